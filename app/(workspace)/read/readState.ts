/**
 * What the report page knows at a moment of a read, and how an event changes it. Pure; the sections of a report
 * stand by name, a later one replaces its namesake, and the `report` event replaces them all.
 */
import type {
  Engine,
  ProgressStage,
  ResumeFeedbackResponse,
  SectionName,
  SectionValue,
  StreamEvent,
} from "@/lib/validation/schemas";
import type { ReadTrouble } from "../../_components/api/readTrouble";

export type Sections = { [Name in SectionName]?: SectionValue<Name> };

export interface ReadState {
  phase: "reading" | "done" | "failed" | "cancelled";
  stage: ProgressStage;
  /** 0 to 1 within the stage. */
  fraction: number;
  engine: Engine | null;
  rubricVersion: string | null;
  requestId: string | null;
  sections: Sections;
  /** The authoritative report, once it has come. */
  report: ResumeFeedbackResponse | null;
  /** True when the local engine finished what the model could not. */
  degraded: boolean;
  /** The engine that the read began with; null before it has. */
  begunWith: Engine | null;
  /** Model reads left; null where they are not counted. */
  creditsLeft: number | null;
  trouble: ReadTrouble | null;
  /** The report of the account that this read became; null when it was not saved. */
  reportId: string | null;
  /** With which an account takes a report that was read signed out. */
  receipt: string | null;
}

export const startOfRead: ReadState = {
  phase: "reading",
  stage: "reading",
  fraction: 0,
  engine: null,
  rubricVersion: null,
  requestId: null,
  sections: {},
  report: null,
  degraded: false,
  begunWith: null,
  creditsLeft: null,
  trouble: null,
  reportId: null,
  receipt: null,
};

export type ReadAction =
  | StreamEvent
  | { event: "restart" }
  | { event: "cancel" }
  | { event: "trouble"; data: ReadTrouble };

/** A report that was read before, as a read that is done. */
export function finishedRead(report: ResumeFeedbackResponse): ReadState {
  const { engine, rubricVersion } = report;
  return { ...startOfRead, phase: "done", engine, rubricVersion, sections: sectionsOf(report), report };
}

/** The sections of a whole report. */
export function sectionsOf(report: ResumeFeedbackResponse): Sections {
  const { verdict, score, scoreReason, label, subscores, ledger, firstRead, topFixes, findings } = report;
  const {
    rewrites,
    withheld,
    strengths,
    gaps,
    missing,
    jobMatch,
    otherJobs,
    nextSteps,
    extraction,
    document,
    profile,
  } = report;
  return {
    document: { extraction, document },
    verdict: { verdict },
    score: { score, scoreReason, label, subscores, ledger },
    firstRead: { firstRead },
    findings: { topFixes, findings },
    rewrites: { rewrites, withheld },
    strengths: { strengths },
    missing: { gaps, missing },
    jobMatch: { jobMatch, otherJobs },
    nextSteps: { nextSteps },
    profile: { profile },
  };
}

export function reduceRead(state: ReadState, action: ReadAction): ReadState {
  switch (action.event) {
    case "restart":
      return startOfRead;
    case "cancel":
      return state.phase === "reading" ? { ...state, phase: "cancelled" } : state;
    case "trouble":
      return { ...state, phase: "failed", trouble: action.data };
    case "start":
      return {
        ...state,
        engine: action.data.engine,
        begunWith: action.data.engine,
        rubricVersion: action.data.rubricVersion,
        requestId: action.data.requestId,
      };
    case "progress":
      return { ...state, stage: action.data.stage, fraction: action.data.fraction };
    case "section":
      return { ...state, sections: { ...state.sections, [action.data.section]: action.data.value } };
    case "report":
      return {
        ...state,
        report: action.data,
        engine: action.data.engine,
        rubricVersion: action.data.rubricVersion,
        sections: sectionsOf(action.data),
      };
    case "done":
      return {
        ...state,
        phase: "done",
        engine: action.data.engine,
        degraded: action.data.degraded,
        creditsLeft: action.data.creditsLeft ?? null,
        reportId: action.data.reportId ?? null,
        receipt: action.data.receipt ?? null,
      };
    case "error":
      return {
        ...state,
        phase: "failed",
        trouble: {
          message: action.data.message,
          requestId: action.data.requestId ?? state.requestId,
          isRetryable: action.data.retryable ?? false,
          errorCode: action.data.errorCode,
        },
      };
  }
}
