/**
 * Amounts that one side tells otherwise than the other. Two lines are about the same thing when they share most of
 * their words; then an amount of the same kind with the same noun must be the same, roundings and bounds allowed. How
 * many people were led is held together over all lines of a post.
 */

import type { Anchor } from "../../../../validation/schemas";
import type { Quantity } from "../../../grounding/quantity";
import { readQuantities } from "../../../grounding/readQuantities";
import { contentStems, stemOf, wordsOf } from "../../../grounding/words";
import { sentencesOf } from "../../checks/features/words";
import { anchorsOf, type Unit } from "../../resume";

export interface Told {
  text: string;
  anchors: Anchor[];
}

export interface ClaimPair {
  profile: Told;
  resume: Told;
  /** The two amounts as they stand. */
  amounts: readonly [profile: string, resume: string];
}

interface Line extends Told {
  stems: ReadonlySet<string>;
  amounts: (Quantity & { written: string })[];
}

/** "a third" and "34%", "about forty" and "38": what rounding makes of one amount. */
const roundingShare = 0.1;
const leastShared = 3;
const kinds = new Set(["count", "money", "share", "multiple"]);

const linesOf = (units: readonly Unit[]): Line[] =>
  units.flatMap((unit) =>
    sentencesOf(unit.text).map(({ start, end }) => {
      const text = unit.text.slice(start, end);
      const amounts = readQuantities(text)
        .filter(({ kind }) => kinds.has(kind))
        .map((amount) => ({ ...amount, written: text.slice(amount.start, amount.end) }));
      return { text, anchors: anchorsOf(unit, start, end), stems: contentStems(wordsOf(text)), amounts };
    }),
  );

const nounOf = ({ of }: Quantity): string => stemOf(of.find((word) => /^\p{L}{3,}/u.test(word)) ?? "");

function isOtherAmount(one: Quantity, other: Quantity): boolean {
  const larger = Math.max(Math.abs(one.value), Math.abs(other.value));
  if (larger === 0) return false;
  const apart = Math.abs(one.value - other.value);
  const isLoose = one.bound !== "exact" || other.bound !== "exact" || one.inWords !== other.inWords;
  const small = one.kind === "count" && larger <= 20 && one.unit === "";
  if (small && !isLoose) return apart >= 1;
  return apart > larger * (isLoose ? roundingShare * 2 : roundingShare);
}

/** The first amount of the same kind and noun that differs and has no equal on the other side. */
function differing(mine: Line, theirs: Line): readonly [string, string] | null {
  for (const one of mine.amounts) {
    const alike = theirs.amounts.filter(
      ({ kind, unit, ...rest }) =>
        kind === one.kind && unit === one.unit && (kind !== "count" || nounOf({ kind, unit, ...rest }) === nounOf(one)),
    );
    if (alike.length === 0 || alike.some((other) => !isOtherAmount(one, other))) continue;
    const [other] = alike;
    // Of a change the two ends are amounts of the same kind: "from 11% to 4%" is not held against "4%".
    if (!other || one.lead !== other.lead) continue;
    return [one.written, other.written];
  }
  return null;
}

function areOfOneThing(mine: Line, theirs: Line): boolean {
  const shared = [...mine.stems].filter((stem) => theirs.stems.has(stem)).length;
  return shared >= leastShared && shared >= 0.5 * Math.min(mine.stems.size, theirs.stems.size);
}

const teams =
  /(?<![\p{L}])(?:team|crew|staff|group|department|squad|unit|desk) of (?:about |around |some |up to |over )?(\p{L}+(?:-\p{L}+)?|\d{1,4})(?![\p{L}\d])|(?<![\p{L}])(?:led|lead|manage[ds]?|managing|supervise[ds]?|supervising|oversee|oversaw|directed?|headed)(?: a team of)? (\p{L}+(?:-\p{L}+)?|\d{1,4}) (?:people|direct reports|reports|staff|employees|engineers|nurses|developers|designers|analysts|associates|representatives|drivers|teachers|recruiters|technicians)(?!\p{L})/iu;

/** How many people a line says were led; null when it says nothing of it. */
function ledIn(line: Line): { value: number; written: string } | null {
  const match = teams.exec(line.text);
  const word = match?.[1] ?? match?.[2];
  if (!match || !word) return null;
  const at = match.index + match[0].lastIndexOf(word);
  const amount = line.amounts.find(({ start, end }) => at >= start && at < end);
  return amount ? { value: amount.value, written: amount.written } : null;
}

function teamsDiffer(mine: readonly Line[], theirs: readonly Line[]): ClaimPair[] {
  const led = (lines: readonly Line[]) => lines.flatMap((line) => (ledIn(line) ? [{ line, led: ledIn(line) }] : []));
  const [a, b] = [led(mine), led(theirs)];
  const [one, other] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || !one?.led || !other?.led || one.led.value === other.led.value) return [];
  return [{ profile: one.line, resume: other.line, amounts: [one.led.written, other.led.written] }];
}

/** Claims of one post, the profile's units beside the résumé's; at most three. */
export function claimsThatDiffer(profile: readonly Unit[], resume: readonly Unit[]): ClaimPair[] {
  const [mine, theirs] = [linesOf(profile), linesOf(resume)];
  const pairs = teamsDiffer(mine, theirs);
  for (const line of mine) {
    const other = theirs.find(
      (candidate) =>
        areOfOneThing(line, candidate) &&
        differing(line, candidate) !== null &&
        !pairs.some((pair) => pair.profile.text === line.text || pair.resume.text === candidate.text),
    );
    const amounts = other && differing(line, other);
    if (other && amounts) pairs.push({ profile: line, resume: other, amounts });
  }
  return pairs.slice(0, 3);
}
