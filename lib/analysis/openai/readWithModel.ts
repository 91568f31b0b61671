/**
 * The model engine: one call whose sections are verified and given out while the next are written, one repair for
 * what did not pass, and the rest withheld. It writes prose about a judgement that code has made; score, ledger and
 * points are not in its reach. A call is retried only while nothing of it has gone out.
 */
import type { ResumeFeedbackResponse, SectionEvent } from "../../validation/schemas";
import type { TypedResume } from "../local/resume";
import { createEventQueue } from "./eventQueue";
import { type EvidenceInput, gatherEvidence } from "./evidenceSource";
import { createModelDraft, type ModelDraft } from "./modelDraft";
import { ModelFailure } from "./modelFailure";
import type { ModelObserver } from "./modelObserver";
import { isModelSection } from "./modelReadSchema";
import { readPrompt } from "./promptCache";
import { createSectionExtractor } from "./sectionExtractor";
import { type StreamModelOptions, streamModelText } from "./streamModelText";
import { callModel, type UpstreamGuards } from "./upstreamGuards";
import { writeMessage, writeRepairMessage } from "./writeMessage";

export interface ReadWithModelOptions extends EvidenceInput {
  resume: TypedResume;
  /** The local engine's report of the same input: the judgement, and what stands where the model says nothing. */
  local: ResumeFeedbackResponse;
  config: StreamModelOptions["config"];
  /** Aborts when the client leaves or the time for the model is over. */
  signal: AbortSignal;
  /** When that is, on the guards' clock, so that no retry begins too late. */
  deadlineAtMs: number;
  guards: UpstreamGuards;
  timers?: StreamModelOptions["timers"];
  observer?: ModelObserver | undefined;
  /** Random key of the delimiters. */
  key: string;
}

export type ModelEvent =
  | { kind: "section"; event: SectionEvent }
  /** A section has been read; `fraction` of the sections asked for are done. */
  | { kind: "progress"; stage: "writing" | "verifying"; fraction: number }
  | { kind: "report"; report: ResumeFeedbackResponse; withheld: number };

/** Lines whose findings ask for change, and those the local engine would rewrite: at most this many. */
const maxRewriteLines = 10;

function linesToRewrite(local: ResumeFeedbackResponse): number[] {
  const faults = local.findings.filter(({ severity }) => severity === "fix" || severity === "consider");
  const lines = [
    ...local.rewrites.map(({ line }) => line),
    ...faults
      .sort((one, other) => one.points - other.points)
      .flatMap(({ anchors }) => anchors.slice(0, 1))
      .map(({ line }) => line),
  ];
  return [...new Set(lines)].slice(0, maxRewriteLines).sort((one, other) => one - other);
}

/** Reads one whole answer into the draft, giving out each section as it is verified. */
async function readAnswer(
  pieces: AsyncGenerator<string>,
  draft: ModelDraft,
  give: (event: ModelEvent) => void,
): Promise<void> {
  const extractor = createSectionExtractor();
  for await (const piece of pieces) {
    try {
      for (const { key, value } of extractor.push(piece)) {
        if (!isModelSection(key)) continue;
        for (const event of draft.accept(key, value)) give({ kind: "section", event });
        if (!draft.isRepair) give({ kind: "progress", stage: "writing", fraction: draft.fraction });
      }
    } catch (error) {
      // Not JSON: nothing more can be read of this answer.
      if (error instanceof SyntaxError) throw new ModelFailure({ kind: "unverifiable" });
      throw error;
    }
  }
  if (!extractor.isComplete || !draft.isWhole) throw new ModelFailure({ kind: "unverifiable" });
}

/**
 * Yields sections as they pass, then the whole report.
 * @throws ModelFailure when the model is out, slow, cut off or not to be verified; the reason of `signal` when it aborts.
 */
export async function* readWithModel(options: ReadWithModelOptions): AsyncGenerator<ModelEvent> {
  const { resume, local, config, guards, timers, observer, key, jobDescription, targetRole, deadlineAtMs } = options;
  const source = gatherEvidence({ resume, jobDescription, targetRole });
  const message = writeMessage({
    source,
    subject: local.profile ? "PROFILE" : "RESUME",
    jobDescription,
    targetRole,
    findings: local.findings,
    rewriteLines: linesToRewrite(local),
    key,
  });
  const controller = new AbortController();
  const signal = AbortSignal.any([options.signal, controller.signal]);
  const instructions = readPrompt(local.profile ? "readProfile" : "read");
  const draft = createModelDraft(source, local);
  const queue = createEventQueue<ModelEvent>();
  const stream = (call: StreamModelOptions["call"]) =>
    streamModelText({ config, call, signal, ...(timers ? { timers } : {}), observer, onAttempt: guards.onAttempt });

  const work = async (): Promise<void> => {
    await callModel(guards, {
      signal,
      deadlineAtMs,
      mayRetry: () => !draft.hasStarted,
      call: () => {
        draft.reset();
        return readAnswer(stream({ instructions, message }), draft, queue.push);
      },
    });
    observer?.onAnswer(draft.tally);
    const failed = draft.takeFailed();
    if (failed.length > 0) {
      queue.push({ kind: "progress", stage: "verifying", fraction: 1 });
      const repair = writeRepairMessage(message, failed, key);
      const repairInstructions = `${instructions}\n\n# Repair\n\n${readPrompt("repair")}`;
      draft.beginRepair();
      try {
        await callModel(guards, {
          signal,
          deadlineAtMs,
          mayRetry: () => false,
          call: () => readAnswer(stream({ instructions: repairInstructions, message: repair }), draft, queue.push),
        });
      } catch (error) {
        // A repair that fails costs only what it was to mend, unless the reader has left or time is up.
        if (signal.aborted) throw error;
      }
    }
    const { report, withheld, isCredible } = draft.finish();
    if (!isCredible) throw new ModelFailure({ kind: "unverifiable" });
    queue.push({ kind: "report", report, withheld });
  };

  const done = work().then(queue.end, queue.fail);
  try {
    yield* queue.drain();
  } finally {
    controller.abort();
    await done;
  }
}
