/**
 * Fits the weights of the second reading: for each kind of defect, sentences planted with it against sentences called sound
 * and sentences of good pages, whose lists are complete; and what makes a sentence strong (strengthFit.ts). Judged with
 * one author left out at a time.
 */

import type { Check } from "../analysis/local/checks/check";
import { checks as allChecks } from "../analysis/local/checks/registry";
import {
  type Bounds,
  type KindWeights,
  oddsBy,
  oddsOfFault,
  shownIn,
  type Weights,
} from "../analysis/local/secondReading/odds";
import { type MarkedKind, markedKinds, voiceOf } from "../analysis/local/secondReading/wording";
import type { Odds, Row } from "./markRows";
import { fitSigns, type Scale, scaleOf } from "./signFit";
import { fitStrength, toldFrom } from "./strengthFit";

/** "fault": any kind, but where the best line stands, which says nothing of the line. */
type Fitted = MarkedKind | "fault";

/**
 * Shares of the sentences without the kind that may be marked: of those no check has marked, and of all. Chosen so that of
 * no author left out more than 8.5 % of the sound lines are flagged.
 */
const shares: Record<MarkedKind, Bounds> = {
  duty_not_outcome: { alone: 0.03, beside: null },
  vanity_metric: { alone: null, beside: 0.0045 },
  buried_lead: { alone: 0.0075, beside: null },
  irrelevant_content: { alone: null, beside: 0.006 },
  passive_voice: { alone: 0.0075, beside: 0.0045 },
  tense_mismatch: { alone: null, beside: 0.006 },
  buzzword: { alone: 0.0075, beside: 0.015 },
  first_person: { alone: 0.006, beside: 0.0045 },
  no_metric: { alone: null, beside: null },
  vague_claim: { alone: 0.015, beside: 0.0075 },
  weak_verb: { alone: 0.015, beside: null },
};

/** Checks whose faults the signs can tell from false alarms, on authors left out. */
const doubted = [
  "duty-not-outcome",
  "weak-verb",
  "buried-lead",
  "first-person",
  "passive-voice",
  "vanity-metric",
  "vague-claim",
  "buzzword",
  "tense-mismatch",
  "unexplained-acronym",
  "no-metric",
  "repeated-verb",
];
/** Of what such a check finds rightly, the share that may be left unsaid with its false alarms. */
const lost = 0.012;

const has = (row: Row, kind: Fitted): boolean =>
  kind === "fault" ? [...row.kinds].some((one) => one !== "buried_lead") : row.kinds.has(kind);

/** True for a sentence known not to be of a kind: on weak pages only those called sound are. */
export const isClear = (row: Row, kind: Fitted): boolean =>
  !has(row, kind) && (kind !== "fault" || row.kinds.size === 0) && (row.level >= 3 || row.sound);

/** Of the weight of clear sentences, the part that rests on the sound ones of weak pages: look-alikes among real faults. */
const lookAlikes = { fault: 0.8, kind: 0.6 };

function fitKind(rows: readonly Row[], kind: Fitted, scale: Scale): KindWeights {
  const used = rows.filter((row) => has(row, kind) || isClear(row, kind));
  const count = (test: (row: Row) => boolean): number => Math.max(1, used.filter(test).length);
  const isLookAlike = (row: Row): boolean => !has(row, kind) && row.level < 3;
  const [faults, clear, alike] = [count((row) => has(row, kind)), count((row) => !has(row, kind)), count(isLookAlike)];
  const part = lookAlikes[kind === "fault" ? "fault" : "kind"];
  const counts = used.map((row) =>
    has(row, kind) ? 0.5 / faults : (0.5 * (1 - part)) / clear + (isLookAlike(row) ? (0.5 * part) / alike : 0),
  );
  return fitSigns(
    used,
    used.map((row) => has(row, kind)),
    counts,
    scale,
  );
}

interface Unbound {
  fault: KindWeights;
  kinds: Record<MarkedKind, KindWeights>;
  strength: KindWeights;
}

const byKind = <Value>(of: (kind: MarkedKind) => Value): Record<MarkedKind, Value> =>
  Object.fromEntries(markedKinds.map((kind) => [kind, of(kind)])) as Record<MarkedKind, Value>;

function fitAll(rows: readonly Row[]): Unbound {
  const scale = scaleOf(rows);
  return {
    fault: fitKind(rows, "fault", scale),
    kinds: byKind((kind) => fitKind(rows, kind, scale)),
    strength: fitStrength(rows),
  };
}

function oddsOf(row: Row, weights: Unbound): Odds {
  const shown = shownIn(row.signs);
  const by = (own: KindWeights): number => oddsBy(own, row.signs, shown, row.direction);
  const kinds = byKind((kind) => by(weights.kinds[kind]));
  return {
    row,
    odds: {
      fault: by(weights.fault),
      kind: (kind) => kinds[kind],
      strength: by(weights.strength),
    },
  };
}

/** The odds that a share of the sentences without the kind exceeds. */
export function boundAt(judged: readonly Odds[], kind: MarkedKind, share: number): number {
  const clear = judged.filter(({ row }) => isClear(row, kind)).map(({ odds }) => odds.kind(kind));
  clear.sort((a, b) => b - a);
  return Number((clear[Math.floor(share * clear.length)] ?? Number.POSITIVE_INFINITY).toFixed(2));
}

/** By check: the odds that all but a few of its true finds exceed. */
function doubtsOf(judged: readonly Odds[]): Record<string, number> {
  const checks = new Map<string, Check>(allChecks.map((check) => [check.id, check]));
  const best = new Map<Row["found"][number], number>();
  for (const { row, odds } of judged) {
    const others = new Set(row.found.map(({ check }) => check)).size - 1;
    for (const one of row.found) {
      const own = oddsOfFault(odds, checks.get(one.check)?.kinds ?? [], others);
      best.set(one, Math.max(own, best.get(one) ?? Number.NEGATIVE_INFINITY));
    }
  }
  return Object.fromEntries(
    doubted.map((check) => {
      const right = [...best].flatMap(([one, odds]) => (one.check === check && one.right ? [odds] : []));
      right.sort((a, b) => a - b);
      return [check, Number((right[Math.floor(lost * right.length)] ?? Number.NEGATIVE_INFINITY).toFixed(2))];
    }),
  );
}

function withBounds(weights: Unbound, judged: readonly Odds[]): Weights {
  const bound = (kind: MarkedKind, share: number | null): number | null =>
    share === null ? null : boundAt(judged, kind, share);
  return {
    fault: weights.fault,
    kinds: byKind((kind) => ({
      ...weights.kinds[kind],
      alone: bound(kind, shares[kind].alone),
      beside: bound(kind, shares[kind].beside),
    })),
    doubts: doubtsOf(judged),
    strength: { ...weights.strength, told: toldFrom(judged) },
  };
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
export const byRule = (row: Row, kind: MarkedKind): boolean =>
  row.found.some(({ check }) => check === voiceOf(kind).check);
