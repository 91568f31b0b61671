import { describe, expect, it } from "vitest";
import { analyzeLocally } from "@/lib/analysis/local/analyzeLocally";
import { readText } from "@/lib/documents/readText";
import { afterRead } from "./afterRead";
import { type ReadState, startOfRead } from "./readState";

const done = (more: Partial<ReadState>): ReadState => ({ ...startOfRead, phase: "done", ...more });
const trouble = { message: "It failed.", requestId: null, isRetryable: true } as const;
const failed = (errorCode: "ANALYSIS_FAILED" | "CUT_OFF", begunWith: "model" | "local"): ReadState =>
  done({ phase: "failed", begunWith, trouble: { ...trouble, errorCode } });

const unscored = analyzeLocally({ document: readText("Bob\nI need a job"), asOf: { year: 2026, month: 1 } });

describe("after a read", () => {
  it.each([
    ["a local read", done({ engine: "local", begunWith: "local" }), "Every quote was found in your lines.", false],
    [
      "a page that could not be judged",
      done({ engine: "local", begunWith: "local", report: unscored }),
      "Read, and not scored.",
      false,
    ],
    [
      "a model read with some left",
      done({ engine: "model", begunWith: "model", creditsLeft: 4 }),
      "Every quote was found in your lines. 4 model reads are left.",
      false,
    ],
    [
      "a model read with one left",
      done({ engine: "model", begunWith: "model", creditsLeft: 1 }),
      "Every quote was found in your lines. One model read is left.",
      false,
    ],
    [
      "the last model read",
      done({ engine: "model", begunWith: "model", creditsLeft: 0 }),
      "Every quote was found in your lines. That was your last model read.",
      true,
    ],
    [
      "a model read that is not counted",
      done({ engine: "model", begunWith: "model" }),
      "Every quote was found in your lines.",
      false,
    ],
    [
      "a model read that the local engine finished",
      done({ engine: "local", begunWith: "model", degraded: true, creditsLeft: 4 }),
      "The model was out, so the local engine finished this. Nothing was used. The score is the same either way.",
      false,
    ],
    [
      "a read without a credit",
      done({ engine: "local", begunWith: "local", degraded: true, creditsLeft: 0 }),
      "You have no model reads left, so the local engine read this, for nothing.",
      true,
    ],
    [
      "a read past the day's budget",
      done({ engine: "local", begunWith: "local", degraded: true, creditsLeft: 3 }),
      "No model was to be had, so the local engine read this. Nothing was used.",
      false,
    ],
    [
      "a model read that the server gave up",
      failed("ANALYSIS_FAILED", "model"),
      "The reading did not finish. Nothing was used.",
      false,
    ],
    ["a local read that failed", failed("ANALYSIS_FAILED", "local"), "The reading did not finish.", false],
    ["a model read that was cut off", failed("CUT_OFF", "model"), "The reading did not finish.", false],
  ])("says what it cost: %s", (_, state, sentence, leadsToPlans) => {
    expect(afterRead(state)).toEqual({ sentence, leadsToPlans });
  });
});
