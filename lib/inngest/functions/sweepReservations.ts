/** `reservations.sweep`: every minute, credits held by reads that have died are given back. */
import { sweepOverdueReservations } from "../../accounts/purgeExpired";
import { defineScheduledJob } from "./defineJob";

export const sweepReservations = defineScheduledJob(
  { name: "reservations.sweep", cron: "* * * * *", retries: 0, concurrency: { limit: 1 } },
  ({ step }) => step.run("sweep", async () => ({ swept: await sweepOverdueReservations(new Date()) })),
);
