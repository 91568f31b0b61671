/**
 * `retention.email.send`: every morning the users who are due a word after a week away are walked by cursor, and each
 * hundred of them becomes an event; `retention.batch.send` writes to one such hundred. Whoever was written to is not due
 * any more, so that a step which runs twice, or a sweep that was cut short, sends nothing twice.
 */
import { canSendMail } from "../../email/mailTransport";
import { dueBefore, everyUser, nextDueRange } from "../../reports/retention/dueUsers";
import { sendRetention } from "../../reports/retention/sendRetention";
import { defineJob, defineScheduledJob } from "./defineJob";

/** Small enough for one step's minute when the mail server takes half a second for each. */
export const batchSize = 100;

export const sendRetentionMails = defineScheduledJob(
  { name: "retention.email.send", cron: "30 8 * * *", retries: 3, concurrency: { limit: 1 } },
  async ({ step }) => {
    if (!canSendMail()) return { batches: 0, users: 0 };
    let { after } = everyUser;
    let [batches, users] = [0, 0];
    for (;;) {
      const from = after;
      const range = await step.run(`walk-${batches}`, () => nextDueRange(from, dueBefore(new Date()), batchSize));
      if (!range) return { batches, users };
      await step.sendEvent(`send-${batches}`, "retention.batch.due", { after: from, through: range.through });
      after = range.through;
      batches += 1;
      users += range.count;
    }
  },
);

export const sendRetentionBatch = defineJob(
  {
    name: "retention.batch.send",
    on: "retention.batch.due",
    retries: 4,
    idempotentBy: null,
    // One at a time: the mail server is one, and other jobs want their turn.
    concurrency: { limit: 1 },
    // Those who were not reached are due again tomorrow.
    onFailure: null,
  },
  ({ data, step }) =>
    step.run("send", async (signal) => ({ ...(await sendRetention(data, { signal, now: new Date() })) })),
);
