/**
 * Caps for text that looks like résumé lines and is not: one template filled again and again, figures in nearly every
 * line, percentages of things that have no size. Each is a line of the ledger when it holds a head down.
 */
import type { Head } from "../../../validation/schemas";
import type { Reading } from "../checks/features/reading";
import { skeletonOf } from "../checks/features/skeleton";

export interface Cap {
  at: number;
  title: string;
}

const none: Record<Head, Cap | null> = { impact: null, clarity: null, story: null, readability: null };

/** Share of the lines that have the commonest shape. */
export function templateShare(reading: Reading): number {
  const counts = new Map<string, number>();
  for (const { words } of reading.work) {
    const skeleton = skeletonOf(words);
    counts.set(skeleton, (counts.get(skeleton) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / Math.max(1, reading.work.length);
}

/** Share of the lines with a figure in digits. */
export const figureDensity = (reading: Reading): number =>
  reading.work.filter((statement) => /\d/.test(statement.text)).length / Math.max(1, reading.work.length);

/** Percentages without a size: one or two are lines in the clipped style, whose object was not made out. */
const fewestIncoherent = 3;

function shareShapes(reading: Reading): { percent: number; isSenseless: boolean } {
  const percent = reading.work.filter((statement) => statement.figures.some((figure) => figure.worth === "share"));
  const incoherent = percent.filter((statement) => statement.figures.every((figure) => !figure.coherent)).length;
  const share = percent.length / Math.max(1, reading.work.length);
  return {
    percent: share,
    isSenseless: share > 0.15 && incoherent >= fewestIncoherent && incoherent / percent.length > 0.4,
  };
}

/** Words that carry no content, over all words of the work lines: prose has many, filler few. */
function tiedShare(reading: Reading): number {
  const tying =
    /^(?:the|a|an|that|which|who|after|before|until|because|so|when|where|while|without|its|their|each|every|had|was|were|is|are|it|they|now|not|no|then|than|one)$/;
  const words = reading.work.flatMap((statement) => statement.words);
  return words.filter((word) => tying.test(word.lower)).length / Math.max(1, words.length);
}

/** The caps in force. Judged from eight lines of work up; below that shapes repeat by chance. */
export function capsOf(reading: Reading): Record<Head, Cap | null> {
  if (reading.work.length < 8) return none;
  const density = figureDensity(reading);
  const { percent, isSenseless } = shareShapes(reading);
  const senseless = isSenseless ? 1 : 0;
  const crowded =
    (density > 0.8 ? 1 : 0) + (percent > 0.6 ? 1 : 0) + (density > 0.6 && tiedShare(reading) < 0.05 ? 1 : 0);
  // One template alone caps nothing.
  if (senseless + crowded === 0) return none;
  const told = templateShare(reading) > 0.35 ? 1 : 0;
  if (told + senseless === 0 || told + senseless + crowded < 2) return none;
  const title = "Lines from one template, with a figure in nearly each";
  const sure = told + senseless === 2 || crowded >= 2;
  const cap: Cap = { at: sure ? 20 : 34, title };
  return { impact: cap, clarity: cap, story: { at: 50, title }, readability: { at: 40, title } };
}
