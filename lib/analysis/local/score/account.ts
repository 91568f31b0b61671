/**
 * The account: checks judged, hits priced in whole points, heads added up from 50 with caps and clamps as lines of
 * their own. 50 + given - taken is a head's value, exactly; the score is the mean of the heads that could be judged.
 */
import type { Finding, Head, LedgerEntry, Subscore, Subscores } from "../../../validation/schemas";
import { headNames } from "../../../validation/schemas";
import type { Check, Hit, Verdict } from "../checks/check";
import type { Reading } from "../checks/features/reading";
import { convention } from "../checks/sources";
import { anchorsOf, quoteAt, type TypedResume } from "../resume";
import { capsOf } from "./caps";

export interface Judged {
  check: Check;
  verdict: Verdict;
  points: number;
}

export interface Account {
  judged: Judged[];
  findings: Finding[];
  ledger: LedgerEntry[];
  subscores: Subscores;
  score: number | null;
}

/** Half up, also below zero. */
export const roundHalfUp = (value: number): number => Math.floor(value + 0.5);

/** Splits whole points over hits by weight, largest remainder first, so that the findings add up to their check. */
export function sharePoints(points: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const exact = weights.map((weight) => (points * weight) / total);
  const whole = exact.map(Math.floor);
  let left = points - whole.reduce((sum, value) => sum + value, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}

const anchorsOfHit = (hit: Hit) => hit.places.flatMap(({ unit, start, end }) => anchorsOf(unit, start, end));

/** Where the hits of a check stand, in their order: findings and ledger ask alike. */
type Anchors = readonly Finding["anchors"][];

function findingsOf({ check, verdict, points }: Judged, places: Anchors, resume: TypedResume): Finding[] {
  const shares = sharePoints(
    points,
    verdict.hits.map((hit) => hit.weight),
  );
  return verdict.hits.map((hit, index) => {
    const anchors = places[index] ?? [];
    const first = anchors[0];
    const share = shares[index] ?? 0;
    return {
      id: `${check.id}-${index + 1}`,
      check: check.id,
      head: check.head,
      severity: hit.severity,
      anchors,
      quote: first ? quoteAt(resume.lines, first) : "",
      note: hit.note,
      claim: hit.claim,
      why: hit.why,
      points: check.effect === "takes" ? 0 - share : share,
      source: check.source,
    };
  });
}

function entryOf({ check, points }: Judged, places: Anchors, resume: TypedResume): LedgerEntry[] {
  if (points === 0) return [];
  const anchors = places.flat();
  const first = anchors[0];
  const given = check.effect === "gives" ? points : 0;
  return [
    {
      check: check.id,
      title: check.title,
      head: check.head,
      given,
      taken: points - given,
      anchors,
      quote: first ? quoteAt(resume.lines, first) : "",
      source: check.source,
    },
  ];
}

const adjustment = (head: Head, check: string, title: string, by: number): LedgerEntry => ({
  check,
  title,
  head,
  given: Math.max(0, by),
  taken: Math.max(0, -by),
  anchors: [],
  quote: "",
  source: convention,
});

function closeHead(head: Head, ledger: LedgerEntry[], cap: { at: number; title: string } | null): number {
  const own = ledger.filter((entry) => entry.head === head);
  let value = own.reduce((sum, entry) => sum + entry.given - entry.taken, 50);
  const change = (to: number, check: string, title: string): void => {
    if (to === value) return;
    ledger.push(adjustment(head, check, title, to - value));
    value = to;
  };
  if (value > 100) change(100, `${head}-ceiling`, "A head ends at 100");
  if (value < 0) change(0, `${head}-floor`, "A head ends at 0");
  if (cap && value > cap.at) change(cap.at, `${head}-cap`, cap.title);
  return value;
}

/** Judges with the checks given. `off` names checks to leave out (for ablation). */
export function keepAccount(reading: Reading, checks: readonly Check[], off: ReadonlySet<string> = new Set()): Account {
  const { resume } = reading;
  const judged = checks
    .filter((check) => !off.has(check.id))
    .map((check) => {
      const verdict = check.judge(reading);
      return {
        check,
        verdict,
        points:
          verdict.abstained === undefined ? roundHalfUp(check.maxPoints * Math.min(1, Math.max(0, verdict.share))) : 0,
      };
    });
  const places = judged.map(({ verdict }): Anchors => verdict.hits.map(anchorsOfHit));
  const ledger = judged.flatMap((one, at) => entryOf(one, places[at] ?? [], resume));
  const findings = judged.flatMap((one, at) => findingsOf(one, places[at] ?? [], resume));
  const caps = capsOf(reading);
  const subscores = {} as Record<Head, Subscore>;
  for (const head of headNames) {
    const reason = silence(head, judged, reading);
    if (reason !== null) {
      for (let index = ledger.length - 1; index >= 0; index -= 1)
        if (ledger[index]?.head === head) ledger.splice(index, 1);
      subscores[head] = { value: null, reason };
    } else subscores[head] = { value: closeHead(head, ledger, caps[head]), reason: null };
  }
  const values = headNames.flatMap((head) => subscores[head].value ?? []);
  const score = values.length === 0 ? null : roundHalfUp(values.reduce((sum, value) => sum + value, 0) / values.length);
  const counted = findings.filter(({ head }) => subscores[head].value !== null);
  return { judged, findings: counted, ledger, subscores, score };
}

/** Why a head cannot be judged; null when it can. */
function silence(head: Head, judged: readonly Judged[], reading: Reading): string | null {
  if (head === "impact" && reading.work.length === 0)
    return "No lines about work were found, so there was nothing to weigh.";
  const own = judged.filter(({ check }) => check.head === head);
  if (own.length > 0 && own.every(({ verdict }) => verdict.abstained !== undefined))
    return own[0]?.verdict.abstained ?? null;
  return null;
}
