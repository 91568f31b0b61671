/** Where words stand: the one shape in which findings, profiles and disagreements point at lines. */
import { z } from "zod";

/** A span of one document line: `text.slice(start, end)`. */
export const AnchorSchema = z
  .strictObject({ line: z.int().min(1), start: z.int().min(0), end: z.int().min(1) })
  .refine((anchor) => anchor.end > anchor.start, "an anchor covers at least one unit");
export type Anchor = z.infer<typeof AnchorSchema>;
