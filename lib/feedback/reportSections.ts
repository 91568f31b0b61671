/** A finished report as the sections of a stream, in reading order. */
import {
  type Engine,
  type ProgressStage,
  type ResumeFeedbackResponse,
  ResumeFeedbackResponseSchema,
  type SectionEvent,
  SectionEventSchema,
  type SectionName,
  type StreamEvent,
  sectionNames,
  sectionSchemas,
} from "../validation/schemas";

/** Sections that code alone makes, whichever engine writes: they can go out before the model is asked. */
export const judgedSections: readonly SectionName[] = ["document", "score", "jobMatch", "profile"];

/** How far a read is, 0 to 1. */
export function progressEvent(stage: ProgressStage, fraction: number): StreamEvent {
  return { event: "progress", data: { stage, fraction } };
}

/** One section of a report, validated. */
export function sectionOf(report: ResumeFeedbackResponse, section: SectionName, engine: Engine): SectionEvent {
  const keys = Object.keys(sectionSchemas[section].shape) as (keyof ResumeFeedbackResponse)[];
  const value = Object.fromEntries(keys.map((key) => [key, report[key]]));
  return SectionEventSchema.parse({ section, engine, value });
}

/** Section events of a report, in reading order; a part that only a profile has is left out of a résumé's. */
export function* sectionEvents(
  report: ResumeFeedbackResponse,
  engine: Engine,
  names: readonly SectionName[] = sectionNames,
): Generator<StreamEvent> {
  for (const name of names) {
    if (name !== "profile" || report.profile) yield { event: "section", data: sectionOf(report, name, engine) };
  }
}

/** The authoritative last word; throws ZodError when the report breaks its own contract: a fault of ours. */
export function reportEvent(report: ResumeFeedbackResponse): StreamEvent {
  return { event: "report", data: ResumeFeedbackResponseSchema.parse(report) };
}
