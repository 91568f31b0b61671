/** Every job of the application. A new one is a file beside this and a line here. */
import type { Job } from "./defineJob";
import { purgeRecords } from "./purgeRecords";
import { sendRetentionBatch, sendRetentionMails } from "./sendRetentionMails";
import { sweepReservations } from "./sweepReservations";

export const jobs: readonly Job[] = [purgeRecords, sendRetentionBatch, sendRetentionMails, sweepReservations];
