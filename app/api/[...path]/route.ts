// Any other path under /api: NOT_FOUND in the one error shape.
import { answerUnknownPath } from "@/lib/http/unknownPath";

export const GET = answerUnknownPath;
export const POST = answerUnknownPath;
export const PUT = answerUnknownPath;
export const PATCH = answerUnknownPath;
export const DELETE = answerUnknownPath;
export const OPTIONS = answerUnknownPath;
