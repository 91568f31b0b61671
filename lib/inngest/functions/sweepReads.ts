/**
 * `reads.sweep`: every minute, reads in the background whose time is over fail, so that no text outlives its lease, and
 * owners whom no mail has reached are told.
 */
import { sweepReads as sweep } from "../../feedback/pending/sweepReads";
import { defineScheduledJob } from "./defineJob";

export const sweepReads = defineScheduledJob(
  { name: "reads.sweep", cron: "* * * * *", retries: 0, concurrency: { limit: 1 } },
  ({ step }) => step.run("sweep", (signal) => sweep(signal, new Date())),
);
