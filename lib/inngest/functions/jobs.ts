/** Every job of the application. A new one is a file beside this and a line here. */
import type { Job } from "./defineJob";
import { probeJobs } from "./probeJobs";
import { purgeRecords } from "./purgeRecords";
import { reportGenerateAsync } from "./reportGenerateAsync";
import { runEvaluation } from "./runEvaluation";
import { sendRetentionBatch, sendRetentionMails } from "./sendRetentionMails";
import { sweepReads } from "./sweepReads";
import { sweepReservations } from "./sweepReservations";

export const jobs: readonly Job[] = [
  probeJobs,
  purgeRecords,
  reportGenerateAsync,
  runEvaluation,
  sendRetentionBatch,
  sendRetentionMails,
  sweepReads,
  sweepReservations,
];
