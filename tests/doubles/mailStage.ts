/** What tests of mail stand on: a database and an SMTP server of their own, for all tests of a file. */
import { afterAll, afterEach, beforeAll } from "vitest";
import type { MailTransport } from "@/lib/email/mail";
import { createSmtpTransport } from "@/lib/email/smtpTransport";
import { runShutdownPhase } from "@/lib/observability/shutdown";
import { startTestDatabase, type TestDatabase } from "./accounts";
import { type SmtpDouble, startSmtpDouble } from "./smtp/startSmtpDouble";

export interface MailStage {
  database: TestDatabase;
  smtp: SmtpDouble;
  transport: MailTransport;
}

/** Called at the top of a file of tests; what the server took, and how it answers, is put back after each test. */
export function setUpMailStage(): MailStage {
  const stage = {} as MailStage;
  beforeAll(async () => {
    [stage.database, stage.smtp] = [await startTestDatabase(), await startSmtpDouble()];
    stage.transport = createSmtpTransport(stage.smtp.url, "hello@firstpass.example");
  });
  afterEach(() => {
    stage.smtp.taken.length = 0;
    stage.smtp.beforeAnswer = async () => true;
  });
  afterAll(async () => {
    await runShutdownPhase("services", 1_000);
    await stage.smtp.stop();
    await stage.database.stop();
  });
  return stage;
}
