/**
 * Requirements that are no one thing of the table: met where one line, or the lines of one role, hold most of what the phrase
 * says. Words that any résumé holds weigh little and are never enough.
 */
import { readSkills } from "../skills/readSkills";
import { type Decision, going, no, type Place, part, wholeOf, yes } from "./decision";
import type { Evidence, EvidenceUnit } from "./evidence";
import { type Cover, coverBy, coverOf, heldBy, type Token, tokensOf } from "./phraseCover";
import type { Lines } from "./phraseSigns";
import { stemsOfPhrase } from "./phraseStems";
import { provenBy } from "./provenBy";
import { type Standing, standingOf } from "./standing";
import type { Want } from "./want";

/** From this share on a line that is not the person's own speaks of the thing itself. */
const toldBackFrom = 0.6;

const lookedIn = "Looked for in every section";
const notes = {
  said: "Said in other words.",
  head: "Its main part is shown.",
  role: "Said over the lines of one role.",
  covers: `${lookedIn}; this is nearest and covers a part.`,
  nearest: `${lookedIn}; this is nearest.`,
  uncovered: `${lookedIn}; no line covers it.`,
  none: `${lookedIn}; nothing comes near it.`,
} as const;

/** The words of a line with their stems, and how each stands, which is worked out when it is first asked for. */
interface Spoken {
  words: readonly { stem: string | undefined; start: number; end: number }[];
  standings: Map<number, Standing>;
}

const spokenIn = new WeakMap<EvidenceUnit, Spoken>();

function spokenOf(line: EvidenceUnit): Spoken {
  const before = spokenIn.get(line);
  if (before) return before;
  const words = [...line.unit.text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    stem: stemsOfPhrase(word)[0],
    start: index,
    end: index + word.length,
  }));
  const spoken = { words, standings: new Map<number, Standing>() };
  spokenIn.set(line, spoken);
  return spoken;
}

/** How a phrase stands in a line whose word from `start` to `end` is the first it holds; worked out once a page. */
function standingIn(line: EvidenceUnit, start: number, end: number, titled: boolean): Standing {
  const { standings } = spokenOf(line);
  const key = start * 2 + Number(titled);
  const standing = standings.get(key) ?? standingOf(line.unit.text, start, end, null, titled);
  standings.set(key, standing);
  return standing;
}

/** Is the line the person's own? Judged at the first word of the line that the phrase holds. */
function isOwn(line: EvidenceUnit, tokens: readonly Token[], titled: boolean): boolean {
  for (const { stem, start, end } of spokenOf(line).words) {
    if (stem === undefined || !tokens.some((token) => token.weight >= 1 && token.stems.includes(stem))) continue;
    const standing = standingIn(line, start, end, titled);
    if (standing !== "own" && standing !== "weak") return false;
    // A paper is taken back after its whole name.
    if (!titled) return true;
  }
  const written = tokens.map(({ stems }) => line.initials.get(stems[0] ?? "")).find((place) => place !== undefined);
  return written === undefined || /own|weak/.test(standingOf(line.unit.text, written.start, written.end, null, titled));
}

const credential =
  /\b(?:licen[sc]\w+|certifi\w+|credential\w*|registration|endorsement|card|permit|clearance|accredit\w+|membership|fellowship)\b/i;

const membership = /\b(?:member\w*|fellow\w*|institute|association|society)\b/i;

const credentialStems = new Set(
  stemsOfPhrase(
    "license licence licensed licensure certification certificate certified credential credentials registration registered endorsement card permit clearance accreditation accredited membership fellowship member fellow",
  ),
);

/** A line that can hold a title: it says so, or stands under credentials. */
const isTitleLine = ({ unit }: EvidenceUnit, evidence: Evidence): boolean =>
  evidence.resume.sections[unit.section]?.kind === "certifications" ||
  credential.test(unit.text) ||
  (unit.kind !== "bullet" && /^\p{Lu}{2,}\b(?::|,| Level| I\b)/u.test(unit.text)) ||
  /\b(?:registered|licensed|certified|admitted|holder|qualified)\b/i.test(unit.text);

/** A phrase made ready: its tokens and which lines may count for it. */
export interface Asked extends Lines {
  tokens: readonly Token[];
  isTitle: boolean;
  /** A system or program of an unknown name, which is not met by the work it is used for. */
  isSystem: boolean;
}

const askedOf = new WeakMap<Evidence, WeakMap<Want, Asked>>();

/** A want made ready to be looked for on a page; made once for the two. */
export function askedBy(want: Want, evidence: Evidence): Asked {
  const held = askedOf.get(evidence) ?? new WeakMap<Want, Asked>();
  askedOf.set(evidence, held);
  const asked = held.get(want) ?? makeReady(want, evidence);
  held.set(want, asked);
  return asked;
}

/** Asks once of each line. */
function onceEach<Value>(ask: (unit: EvidenceUnit) => Value): (unit: EvidenceUnit) => Value {
  const answers: Value[] = [];
  return (unit) => {
    const before = answers[unit.at];
    if (before !== undefined) return before;
    const answer = ask(unit);
    answers[unit.at] = answer;
    return answer;
  };
}

function makeReady(want: Want, evidence: Evidence): Asked {
  const isTitle = credential.test(want.text);
  const all = tokensOf(want);
  const firm = all.filter(({ stems, skill }) => skill !== null || !stems.every((stem) => credentialStems.has(stem)));
  const tokens =
    isTitle && firm.length > 0 ? firm.map((token) => ({ ...token, weight: Math.max(1, token.weight) })) : all;
  const isMembers = membership.test(want.text);
  const isTitled = ({ unit }: EvidenceUnit): boolean => {
    const kind = evidence.resume.sections[unit.section]?.kind;
    return isTitle || ((kind === "certifications" || kind === "education") && /\b\p{Lu}{2,}\b/u.test(want.text));
  };
  return {
    tokens,
    isTitle,
    isSystem:
      /\b(?:systems?|software|platforms?|tools?|apps?|databases?)$/i.test(want.text) &&
      want.skills.every(({ kind }) => kind === "field"),
    mayCount: (unit) => !isTitle || (isMembers && membership.test(unit.unit.text)) || isTitleLine(unit, evidence),
    isOwn: onceEach((unit) => isOwn(unit, tokens, isTitled(unit))),
    heldIn: onceEach((unit) => heldBy(tokens, unit, evidence.kin)),
  };
}

export function decidePhrase(want: Want, evidence: Evidence): Decision {
  const proof = provenBy(want, evidence);
  return proof ? going("proof", proof) : byRules(want, askedBy(want, evidence), evidence);
}

function byRules(
  want: Want,
  { tokens, isTitle, isSystem, mayCount, isOwn, heldIn }: Asked,
  evidence: Evidence,
): Decision {
  let best: { unit: EvidenceUnit; cover: Cover } | null = null;
  for (const unit of evidence.units) {
    const cover = coverBy(tokens, heldIn(unit));
    if (cover.share === 0 || (best && cover.share <= best.cover.share)) continue;
    if (!mayCount(unit) || (cover.share >= 0.4 && !isOwn(unit))) continue;
    best = { unit, cover };
  }
  if (!best) return no(null, notes.none);
  const place: Place = wholeOf(best.unit.unit);
  // A thing that is told by its name, "EU Medical Device Regulation", is not met by words it shares with others.
  const weigh = (some: readonly Token[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const isName = tokens.length > 2 && weigh(tokens.filter(({ proper }) => proper)) > weigh(tokens) / 2;
  const isLiteral = tokens.some(({ literal }) => literal !== undefined);
  const needed = isName ? 0.67 : isSystem ? 0.99 : isTitle ? 0.75 : tokens.length <= 2 && !isLiteral ? 0.67 : 0.5;
  if (best.cover.share >= needed && best.cover.distinct) return going("words", yes(place, notes.said));
  const head = byHead(want, evidence);
  if (head) return head;
  // What the fullest line takes from the person is not put together from the others.
  const isTakenBack = evidence.units.some(
    (unit) => coverBy(tokens, heldIn(unit)).share >= toldBackFrom && !isOwn(unit),
  );
  const byRole = isTitle || isTakenBack ? null : roleCover(tokens, evidence);
  if (byRole && byRole.share >= 0.85 && byRole.distinct) return going("role", yes(place, notes.role));
  if (best.cover.share >= 0.45 && best.cover.distinct) return part(place, notes.covers);
  return no(best.cover.distinct ? place : null, notes.uncovered);
}

/** "Program evaluation with an outside partner": the thing before the preposition, where the table knows it, carries the rest. */
function byHead(want: Want, evidence: Evidence): Decision | null {
  const head =
    /^(.+?)\s(?:of|for|with|in|under|using|at|on|from|to|by|through|into|across)\s/i.exec(want.text)?.[1] ?? "";
  const rest = want.text.slice(head.length);
  if (
    head === "" ||
    readSkills(rest).length > 0 ||
    /\b(?:supervis|manag|lead|train)\w*/i.test(head) ||
    credential.test(head)
  )
    return null;
  const mentions = readSkills(head);
  const tokens = tokensOf({ ...want, text: head });
  const known = mentions.length > 0 || tokens.filter(({ weight }) => weight >= 1).length >= 2;
  if (!known) return null;
  const found = evidence.units.find(
    (unit) => coverOf(tokens, unit, evidence.kin).share === 1 && isOwn(unit, tokens, false),
  );
  return found ? going("head", yes(wholeOf(found.unit), notes.head)) : null;
}

function roleCover(tokens: readonly Token[], evidence: Evidence): Cover | null {
  let best: Cover | null = null;
  for (const stint of evidence.stints) {
    const cover = coverOf(tokens, stint, evidence.kin);
    if (!best || cover.share > best.share) best = cover;
  }
  return best;
}
