/**
 * A posting by its shape alone: every clause of it with where it stands, under what, and in what form. What the clauses ask
 * for is not decided here; splitPosting.ts decides it by cues, wantSigns.ts weighs it by signs.
 */
import type { State } from "./phrase";
import { sentencesOf } from "./postingClauses";
import { bullet, headingKind, inlineHead, isCaps, namesHardSkill, wordCount } from "./postingHeads";

export interface Clause {
  text: string;
  /** The sentence or item that it is a part of. */
  sentence: string;
  /** What the heading over it says of it; null where the heading is of no known words, or there is none. */
  kind: State | null;
  headed: boolean;
  /** True for an item with a bullet or a number. */
  listed: boolean;
  /** True for a short line without a full stop, which is an item without a bullet. */
  asLine: boolean;
  /** 0 for the first sentence of its item or paragraph. */
  sentenceNumber: number;
  /** 0 for the first clause of its sentence. */
  number: number;
  /** Where it stands in the posting, 0 to 1. */
  at: number;
  /** Clauses of one block stand under one heading or in one paragraph. */
  block: number;
}

interface Head {
  kind: State | null;
  headed: boolean;
}

const bare: Head = { kind: null, headed: false };
const asLineMax = 16;

function clausesOfLine(text: string, listed: boolean, head: Head, at: number, block: number): [Clause[], Head] {
  const clauses: Clause[] = [];
  const asLine = !listed && wordCount(text) <= asLineMax && !/[.!?]$/.test(text);
  let own = head;
  for (const [sentenceNumber, whole] of sentencesOf(text).entries()) {
    const inline = inlineHead(whole);
    if (inline) own = { kind: inline.state, headed: true };
    const sentence = inline ? inline.rest : whole;
    const parts = sentence
      .replace(/\([^()]*\)/g, (inside) => inside.replace(/;|,(?=\s+but\b)/g, " "))
      .split(/;\s*|,\s+but\s+/);
    for (const [number, part] of parts.entries())
      if (part.trim() !== "")
        clauses.push({ ...own, text: part.trim(), sentence, listed, asLine, sentenceNumber, number, at, block });
  }
  return [clauses, listed ? head : own];
}

/** What the first line says behind the title: "Bus mechanic. Three years on diesels." */
export const openingOf = (line: string): string =>
  line
    .split(/(?<=[^.\s]{3}\)?)[.]\s+(?=\p{Lu})/u)
    .slice(1)
    .join(". ");

/** The clauses of a posting in order. The title that its first line opens with is left out. */
export function clausesOf(posting: string): Clause[] {
  const lines = posting.split(/\r?\n/).map((line) => line.replace(/\u00a0/g, " ").trim());
  const first = lines.findIndex((line) => line !== "");
  const clauses: Clause[] = [];
  const opening = openingOf(lines[first] ?? "");
  if (opening !== "") clauses.push(...clausesOfLine(opening, false, bare, 0, 0)[0]);
  let [head, isBlank, block, hasText] = [bare, false, 0, opening !== ""];
  for (const [number, line] of lines.entries()) {
    if (number <= first) continue;
    const listed = bullet.test(line);
    const text = line
      .replace(bullet, "")
      .replace(/^[#*_\s]+|[*_]+$/g, "")
      .replace(/\*\*|__/g, "")
      .trim();
    if (text === "") {
      isBlank ||= line === "";
      continue;
    }
    const heads = isHeading(line, text, isBlank || (!listed && bullet.test(lines[number + 1] ?? "")), listed);
    if (heads || isBlank) block += 1;
    if (heads) [head, hasText] = [{ kind: headingKind(text), headed: true }, false];
    else {
      if (isBlank && !listed && hasText) head = bare;
      const [found, next] = clausesOfLine(text, listed, head, number / Math.max(1, lines.length - 1), block);
      clauses.push(...found);
      [head, hasText] = [next, true];
    }
    isBlank = false;
  }
  return clauses;
}

function isHeading(line: string, text: string, standsOff: boolean, listed: boolean): boolean {
  const isMarked = /:$/.test(text) || isCaps(text) || /^[#*_]{1,3}\s?\S/.test(line);
  const isShort = wordCount(text) <= (/:$/.test(text) ? 14 : 8) && !/[.;,]$/.test(text);
  return isShort && (isMarked || standsOff) && (!listed || /:$/.test(text)) && !namesHardSkill(text);
}
