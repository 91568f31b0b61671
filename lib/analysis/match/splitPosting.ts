/**
 * Splits a posting into phrases that each ask for something, with how much it is wanted. Headings and cue words set the
 * state; a paragraph without one is talk about the employer and asks for nothing unless a sentence of it does.
 */
import { readSkills } from "../skills/readSkills";
import type { Phrase, State } from "./phrase";
import {
  apartFromWish,
  asksForPaper,
  fromDemand,
  fromReason,
  isComment,
  markOf,
  refusedAtEnd,
  sentencesOf,
  someoneTo,
  splitWish,
  states,
  wishes,
  wishOpening,
  withEach,
  withoutRelative,
} from "./postingClauses";
import {
  bullet,
  guessKind,
  headingKind,
  inlineHead,
  isCaps,
  itemsAfter,
  namesHardSkill,
  wordCount,
} from "./postingHeads";
import { openingOf } from "./postingShape";
import { boilerplate, demand, firmDemand, liking, neverMatched, refusal, talk } from "./postingWords.data";

const ownTool = /^\s*(?:we (?:use|run|are on|work (?:in|with))|ours is|it is)\s/i;
const systemWord =
  /\b(?:electronic|systems?|software|record|records|platform|tool|database|program|application|suite|CRM|ERP|EHR|EMR|LMS)\b/i;
const hardNames = (text: string): string[] =>
  readSkills(text)
    .filter(({ skill }) => skill.kind === "tool" || skill.kind === "code")
    .map(({ start, end }) => text.slice(start, end));

/** "The pump must last a week": what is said of a thing beside an item. */
const ofThings = /^(?:the|its?|this|that|these|those)\s(?!.*\b(?:you|required|essential|preferred|a plus)\b)/i;

/** A prose state that a sentence sets for those after it, and what of the sentence asks. */
class Reader {
  readonly phrases: Phrase[] = [];
  /** True while the sentences are about the candidates, so that "they" are the candidates too. */
  private ofCandidates = false;
  /** True while what is asked is so by a sentence before, not by a heading. */
  carried = false;

  add(want: State, text: string, listed: boolean): void {
    if (want === "required" || want === "preferred")
      this.phrases.push({ want, text, listed, asked: true, duty: false });
  }

  /** Reads one sentence or list item; returns the state that holds after it. */
  read(given: string, state: State, listed: boolean): State {
    const marked = markOf(given);
    if (marked) return this.readMarked(marked, state, listed);
    const text = this.ofCandidates
      ? given.replace(/^They\s(?=(?:have|know|hold|can|are|must|should|will|speak|bring)\b)/, "Candidates ")
      : given;
    this.ofCandidates = /^(?:(?:the |our )?(?:[\p{L}-]+ ){0,2}(?:candidates?|applicants?))\b/iu.test(text);
    if (neverMatched.test(text)) return state;
    if (!listed && wishOpening.test(text)) {
      this.add("preferred", text.replace(wishOpening, ""), false);
      return state;
    }
    const head = inlineHead(text);
    if (!listed && boilerplate.test(text) && !asksForPaper(text)) {
      const parts = text.split(/;\s*/);
      const rest = parts.filter((part) => !boilerplate.test(part) || asksForPaper(part));
      if (rest.length === 0 || parts.length < 2) return head ? head.state : state;
      return this.read(rest.join("; "), state, listed);
    }
    if (head) {
      this.carried = false;
      if (head.rest !== "") for (const one of sentencesOf(head.rest)) this.clauses(one, head.state, listed);
      return listed ? state : head.state;
    }
    return this.clauses(text, state, listed);
  }

  /** Reads an item that says at its end how much it is wanted. */
  private readMarked({ want, text }: { want: State; text: string }, state: State, listed: boolean): State {
    if (!neverMatched.test(text)) this.add(want, text, listed);
    return state;
  }

  /** Keeps a sentence that asks by no word of its own for the things that it names. */
  private name(text: string, sentence: string, state: State): void {
    if (state === "excluded") return;
    const duty = state === "duties";
    this.phrases.push({ want: wishes(sentence) ? "preferred" : "required", text, listed: false, asked: false, duty });
  }

  /** "Documentation in an electronic record; we use Epic": the tool that the house uses is what is asked for. */
  private nameTool(clause: string): boolean {
    const last = this.phrases.at(-1);
    const named = hardNames(clause)[0];
    if (!last?.asked || named === undefined || hardNames(last.text).length > 0 || !systemWord.test(last.text))
      return false;
    last.text = named;
    return true;
  }

  private clauses(given: string, state: State, listed: boolean): State {
    // "Looking for someone to lead a home" says what the work is.
    if (!listed && someoneTo.test(given)) return state;
    let after = state;
    const text = withEach(given).replace(/\(([^()]*)\)/g, (_, inside: string) => `(${inside.split(";")[0] ?? ""})`);
    const plain = text.replace(/\([^()]*\)/g, " ");
    const softened =
      /\bnot (?:required|essential|needed|necessary),? but\b|\b(?:preferred|helpful|desirable|a plus|welcome|an advantage|nice to have),? (?:but |though |although )?(?:is )?not (?:required|essential|needed|necessary|mandatory)\b/i.test(
        plain,
      );
    if (refusal.test(plain) && !softened && !/[;]|,? but\b/.test(plain)) return state;
    if (refusedAtEnd.test(plain)) return state;
    let inherited: State = "none";
    const wholeLiking = !listed && liking.test(plain) && (!/[;]/.test(plain) || /;\s*(?:or |and )?if\b/i.test(plain));
    for (const [index, clause] of text
      .split(
        /;\s*|,\s+(?:so|and)\s+(?=[\p{L}\s'’\d-]{3,60}\s(?:would|will|makes?)\s(?:make|be|help|give|put|us|everything|life|the))|,?\s+but\s+(?=\p{L}+ (?:is|are|experience)\b)|,\s+so\s+(?=(?:we|you)\s(?:need|want|should|must)|[\p{L}\s'’-]{3,80}\s(?:is|are) (?:a must|required|needed|essential))/u,
      )
      .entries()) {
      const bare = clause.replace(/\([^()]*\)/g, " ");
      if (index > 0 && ownTool.test(clause) && this.nameTool(clause)) continue;
      if (!listed && /^\s*our\b/i.test(clause) && !refusal.test(bare)) this.name(clause, plain, state);
      if (
        clause.trim() === "" ||
        /^\s*(?:ours|our|we use|we run)\b|\b(?:is|are) (?:ours|what we use|close enough)\b/i.test(clause) ||
        /^\s*or (?:any |an )?equivalent\b/i.test(clause) ||
        (listed && index > 0 && isComment(clause)) ||
        (/^\s*(?:an?|some|most|half|many|about|over|one|two|several)\b[^,]*\bof (?:our|the|us|them)\b/i.test(clause) &&
          (clause !== text || (!listed && states(clause)))) ||
        (refusal.test(bare) && !softened && refusal.test(withoutRelative(bare)))
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
              : state !== "excluded" && (state === "duties" ? firmDemand : demand).test(bare)
                ? "required"
                : index > 0 && !states(main) && !talk.test(main.trim())
                  ? inherited
                  : "none";
      const asks =
        own !== "none" &&
        (listed || (!talk.test(main.trim()) && !(this.carried && states(main))) || demand.test(main) || wishes(main));
      if (asks) {
        inherited = own;
        const asked = listed ? main : fromReason(talk.test(main.trim()) ? fromDemand(main) : main);
        if (asked !== main && main.endsWith(asked)) this.name(main.slice(0, -asked.length), plain, state);
        this.add(own, asked, listed);
      } else if (!listed || state === "duties") this.name(main, plain, state);
      if (wish !== "") this.add("preferred", wish, listed);
      if (
        !listed &&
        own === "required" &&
        state !== "preferred" &&
        (state === "required" ||
          !talk.test(text) ||
          /\b(?:looking|searching) for\b|\bwe (?:need|want|seek)\b/i.test(text))
      ) {
        this.carried ||= after !== "required";
        after = "required";
      }
      if (!listed && own === "preferred" && /\bif\b|[:]/.test(clause) && state !== "required") after = "preferred";
    }
    return after;
  }
}

/** A short line without a bullet among others of its kind is an item all the same. */
function isLine(lines: readonly string[], number: number): boolean {
  const line = lines[number] ?? "";
  if (!/[.!?]$/.test(line)) return wordCount(line) <= 16;
  const [before = "", after = ""] = [lines[number - 1], lines[number + 1]];
  const alike = [before, after].some((other) => other !== "" && wordCount(other) <= 24 && /[.!?]$/.test(other));
  return alike && wordCount(line) <= 30;
}

/** More words than a title has: a posting that begins in prose. */
const mostOfTitle = 12;

function titleOf(line: string): string | null {
  const title = line
    .replace(/^[#*\s]+/, "")
    .split(/(?<=[^.\s]{3})[.|–—]\s|(?<=[^.\s]{3}),\s/)[0]
    ?.replace(/^(?:job title|position|role|title|vacancy)\s*:\s*/i, "")
    .replace(/[.:*]+$/, "")
    .slice(0, 90);
  return title && wordCount(title) <= mostOfTitle ? title : null;
}

/** The phrases of a posting in order. The first line, its title, is left out. */
export function splitPosting(posting: string): { title: string | null; phrases: Phrase[] } {
  const lines = posting.split(/\r?\n/).map((line) => line.replace(/\u00a0/g, " ").trim());
  const first = lines.findIndex((line) => line !== "");
  if (first < 0) return { title: null, phrases: [] };
  const reader = new Reader();
  const opening = openingOf(lines[first] ?? "");
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
      .replace(/\*\*|__/g, "")
      .trim();
    if (text === "") continue;
    const marked = /:$/.test(text) || isCaps(text) || /^[#*_]{1,3}\s?\S/.test(line);
    const short = wordCount(text) <= (/:$/.test(text) ? 14 : 8) && !/[.;,]$/.test(text);
    // Without a mark or a blank line before it, a heading is known by its words and by the list right after it.
    const heads = marked || blank || (!isItem && bullet.test(lines[number + 1] ?? "") && headingKind(text) !== null);
    if (short && heads && (!isItem || (/:$/.test(text) && !namesHardSkill(text)))) {
      const kind = headingKind(text);
      if (kind !== null || marked || wordCount(text) <= 5 || /^(?:what|who|how|why|where)\b/i.test(text)) {
        if (kind !== null || !namesHardSkill(text)) {
          state = kind ?? guessKind(itemsAfter(lines, number), reader.phrases);
          reader.carried = false;
          [headed, sawItems, sawProse, blank] = [true, false, false, false];
          continue;
        }
      }
    }
    if (blank && !isItem && (sawItems || sawProse || !headed)) [state, headed] = ["none", false];
    blank = false;
    if (isItem) {
      sawItems = true;
      for (const [index, sentence] of sentencesOf(text).entries())
        if (index === 0 || ((demand.test(sentence) || liking.test(sentence)) && !ofThings.test(sentence)))
          reader.read(sentence, state, true);
      continue;
    }
    sawProse = true;
    const asLine = headed && isLine(lines, number);
    for (const [index, sentence] of sentencesOf(text).entries()) {
      if (asLine && index > 0 && !demand.test(sentence) && !liking.test(sentence)) continue;
      const next = reader.read(sentence, state, asLine && !/[.!?]$/.test(text));
      if (!asLine) {
        if (next !== state) headed = headed && next === "none";
        state = next;
      }
    }
  }
  return { title: titleOf(lines[first] ?? ""), phrases: reader.phrases };
}
