/**
 * The work of a read in the background, as one step of its job: taken up under a claim, read, and stored together with
 * what it costs; what comes out is an id. A second run of the same step finds what the first has done. Nothing that is
 * returned, thrown or logged here holds a word of the text.
 */
import { randomUUID } from "node:crypto";
import { ModelFailure } from "../../analysis/openai/modelFailure";
import { AppError } from "../../backend/errors";
import { withTimeout } from "../../backend/timeout";
import { findReservation } from "../../billing/ledgerStore";
import { settleCredit } from "../../billing/reservations";
import { getDatabase } from "../../db/database";
import { logInfo, logWarn } from "../../observability/logger";
import { type AnalysisOutcome, recordAnalysisDuration, recordAnalysisScore } from "../../observability/metrics";
import { isUnderWay } from "../../validation/pendingSchemas";
import { toSavedReport } from "../../validation/savedReport";
import type { Engine, ProgressStage, StreamEvent } from "../../validation/schemas";
import { chooseEngine } from "../chooseEngine";
import { storeRead } from "../keepRead";
import { openProfile } from "../openProfile";
import { asOfUtc, type ReadMaterial } from "../performRead";
import { openReadRecord } from "../readRecord";
import { type ReadServices, readServices } from "../readServices";
import { type WrittenReport, writeReport } from "../writeReport";
import { failRead, giveCreditBack, keyLeaseOf } from "./endRead";
import { openContent, type PendingContent, type PendingMaterial } from "./pendingContent";
import { storeMarginMs } from "./pendingLease";
import type { PendingRow } from "./pendingStore";
import { claimPending, findAnyPending, holdPending, noteProgress, writeEnd } from "./pendingWork";
import { LostClaimError, openWorkSignal, type WorkSignal } from "./workSignal";

/** What a read came to; no report for one that ended otherwise, is gone, or is in another run's hands. */
export interface RunOutcome {
  reportId: string | null;
}

export interface AskedRun {
  id: string;
  /** Of the run, the same for each of its attempts. */
  runId: string;
  signal: AbortSignal;
}

interface Work {
  row: PendingRow;
  claim: { id: string; claimId: string };
  content: PendingContent;
  services: ReadServices;
  open: WorkSignal;
}

/** Progress is written when the stage changes, and each tenth of the way. */
const percentStep = 10;

async function note({ claim, open }: Work, stage: ProgressStage, percent: number): Promise<void> {
  try {
    if (!(await noteProgress(claim, { stage, percent }))) open.lose();
  } catch (error) {
    // What could not be shown does not end what is being done.
    logWarn("progress could not be noted", { service: "database", error });
  }
}

async function follow(work: Work, events: AsyncGenerator<StreamEvent, WrittenReport>): Promise<WrittenReport> {
  let told = { stage: "reading", percent: 0 };
  for (;;) {
    const next = await events.next();
    if (next.done) return next.value;
    if (next.value.event !== "progress") continue;
    const { stage, fraction } = next.value.data;
    const percent = Math.round(fraction * 100);
    if (stage === told.stage && percent < told.percent + percentStep) continue;
    told = { stage, percent };
    await note(work, stage, percent);
  }
}

/** A report, and the document it was made of. */
interface Written extends WrittenReport {
  document: ReadMaterial["document"];
}

/** What is read; fetched now where it was left by its address. */
async function openMaterial(material: PendingMaterial, deadlineMs: number, signal: AbortSignal): Promise<ReadMaterial> {
  if (!("profileUrl" in material)) return material;
  const { profileUrl, compareWith } = material;
  try {
    return { ...(await openProfile({ profileUrl }, deadlineMs, signal)), ...(compareWith ? { compareWith } : {}) };
  } catch (error) {
    // Each fetch is paid for, and whoever asks again after a refusal is shut out: its user decides, not the queue.
    if (error instanceof AppError) throw new AppError({ code: error.code, retryable: false, cause: error });
    throw error;
  }
}

/** The report, written under the read's deadline; what is left of the lease is as good as one. */
async function write(work: Work): Promise<Written> {
  const { row, content, services, open } = work;
  const { clock } = services;
  const startedAtMs = clock.now();
  const leftMs = row.lease_expires_at.getTime() - startedAtMs - storeMarginMs;
  if (leftMs <= 0) throw new AppError({ code: "TIMEOUT" });
  const deadlineMs = Math.min(services.deadlineMs, leftMs);
  const bounded = { ...services, deadlineMs };
  // The credit was held when the read was taken in, and is ended by what ends the read.
  const credit = {
    reserve: async () => services.meter === null || row.reservation_id !== null,
    release: async () => undefined,
  };
  return withTimeout(
    async (signal) => {
      const { jobDescription, targetRole } = content;
      const material = await openMaterial(content.material, deadlineMs, signal);
      const chosen = await chooseEngine(content.engine, bounded, credit);
      const input = { ...material, jobDescription, targetRole, asOf: asOfUtc(row.created_at.getTime()) };
      const events = writeReport({ input, chosen, startedAtMs, signal, services: bounded, credit });
      return { ...(await follow(work, events)), document: material.document };
    },
    deadlineMs,
    { signal: open.signal, clock },
  );
}

/** Stores the report, ends its credit and takes the text away, in one transaction; only for the claim at work. */
async function store({ claim, content, services }: Work, { report, degraded, document }: Written): Promise<string> {
  return getDatabase()
    .transaction()
    .execute(async (transaction) => {
      const row = await holdPending(transaction, claim.id);
      const nowMs = services.clock.now();
      const isOurs = row?.state === "working" && row.claim_id === claim.claimId;
      if (!isOurs || row.lease_expires_at.getTime() <= nowMs) throw new LostClaimError("claim lost");
      const reservation = row.reservation_id ? await findReservation(transaction, row.reservation_id) : null;
      const isSpent = reservation && report.engine === "model" && (await settleCredit(transaction, reservation));
      if (!isSpent) await giveCreditBack(transaction, row);
      const reportId = await storeRead(transaction, {
        userId: row.user_id,
        report: toSavedReport(report),
        document,
        degraded,
        targetRole: content.targetRole,
        reservationId: isSpent ? reservation.id : null,
        lease: keyLeaseOf(row),
        nowMs,
      });
      await writeEnd(transaction, claim.id, { state: "done", reportId }, new Date(nowMs));
      return reportId;
    });
}

/** What there is to say of a read that could not be taken up, or not be brought to its end. */
async function outcomeOf(id: string, now: Date): Promise<RunOutcome> {
  const row = await findAnyPending(id);
  if (row && isUnderWay(row) && row.lease_expires_at <= now) await failRead(id, { errorCode: "TIMEOUT" }, now);
  return { reportId: row?.report_id ?? null };
}

/** A failure as it is to be tried again: not when the same would come of it, nor when its time is past the lease. */
function toAttemptError(thrown: unknown, leftMs: number): unknown {
  if (!(thrown instanceof AppError) || !thrown.retryable) return thrown;
  const isTooLate = (thrown.retryAfterSeconds ?? 0) * 1000 >= leftMs;
  const isInVain = thrown instanceof ModelFailure && !thrown.mayPass && thrown.code !== "TIMEOUT";
  return isTooLate || isInVain ? new AppError({ code: thrown.code, retryable: false, cause: thrown }) : thrown;
}

/** @throws as `runRead`. */
async function readClaimed(work: Work): Promise<RunOutcome> {
  const { clock } = work.services;
  const startedAtMs = clock.now();
  let engine: Engine = work.row.engine;
  const record = openReadRecord(work.row.source, work.row.user_id, work.row.attempts > 1);
  record.begun(engine);
  let outcome: AnalysisOutcome = "failed";
  try {
    const written = await write(work);
    engine = written.report.engine;
    const reportId = await store(work, written);
    outcome = written.degraded ? "degraded" : "done";
    record.finished({ ...written, saved: true, durationMs: clock.now() - startedAtMs });
    if (written.report.score !== null) recordAnalysisScore(written.report.score, { engine });
    logInfo("read in the background stored", { engine, degraded: written.degraded, attempt: work.row.attempts });
    return { reportId };
  } catch (error) {
    if (!(error instanceof LostClaimError)) {
      throw toAttemptError(error, work.row.lease_expires_at.getTime() - clock.now());
    }
    outcome = "aborted";
    return outcomeOf(work.claim.id, new Date(clock.now()));
  } finally {
    recordAnalysisDuration(clock.now() - startedAtMs, { engine, outcome });
  }
}

/**
 * Reads and stores, or tells what has become of the read.
 * @throws AppError of the engine's choice, of the deadline, of the model where no fallback is allowed, whose `retryable`
 * says whether another attempt can help; the reason of `signal` when it aborts; what the database throws.
 */
export async function runRead(
  { id, runId, signal }: AskedRun,
  replaced: Partial<ReadServices> = {},
): Promise<RunOutcome> {
  const services = readServices(replaced);
  const { clock } = services;
  const claim = { id, claimId: randomUUID() };
  const row = await claimPending({ ...claim, runId, now: new Date(clock.now()) });
  if (!row?.sealed) return outcomeOf(id, new Date(clock.now()));
  const content = openContent(row.sealed, { id, userId: row.user_id });
  const open = openWorkSignal(claim, signal, clock);
  try {
    return await readClaimed({ row, claim, content, services, open });
  } finally {
    open.close();
  }
}
