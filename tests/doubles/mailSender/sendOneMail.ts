/**
 * A process that does one thing: it sends one user's mail through `sendMailOnce`, as a step of a job does, and says what
 * became of it. It is bundled by the fault test, which kills it.
 */
import { parseEnv, setEnv } from "@/lib/config/env";
import { closeDatabase } from "@/lib/db/database";
import { setDatabaseTarget } from "@/lib/db/databaseTarget";
import { sendMailOnce } from "@/lib/email/sendOnce";
import { createSmtpTransport } from "@/lib/email/smtpTransport";
import { reportReadyMail } from "@/lib/email/templates/readMails";
import { runShutdownPhase } from "@/lib/observability/shutdown";

const [connectionString = "", smtpUrl = "", userId = "", dedupeKey = ""] = process.argv.slice(2);
setEnv(parseEnv({ APP_SECRET: "a secret of the tests, long enough to be one", LOG_LEVEL: "silent" }));
setDatabaseTarget({ kind: "embedded", connectionString });
try {
  const outcome = await sendMailOnce(
    {
      userId,
      kind: "report_ready",
      dedupeKey,
      write: (to, messageId) => reportReadyMail({ to, userId, messageId, reportId: userId }),
    },
    {
      signal: new AbortController().signal,
      now: new Date(),
      transport: createSmtpTransport(smtpUrl, "hello@firstpass.example"),
    },
  );
  process.stdout.write(outcome);
} catch (error) {
  process.stdout.write(error instanceof Error && "code" in error ? String(error.code) : "unknown");
} finally {
  await closeDatabase();
  await runShutdownPhase("services", 1_000);
}
