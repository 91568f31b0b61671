/** The headings of a posting: what each of them says about the lines under it. */
import { readSkills } from "../skills/readSkills";
import type { Phrase, State } from "./phrase";
import { dutyVerb, headings, perk, plainHeadWords, wantWord } from "./postingWords.data";
import { yearsOf } from "./years";

export const bullet = /^\s*(?:[-•*–—·▪◦●○‣➢►▸✓✔☑»>+→■□o](?=\s)|[•●▪·➢►✓✔]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s*/u;
export const isCaps = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** What a heading heads, or null when its words are no heading's. */
export function headingKind(text: string): State | null {
  const bare = text.replace(/[*#_:]+/g, " ").trim();
  if (/^(?:not|no|never)\b(?!.*\bbut\b)|\bleave (?:\p{L}+ )?(?:at home|behind|out)\b/iu.test(bare)) return "excluded";
  for (const [kind, pattern] of headings) if (pattern.test(bare)) return kind;
  const words = bare.toLowerCase().match(/[\p{L}&]+/gu) ?? [];
  return words.length > 0 && words.every((word) => plainHeadWords.has(word)) ? "required" : null;
}

export const namesHardSkill = (text: string): boolean => readSkills(text).some(({ skill }) => skill.kind !== "field");
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** "You: five years or more in marketing" asks; "You:" over a list of verbs would be duties. */
const addressed =
  /^(?:you|please (?:also )?(?:have|bring|be)|the person|the candidate|(?:applicants?|candidates?)(?: (?:shall|must|should|will|need to))?(?: (?:have|possess|hold|bring|be))?)$/i;
const headAdjective =
  /^(?:required|preferred|desired|desirable|minimum|essential|additional|mandatory|necessary|qualifications?|requirements?)$/;

/** "Must have: Java; Git", "What we need. Java.": the state its head sets and what follows it. */
export function inlineHead(text: string): { state: State; rest: string } | null {
  const match = /^([^:.?!;]{2,72})([:.?!])(?:\s+(\S[\s\S]*))?$/u.exec(text);
  const [, head = "", mark = "", rest = ""] = match ?? [];
  if (!match || wordCount(head) > (mark === ":" ? 10 : 6) || namesHardSkill(head)) return null;
  if ((mark !== ":" && /,/.test(head)) || yearsOf(head) !== null) return null;
  const state = addressed.test(head) && mark === ":" && rest !== "" ? "required" : headingKind(head);
  // "Scheduling experience is required." asks by itself; "Required." only heads.
  const plain = (head.toLowerCase().match(/[\p{L}&]+/gu) ?? []).every(
    (word) => plainHeadWords.has(word) || headAdjective.test(word),
  );
  if (
    state !== null &&
    mark !== ":" &&
    wordCount(head) > 3 &&
    !plain &&
    !/^(?:what|who|nice|not|good|even)\b/i.test(head)
  )
    return null;
  return state === null ? null : { state, rest };
}

/** The list right after a line: its bullets, or short lines that stand together. */
export function itemsAfter(lines: readonly string[], number: number): string[] {
  const items: string[] = [];
  const plain: string[] = [];
  for (const line of lines.slice(number + 1)) {
    if (line === "" && items.length + plain.length === 0) continue;
    if (bullet.test(line)) items.push(line.replace(bullet, ""));
    else if (items.length > 0 || line === "" || wordCount(line) > 24) break;
    else plain.push(line);
  }
  return items.length > 0 ? items : plain;
}

/** What a list under a heading of no known words is: by its items, and by what came before it. */
export function guessKind(items: readonly string[], phrases: readonly Phrase[]): State {
  const share = (pattern: RegExp): number => items.filter((item) => pattern.test(item)).length / items.length;
  if (items.length < 2 || share(perk) >= 0.3) return "none";
  if (share(dutyVerb) >= 0.5) return "duties";
  const asking = items.filter((item) => readSkills(item).length > 0 || wantWord.test(item)).length / items.length;
  if (phrases.some(({ want, asked }) => asked && want === "required")) return asking > 0 ? "preferred" : "none";
  return asking >= 0.5 ? "required" : "none";
}
