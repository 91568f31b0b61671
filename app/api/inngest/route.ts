// GET, POST, PUT /api/inngest: the jobs, for whoever runs them. Signed requests only.
import { defineDelegatedRoute } from "@/lib/http/defineDelegatedRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { serveJobs } from "@/lib/inngest/functions/serveJobs";
import { verifyJobRequest } from "@/lib/inngest/signature";

const name = "inngest";
// Longer than the longest step may take.
const deadlineMs = 660_000;
const policy = { name, deadlineMs, verify: verifyJobRequest };

export const GET = defineDelegatedRoute({ ...policy, method: "GET" }, serveJobs);
export const POST = defineDelegatedRoute({ ...policy, method: "POST" }, serveJobs);
export const PUT = defineDelegatedRoute({ ...policy, method: "PUT" }, serveJobs);

export const { PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET", "POST", "PUT"]);
