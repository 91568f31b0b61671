/**
 * Splits a posting into phrases that each ask for something, with how much it is wanted. Headings and cue words set the
 * state; a paragraph without one is talk about the employer and asks for nothing unless a sentence of it does.
 */
import { readSkills } from "../skills/readSkills";
import { degreeLevelOf } from "./degrees";
import {
  boilerplate,
  demand,
  dutyVerb,
  firmDemand,
  headings,
  liking,
  neverMatched,
  perk,
  plainHeadWords,
  refusal,
  talk,
  wantWord,
} from "./postingWords.data";

type State = "required" | "preferred" | "excluded" | "duties" | "none";

export interface Phrase {
  want: "required" | "preferred";
  text: string;
  /** True for an item of a list, false for a sentence of prose. */
  listed: boolean;
}

const bullet = /^\s*(?:[-•*–—·▪◦●○‣➢►▸✓✔☑»>+→■□o](?=\s)|[•●▪·➢►✓✔]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s*/u;
const isCaps = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** What a heading heads, or null when its words are no heading's. */
function headingKind(text: string): State | null {
  const bare = text.replace(/[*#_:]+/g, " ").trim();
  for (const [kind, pattern] of headings) if (pattern.test(bare)) return kind;
  const words = bare.toLowerCase().match(/[\p{L}&]+/gu) ?? [];
  return words.length > 0 && words.every((word) => plainHeadWords.has(word)) ? "required" : null;
}

const namesHardSkill = (text: string): boolean => readSkills(text).some(({ skill }) => skill.kind !== "field");
const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** "Must have: Java; Git", "What we need. Java.": the state its head sets and what follows it. */
function inlineHead(text: string): { state: State; rest: string } | null {
  const match = /^([^:.?!;]{2,64})([:.?!])(?:\s+(\S[\s\S]*))?$/u.exec(text);
  const [, head = "", mark = "", rest = ""] = match ?? [];
  if (!match || wordCount(head) > (mark === ":" ? 10 : 6) || namesHardSkill(head)) return null;
  if (mark !== ":" && /,/.test(head)) return null;
  const state = headingKind(head);
  // "Scheduling experience is required." asks by itself; "Required." only heads.
  if (state !== null && mark !== ":" && wordCount(head) > 3 && !/^(?:what|who|nice|not|good|even)\b/i.test(head))
    return null;
  return state === null ? null : { state, rest };
}

/** "It would be an advantage to have": what follows is a list of wishes. */
const wishOpening =
  /^(?:it|this|that) (?:would|will|could)(?: also| really)? (?:be|help)\b[^,.;]*?\b(?:to have|to bring|to know|if you (?:have|had|bring|know))\s+/i;
const someoneTo =
  /\b(?:looking|searching|need|needs|want|wants|seek|seeking)\b(?: for)? (?:someone|somebody|a person) (?:to|who (?:will|would))\s/i;

function sentencesOf(paragraph: string): string[] {
  return paragraph
    .replace(/\b(e\.g|i\.e|etc|approx|min|incl|Ph\.D|U\.S|St|vs|No|yrs|Dr|a\.m|p\.m)\.\s/g, "$1\u2024 ")
    .split(/(?<=[.!?]["”)]?)\s+(?=[\p{Lu}\d"“])/u)
    .map((sentence) => sentence.replace(/\u2024/g, ".").trim())
    .filter(Boolean);
}

/** A prose state that a sentence sets for those after it, and what of the sentence asks. */
class Reader {
  readonly phrases: Phrase[] = [];

  add(want: State, text: string, listed: boolean): void {
    if (want === "required" || want === "preferred") this.phrases.push({ want, text, listed });
  }

  /** Reads one sentence or list item; returns the state that holds after it. */
  read(text: string, state: State, listed: boolean): State {
    if (neverMatched.test(text)) return state;
    if (!listed && wishOpening.test(text)) {
      this.add("preferred", text.replace(wishOpening, ""), false);
      return state;
    }
    const head = inlineHead(text);
    if (!listed && boilerplate.test(text)) return head ? head.state : state;
    if (head) {
      if (head.rest !== "") for (const one of sentencesOf(head.rest)) this.clauses(one, head.state, listed);
      return listed ? state : head.state;
    }
    return this.clauses(text, state, listed);
  }

  private clauses(given: string, state: State, listed: boolean): State {
    // "Looking for someone to lead a home" says what the work is.
    if (!listed && someoneTo.test(given)) return state;
    let after = state;
    const text = given.replace(/\(([^()]*)\)/g, (_, inside: string) => `(${inside.split(";")[0] ?? ""})`);
    const plain = text.replace(/\([^()]*\)/g, " ");
    const softened = /\bnot (?:required|essential|needed|necessary),? but\b/i.test(plain);
    if (refusal.test(plain) && !softened && !/[;]|,? but\b/.test(plain)) return state;
    const wholeLiking = !listed && liking.test(plain) && !/[;]/.test(plain);
    for (const clause of text.split(
      /;\s*|,?\s+but\s+(?=\p{L}+ (?:is|are|experience)\b)|,\s+so\s+(?=(?:we|you)\s(?:need|want|should|must)|[\p{L}\s]{3,40}\s(?:is|are) (?:a must|required|needed|essential))/u,
    )) {
      const bare = clause.replace(/\([^()]*\)/g, " ");
      if (
        clause.trim() === "" ||
        /^\s*(?:ours|our|we use|we run)\b|\b(?:is|are) (?:ours|what we use|close enough)\b/i.test(clause) ||
        /^\s*or (?:any |an )?equivalent\b/i.test(clause) ||
        (/^\s*(?:an?|some|most|half|many|about|over|one|two|several)\b[^,]*\bof (?:our|the|us|them)\b/i.test(clause) &&
          clause !== text) ||
        (refusal.test(bare) && !softened)
      )
        continue;
      const [main, wish] = splitWish(apartFromWish(clause));
      const own: State =
        (wholeLiking && wishes(plain)) ||
        softened ||
        wishes(
          main
            .replace(/\([^()]*\)/g, " ")
            .trim()
            .replace(/[.,]$/, ""),
        )
          ? "preferred"
          : state === "preferred" && /\b(?:is|are) (?:required|essential|mandatory)\b/i.test(bare)
            ? "required"
            : state === "required" || state === "preferred"
              ? state
              : (state === "duties" ? firmDemand : demand).test(bare)
                ? "required"
                : "none";
      const asks = own !== "none" && (listed || !talk.test(main.trim()) || demand.test(main) || wishes(main));
      if (asks) this.add(own, talk.test(main.trim()) && !listed ? fromDemand(main) : main, listed);
      if (wish !== "") this.add("preferred", wish, listed);
      if (
        !listed &&
        own === "required" &&
        state !== "preferred" &&
        (state === "required" ||
          !talk.test(text) ||
          /\b(?:looking|searching) for\b|\bwe (?:need|want|seek)\b/i.test(text))
      )
        after = "required";
      if (!listed && own === "preferred" && /\bif\b|[:]/.test(clause) && state !== "required") after = "preferred";
    }
    return after;
  }
}

/** "We are a small company, and we need five years of it": from where it asks. */
function fromDemand(text: string): string {
  const at = text.search(
    /\b(?:we|you)\s(?:will |also |should )?(?:need|require|expect|want|ask for|have|hold|bring)\b/i,
  );
  return at > 20 ? text.slice(at) : text;
}

/** A wish about the candidate, not about the day. */
const wishes = (text: string): boolean =>
  liking.test(text) &&
  (!talk.test(text.trim()) ||
    /\bif\b|\b(?:like|love|welcome|value) (?:a candidate|someone|people|to see)\b/i.test(text));

/** "LMSW (LCSW a plus)": a title in parentheses is a wish of its own; a product there is an example. */
const apartFromWish = (clause: string): string =>
  clause.replace(
    /\s*\(([^()]{2,50}?) (?:is )?(?:a plus|preferred|ideal|a bonus|desirable|an advantage)\)/i,
    (_, inner: string) =>
      readSkills(inner).some(({ skill }) => skill.kind === "credential") || degreeLevelOf(inner) !== null
        ? `, ${inner} preferred`
        : ` (${inner})`,
  );

/** "Bachelor's required, master's preferred": what is required, and what would be liked. */
function splitWish(clause: string): [main: string, wish: string] {
  const match =
    /^(.{6,}?)[,;]\s+(?:and |with |though )?((?:an? |the )?[^,;]{2,60}?\s(?:strongly )?(?:preferred|desirable|a plus|is a bonus|an advantage|helpful))\.?$/iu.exec(
      clause,
    );
  return match && !/^(?:ideally|preferably)/i.test(match[2] ?? "") ? [match[1] ?? "", match[2] ?? ""] : [clause, ""];
}

/** The list right after a line. */
function itemsAfter(lines: readonly string[], number: number): string[] {
  const items: string[] = [];
  for (const line of lines.slice(number + 1)) {
    if (line === "" && items.length === 0) continue;
    if (!bullet.test(line)) break;
    items.push(line.replace(bullet, ""));
  }
  return items;
}

/** What a list under a heading of no known words is: by its items, and by what came before it. */
function guessKind(items: readonly string[], phrases: readonly Phrase[]): State {
  const share = (pattern: RegExp): number => items.filter((item) => pattern.test(item)).length / items.length;
  if (items.length < 2 || share(perk) >= 0.3) return "none";
  if (share(dutyVerb) >= 0.5) return "duties";
  const asking = items.filter((item) => readSkills(item).length > 0 || wantWord.test(item)).length / items.length;
  if (phrases.some(({ want }) => want === "required")) return asking > 0 ? "preferred" : "none";
  return asking >= 0.5 ? "required" : "none";
}

function titleOf(line: string): string | null {
  const title = line
    .replace(/^[#*\s]+/, "")
    .split(/(?<=[^.\s]{3})[.|–—]\s|(?<=[^.\s]{3}),\s/)[0]
    ?.replace(/^(?:job title|position|role|title|vacancy)\s*:\s*/i, "")
    .replace(/[.:*]+$/, "")
    .slice(0, 90);
  return title ? title : null;
}

/** The phrases of a posting in order. The first line, its title, is left out. */
export function splitPosting(posting: string): { title: string | null; phrases: Phrase[] } {
  const lines = posting.split(/\r?\n/).map((line) => line.replace(/\u00a0/g, " ").trim());
  const first = lines.findIndex((line) => line !== "");
  if (first < 0) return { title: null, phrases: [] };
  const reader = new Reader();
  const opening = (lines[first] ?? "")
    .split(/(?<=[^.\s]{3}\)?)[.]\s+(?=\p{Lu})/u)
    .slice(1)
    .join(". ");
  let state: State = "none";
  let blank = false;
  let sawItems = false;
  let sawProse = false;
  let headed = false;
  for (const [offset, line] of [opening, ...lines.slice(first + 1)].entries()) {
    const number = first + offset;
    if (line === "") {
      blank = true;
      continue;
    }
    const isItem = bullet.test(line);
    const text = line
      .replace(bullet, "")
      .replace(/^[#*_\s]+|[*_]+$/g, "")
      .trim();
    if (text === "") continue;
    const marked = /:$/.test(text) || isCaps(text) || /^[#*_]{1,3}\s?\S/.test(line);
    const short = wordCount(text) <= (/:$/.test(text) ? 14 : 8) && !/[.;,]$/.test(text);
    // Without a mark or a blank line before it, a heading is known by its words and by the list right after it.
    const heads = marked || blank || (!isItem && bullet.test(lines[number + 1] ?? "") && headingKind(text) !== null);
    if (short && heads && (!isItem || (/:$/.test(text) && !namesHardSkill(text)))) {
      const kind = headingKind(text);
      if (kind !== null || marked || wordCount(text) <= 5) {
        if (kind !== null || !namesHardSkill(text)) {
          state = kind ?? guessKind(itemsAfter(lines, number), reader.phrases);
          [headed, sawItems, sawProse, blank] = [true, false, false, false];
          continue;
        }
      }
    }
    if (blank && !isItem && (sawItems || sawProse || !headed)) [state, headed] = ["none", false];
    blank = false;
    if (isItem) {
      sawItems = true;
      for (const sentence of sentencesOf(text).slice(0, 2)) reader.read(sentence, state, true);
      continue;
    }
    sawProse = true;
    const asLine = headed && !/[.!?]$/.test(text) && wordCount(text) <= 16;
    for (const sentence of sentencesOf(text)) {
      const next = reader.read(sentence, state, asLine);
      if (!asLine) {
        if (next !== state) headed = headed && next === "none";
        state = next;
      }
    }
  }
  return { title: titleOf(lines[first] ?? ""), phrases: reader.phrases };
}
