/** A blank of a rewrite as the wire has it. */
import type { z } from "zod";
import type { PlaceholderSchema } from "../../../validation/schemas";

export type Placeholder = z.infer<typeof PlaceholderSchema>;
