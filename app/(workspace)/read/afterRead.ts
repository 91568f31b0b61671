/**
 * What is said in the place of the stages when a read is over: how it ended, and what it cost. That nothing was used is
 * said only where the server has said how the read ended, or had not yet been given the model's words.
 */
import type { ReadState } from "./readState";

export interface AfterRead {
  sentence: string;
  /** True where a model read was wanted and there is none left. */
  leadsToPlans: boolean;
}

const heardFromServer = ({ trouble }: ReadState): boolean =>
  trouble !== null && trouble.errorCode !== "CUT_OFF" && trouble.errorCode !== "UNREACHABLE";

function countLeft(left: number): string {
  if (left === 0) return "That was your last model read.";
  return left === 1 ? "One model read is left." : `${left} model reads are left.`;
}

function afterDone({ degraded, begunWith, engine, creditsLeft, report }: ReadState): AfterRead {
  if (degraded && begunWith === "local") {
    if (creditsLeft === 0) {
      return {
        sentence: "You have no model reads left, so the local engine read this, for nothing.",
        leadsToPlans: true,
      };
    }
    return {
      sentence: "No model was to be had, so the local engine read this. Nothing was used.",
      leadsToPlans: false,
    };
  }
  if (degraded) {
    const cost = creditsLeft === null ? "" : " Nothing was used.";
    const sentence = `The model was out, so the local engine finished this.${cost} The score is the same either way.`;
    return { sentence, leadsToPlans: false };
  }
  const found =
    report !== null && report.score === null ? "Read, and not scored." : "Every quote was found in your lines.";
  if (engine !== "model" || creditsLeft === null) return { sentence: found, leadsToPlans: false };
  return { sentence: `${found} ${countLeft(creditsLeft)}`, leadsToPlans: creditsLeft === 0 };
}

/** For a read that is over. */
export function afterRead(state: ReadState): AfterRead {
  const isByModel = state.begunWith === "model";
  if (state.phase === "cancelled") {
    return { sentence: "Stopped. What had been read stands below.", leadsToPlans: false };
  }
  if (state.phase === "failed") {
    const cost = isByModel && heardFromServer(state) ? " Nothing was used." : "";
    return { sentence: `The reading did not finish.${cost}`, leadsToPlans: false };
  }
  return afterDone(state);
}
