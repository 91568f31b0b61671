// GET /api/account/export: everything that is kept of the user, as a JSON file.
import { exportAsFile } from "@/lib/accounts/exportAccount";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";

const name = "account-export";

export const GET = defineRoute({ name, auth: "required", rateLimit: name, deadlineMs: 30_000 }, ({ user }) =>
  exportAsFile(user, new Date()),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET"]);
