/**
 * The judgement both engines share: the typed résumé read once, the account kept, findings, score and ledger. Pure:
 * the same document and the same day give the same judgement, byte for byte, whichever engine writes the prose.
 */
import type { ExtractionWarning, Finding, LedgerEntry, Subscores } from "../../validation/schemas";
import type { AnalysisInput } from "../document";
import { inOneReading } from "../scopedMemo";
import type { Check } from "./checks/check";
import { type Reading, readResume, type Statement } from "./checks/features/reading";
import { checks as allChecks } from "./checks/registry";
import { inOrder, keepWorth } from "./report/keepWorth";
import { topFixesOf } from "./report/topFixes";
import type { TypedResume } from "./resume";
import { type Judged, keepAccount } from "./score/account";
import { refusalOf } from "./score/judgeable";
import { labelOf } from "./score/label";
import type { Weights } from "./secondReading/odds";
import { readAgain } from "./secondReading/readAgain";
import { tellingOf } from "./secondReading/tellingOf";
import { weights as fittedWeights } from "./secondReading/weights.data";
import { segmentResume } from "./segment/segmentResume";

export interface Judgement {
  resume: TypedResume;
  reading: Reading;
  judged: Judged[];
  /** In the order of the document; absences last. */
  findings: Finding[];
  /** Ids of findings, first to mend first; at most three. */
  topFixes: string[];
  ledger: LedgerEntry[];
  score: number | null;
  scoreReason: string | null;
  label: string;
  subscores: Subscores;
  /** Warnings that judging adds to those of extraction. */
  warnings: ExtractionWarning[];
  /** Lines about work that say what came of it: a share of `reading.work`. */
  telling: ReadonlySet<Statement>;
}

export interface JudgeOptions {
  checks?: readonly Check[];
  /** Ids of checks to leave out. */
  off?: ReadonlySet<string>;
  /** Other weights for the second reading; null for none. */
  weights?: Weights | null;
}

const unjudged = (reason: string): Subscores => ({
  impact: { value: null, reason },
  clarity: { value: null, reason },
  story: { value: null, reason },
  readability: { value: null, reason },
});

/** Judges a document by its text and the day given. Never throws on odd input: what cannot be judged says so. */
export function judgeResume(
  input: Pick<AnalysisInput, "document" | "asOf" | "targetRole">,
  options: JudgeOptions = {},
): Judgement {
  return inOneReading(() => judge(input, options));
}

function judge(input: Pick<AnalysisInput, "document" | "asOf">, options: JudgeOptions): Judgement {
  const resume = segmentResume(input.document, input.asOf);
  const reading = readResume(resume);
  const refusal = refusalOf(resume);
  if (refusal !== null) {
    return {
      resume,
      reading,
      judged: [],
      findings: [],
      topFixes: [],
      ledger: [],
      score: null,
      scoreReason: refusal.reason,
      label: labelOf(null),
      subscores: unjudged(refusal.reason),
      warnings: refusal.warning ? [refusal.warning] : [],
      telling: new Set(),
    };
  }
  const account = keepAccount(reading, options.checks ?? allChecks, options.off);
  const kept = keepWorth(account.findings, account.score, reading);
  const weights = options.weights === undefined ? fittedWeights : options.weights;
  const again = weights === null ? null : readAgain(reading, kept, account.score, account.judged, weights);
  const findings = again === null ? kept : inOrder(again.findings);
  const scoreReason = account.score === null ? "No head of the rubric could be judged on this text." : null;
  return {
    resume,
    reading,
    judged: account.judged,
    findings,
    topFixes: topFixesOf(findings),
    ledger: account.ledger,
    score: account.score,
    scoreReason,
    label: labelOf(account.score),
    subscores: account.subscores,
    warnings: [],
    telling: tellingOf(reading.work, again),
  };
}
