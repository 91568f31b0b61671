/**
 * Names as a recruiter jots them: of a clause that talks about a thing, the thing with its qualifiers. "Phlebotomy has to
 * be an established skill" is phlebotomy, "the browser side is React" is React, "carry out plumbing repairs" is plumbing
 * repairs.
 */
import { stopWords } from "../grounding/words.data";
import { readSkills, type SkillMention } from "../skills/readSkills";
import { connective, degreeName, predicate, subjectless, thingHeads } from "./nameWords.data";
import { stripped } from "./phraseText";
import { isVerb, namesNoThing } from "./verbWords";

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A mention of the table with the words that belong to it: "commercial HVAC service", "Texas special education certificate". */
export function widened(text: string, { skill, start, end }: SkillMention): string {
  let from = start;
  for (let steps = 0; steps < 3; steps += 1) {
    const word = /(?:^|[\s(])([\p{L}\p{N}][\p{L}\p{N}'’&.-]*)\s$/u.exec(text.slice(0, from));
    const [, before = ""] = word ?? [];
    if (!word || stopWords.has(before.toLowerCase()) || connective.test(before) || isVerb(before)) break;
    from -= before.length + 1;
  }
  const [after = ""] = /^(?:\s[\p{L}\p{N}-]+){1,2}/u.exec(text.slice(end)) ?? [];
  const words = after.trim().split(/\s+/);
  let kept = 0;
  for (const [index, word] of words.entries()) if (thingHeads.test(word)) kept = index + 1;
  const until = end + (kept === 0 ? 0 : ` ${words.slice(0, kept).join(" ")}`.length);
  const [stage = ""] = (skill.kind === "credential" ? scopeAfter : stageAfter).exec(text.slice(until)) ?? [];
  return stripped(text.slice(from, until + stage.length));
}

/** "at A level", "to NFPA 70E": what follows belongs to the name. */
const stageAfter = /^\s(?:at|to|in|under)\s\p{Lu}[\p{L}\d-]*(?:\s(?:level|\d\w*|\p{Lu}[\p{L}\d-]*))?(?=[\s,.;]|$)/u;

/** "tanker endorsement for liquefied gas": what a paper is for belongs to its name. */
const scopeAfter = /^\s(?:for|in|on|at|to|under)\s(?:[\p{L}\d-]+\s?){1,3}(?=$|[,.;(])/u;

const isHard = ({ skill }: SkillMention): boolean =>
  skill.kind === "code" || skill.kind === "tool" || skill.kind === "credential" || skill.kind === "tongue";

/** The things a clause is about: before its predicate, or, where that is no thing of its own, the ones it names after it. */
export function subjectOf(text: string): string | string[] {
  const match = predicate.exec(text);
  if (!match || match.index < 2) return text;
  const [left, right] = [stripped(text.slice(0, match.index)), text.slice(match.index + match[0].length)];
  const named = readSkills(right).filter(isHard);
  const leftNames = readSkills(left).length > 0;
  const isMain =
    wordCount(left) <= 8 && !/\b(?:you|we|candidates?|applicants?|since|because|which|that|who|if|as)\b/i.test(left);
  if (named.length > 0 && !leftNames && isMain) return named.map((one) => widened(right, one));
  return left === "" || subjectless.test(left) ? text : left;
}

const leads = /^(?:supervis|manag|lead|led$|mentor|coach|train|teach|hir|recruit|sell|sold)\w*$/i;

/** "carry out plumbing repairs", "take your turn in the on-call rotation": the first thing of the table and what follows it. */
function withoutDeed(text: string): string {
  const [opening, second] = readSkills(text);
  // "Writing unit tests" asks for unit tests.
  const first = opening?.start === 0 && second && isVerb(text.slice(0, opening.end)) ? second : opening;
  if (!first) return text;
  if (first.start === 0) return withoutPartner(text, first);
  // "Supported a submission to the FDA": the deed's thing stands before the name.
  const [thing = ""] =
    /\p{L}{3,}(?:ion|ment|ance|ence|ure|al|ing)s?\s(?:to|of|for|with|by|under)\s(?:the\s)?$/u.exec(
      text.slice(0, first.start),
    ) ?? [];
  if (thing !== "" && first.end - first.start <= 6) return text.slice(first.start - thing.length);
  const lead = text.slice(0, first.start).trim().split(/\s+/);
  if (/\b(?:registered|licensed|certified|admitted)\b/i.test(text) && first.skill.kind !== "credential") return text;
  // "Supervising HR staff": the leading is what is asked for.
  if (lead.some((word) => leads.test(word))) return text;
  if (!lead.some((word) => isVerb(word) || stopWords.has(word.toLowerCase()) || connective.test(word))) return text;
  const isLast = !readSkills(text).some(({ start }) => start > first.start);
  return isLast || wordCount(text) <= 7 ? widened(text, first) : text;
}

/** "Contract negotiation with legal and procurement on the other side" is contract negotiation. */
function withoutPartner(text: string, first: SkillMention): string {
  const rest = text.slice(first.end);
  const isLong = wordCount(rest) > 2 && /^\s(?:with|alongside|beside|at|from)\s/i.test(rest);
  return isLong && !readSkills(rest).some(isHard) ? widened(text, first) : text;
}

/** "owned a data model from source to dashboard" is the data model; leading, selling and the like stay. */
function withoutVerb(text: string): string {
  const [whole = "", verb = ""] = /^(\p{L}+)\s(?:an?|the|your|our)\s(?!own\b)/iu.exec(text) ?? [];
  if (verb === "" || !isVerb(verb) || leads.test(verb) || /^(?:ran|run|running|open|launch|start)/i.test(verb))
    return text;
  return text.slice(whole.length).replace(/\sfrom\s.*\sto\s.*$/i, "");
}

/** Cuts one name of prose or of a list into what it names. */
export function shortNames(given: string, listed: boolean): string[] {
  const whole = wordCount(given);
  if (whole <= 2) return [given];
  const subject = subjectOf(given);
  if (Array.isArray(subject)) return subject;
  const hard = readSkills(subject).filter(isHard);
  if (!listed && hard.length > 0 && wordCount(subject) > 5 && hard.length <= 4)
    return hard.map((one) => widened(subject, one));
  return [withoutVerb(withoutDeed(subject))];
}

/** The things of the table that a sentence names, and nothing else of it: tools, languages and papers, or all of them. */
export function namesIn(text: string, which: "hard" | "all"): string[] {
  const plain = text.replace(/\([^()]*\)/g, (inside) => " ".repeat(inside.length));
  return readSkills(plain)
    .filter((one) => which === "all" || isHard(one))
    .map((one) => widened(plain, one));
}

/** "a bachelor's degree, for this strand" is the degree and its subject. */
export const shortDegree = (text: string): string => stripped(degreeName.exec(text)?.[0] ?? text);

const sentenceEnd =
  /(?:,?\s(?:an? (?:big |real |definite )?(?:plus|bonus|advantage|asset|must)|(?:strongly |also )?(?:preferred|desirable|welcome|helpful|required))\b.*|,?\s(?:is|are|was|were|gets?|has|will|would|does)(?:\s.*)?|,\s(?:please|tell|so|as|and we|and you)\b.*)$/i;
const sentenceStart = /^(?:so|then|also|yet|chiefly|mainly|mostly|especially|even)\s(?=\p{L})/iu;
const ownWords = /^(?:top|first|second|last|rest|other|others|past|fine|past the \p{L}+|chiefly)$/iu;

/** A name without what its cutting left of the sentence around it; empty where that is all. */
export function tidyName(text: string): string {
  const bare = text.replace(sentenceEnd, "").replace(sentenceStart, "").trim();
  const closed = bare.split("(").length === bare.split(")").length ? bare : bare.replace(/[()]/g, "").trim();
  return ownWords.test(closed) || (!/\p{Lu}/u.test(closed) && readSkills(closed).length === 0 && namesNoThing(closed))
    ? ""
    : closed;
}
