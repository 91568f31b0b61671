/**
 * Judges a document and has the report written, as events. The report of the local engine is whole before a model is
 * asked, so that whatever becomes of the model a report is there to send.
 */
import type { AnalysisInput } from "../analysis/document";
import type { ResumeFeedbackResponse, StreamEvent } from "../validation/schemas";
import type { ChosenEngine } from "./chooseEngine";
import type { ReadCredit } from "./readCredit";
import type { ReadServices } from "./readServices";
import { judgedSections, progressEvent, sectionEvents } from "./reportSections";
import { writeWithModel } from "./writeWithModel";

export interface ReportWork {
  input: AnalysisInput;
  chosen: ChosenEngine;
  /** When the read began, on the services' clock. */
  startedAtMs: number;
  signal: AbortSignal;
  services: ReadServices;
  credit: Pick<ReadCredit, "release">;
}

export interface WrittenReport {
  report: ResumeFeedbackResponse;
  /** True when the model was wanted and the local engine wrote. */
  degraded: boolean;
}

/** Throws ModelFailure where no fallback is allowed, and the reason of `signal` when it aborts. */
export async function* writeReport(work: ReportWork): AsyncGenerator<StreamEvent, WrittenReport> {
  const { input, chosen, startedAtMs, signal, services, credit } = work;
  yield progressEvent("checking", 0.2);
  const local = services.analyze(input);
  let { model, degraded } = chosen;
  if (model && local.score === null) {
    // What cannot be judged is not sent anywhere, and costs nothing.
    await Promise.all([services.budget.giveBack(startedAtMs), credit.release()]);
    model = null;
  }
  if (model) {
    yield* sectionEvents(local, "local", judgedSections);
    yield progressEvent("writing", 0.3);
    const report = yield* writeWithModel({ input, local, model, startedAtMs, signal, services });
    if (report?.engine === "model") return { report, degraded };
    degraded = true;
  }
  yield* sectionEvents(local, "local");
  yield progressEvent("verifying", 0.95);
  return { report: local, degraded };
}
