// GET /api/reports/history: the user's scores over time.
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { listScores } from "@/lib/reports/reportStore";

const name = "reports-history";

export const GET = defineRoute({ name, auth: "required" }, ({ user }) => listScores(user.id));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET"]);
