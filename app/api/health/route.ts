// GET /api/health: the process lives. Asks nothing of anything else.
import { defineRoute } from "@/lib/http/defineRoute";

export const GET = defineRoute({ name: "health", auth: "none" }, () => ({ ok: true }));
