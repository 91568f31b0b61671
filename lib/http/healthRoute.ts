/**
 * The answer to "does the process live?". Asks nothing of anything else. Declared here, and not in its route file alone,
 * because the server around Next gives it as well: under load, the way through Next costs more than the answer.
 */
import { defineRoute } from "./defineRoute";

export const answerHealth = defineRoute({ name: "health", auth: "none" }, () => ({ ok: true }));
