// GET /api/health: the process lives. Asks nothing of anything else.
import { answerHealth } from "@/lib/http/healthRoute";
import { otherMethods } from "@/lib/http/otherMethods";

export const GET = answerHealth;
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("health", ["GET"]);
