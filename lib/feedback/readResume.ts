/**
 * The read: document, local judgement, then the engine that writes, as the events of one stream. The report of the
 * local engine is whole before a model is asked, so that whatever becomes of the model a report is there to send.
 * Nothing of the text is stored or logged.
 */
import type { ParsedDocument } from "../analysis/document";
import { rubricVersion } from "../analysis/local/rubricVersion";
import type { ModelConfig } from "../analysis/openai/modelConfig";
import { ClientGoneError } from "../backend/errors";
import { readText } from "../documents/readText";
import { type AnalysisOutcome, recordAnalysisDuration, recordAnalysisScore } from "../observability/metrics";
import type { Engine, EngineChoice, ResumeFeedbackResponse, StreamEvent } from "../validation/schemas";
import { chooseEngine } from "./chooseEngine";
import { type ReadServices, readServices } from "./readServices";
import { judgedSections, reportEvent, sectionEvents } from "./reportSections";
import { writeWithModel } from "./writeWithModel";

export interface ReadRequest {
  /** Pasted text, or a file; the file counts when both are given. */
  text?: string | undefined;
  file?: { bytes: Uint8Array; fileName: string } | undefined;
  jobDescription?: string | undefined;
  targetRole?: string | undefined;
  engine: EngineChoice;
  signal: AbortSignal;
  requestId: string;
}

const progress = (stage: "reading" | "checking" | "writing" | "verifying", fraction: number): StreamEvent => ({
  event: "progress",
  data: { stage, fraction },
});

async function documentOf({ text, file, signal }: ReadRequest, services: ReadServices): Promise<ParsedDocument> {
  return file ? services.readDocument({ ...file, signal }) : readText(text ?? "");
}

const given = (text: string | undefined): string | undefined => (text ? text : undefined);

/** The day a read is judged by: the only clock that reaches the engines. */
function asOfUtc(nowMs: number): { year: number; month: number } {
  const now = new Date(nowMs);
  return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 };
}

/**
 * Yields the events of one read, `done` last.
 * @throws AppError of the document, of the engine's choice, and of the model where no fallback is allowed; the
 * reason of `signal` when it aborts.
 */
export async function* readResume(
  request: ReadRequest,
  replaced: Partial<ReadServices> = {},
): AsyncGenerator<StreamEvent, void> {
  const services = readServices(replaced);
  const { clock, newId } = services;
  const { signal, requestId } = request;
  const startedAtMs = clock.now();
  let engine: Engine = "local";
  let outcome: AnalysisOutcome = "aborted";
  try {
    const chosen = await chooseEngine(request.engine, services);
    let model: ModelConfig | null = chosen.model;
    let degraded = chosen.degraded;
    engine = model ? "model" : "local";
    yield { event: "start", data: { requestId, analysisId: newId(), engine, rubricVersion } };
    yield progress("reading", 0);
    const document = await documentOf(request, services);
    signal.throwIfAborted();
    yield progress("checking", 0.2);
    const jobDescription = given(request.jobDescription);
    const targetRole = given(request.targetRole);
    const input = { document, jobDescription, targetRole, asOf: asOfUtc(startedAtMs) };
    const local = services.analyze(input);
    let report: ResumeFeedbackResponse = local;
    if (model && local.score === null) {
      // What cannot be judged is not sent anywhere, and costs nothing.
      await services.budget.giveBack(startedAtMs);
      model = null;
    }
    if (model) {
      yield* sectionEvents(local, "local", judgedSections);
      yield progress("writing", 0.3);
      const written = yield* writeWithModel({ input, local, model, startedAtMs, signal, services });
      if (written) report = written;
      else degraded = true;
    }
    engine = report.engine;
    if (engine === "local") {
      yield* sectionEvents(report, "local");
      yield progress("verifying", 0.95);
    }
    yield reportEvent(report);
    if (report.score !== null) recordAnalysisScore(report.score, { engine });
    const durationMs = clock.now() - startedAtMs;
    outcome = degraded ? "degraded" : "done";
    yield { event: "done", data: { durationMs, engine, degraded, saved: false } };
  } catch (error) {
    outcome = error instanceof ClientGoneError || signal.reason instanceof ClientGoneError ? "aborted" : "failed";
    throw error;
  } finally {
    if (outcome === "aborted" && signal.aborted && !(signal.reason instanceof ClientGoneError)) outcome = "failed";
    recordAnalysisDuration(clock.now() - startedAtMs, { engine, outcome });
  }
}
