/**
 * A second reading, once the account is kept: every sentence is weighed by fitted signs. What a check said of a sentence
 * that shows no sign of a fault is left unsaid, and a sentence that shows the signs of a fault is marked where no check
 * did. It moves no points: the score rests on the checks alone.
 */
import type { Anchor, Finding } from "../../../validation/schemas";
import type { Check } from "../checks/check";
import type { Reading } from "../checks/features/reading";
import { anchorsOf, quoteAt } from "../resume";
import { type Judged, judgePassage, oddsBy, quoteOf, type Weights } from "./odds";
import { passagesOf } from "./passages";
import { type Page, workDirection } from "./signs";
import { type MarkedKind, markedKinds, voiceOf, wordsFor } from "./wording";

/** A page without a score reads like a weak one. */
const scoreUnknown = 40;

const lengthOf = (anchors: readonly Anchor[]): number => anchors.reduce((sum, { start, end }) => sum + end - start, 0);

/** True when two places share at least half of the shorter one. */
function sharesHalf(a: readonly Anchor[], b: readonly Anchor[]): boolean {
  let shared = 0;
  for (const one of a)
    for (const other of b)
      if (one.line === other.line)
        shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared > 0 && shared >= Math.min(lengthOf(a), lengthOf(b)) / 2;
}

interface Weighed extends Judged {
  /** Faults that checks found in it. */
  faults: Finding[];
}

const none: readonly Finding[] = [];
const isFault = ({ severity }: Finding): boolean => severity !== "strong";

function faultsByLine(faults: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const lines = new Map<number, Finding[]>();
  for (const fault of faults)
    for (const { line } of fault.anchors) {
      const own = lines.get(line);
      if (own) own.push(fault);
      else lines.set(line, [fault]);
    }
  return lines;
}

/** The page as the signs see it; also for fitting them. */
export function pageOf(
  reading: Reading,
  passages: ReturnType<typeof passagesOf>,
  findings: readonly Finding[],
  score: number | null,
): Page {
  return {
    score: score ?? scoreUnknown,
    telling: reading.telling,
    faults: findings.filter(isFault).length,
    work: workDirection(passages),
  };
}

/** Findings that the signs speak against: each stands on sentences of which none seems at fault. */
function doubtful(weighed: readonly Weighed[], { doubts }: Weights): Set<Finding> {
  const best = new Map<Finding, number>();
  for (const { faults, fault } of weighed)
    for (const finding of faults) best.set(finding, Math.max(fault, best.get(finding) ?? fault));
  return new Set(
    [...best].flatMap(([finding, odds]) =>
      odds < (doubts[finding.check] ?? Number.NEGATIVE_INFINITY) ? [finding] : [],
    ),
  );
}

/** Sentences of fewer words claim too little to be marked by their signs alone. */
const fewWords = 3;

/** More marks than this on one sentence say nothing new. */
const mostMarks = 2;

/** The kinds that a sentence shows the signs of, furthest above their bounds first. */
function kindsOf({ passage, signs, faults }: Weighed, weights: Weights): MarkedKind[] {
  if (passage.words.length < fewWords) return [];
  return markedKinds
    .flatMap((kind) => {
      const own = weights.kinds[kind];
      const bound = faults.length > 0 ? own.beside : own.alone;
      if (bound === null || (kind === "buried_lead" && passage.outcome === 0 && !passage.counts)) return [];
      const above = oddsBy(own, signs, passage.direction) - bound;
      return above > 0 && !faults.some(({ check }) => check === voiceOf(kind).check) ? [{ kind, above }] : [];
    })
    .sort((a, b) => b.above - a.above)
    .map(({ kind }) => kind);
}

/** The mark for a sentence of one kind; null when its check was not asked. */
function markOf(
  { passage }: Weighed,
  kind: MarkedKind,
  weights: Weights,
  check: Check | undefined,
  reading: Reading,
): Finding | null {
  const { unit, nth, text } = passage;
  const { start, end } = quoteOf(passage, weights.kinds[kind], voiceOf(kind).byOpening);
  const anchors = anchorsOf(unit, start, end);
  const first = anchors[0];
  if (!check || !first) return null;
  return {
    id: `${check.id}-again-${unit.id}-${nth}`,
    check: check.id,
    head: check.head,
    severity: "consider",
    anchors,
    quote: quoteAt(reading.resume.lines, first),
    ...wordsFor(kind, unit.text.slice(start, end), text, unit.id + nth),
    points: 0,
    source: check.source,
  };
}

/** What is worth saying of a page: the findings kept so far without the doubtful ones, and the marks of this reading. */
export function readAgain(
  reading: Reading,
  findings: readonly Finding[],
  score: number | null,
  checks: readonly Check[],
  weights: Weights,
): Finding[] {
  const passages = passagesOf(reading);
  const page = pageOf(reading, passages, findings, score);
  const faults = findings.filter(isFault);
  const byLine = faultsByLine(faults);
  const weighed = passages.map((passage): Weighed => {
    const anchors = anchorsOf(passage.unit, passage.start, passage.end);
    const { signs, fault } = judgePassage(passage, page, weights);
    const near = anchors.some(({ line }) => byLine.has(line))
      ? [...new Set(anchors.flatMap(({ line }) => byLine.get(line) ?? []))]
      : none;
    return { passage, signs, fault, faults: near.filter((finding) => sharesHalf(anchors, finding.anchors)) };
  });
  const unsaid = doubtful(weighed, weights);
  const byId = new Map(checks.map((check) => [check.id, check]));
  return [
    ...findings.filter((finding) => !unsaid.has(finding)),
    ...weighed.flatMap((one) =>
      kindsOf(one, weights)
        .slice(0, mostMarks)
        .flatMap((kind) => markOf(one, kind, weights, byId.get(voiceOf(kind).check), reading) ?? []),
    ),
  ];
}
