/**
 * The model's part of a read: its events as they come, then its report. When the model is out, slow, cut off or not to
 * be believed and a fallback is allowed, the result is null and the local report, whole already, is sent instead.
 * With a fallback the model's time ends a little before the deadline, so that there is time left to send it.
 */
import type { AnalysisInput } from "../analysis/document";
import { typedResumeOf } from "../analysis/local/analyzeInput";
import type { ModelConfig } from "../analysis/openai/modelConfig";
import { ModelFailure, toModelFailure } from "../analysis/openai/modelFailure";
import { readWithModel } from "../analysis/openai/readWithModel";
import { logInfo, logWarn } from "../observability/logger";
import { type ResumeFeedbackResponse, ResumeFeedbackResponseSchema, type StreamEvent } from "../validation/schemas";
import type { ReadServices } from "./readServices";

/** Kept back from the model where a fallback has to be sent: a tenth of the deadline, at most one second. */
const reserveMsFor = (deadlineMs: number, fallback: "local" | "none"): number =>
  fallback === "local" ? Math.min(1_000, deadlineMs / 10) : 0;

/** Share of the progress bar that the model's writing moves. */
const writingFrom = 0.3;
const writingSpan = 0.6;

export interface WriteWithModelOptions {
  input: AnalysisInput;
  local: ResumeFeedbackResponse;
  model: ModelConfig;
  /** When the read began, on the services' clock. */
  startedAtMs: number;
  signal: AbortSignal;
  services: ReadServices;
}

/**
 * @returns the model's report, or null when the local one is to stand in.
 * @throws ModelFailure where no fallback is allowed, the reason of `signal` when it aborts.
 */
export async function* writeWithModel(
  options: WriteWithModelOptions,
): AsyncGenerator<StreamEvent, ResumeFeedbackResponse | null> {
  const { input, local, model, startedAtMs, signal, services } = options;
  const { clock, deadlineMs, fallback, timers, observer } = services;
  const deadlineAtMs = startedAtMs + deadlineMs - reserveMsFor(deadlineMs, fallback);
  const timeUp = new AbortController();
  const cancelTimer = clock.after(deadlineAtMs - clock.now(), () =>
    timeUp.abort(new ModelFailure({ kind: "deadline" })),
  );
  try {
    const events = readWithModel({
      resume: typedResumeOf(input),
      local,
      jobDescription: input.jobDescription,
      targetRole: input.targetRole,
      config: model,
      signal: AbortSignal.any([signal, timeUp.signal]),
      deadlineAtMs,
      guards: services.guards(model),
      key: services.newId().slice(0, 13),
      ...(timers ? { timers } : {}),
      observer,
    });
    for await (const event of events) {
      if (event.kind === "section") yield { event: "section", data: event.event };
      else if (event.kind === "progress") {
        const fraction = Math.min(0.95, writingFrom + writingSpan * event.fraction);
        yield { event: "progress", data: { stage: event.stage, fraction } };
      } else {
        logInfo("model read verified", { model: model.model, withheld: event.withheld });
        return ResumeFeedbackResponseSchema.parse(event.report);
      }
    }
    throw new ModelFailure({ kind: "cut" });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const failure = toModelFailure(error, clock.now());
    observer?.onFailure(failure.kind);
    logWarn("model read failed", { kind: failure.kind, model: model.model, status: failure.upstreamStatus });
    if (failure.kind === "refused_by_breaker") await services.budget.giveBack(startedAtMs);
    if (fallback === "none") throw failure;
    return null;
  } finally {
    cancelTimer();
  }
}
