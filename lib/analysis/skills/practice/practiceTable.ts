/**
 * What people of the trades know: which words on a page show which thing. One line a thing:
 * "Name | kind | what shows it | what it shows as well". Other than in the table of skills (skillTable.ts), a phrase may show
 * several things, and it stands for none of them: who "set tile" has shown "tile installation", who asks for one is not asking
 * for the other. A name marked "!" is a word of plain English too and counts in capitals alone. Some thirty thousand phrases are
 * found by the word they begin with, and a line is parsed when a page first holds such a word.
 * A line "Name | deed | objects | verbs" tells a deed that shows the thing: one of the verbs, in any form, and one of the objects
 * soon after.
 */

import { wordsOf } from "../../grounding/words";
import { isKind, type SkillKind } from "../skillTable";
import { ends, placesOf, tradesText } from "./practiceText";

/** A thing that postings ask for and that lines show. */
export interface Practice {
  name: string;
  kind: SkillKind;
  /** Broader things, by name, that it shows for sure. */
  implies: readonly string[];
}

export interface PracticePhrase {
  of: Practice;
  /** As it is written in the table. */
  text: string;
  stems: readonly string[];
  lowers: readonly string[];
  /** True for the name itself, or what is another spelling of it: words in common, or its initials. */
  isName: boolean;
  /** True for what is the very thing and none of its kind: all words of the name, or its initials. */
  isStrict: boolean;
  /** The stems of the verbs of which one has to stand before it; empty where it shows the thing by itself. */
  verbs: readonly (readonly string[])[];
  /** Counts in capitals alone: initials, and names that are plain words too. */
  inCapitals: boolean;
}

const practices = new Map<number, Practice>();
const deedVerbs = new Map<number, readonly (readonly string[])[]>();

function practiceAt(line: number): Practice {
  const before = practices.get(line);
  if (before) return before;
  const { text } = tradesText();
  const [name = "", kind = "", , implies = ""] = text.slice(line, lineEnd(line)).split("|");
  if (kind === "deed") {
    deedVerbs.set(
      line,
      implies.split(",").map((verb) => wordsOf(verb).map(({ stem }) => stem)),
    );
    const thing: Practice = practiceNamed(name) ?? { name, kind: "field", implies: [] };
    practices.set(line, thing);
    return thing;
  }
  const practice: Practice = {
    name: name.replace("!", ""),
    kind: isKind(kind) ? kind : "field",
    implies: implies.split(",").filter(Boolean),
  };
  practices.set(line, practice);
  return practice;
}

function lineEnd(line: number): number {
  const end = tradesText().text.indexOf("\n", line);
  return end < 0 ? tradesText().text.length : end;
}

export const isDeed = (line: number): boolean => /^[^|]*\|deed\|/.test(tradesText().text.slice(line, line + 80));

/** Where the line of a name begins; null where only deeds show the thing, or nothing. */
function lineNamed(name: string): number | null {
  const lower = name.toLowerCase();
  const [first = ""] = /^[\p{L}\p{N}]+/u.exec(lower) ?? [];
  const { text } = tradesText();
  const place = placesOf(first).find(
    ({ at, line }) =>
      at === line &&
      text.slice(at, at + lower.length).toLowerCase() === lower &&
      /^!?\|/.test(text.slice(at + lower.length, at + lower.length + 2)) &&
      !isDeed(line),
  );
  return place?.line ?? null;
}

const named = new Map<string, Practice | null>();

export function practiceNamed(name: string): Practice | null {
  const before = named.get(name);
  if (before !== undefined) return before;
  const line = lineNamed(name);
  const practice = line === null ? null : practiceAt(line);
  named.set(name, practice);
  return practice;
}

const initialsOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/[\s/-]+/)
    .map((word) => word[0] ?? "")
    .join("");

const capitals = /^[\p{Lu}\d]{2,5}s?$/u;

export function phraseAt(at: number, line: number): PracticePhrase {
  const { text } = tradesText();
  let to = at;
  while (!ends.has(text[to] ?? "\n")) to += 1;
  const of = practiceAt(line);
  const isMarked = text[to - 1] === "!";
  const phrase = text.slice(at, isMarked ? to - 1 : to);
  const words = wordsOf(phrase);
  const stems = words.map(({ stem }) => stem);
  const own = wordsOf(of.name).map(({ stem }) => stem);
  const isInitials =
    phrase.toLowerCase().replace(/[^a-z\d]/g, "") === initialsOf(of.name) ||
    initialsOf(phrase) === of.name.toLowerCase();
  return {
    of,
    text: phrase,
    stems,
    lowers: words.map(({ lower }) => lower),
    isName: at === line || isInitials || stems.some((stem) => stem.length > 2 && own.includes(stem)),
    isStrict: isInitials || own.every((stem) => stems.includes(stem)),
    verbs: deedVerbs.get(line) ?? [],
    inCapitals: isMarked || (words.length === 1 && capitals.test(phrase)),
  };
}
