/**
 * The work of one read: its key and its credit, the document, the report, and what becomes of it. Of the text nothing
 * is stored or logged.
 */
import type { AnalysisInput } from "../analysis/document";
import { rubricVersions } from "../analysis/local/analyzeInput";
import { ClientGoneError } from "../backend/errors";
import { type AnalysisOutcome, recordAnalysisDuration, recordAnalysisScore } from "../observability/metrics";
import type { ReportSource } from "../validation/reportSource";
import type { Engine, EngineChoice, StreamEvent } from "../validation/schemas";
import type { AdmittedRead } from "./admitRead";
import { chooseEngine } from "./chooseEngine";
import { holdKey } from "./holdKey";
import { type KeptRead, keepRead } from "./keepRead";
import { openCredit } from "./readCredit";
import { openReadRecord } from "./readRecord";
import type { ReadServices } from "./readServices";
import { replayRead } from "./replayRead";
import { progressEvent, reportEvent } from "./reportSections";
import { writeReport } from "./writeReport";

/** What is read: a parsed document, and for a profile what its reader made of it. */
export type ReadMaterial = Pick<AnalysisInput, "document" | "profile" | "compareWith">;

export interface ReadRequest {
  source: ReportSource;
  /** Opens what was given, once the stream is open. Throws AppError of the document. */
  open: (services: ReadServices, signal: AbortSignal) => Promise<ReadMaterial>;
  jobDescription?: string | undefined;
  targetRole?: string | undefined;
  engine: EngineChoice;
  signal: AbortSignal;
  requestId: string;
  /** For whom; without it the report is nobody's and nothing is counted. */
  admitted?: AdmittedRead;
}

/** True for a section that a model has written. */
export function isModelSection(event: StreamEvent): boolean {
  return event.event === "section" && event.data.engine === "model";
}

const nobody: AdmittedRead = { userId: null, payer: null, keyUse: null };

const given = (text: string | undefined): string | undefined => (text ? text : undefined);

/** The day a read is judged by: the only clock that reaches the engines. */
export function asOfUtc(nowMs: number): { year: number; month: number } {
  const now = new Date(nowMs);
  return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 };
}

async function inputOf(request: ReadRequest, services: ReadServices, nowMs: number): Promise<AnalysisInput> {
  const material = await request.open(services, request.signal);
  const [jobDescription, targetRole] = [given(request.jobDescription), given(request.targetRole)];
  return { ...material, jobDescription, targetRole, asOf: asOfUtc(nowMs) };
}

async function* noting<Result>(
  events: AsyncGenerator<StreamEvent, Result>,
  note: (event: StreamEvent) => void,
): AsyncGenerator<StreamEvent, Result> {
  try {
    for (;;) {
      const next = await events.next();
      if (next.done) return next.value;
      note(next.value);
      yield next.value;
    }
  } finally {
    await events.return(undefined as Result);
  }
}

/** Throws what `streamRead` throws. */
export async function* performRead(request: ReadRequest, services: ReadServices): AsyncGenerator<StreamEvent, void> {
  const { clock, newId } = services;
  const { signal, requestId, admitted = nobody } = request;
  const startedAtMs = clock.now();
  const rubricVersion = rubricVersions[request.source];
  const record = openReadRecord(request.source, admitted.userId);
  const credit = openCredit(services.meter, admitted.payer, services.deadlineMs);
  let engine: Engine = "local";
  let outcome: AnalysisOutcome = "aborted";
  let modelHasSpoken = false;
  const key = await holdKey(admitted.keyUse, startedAtMs, services.deadlineMs);
  try {
    if (key?.kind === "replay") {
      const input = await inputOf(request, services, startedAtMs);
      engine = yield* replayRead({ userId: key.userId, reportId: key.reportId, input, requestId, services, credit });
      outcome = "done";
      return;
    }
    const chosen = await chooseEngine(request.engine, services, credit);
    engine = chosen.model ? "model" : "local";
    record.begun(engine);
    yield { event: "start", data: { requestId, analysisId: newId(), engine, rubricVersion } };
    yield progressEvent("reading", 0);
    const input = await inputOf(request, services, startedAtMs);
    signal.throwIfAborted();
    const work = { input, chosen, startedAtMs, signal, services, credit };
    const { report, degraded } = yield* noting(writeReport(work), (event) => {
      if (event.event === "section") modelHasSpoken = isModelSection(event);
    });
    engine = report.engine;
    const { document, targetRole } = input;
    const lease = key?.kind === "leased" ? key.lease : null;
    const nowMs = clock.now();
    const kept: KeptRead = await keepRead({
      admitted,
      report,
      document,
      degraded,
      targetRole,
      credit,
      lease,
      nowMs,
    });
    yield reportEvent(report);
    if (report.score !== null) recordAnalysisScore(report.score, { engine });
    const creditsLeft = await credit.left();
    const counted = creditsLeft === undefined ? {} : { creditsLeft };
    const durationMs = clock.now() - startedAtMs;
    outcome = degraded ? "degraded" : "done";
    record.finished({ report, degraded, saved: kept.saved, durationMs });
    yield { event: "done", data: { durationMs, engine, degraded, ...kept, ...counted } };
  } catch (error) {
    outcome = error instanceof ClientGoneError || signal.reason instanceof ClientGoneError ? "aborted" : "failed";
    if (outcome === "failed") record.failed(engine, error);
    throw error;
  } finally {
    if (outcome === "aborted" && signal.aborted && !(signal.reason instanceof ClientGoneError)) outcome = "failed";
    // A reader who leaves what the model is writing has had it.
    if (outcome === "aborted" && modelHasSpoken) await credit.settle();
    await credit.release();
    await key?.letGo();
    if (outcome === "failed") record.failed(engine, signal.reason);
    if (outcome === "aborted") record.left(engine);
    recordAnalysisDuration(clock.now() - startedAtMs, { engine, outcome });
  }
}
