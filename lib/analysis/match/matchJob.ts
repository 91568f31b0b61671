/**
 * Matches a résumé with a posting: what it requires and prefers, what of it the résumé shows and in which words, and for
 * the rest where it was looked for and what came nearest. The score counts a required item 3 and a preferred one 1; a
 * partly met item counts half: 100 x met weight / all weight. Pure; whole tokens, never substrings.
 */
import type { JobMatch, Requirement } from "../../validation/schemas";
import type { TypedResume } from "../local/resume";
import { inOneReading } from "../scopedMemo";
import { type Evidence, gatherEvidence } from "./evidence";
import { levelOf } from "./jobLevel";
import { readWants } from "./readWants";
import type { WantFit } from "./treeOdds";
import { type DecisionWeights, decideAll } from "./weighDecisions";

const weightRequired = 3;
const weightPreferred = 1;
const worth: Readonly<Record<Requirement["met"], number>> = { yes: 1, part: 0.5, no: 0 };

/** Judges a résumé by a posting of any length. `score` is null when the posting names nothing that can be checked. */
export const matchJob = (resume: TypedResume, jobDescription: string): JobMatch =>
  inOneReading(() => matchAgainst(gatherEvidence(resume), jobDescription));

/** Weights other than those in force, for evaluations. */
export interface MatchFit {
  wants?: WantFit;
  decisions?: DecisionWeights;
}

/** What is wanted less likely than this is told only where it is met: nobody is sent after a thing that may not be asked for. */
const missingFrom = 0.5;

/** The same against evidence that was gathered before. */
export const matchAgainst = (evidence: Evidence, jobDescription: string, fit: MatchFit = {}): JobMatch =>
  inOneReading(() => judge(evidence, jobDescription, fit));

function judge(evidence: Evidence, jobDescription: string, fit: MatchFit): JobMatch {
  const { title, wants: read, chances } = readWants(jobDescription, fit.wants);
  const decided = decideAll(read, evidence, fit.decisions);
  const judged = read.flatMap((want, at) => {
    const requirement = decided[at];
    const isTold = requirement && (requirement.met !== "no" || (chances.get(want) ?? 1) >= missingFrom);
    return isTold ? [{ want, required: want.required, requirement }] : [];
  });
  const wants = judged.map(({ want }) => want);
  const required = judged.filter((one) => one.required).map((one) => one.requirement);
  const preferred = judged.filter((one) => !one.required).map((one) => one.requirement);
  const level = levelOf(title, wants, evidence);
  if (wants.length === 0) {
    const reason = "The text names no requirement that can be checked against a résumé.";
    return { score: null, reason, title, required, preferred, level };
  }
  const sum = (items: readonly Requirement[]): number => items.reduce((total, item) => total + worth[item.met], 0);
  const got = weightRequired * sum(required) + weightPreferred * sum(preferred);
  const all = weightRequired * required.length + weightPreferred * preferred.length;
  return { score: Math.round((100 * got) / all), reason: null, title, required, preferred, level };
}
