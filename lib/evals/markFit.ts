/**
 * Fits the weights of the second reading: for each kind of defect, sentences planted with it against sentences called sound
 * and sentences of good pages, whose lists are complete. Judged with one author left out at a time.
 */

import { anchorsOf } from "../analysis/local/resume";
import { type Bounds, type KindWeights, oddsBy, type Weights, weightScale } from "../analysis/local/secondReading/odds";
import { type Passage, passagesOf } from "../analysis/local/secondReading/passages";
import { pageOf } from "../analysis/local/secondReading/readAgain";
import { signNames, signsOf } from "../analysis/local/secondReading/signs";
import { type MarkedKind, markedKinds, voiceOf } from "../analysis/local/secondReading/wording";
import { faultSeverities, placedWords, sharedWords, wordRange } from "./placedWords";
import { judgeAll, type ResumeCase } from "./resumeSet";
import { fitWeighted } from "./weightedFit";

/** "fault": any kind, but where the best line stands, which says nothing of the line. */
type Fitted = MarkedKind | "fault";
const fittedKinds: readonly Fitted[] = ["fault", ...markedKinds];

export interface Row {
  set: string;
  signs: Float64Array;
  direction: Float64Array;
  kinds: ReadonlySet<string>;
  sound: boolean;
  good: boolean;
  /** Checks that find a fault in it by their rules. */
  checks: ReadonlySet<string>;
}

export type Sets = readonly (readonly [name: string, cases: readonly ResumeCase[]])[];

/**
 * Shares of the sentences without the kind that may be marked: of those no check has marked, and of all. Chosen so that of
 * no author left out more than 8.5 % of the sound lines are flagged.
 */
const shares: Record<MarkedKind, Bounds> = {
  duty_not_outcome: { alone: 0.028, beside: null },
  vanity_metric: { alone: null, beside: 0.007 },
  buried_lead: { alone: 0.0014, beside: 0.0084 },
  irrelevant_content: { alone: null, beside: 0.0049 },
  passive_voice: { alone: 0.007, beside: 0.014 },
  tense_mismatch: { alone: null, beside: 0.0028 },
  buzzword: { alone: null, beside: 0.0105 },
  first_person: { alone: 0.0035, beside: 0.0049 },
  no_metric: { alone: 0.0105, beside: 0.0028 },
  vague_claim: { alone: 0.0056, beside: null },
  weak_verb: { alone: 0.0014, beside: null },
};

/** Log odds of a fault below which a check is not believed; read off left-out authors, each check alone. */
const doubts = {
  "duty-not-outcome": -0.8,
  "buried-lead": -1.5,
  "passive-voice": -1,
  "first-person": -1,
  "vague-claim": -1,
  "unexplained-acronym": -1,
  "vanity-metric": -1.2,
  "weak-verb": -1.6,
  "tense-mismatch": -1.2,
};

const sharesHalf = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size > 0 && b.size > 0 && sharedWords(a, b) >= Math.min(a.size, b.size) / 2;

/** Every sentence of the sets as a row. */
export function rowsOf(sets: Sets): Row[] {
  return sets.flatMap(([set, cases]) =>
    judgeAll(cases, { weights: null }).flatMap(({ case: one, judgement }) => {
      const { reading, findings, score, resume } = judgement;
      const placed = placedWords(one.text, resume.lines);
      const passages = passagesOf(reading);
      const page = pageOf(reading, passages, findings, score);
      const quoted = (quotes: readonly { quote: string; kind?: string }[]) =>
        quotes.map(({ quote, kind }) => ({ kind: kind ?? "", words: wordRange(one.text, quote) }));
      const [defects, sound] = [quoted(one.defects), quoted(one.nonDefects)];
      const faults = findings
        .filter(({ severity }) => faultSeverities.has(severity))
        .map((finding) => ({ check: finding.check, words: placed(finding) }));
      return passages.flatMap((passage: Passage): Row[] => {
        const words = placed({ anchors: anchorsOf(passage.unit, passage.start, passage.end) });
        if (words.size === 0) return [];
        const touching = <Item extends { words: ReadonlySet<number> }>(items: readonly Item[]): Item[] =>
          items.filter((item) => sharesHalf(item.words, words));
        return [
          {
            set,
            signs: signsOf(passage, page),
            direction: passage.direction,
            kinds: new Set(touching(defects).map(({ kind }) => kind)),
            sound: touching(sound).length > 0,
            good: one.level >= 3,
            checks: new Set(touching(faults).map(({ check }) => check)),
          },
        ];
      });
    }),
  );
}

const has = (row: Row, kind: Fitted): boolean =>
  kind === "fault" ? [...row.kinds].some((one) => one !== "buried_lead") : row.kinds.has(kind);

/** True for a sentence known not to be of a kind: on weak pages only those called sound are. */
export const isClear = (row: Row, kind: Fitted): boolean =>
  !has(row, kind) && (kind !== "fault" || row.kinds.size === 0) && (row.good || row.sound);

interface Scale {
  means: number[];
  spreads: number[];
}

/** Half as much weight on what company a word keeps as on each other sign: there are many directions. */
const directionScale = 0.5;

const numbersOf = (row: Row): number[] => [...row.signs, ...row.direction];

function scaleOf(rows: readonly Row[]): Scale {
  const numbers = rows.map(numbersOf);
  const means = (numbers[0] ?? []).map((_, at) => numbers.reduce((sum, one) => sum + (one[at] ?? 0), 0) / rows.length);
  const spreads = means.map((mean, at) => {
    const spread = Math.sqrt(numbers.reduce((sum, one) => sum + ((one[at] ?? 0) - mean) ** 2, 0) / rows.length);
    return (spread + 1e-9) / (at < signNames.length ? 1 : directionScale);
  });
  return { means, spreads };
}

/** Of the weight of clear sentences, the part that rests on the sound ones of weak pages: look-alikes among real faults. */
const lookAlikes = { fault: 0.5, kind: 0.3 };

function fitKind(rows: readonly Row[], kind: Fitted, { means, spreads }: Scale): KindWeights {
  const used = rows.filter((row) => has(row, kind) || isClear(row, kind));
  const size = means.length;
  const signs = new Float64Array(used.length * size);
  for (const [index, row] of used.entries())
    for (const [at, value] of numbersOf(row).entries())
      signs[index * size + at] = (value - (means[at] ?? 0)) / (spreads[at] ?? 1);
  const marked = used.map((row) => has(row, kind));
  const count = (test: (row: Row) => boolean): number => Math.max(1, used.filter(test).length);
  const isLookAlike = (row: Row): boolean => !has(row, kind) && !row.good;
  const [faults, clear, alike] = [count((row) => has(row, kind)), count((row) => !has(row, kind)), count(isLookAlike)];
  const part = lookAlikes[kind === "fault" ? "fault" : "kind"];
  const counts = used.map((row) =>
    has(row, kind) ? 0.5 / faults : (0.5 * (1 - part)) / clear + (isLookAlike(row) ? (0.5 * part) / alike : 0),
  );
  const weights = fitWeighted({ signs, size, marked, counts });
  const own = means.map((_, at) => (weights[at] ?? 0) / (spreads[at] ?? 1));
  const bias = (weights[size] ?? 0) - own.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  const tidy = (value: number): number => Math.round(value * weightScale);
  return {
    bias: tidy(bias),
    signs: own.slice(0, signNames.length).map(tidy),
    direction: own.slice(signNames.length).map(tidy),
  };
}

type AllWeights = Record<Fitted, KindWeights>;

function fitAll(rows: readonly Row[]): AllWeights {
  const scale = scaleOf(rows);
  return Object.fromEntries(fittedKinds.map((kind) => [kind, fitKind(rows, kind, scale)])) as AllWeights;
}

export interface Odds {
  row: Row;
  odds: Record<Fitted, number>;
}

const oddsOf = (row: Row, weights: AllWeights): Odds => ({
  row,
  odds: Object.fromEntries(
    fittedKinds.map((kind) => [kind, oddsBy(weights[kind], row.signs, row.direction)]),
  ) as Record<Fitted, number>,
});

/** The odds that a share of the sentences without the kind exceeds. */
export function boundAt(judged: readonly Odds[], kind: Fitted, share: number): number {
  const clear = judged.filter(({ row }) => isClear(row, kind)).map(({ odds }) => odds[kind]);
  clear.sort((a, b) => b - a);
  return Number((clear[Math.floor(share * clear.length)] ?? Number.POSITIVE_INFINITY).toFixed(2));
}

function withBounds(weights: AllWeights, judged: readonly Odds[]): Weights {
  const bound = (kind: MarkedKind, share: number | null): number | null =>
    share === null ? null : boundAt(judged, kind, share);
  const kinds = Object.fromEntries(
    markedKinds.map((kind) => [
      kind,
      {
        ...weights[kind],
        alone: bound(kind, shares[kind].alone),
        beside: bound(kind, shares[kind].beside),
      },
    ]),
  ) as Weights["kinds"];
  return { fault: weights.fault, kinds, doubts };
}

export interface MarkFit {
  /** Fitted on every set. */
  all: Weights;
  /** By set: fitted on the others. */
  without: ReadonlyMap<string, Weights>;
  /** Odds of each sentence by weights fitted on the other sets. */
  judged: readonly Odds[];
}

/** Fits on all sets and on all but each. */
export function fitMarks(rows: readonly Row[]): MarkFit {
  const names = [...new Set(rows.map(({ set }) => set))];
  const fits = new Map(names.map((name) => [name, fitAll(rows.filter(({ set }) => set !== name))]));
  const judged = rows.flatMap((row) => {
    const weights = fits.get(row.set);
    return weights ? [oddsOf(row, weights)] : [];
  });
  const without = [...fits].map(([name, weights]): [string, Weights] => [
    name,
    withBounds(
      weights,
      judged.filter(({ row }) => row.set !== name),
    ),
  ]);
  return { all: withBounds(fitAll(rows), judged), without: new Map(without), judged };
}

/** Whether the check that answers for a kind finds it in a sentence by its rules. */
export const byRule = (row: Row, kind: MarkedKind): boolean => row.checks.has(voiceOf(kind).check);
