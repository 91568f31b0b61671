/**
 * A second reading, once the account is kept: every sentence is weighed by fitted signs. What a check said of a sentence
 * that shows no sign of a fault is left unsaid, and a sentence that shows the signs of a fault is marked where no check
 * did. It moves no points: the score rests on the checks alone.
 */
import type { Anchor, Finding } from "../../../validation/schemas";
import type { Check } from "../checks/check";
import type { Reading } from "../checks/features/reading";
import { anchorsOf, quoteAt } from "../resume";
import type { Judged as JudgedCheck } from "../score/account";
import { type Around, aroundOf, mayBe } from "./mayBe";
import { judgePassage, oddsOfFault, quoteOf, type Weights } from "./odds";
import { type Passage, passagesOf } from "./passages";
import { type Page, workDirection } from "./signs";
import { type Reweighed, strengthsOf, tellStrengths, type Weighed, withStrength } from "./strengths";
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

const none: readonly Finding[] = [];

/** True when every place lies in one of the others: "go" in "go the extra mile". */
const isWithin = (inner: readonly Anchor[], outer: readonly Anchor[]): boolean =>
  inner.every(({ line, start, end }) => outer.some((one) => one.line === line && one.start <= start && end <= one.end));

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
function doubtful(weighed: readonly Weighed[], { doubts }: Weights, byId: Checks): Set<Finding> {
  const best = new Map<Finding, number>();
  for (const one of weighed) {
    if (one.faults.length === 0) continue;
    const found = new Set(one.faults.map(({ check }) => check));
    for (const finding of one.faults) {
      const kinds = byId.get(finding.check)?.check.kinds ?? [];
      best.set(
        finding,
        Math.max(best.get(finding) ?? Number.NEGATIVE_INFINITY, oddsOfFault(one, kinds, found.size - 1)),
      );
    }
  }
  return new Set(
    [...best].flatMap(([finding, odds]) =>
      odds < (doubts[finding.check] ?? Number.NEGATIVE_INFINITY) ? [finding] : [],
    ),
  );
}

/** Checks of what a sentence tells, the most particular first: two of them on a short one say the same fault twice. */
const ofTelling: readonly string[] = ["buzzword", "vague-claim", "no-metric", "vanity-metric", "duty-not-outcome"];
/** A sentence of so many words may have a second fault. */
const roomForTwo = 10;

const mostOn = ({ words }: Passage): number => (words.length >= roomForTwo ? 2 : 1);

/** Findings on one sentence that another one there says better. */
function saidBetter({ passage, faults }: Weighed): Finding[] {
  // A charge says more of "Responsible for 4,200 files" than the count of what was in hand.
  const isCharged = passage.opening.tier === "weak" && faults.some(({ check }) => check === "duty-not-outcome");
  const rivals = faults
    .filter(({ check }) => ofTelling.includes(check) && !(isCharged && check === "vanity-metric"))
    .sort((a, b) => ofTelling.indexOf(a.check) - ofTelling.indexOf(b.check));
  const counted = isCharged ? faults.filter(({ check }) => check === "vanity-metric") : [];
  const inside = faults.filter(
    (finding) =>
      finding.check === "weak-verb" &&
      faults.some((other) => other.check === "buzzword" && isWithin(finding.anchors, other.anchors)),
  );
  return [...rivals.slice(mostOn(passage)), ...counted, ...inside];
}

/** Sentences of fewer words claim too little to be marked by their signs alone. */
const fewWords = 3;

/** More marks than this on one sentence say nothing new. */
const mostMarks = 2;

const noKinds: readonly MarkedKind[] = [];
const marks = markedKinds.map((kind) => {
  const { check } = voiceOf(kind);
  return { kind, check, isOfTelling: ofTelling.includes(check) };
});

/**
 * Log odds above the fitted bound from which on marks of a kind are told: what lies nearer was hardly ever a fault of
 * the kind on any set, and to be told what is not so costs a reader's trust.
 */
const surer: Readonly<Partial<Record<MarkedKind, number>>> = {
  tense_mismatch: 0.25,
  irrelevant_content: 0.5,
  buzzword: 0.25,
  first_person: 0.75,
  vague_claim: 0.25,
};

/** Stock words gather where somebody speaks of himself; elsewhere the signs have to be plainer. */
const elsewhere = 0.75;

const surerBy = (kind: MarkedKind, { told }: Passage): number =>
  (surer[kind] ?? 0) + (kind === "buzzword" && told !== "profile" ? elsewhere : 0);

/** The kinds that a sentence shows the signs of, furthest above their bounds first. */
function kindsOf(
  { passage, kind: oddsOf, faults, strength }: Weighed,
  weights: Weights,
  around: Around,
): readonly MarkedKind[] {
  if (passage.words.length < fewWords || strength >= weights.strength.told) return noKinds;
  const told = faults.length === 0 ? 0 : faults.filter(({ check }) => ofTelling.includes(check)).length;
  const found: { kind: MarkedKind; above: number }[] = [];
  for (const { kind, check, isOfTelling } of marks) {
    if (isOfTelling && told >= mostOn(passage)) continue;
    const own = weights.kinds[kind];
    const bound = faults.length > 0 ? own.beside : own.alone;
    if (bound === null || (kind === "buried_lead" && passage.outcome === 0 && !passage.counts)) continue;
    if (faults.some((fault) => fault.check === check)) continue;
    const above = oddsOf(kind) - bound - surerBy(kind, passage);
    if (above > 0 && mayBe(kind, passage, around)) found.push({ kind, above });
  }
  if (found.length === 0) return noKinds;
  return found
    .sort((a, b) => b.above - a.above)
    .slice(0, mostMarks)
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
    ...wordsFor(kind, text, unit.id + nth),
    points: 0,
    source: check.source,
  };
}

type Checks = ReadonlyMap<string, JudgedCheck>;

/** The check under whose name strengths are told. */
const praising = "outcome-told";

/** What this reading makes of a page. */
export interface SecondReading {
  findings: Finding[];
  /** Every sentence, with what is found fault with in it in the end. */
  weighed: Reweighed[];
}

/**
 * What is worth saying of a page: the faults kept so far without the doubtful ones, the marks of this reading, and the
 * sentences that are strong already in place of those whose words told an outcome. `judged` are the checks asked.
 */
export function readAgain(
  reading: Reading,
  findings: readonly Finding[],
  score: number | null,
  judged: readonly JudgedCheck[],
  weights: Weights,
): SecondReading {
  const passages = passagesOf(reading);
  const page = pageOf(reading, passages, findings, score);
  const faults = findings.filter(isFault);
  const byLine = faultsByLine(faults);
  const byId: Checks = new Map(judged.map((one) => [one.check.id, one]));
  const found = passages.map((passage): Weighed => {
    const anchors = anchorsOf(passage.unit, passage.start, passage.end);
    const { fault, kind, strength } = judgePassage(passage, page, weights);
    const near = anchors.some(({ line }) => byLine.has(line))
      ? [...new Set(anchors.flatMap(({ line }) => byLine.get(line) ?? []))]
      : none;
    const own = near.filter((finding) => sharesHalf(anchors, finding.anchors));
    return { passage, fault, kind, strength, faults: own };
  });
  const unsaid = doubtful(found, weights, byId);
  for (const one of found) {
    if (one.faults.length < 2) continue;
    const faults = one.faults.filter((finding) => !unsaid.has(finding));
    for (const finding of saidBetter({ ...one, faults })) unsaid.add(finding);
  }
  const around = aroundOf(passages);
  const weighed = found.map((one) => {
    const left = one.faults.filter((finding) => !unsaid.has(finding));
    const marked = kindsOf(one, weights, around).flatMap(
      (kind) => markOf(one, kind, weights, byId.get(voiceOf(kind).check)?.check, reading) ?? [],
    );
    return withStrength({ ...one, faults: [...left, ...marked] }, weights.strength.told);
  });
  const told = byId.get(praising);
  const strengths =
    told && told.verdict.abstained === undefined ? tellStrengths(strengthsOf(weighed), told, reading.resume) : [];
  const said = new Set([...faults.filter((finding) => !unsaid.has(finding)), ...weighed.flatMap((one) => one.faults)]);
  return { findings: [...said, ...strengths], weighed };
}
