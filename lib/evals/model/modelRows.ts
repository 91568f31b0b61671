/** What a model did with the sample, as rows: how many reads, how fast, at what cost, how well grounded, how well ordered. */
import { rewriteReasons } from "../../analysis/grounding/judgeRewrite";
import { judgeResume } from "../../analysis/local/judgeResume";
import type { ModelSectionName } from "../../analysis/openai/modelReadSchema";
import { defectsOf } from "../defects";
import { type AreaResult, type EvalRow, shareRow } from "../evalRow";
import { orderOf } from "../order";
import { inputOf, type Judged } from "../resumeSet";
import { meanOf, shareOf } from "../statistics";
import type { MeasuredRead, ModelMeasure } from "./measureModel";
import { costOf, type ModelPrice } from "./prices";

/** A row with nothing to reach: milliseconds, tokens and dollars are another's to judge. */
const plainRow = (what: string, figure: string, count: number): EvalRow => ({
  area: "model",
  what,
  figure,
  bar: "",
  met: null,
  count,
  interval: "",
});

/** A share that nothing is asked of. */
const plainShare = (what: string, hits: number, of: number): EvalRow => ({
  ...shareRow("model", what, shareOf(hits, of), 0),
  bar: "",
  met: null,
});

/** The value that a share of all does not exceed, by nearest rank; NaN of nothing. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function timeRows(what: string, values: readonly number[]): EvalRow[] {
  return [0.5, 0.95].map((share) => {
    const figure = values.length === 0 ? "nothing to time" : `${Math.round(percentileOf(values, share))} ms`;
    return plainRow(`${what}, p${share * 100} (ms)`, figure, values.length);
  });
}

function costRows(reads: readonly MeasuredRead[], price: ModelPrice | null): EvalRow[] {
  const told = reads.flatMap(({ usage }) => usage ?? []);
  const meanRow = (what: string, values: readonly number[], digits: number, unit: string): EvalRow => {
    const figure = values.length === 0 ? "not told by the server" : `${meanOf(values).toFixed(digits)}${unit}`;
    return plainRow(what, figure, values.length);
  };
  const [input, output] = [told.map(({ inputTokens }) => inputTokens), told.map(({ outputTokens }) => outputTokens)];
  const dollars = "dollars a read";
  return [
    meanRow("input tokens a read", input, 0, " tokens"),
    meanRow("output tokens a read", output, 0, " tokens"),
    price
      ? meanRow(
          dollars,
          told.map((usage) => costOf(price, usage)),
          4,
          " dollars",
        )
      : plainRow(dollars, "unknown price", told.length),
  ];
}

interface Pieces {
  written: number;
  problems: string[];
}

/** What the first answers held in some sections, and what did not pass of it. */
function piecesOf(reads: readonly MeasuredRead[], sections: readonly ModelSectionName[]): Pieces {
  const pieces: Pieces = { written: 0, problems: [] };
  for (const { tally } of reads) {
    for (const section of sections) {
      const { passed, problems } = tally?.get(section) ?? { passed: 0, problems: [] };
      pieces.written += passed + problems.length;
      pieces.problems.push(...problems);
    }
  }
  return pieces;
}

const guardReasons: ReadonlySet<string> = new Set(rewriteReasons);

/** Quotes of the reports that were shown, and how many of them are words of the text. */
function shownQuotes(reads: readonly MeasuredRead[]): { hits: number; of: number } {
  const quotes = reads.flatMap(({ report, sample }) => {
    const lines = new Map(inputOf(sample.text).document.lines.map(({ n, text }) => [n, text]));
    return [...report.findings, ...report.strengths].flatMap(({ anchors: [anchor], quote }) =>
      anchor ? [lines.get(anchor.line)?.slice(anchor.start, anchor.end) === quote] : [],
    );
  });
  return { hits: quotes.filter(Boolean).length, of: quotes.length };
}

function groundingRows(reads: readonly MeasuredRead[]): EvalRow[] {
  const quoting = piecesOf(reads, ["moreFindings", "strengths"]);
  const unquoted = quoting.problems.filter((problem) => problem === "quote_not_in_line").length;
  const rewrites = piecesOf(reads, ["rewrites"]);
  const refused = rewrites.problems.filter((problem) => guardReasons.has(problem)).length;
  const findings = piecesOf(reads, ["findings", "moreFindings", "strengths", "gaps"]);
  const shown = shownQuotes(reads);
  const standing = shareOf(quoting.written - unquoted, quoting.written);
  const dropped = shareOf(findings.problems.length, findings.written);
  return [
    shareRow("model", "findings whose quote stands in the text", standing, 0.9),
    shareRow("model", "rewrites refused by the guard", shareOf(refused, rewrites.written), 0.3, "under"),
    shareRow("model", "findings dropped by verification", dropped, 0.3, "under"),
    shareRow("model", "quotes shown that stand in the text", shareOf(shown.hits, shown.of), 1),
  ];
}

/** Order and defects by the model's own reports; the score in them is the rubric's. */
function judgementRows(completed: readonly MeasuredRead[]): EvalRow[] {
  const judged = completed.flatMap(({ sample, report }): Judged[] => {
    if (!sample.case) return [];
    const { score, findings } = report;
    return [{ case: sample.case, judgement: { ...judgeResume(inputOf(sample.text)), score, findings } }];
  });
  const [order, defects] = [orderOf(judged), defectsOf(judged)];
  return [
    shareRow("model", "pairs of the sample in strictly right order", shareOf(order.right, order.pairs), 0.9),
    shareRow("model", "planted defects of the sample found", shareOf(defects.found, defects.planted), 0.75),
    shareRow(
      "model",
      "sound lines of the sample flagged",
      shareOf(defects.flagged.length, defects.sound),
      0.1,
      "under",
    ),
  ];
}

const ends = { calls: "EVAL_MODEL_CALLS", dollars: "EVAL_MODEL_DOLLARS", time: "the time for it" } as const;

/** Rows of one measure. */
export function modelRows({ reads, unread, spent }: ModelMeasure, price: ModelPrice | null): AreaResult {
  const completed = reads.filter(({ report }) => report.engine === "model");
  const degraded = reads.length - completed.length;
  const first = completed.flatMap(({ firstMs }) => firstMs ?? []);
  return {
    rows: [
      plainShare("reads of the sample made", reads.length, reads.length + unread.count),
      shareRow("model", "reads completed by the model", shareOf(completed.length, reads.length), 0.8),
      plainShare("reads degraded to the local engine", degraded, reads.length),
      ...timeRows("first section of the model", first),
      ...timeRows(
        "whole read",
        completed.map(({ wholeMs }) => wholeMs),
      ),
      ...costRows(completed, price),
      ...groundingRows(reads),
      ...judgementRows(completed),
    ],
    details: [
      price ? `price: ${price.input} and ${price.output} dollars a million tokens (${price.source})` : "unknown price",
      `${spent.calls} calls${spent.dollars === null ? "" : `, at most ${spent.dollars.toFixed(4)} dollars`}`,
      ...(unread.end ? [`${unread.count} reads not made: ${ends[unread.end]} did not suffice`] : []),
      ...reads.flatMap(({ sample, failure }) => (failure ? [`${sample.id} degraded: ${failure}`] : [])),
    ],
  };
}
