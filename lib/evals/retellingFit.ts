/** Fits the weights of the signs of a retelling on judged pairs, and tells how they do on authors left out. */

import { judgeRewrite } from "../analysis/grounding/judgeRewrite";
import { takeBlanks, withoutAsking } from "../analysis/grounding/placeholders";
import { plainText } from "../analysis/grounding/plainText";
import {
  oddsOfMore,
  type Retelling,
  type RetellingWeights,
  retellingOf,
  shapeSigns,
  weightScale,
  wordSign,
} from "../analysis/grounding/retelling";
import { directions } from "../analysis/words/wordVectors";
import type { RewriteCase } from "./rewrites";
import { fitWeighted } from "./weightedFit";

export interface RetoldPair {
  /** Whose pair it is: left out together. */
  author: string;
  added: boolean;
  signs: Retelling;
}

export const pairOf = (
  { original, rewrite, verdict }: Pick<RewriteCase, "original" | "rewrite" | "verdict">,
  author: string,
): RetoldPair => ({
  author,
  added: verdict === "unsupported",
  signs: retellingOf(plainText(original), withoutAsking(takeBlanks(plainText(rewrite)).text)),
});

/** A stem that fewer pairs have says too little. */
const pairsMin = 6;

function stemsOf(pairs: readonly RetoldPair[], side: "came" | "went"): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of pairs) for (const stem of signs[side]) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts].flatMap(([stem, count]) => (count >= pairsMin ? [stem] : [])).sort();
}

const whole = (weight: number | undefined): number => Math.round((weight ?? 0) * weightScale);

/** Weights fitted on these pairs. */
export function fitRetelling(pairs: readonly RetoldPair[]): RetellingWeights {
  const [came, went] = [stemsOf(pairs, "came"), stemsOf(pairs, "went")];
  const [shape, span] = [shapeSigns.length, directions()];
  const size = shape + came.length + went.length + 2 * span;
  const places = {
    came: new Map(came.map((stem, at) => [stem, shape + at])),
    went: new Map(went.map((stem, at) => [stem, shape + came.length + at])),
  };
  const ends = shape + came.length + went.length;
  const signs = new Float64Array(pairs.length * size);
  for (const [row, { signs: own }] of pairs.entries()) {
    const from = row * size;
    signs.set(own.shape, from);
    for (const side of ["came", "went"] as const)
      for (const stem of own[side]) {
        const at = places[side].get(stem);
        if (at !== undefined) signs[from + at] = wordSign;
      }
    signs.set(
      own.towards.map((part) => part * wordSign),
      from + ends,
    );
    signs.set(
      own.from.map((part) => part * wordSign),
      from + ends + span,
    );
  }
  const sums = { true: 0, false: 0 };
  for (const { added } of pairs) sums[`${added}`] += 1;
  const fitted = fitWeighted({
    signs,
    size,
    marked: pairs.map(({ added }) => added),
    counts: pairs.map(({ added }) => 0.5 / sums[`${added}`]),
  });
  const weightsOf = (stems: readonly string[], from: number): ReadonlyMap<string, number> =>
    new Map(stems.map((stem, at) => [stem, whole(fitted[from + at])]));
  return {
    bias: whole(fitted[size]),
    shape: [...fitted.slice(0, shape)].map(whole),
    came: weightsOf(came, shape),
    went: weightsOf(went, shape + came.length),
    towards: [...fitted.slice(ends, ends + span)].map(whole),
    from: [...fitted.slice(ends + span, ends + 2 * span)].map(whole),
  };
}

interface Share {
  right: number;
  caught: number;
}

function shareOf(cases: readonly RewriteCase[], weights: RetellingWeights | null): Share {
  const judged = cases.map((one) => ({ one, verdict: judgeRewrite(one.original, one.rewrite, weights).verdict }));
  const right = judged.filter(({ one, verdict }) => verdict === one.verdict);
  return { right: right.length, caught: right.filter(({ verdict }) => verdict === "unsupported").length };
}

/** The share of pairs with and without something added whose odds stand in order. */
function inOrder(odds: readonly { added: boolean; odds: number }[]): number {
  const [more, same] = [odds.filter(({ added }) => added), odds.filter(({ added }) => !added)];
  const right = more.reduce((sum, one) => sum + same.filter((other) => other.odds < one.odds).length, 0);
  return right / Math.max(1, more.length * same.length);
}

export type RewriteSets = readonly (readonly [author: string, cases: readonly RewriteCase[]])[];

/** What is printed, and the weights fitted on all. `table`: pairs that are fitted on and not told of. */
export function describeRetellingFit(
  sets: RewriteSets,
  table: readonly Pick<RewriteCase, "original" | "rewrite" | "verdict">[],
): { text: string; weights: RetellingWeights } {
  const pairs = [
    ...sets.flatMap(([author, cases]) => cases.map((one) => pairOf(one, author))),
    ...table.map((one) => pairOf(one, "")),
  ];
  const odds: { added: boolean; odds: number }[] = [];
  const lines = sets.map(([author, cases]) => {
    const weights = fitRetelling(pairs.filter((pair) => pair.author !== author));
    for (const pair of pairs)
      if (pair.author === author) odds.push({ added: pair.added, odds: oddsOfMore(pair.signs, weights) });
    const [alone, fitted] = [shareOf(cases, null), shareOf(cases, weights)];
    return `${author.padEnd(12)} ${cases.length} pairs: by rules alone ${alone.right} right, ${alone.caught} caught; with a fit on all others ${fitted.right} and ${fitted.caught}`;
  });
  const text = [
    `${pairs.length} pairs; each set judged by a fit that left it out`,
    ...lines,
    `pairs with and without something added in order: ${(inOrder(odds) * 100).toFixed(1)} %`,
  ].join("\n");
  return { text, weights: fitRetelling(pairs) };
}
