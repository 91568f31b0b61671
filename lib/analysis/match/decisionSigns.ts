/**
 * Signs that a recruiter would find a want met: what the rules say and by what, how much of its words lines hold and what kind
 * of line holds most, and what kind of thing is wanted. What they are worth
 * together is fitted (decisionWeights.data.ts).
 */
import { stopWords } from "../grounding/words.data";
import { judge } from "./decide";
import { type Asked, askedBy } from "./decidePhrase";
import { type Decision, type Way, yes } from "./decision";
import { type Evidence, type EvidenceUnit, hasStem } from "./evidence";
import { type KnownSigns, knownSigns, wholeFrom } from "./knownThings";
import { type PhraseSigns, signNames, signsOf } from "./phraseSigns";
import { stemsOfPhrase } from "./phraseStems";
import { isVerb } from "./verbWords";
import type { Want } from "./want";

export interface Weighed {
  want: Want;
  ruled: Decision;
  asked: Asked;
  /** Null where no line holds a word of it. */
  words: PhraseSigns | null;
  known: KnownSigns;
}

/** A want with what the rules say of it and what lines hold of its words. */
export function weigh(want: Want, evidence: Evidence, judged = judge(want, evidence)): Weighed {
  const asked = askedBy(want, evidence);
  const known = knownSigns(want, evidence);
  const ruled = byKnowledge(want, known, judged);
  return { want, ruled, asked, words: signsOf(asked.tokens, evidence, asked.isTitle, asked), known };
}

const shownWays: ReadonlySet<KnownSigns["way"]> = new Set<KnownSigns["way"]>(["name", "deed", "implied"]);

/** Met where a line shows the thing in the words of its trade; null where none does. */
export const byTrade = ({ place }: KnownSigns): Decision | null =>
  place && {
    ...yes({ unit: place.line.unit, start: place.start, end: place.end }, "Shown by what people of the trade know."),
    by: "known",
  };

/** What the rules did not find met is met where a line shows the whole of it; papers, products and years are not. */
function byKnowledge(want: Want, known: KnownSigns, judged: Decision): Decision {
  const { way, share, isSoft } = known;
  const isShown = isSoft && shownWays.has(way) && share >= wholeFrom;
  return judged.met !== "yes" && isShown && want.years === null && !isFirm(want) ? (byTrade(known) ?? judged) : judged;
}

const yesWays: readonly Way[] = [
  "words",
  "head",
  "role",
  "proof",
  "skill",
  "implied",
  "years",
  "degree",
  "hours",
  "tongue",
  "known",
];
const noWays: readonly Way[] = ["proof", "skill", "years", "degree", "hours", "tongue"];
const kinds = ["tool", "code", "credential", "field", "method", "tongue"] as const;
const none = signNames.map(() => 0);
const demanding =
  /\b(?:advanced|expert\w*|strong|deep|solid|proficien\w*|fluen\w*|thorough|extensive|mastery|command of|track record|proven|senior|complex)\b/i;

export type LineKind = "deed" | "title" | "list" | "summary" | "education" | "paper" | "other";
export const lineKinds: readonly LineKind[] = ["deed", "title", "list", "summary", "education", "paper"];

/** What kind of line it is to a reader. */
export function lineKindOf({ unit }: EvidenceUnit, { resume }: Evidence): LineKind {
  const kind = resume.sections[unit.section]?.kind;
  if (unit.kind === "role" || unit.kind === "name") return "title";
  if (kind === "education") return "education";
  if (kind === "certifications") return "paper";
  if (kind === "skills" || kind === "languages" || unit.kind === "list") return "list";
  if (kind === "summary" || kind === "objective" || kind === "header") return "summary";
  return unit.role >= 0 || kind === "projects" || kind === "volunteering" ? "deed" : "other";
}

const knownWays: readonly KnownSigns["way"][] = ["name", "implied", "deed", "alias", "takenBack"];
const knownFrom = 0.75;

export const decisionSignNames: readonly string[] = [
  "rules: met",
  "rules: in part",
  ...yesWays.map((way) => `rules: met by ${way}`),
  ...noWays.map((way) => `rules: not met by ${way}`),
  ...signNames,
  "softly, of a firm thing",
  "over the page, of a firm thing",
  ...kinds.map((kind) => `a ${kind}`),
  "no skill",
  "years asked",
  "a degree",
  "hours",
  "required",
  "words",
  "a number",
  "more than a little",
  "one of several",
  "a system",
  ...lineKinds.map((kind) => `best line: ${kind}`),
  "last word of the head",
  "a verb first",
  "the verb held",
  "best line is a title, not met by more",
  "known: shown, by its share",
  ...knownWays.map((way) => `known: ${way}`),
];

/** Told by name, figure or date: a product, a paper, a language, years, a degree, hours. */
export const isFirm = ({ years, degree, hours, skills }: Want): boolean =>
  years !== null ||
  degree !== null ||
  hours.length > 0 ||
  skills.some(({ kind }) => kind === "tool" || kind === "code" || kind === "credential" || kind === "tongue");

const joint = /\s(?:of|for|with|in|under|using|at|on|from|to|by|through|into|across|and|or)\s|[,(]/i;

/** The signs of a want, in the order of `decisionSignNames`. */
export function decisionSigns({ want, ruled, asked, words, known }: Weighed, evidence: Evidence): number[] {
  const { by } = ruled;
  const values = words?.values ?? none;
  const firm = isFirm(want);
  const best = words ? lineKindOf(words.best, evidence) : null;
  const head = stemsOfPhrase(want.text.split(joint)[0] ?? "").at(-1);
  const [first = ""] = /^[\p{L}-]+/u.exec(want.text) ?? [];
  const verb = isVerb(first) && !stopWords.has(first.toLowerCase());
  const [verbStem = ""] = stemsOfPhrase(first);
  return [
    ruled.met === "yes",
    ruled.met === "part",
    ...yesWays.map((way) => ruled.met === "yes" && by === way),
    ...noWays.map((way) => ruled.met !== "yes" && by === way),
    ...values.map((value) => (firm ? 0 : value)),
    firm ? (values[1] ?? 0) : 0,
    firm ? (values[3] ?? 0) : 0,
    ...kinds.map((kind) => want.skills.some((skill) => skill.kind === kind)),
    want.skills.length === 0,
    Math.min(10, want.years ?? 0) / 5,
    want.degree !== null,
    want.hours.length > 0,
    want.required,
    Math.min(8, want.text.split(/\s+/).length) / 4,
    /\d/.test(want.text),
    demanding.test(want.phrase),
    want.either || want.parts.length > 1,
    asked.isSystem,
    ...lineKinds.map((kind) => best === kind),
    head !== undefined && words !== null && hasStem(words.best.stems, head),
    verb,
    verb && words !== null && hasStem(words.best.stems, verbStem),
    best === "title" && ruled.met === "yes" && (by === "words" || by === "head"),
    known.share * known.shown,
    ...knownWays.map((way) => known.way === way && known.share >= knownFrom),
  ].map(Number);
}
