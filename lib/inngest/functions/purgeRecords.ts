/** `records.purge`: every hour, what is past its time is removed, each kind of row under the rule of its table. */
import { purgeExpired } from "../../accounts/purgeExpired";
import { logInfo } from "../../observability/logger";
import { defineScheduledJob } from "./defineJob";

export const purgeRecords = defineScheduledJob(
  { name: "records.purge", cron: "7 * * * *", retries: 2, concurrency: { limit: 1 } },
  ({ step }) =>
    step.run("purge", async () => {
      const removed = await purgeExpired(new Date());
      const count = Object.values(removed).reduce((sum, rows) => sum + rows, 0);
      if (count > 0) logInfo("rows past their time removed", { count });
      return removed;
    }),
);
