/**
 * The sweep after a week away over 100,000 users of whom 5,000 are due: walked by cursor, fanned out as events, each
 * batch one step of a job that the embedded executor calls over HTTP, mail to a real SMTP server in a process of its own.
 * Time from the first look to the last answer; memory is this process's: the executor and this job, without the code of
 * other jobs.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv, setEnv } from "@/lib/config/env";
import { closeDatabase } from "@/lib/db/database";
import { setDatabaseTarget } from "@/lib/db/databaseTarget";
import { startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { migrateDatabase } from "@/lib/db/migrateDatabase";
import { batchSize, sendRetentionBatch } from "@/lib/inngest/functions/sendRetentionMails";
import { sendEvent } from "@/lib/inngest/sendEvent";
import { runShutdownPhase } from "@/lib/observability/shutdown";
import { dueBefore, everyUser, nextDueRange } from "@/lib/reports/retention/dueUsers";
import { queryRows } from "../doubles/deployment";
import { startJobRunner } from "../doubles/jobRunner";
import { startSmtpDouble } from "../doubles/smtp/startSmtpDouble";

const [users, due] = [100_000, 5_000];
const [barSeconds, barMegabytes] = [60, 300];
/** What the sweep must do with: uncapped, V8 leaves garbage lying as long as the machine has room, and that is no need. */
const heapMegabytes = 160;

/** The other process: a mail server that says where it is, and in the end whom it was sent mail for. */
async function serveMail(): Promise<void> {
  const double = await startSmtpDouble({ keepsBodies: false });
  process.send?.({ url: double.url });
  process.on("message", () => process.send?.({ recipients: double.taken.flatMap(({ to }) => to) }));
}

let misses = 0;
function row(what: string, figure: number, bar: number, unit: string, isMet = figure <= bar): void {
  if (!isMet) misses += 1;
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(60)} ${figure.toFixed(1)} ${unit} (bar ${bar})\n`);
}

/**
 * Another process too, which loads the engine for the one report that all are given. Of every twenty users one is due; the
 * others are here, said no, have no report, or were written to.
 */
async function fill(connectionString: string): Promise<void> {
  const [{ analyzeLocally }, { readText }, { toSavedReport }, { resumeText }] = await Promise.all([
    import("@/lib/analysis/local/analyzeLocally"),
    import("@/lib/documents/readText"),
    import("@/lib/validation/savedReport"),
    import("../fixtures/modelReadInput"),
  ]);
  const run = (text: string, values: unknown[] = []) => queryRows(connectionString, text, values);
  await run(
    `insert into users (name, email, email_verified, last_active_at)
     select '', 'user' || n || '@example.com', true,
       now() - case when n % 20 in (0, 1, 2, 3) then interval '8 days' else interval '1 day' end
     from generate_series(0, $1::int) n`,
    [users - 1],
  );
  await run(
    `insert into email_preferences (user_id, retention, retention_asked_at, retention_sent_at)
     select id, n % 20 <> 1, now(), case when n % 20 = 2 then now() end
     from (select id, substring(email from 'user(\\d+)')::int as n from users) u`,
  );
  const report = toSavedReport(analyzeLocally({ document: readText(resumeText), asOf: { year: 2026, month: 11 } }));
  await run(
    `insert into reports (user_id, title, source, engine, degraded, rubric_version, score, label, warnings, resume_hash,
       outline, report, created_at)
     select u.id, 'Résumé', 'resume', 'local', false, $1, $2::int, $3, '[]', md5(u.id::text), $4::jsonb, $5::jsonb,
       now() - interval '8 days'
     from users u where substring(email from 'user(\\d+)')::int % 20 in (0, 1, 2)`,
    [report.rubricVersion, report.score, report.label, JSON.stringify(report.outline), JSON.stringify(report)],
  );
  await run("vacuum analyze");
}

async function measure(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "firstpass-retention-"));
  const postgres = await startEmbeddedPostgres({ root: process.cwd(), dataDir });
  const { connectionString } = postgres;
  const mailServer = fork(import.meta.filename, ["serve-mail"]);
  try {
    await migrateDatabase({ connectionString, folder: join(process.cwd(), "database", "migrations") });
    await once(fork(import.meta.filename, ["fill", connectionString]), "exit");
    const [{ url }] = (await once(mailServer, "message")) as [{ url: string }];
    const mail = { SMTP_URL: url, MAIL_FROM: "Firstpass <hello@firstpass.example>" };
    setEnv(parseEnv({ APP_SECRET: "a secret of the measurements, long enough", LOG_LEVEL: "error", ...mail }));
    setDatabaseTarget({ kind: "embedded", connectionString });
    const runner = await startJobRunner({ jobs: [sendRetentionBatch] });
    const before = process.memoryUsage().rss / 1e6;
    let peak = before;
    const sampler = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss / 1e6);
    }, 50);
    const [startMs, startCpu] = [performance.now(), process.cpuUsage()];
    let { after } = everyUser;
    for (;;) {
      const range = await nextDueRange(after, dueBefore(new Date()), batchSize);
      if (!range) break;
      await sendEvent("retention.batch.due", { after, through: range.through });
      after = range.through;
    }
    const walkedMs = performance.now() - startMs;
    await runner.settled();
    const seconds = (performance.now() - startMs) / 1000;
    const cpu = process.cpuUsage(startCpu);
    clearInterval(sampler);
    mailServer.send("whom?");
    const [{ recipients }] = (await once(mailServer, "message")) as [{ recipients: string[] }];
    row(`${users} users, ${due} due: time, walk and mails`, seconds, barSeconds, "s");
    row(`memory of the process, highest, heap capped at ${heapMegabytes} MB`, peak, barMegabytes, "MB");
    row("mails", recipients.length, due, "", recipients.length === due);
    row("addresses written to twice", recipients.length - new Set(recipients).size, 0, "");
    process.stdout.write(
      `      walk alone ${(walkedMs / 1000).toFixed(1)} s; processor time ${((cpu.user + cpu.system) / 1e6).toFixed(1)} s; ` +
        `memory before ${before.toFixed(0)} MB\n`,
    );
    await runner.stop();
    await runShutdownPhase("services", 2_000);
    await closeDatabase();
  } finally {
    mailServer.kill();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  process.exitCode = misses > 0 ? 1 : 0;
}

const [, , role, connectionString = ""] = process.argv;
if (role === "serve-mail") await serveMail();
else if (role === "fill") await fill(connectionString);
else if (role === "measure") await measure();
else {
  const capped = fork(import.meta.filename, ["measure"], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, "--max-semi-space-size=8"],
  });
  const [code] = (await once(capped, "exit")) as [number | null];
  process.exitCode = code ?? 1;
}
