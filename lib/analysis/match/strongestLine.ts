/** The line that a recruiter would point at for what is met: where it was done, before where it is claimed or merely named. */
import type { Decision, Place } from "./decision";
import { wholeOf } from "./decision";
import { type LineKind, lineKindOf, type Weighed } from "./decisionSigns";
import type { Evidence, EvidenceUnit, Shown } from "./evidence";

/** What a line is worth beside how much of the want it holds, 0 to 1. */
const worthOf: Readonly<Record<LineKind, number>> = {
  deed: 0.3,
  other: 0.15,
  summary: 0.12,
  paper: 0.1,
  education: 0.1,
  list: 0.05,
  title: 0,
};
/** A line that says how much, how often or for how many tells more. */
const figureWorth = 0.04;

const tellsWorth = ({ unit }: EvidenceUnit): number => (/\d/.test(unit.text) ? figureWorth : 0);

/** Where a skill is named as the person's own: a paper among papers, anything else where it was used. */
function ofSkill({ want, words }: Weighed, evidence: Evidence, at: Place): Place {
  const skill = want.skills.find(({ name }) => evidence.bySkill.get(name)?.some(({ unit }) => unit === at.unit));
  if (!skill || skill.kind === "tongue") return at;
  const isPaper = skill.kind === "credential";
  const unitOf = new Map(evidence.units.map((one) => [one.unit, one]));
  let best: { shown: Shown; worth: number } | null = null;
  for (const shown of evidence.bySkill.get(skill.name) ?? []) {
    const line = unitOf.get(shown.unit);
    if (!line || shown.standing !== "own") continue;
    const kind = lineKindOf(line, evidence);
    const own = isPaper ? (kind === "paper" ? 0.5 : kind === "deed" ? 0 : 0.2) : worthOf[kind];
    const worth = own + (words?.shares.get(line) ?? 0) + (shown.direct ? 0.5 : 0) + tellsWorth(line);
    if (!best || worth > best.worth) best = { shown, worth };
  }
  return best?.shown ?? at;
}

/** Of the lines that hold most of a want's words, the one that says most. */
function ofWords({ words, asked }: Weighed, evidence: Evidence, at: Place): Place {
  let best: { line: EvidenceUnit; worth: number } | null = null;
  for (const [line, share] of words?.shares ?? []) {
    const worth = share + worthOf[lineKindOf(line, evidence)] + tellsWorth(line);
    if ((!best || worth > best.worth) && asked.isOwn(line)) best = { line, worth };
  }
  return best && best.line.unit !== at.unit ? wholeOf(best.line.unit) : at;
}

/** The place to quote for a want that is met; the rules' own where they go by more than words. */
export function strongestPlace(weighed: Weighed, evidence: Evidence, { place, by }: Decision): Place | null {
  if (!place) return null;
  if (by === "skill" || by === "implied") return ofSkill(weighed, evidence, place);
  return by === "words" || by === "role" || by === "head" ? ofWords(weighed, evidence, place) : place;
}
