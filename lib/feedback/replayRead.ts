/**
 * A read that was made before, once more as a stream: the stored report, and of the request only the document that the
 * report was stored without. No model is asked and nothing is spent.
 */
import type { AnalysisInput } from "../analysis/document";
import { AppError } from "../backend/errors";
import { findStoredReport } from "../reports/reportStore";
import { withDocument } from "../validation/savedReport";
import type { Engine, StreamEvent } from "../validation/schemas";
import type { ReadCredit } from "./readCredit";
import type { ReadServices } from "./readServices";
import { reportEvent, sectionEvents } from "./reportSections";

export interface Replay {
  userId: string;
  reportId: string;
  input: AnalysisInput;
  requestId: string;
  services: ReadServices;
  credit: ReadCredit;
}

/** Yields the events, `done` last, and returns the engine that had written. @throws AppError CONFLICT when it is gone. */
export async function* replayRead(replay: Replay): AsyncGenerator<StreamEvent, Engine> {
  const { userId, reportId, input, requestId, services, credit } = replay;
  const startedAtMs = services.clock.now();
  const stored = await findStoredReport(userId, reportId);
  if (!stored) throw new AppError({ code: "CONFLICT", message: "The report of this key is gone." });
  const { engine, rubricVersion, degraded } = stored;
  yield { event: "start", data: { requestId, analysisId: services.newId(), engine, rubricVersion } };
  const report = withDocument(stored.report, services.analyze(input).document.lines);
  yield* sectionEvents(report, engine);
  yield reportEvent(report);
  const creditsLeft = await credit.left();
  const counted = creditsLeft === undefined ? {} : { creditsLeft };
  const durationMs = services.clock.now() - startedAtMs;
  yield { event: "done", data: { durationMs, engine, degraded, saved: true, reportId, ...counted } };
  return engine;
}
