/**
 * Parts a phrase of a posting into the things it asks for: what a phrase explains is cut off, what it lists is parted, what an
 * "or" joins stays one thing of which any is enough.
 */
import { ScopedMemo } from "../scopedMemo";
import { readSkills } from "../skills/readSkills";
import { likeOpenings, listParts, splitAt } from "./listParts";
import {
  type AtomKind,
  byColon,
  cutTail,
  kindOf,
  stripped,
  takeExample,
  takeGloss,
  unframed,
  withoutYears,
} from "./phraseText";
import { looseOr } from "./postingWords.data";
import { yearsOf } from "./years";

export interface Atom {
  /** The name of the thing: no lead-in, no explanation. */
  text: string;
  /** The words of it that decide: "VTS" of "VTS in surgery or critical care". */
  core: string;
  /** What stood in parentheses, when it names something. */
  gloss: string;
  /** The words it was cut from. */
  source: string;
  kind: AtomKind;
  either: boolean;
  /** Set where the words themselves say that it is only wished for. */
  want: "required" | "preferred" | null;
  parts: Atom[];
}

function atom(given: string, source = given, gloss = "", either = false): Atom {
  const text = unframed(given);
  const kind = kindOf(source);
  const level = kind === "tongue" ? text.replace(/\s+(?:at|on)\s.*$/i, "") : text;
  const bare = kind === "years" ? withoutYears(level) : stripped(cutTail(level));
  const want = /\bpreferred\)?$|\ba plus\b/i.test(source) ? "preferred" : null;
  return { text: bare, core: bare, gloss, source, kind, either, want, parts: [] };
}

/** "Translation into Spanish or Hmong": what stands before the first stands before each. */
function inherit(sides: string[]): void {
  const head = /^(.*\p{L}\s(?:in|into|with|of)\s)[^\s]+(?:\s[^\s]+)?$/iu.exec(sides[0] ?? "")?.[1] ?? "";
  if (stripped(head) === "" || stripped(head).split(/\s+/).length > 3) return;
  for (const [index, side] of sides.entries())
    if (index > 0 && side.split(/\s+/).length <= 2 && kindOf(side) !== "soft") sides[index] = `${head}${side}`;
}

/** One thing, or several of which any is enough. */
function eitherAtom(text: string, gloss: string): Atom {
  const loose = text.replace(looseOr, "");
  const kept = stripped(cutTail(loose));
  const both = /\bbilingual\b/i.test(loose) && kindOf(loose) === "tongue";
  if (both || !/\bor\b|\band\/or\b|\/(?=\p{L})/iu.test(loose)) return atom(loose, text, gloss);
  const sides = splitAt(cutTail(loose), /\s*,\s*(?:or\s+)?|\s+(?:and\/)?or\s+/iu);
  inherit(sides);
  const kinds = sides.map(kindOf);
  const whole = { ...atom(loose, text, gloss, true), either: true };
  const titled = /^([^,]+?)\s(?:in|for|of|as)\s/i.exec(kept)?.[1] ?? "";
  if (titled !== "" && kindOf(titled) === "credential" && kinds.slice(1).every((kind) => kind === "soft"))
    return { ...whole, either: false, text: kept, core: titled };
  const telling = kinds.filter((kind) => kind === "years" || kind === "degree").length;
  const onlyYears =
    telling === 1 && whole.kind === "years" && kinds.every((kind) => kind === "soft" || kind === "years");
  if (
    sides.length < 2 ||
    onlyYears ||
    (telling > 0 &&
      (new Set(kinds).size === 1 ||
        (telling === 1 &&
          (kinds[0] === "years" || kinds[0] === "degree") &&
          kinds.slice(1).every((kind) => kind === "soft"))))
  )
    return {
      ...whole,
      text: whole.kind === "years" ? whole.text : kept,
      core: whole.kind === "years" ? whole.text : kept,
    };
  return {
    ...whole,
    kind: whole.kind === "tongue" ? "tongue" : "soft",
    text: kept,
    core: kept,
    parts: sides
      .filter((side, index) => whole.kind !== "tongue" || index === 0 || kindOf(side) === "tongue")
      .map((side) => atom(side)),
  };
}

const clauseJoint =
  /,?\s+and,?\s+(?:for|in|to|on)\s[^,]{2,40}?,?\s(?=you\s(?:must|will|should|need|have)\b)|,?\s+(?:and|or)\s+(?:to\s+)?(?:those|candidates|applicants|people|anyone|someone|somebody|a person)\s+(?=(?:with|who)\b)|,\s+(?:and )?with\s+(?=(?:an?\s|the\s)?(?:[\p{L}-]+\s){0,3}(?:endorsements?|certifications?|certificate|licen[sc]e|credential)\b)|,?\s+and\s+(?:that\s+)?(?=you(?:'ve| have| can| know| are| will|'ll| need| must| should)\b)|,\s+(?:and\s+)?(?=you(?:'ve| have| can| know| are)\b)|,?\s+(?:and\s+)?who\s+(?=(?:has|have|can|is|are|knows?|speaks?|holds?)\b)|\s+and\s+(?=(?:know(?! (?:what|how|why|when|where|which))|have|hold|speak)\s)/iu;

const masked = /\s*⟦(\d+)⟧/g;

/** Parentheses as one mark each, and the "and" inside a name of the table as no joint. */
function mask(text: string, held: string[]): string {
  const closed = text.replace(/\s*\([^()]*\)/g, (inside) => ` ⟦${held.push(inside.trim()) - 1}⟧`);
  let out = closed;
  for (const { start, end } of readSkills(closed).reverse()) {
    const name = closed.slice(start, end);
    if (/,|\sand\s/i.test(name))
      out = `${out.slice(0, start)}${name.replace(/,/g, "⁏").replace(/\s(and)\s/gi, "⁀$1⁀")}${out.slice(end)}`;
  }
  return out;
}

const unmask = (text: string, held: readonly string[]): string =>
  text
    .replace(masked, (_, index: string) => ` ${held[Number(index)] ?? ""}`)
    .replace(/⁏/g, ",")
    .replace(/⁀/g, " ");

/** "SHRM-CP, PHR or higher": one thing of several, whose last is left open. */
function openEnded(text: string): Atom | null {
  const loose = text.replace(looseOr, "");
  const sides = splitAt(loose, /\s*,\s*/u);
  if (loose === text || sides.length < 2 || !sides.every((side) => ["hard", "credential"].includes(kindOf(side))))
    return null;
  const kept = stripped(loose);
  return { ...atom(loose, text, "", true), text: kept, core: kept, parts: sides.map((side) => atom(side)) };
}

/** "worked both live chat and email queues" are two. */
function bothOf(text: string): string[] | null {
  const [, first = "", second = ""] = /\bboth\s(?:of\s)?([^,]+?)\sand\s([^,]+)$/i.exec(text) ?? [];
  return first !== "" && readSkills(first).length > 0 && readSkills(second).length > 0 ? [first, second] : null;
}

function atomsOfPart(given: string, gloss: string, listed: boolean): Atom[] {
  const held: string[] = [];
  const text = mask(given, held);
  const open = cutTail(text.replace(looseOr, (loose) => (/^[^,]*$/.test(loose) ? "" : loose)));
  const ended = openEnded(text);
  if (ended) return [ended];
  const list = bothOf(text) ?? likeOpenings(text) ?? listParts(open, listed) ?? listParts(cutTail(open), listed);
  const parts = list ?? [text];
  return parts.map((part, index) => {
    const { main, gloss: own } = takeGloss(unmask(part, held));
    return eitherAtom(main, own || (index === parts.length - 1 ? gloss : ""));
  });
}

/** "A clean record for the last three years": a window of time, no length of experience. */
const window = /\s(?:for|in|over|within|during) the (?:last|past|previous) (?:[\p{L}\d]+ )?(?:years?|months?)\b/iu;

/** "Five years in hotels, with two of them in a supervisory role": the years within the years. */
const within =
  /(?:,?\s+(?:with|including|of which|of them|among them)\s+(?:at least\s+)?(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\+?\s+(?:of (?:them|those|these|which)|(?:or more )?years?)|,\s+(?:at least\s+)?(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\s+of (?:them|those|these|which))\s+((?:in|as|of|with|at)\s[^,;]+|[\p{L}]+ing\s[^,;]+)$/iu;

/** "and at least some of them in charge of ten people": what a part of the years was spent on. */
const partly =
  /,?\s+(?:and\s+)?(?:at least\s+)?(?:some|part|half|most|one|a year)\s+of\s+(?:them|those|these|it|that(?: time)?|which)\s+((?:in charge of|as an?|leading|running|managing|supervising)\s[^,;]+)$/iu;

/** "Five years of payroll work, including supervision of others": the deed within the years is a want of its own. */
const including =
  /,?\s+including\s+((?:the )?(?:(?:direct |line )?(?:hiring|supervis\w+|leading|leadership|manag\w+|training|mentoring)\b[^,;]*))$/i;

const ofItems = new ScopedMemo<readonly Atom[]>((text) => partAtoms(text, true));
const ofProse = new ScopedMemo<readonly Atom[]>((text) => partAtoms(text, false));

/** The things that one phrase asks for. */
export const atomsOf = (given: string, listed: boolean): readonly Atom[] => (listed ? ofItems : ofProse).get(given);

function partAtoms(given: string, listed: boolean): Atom[] {
  const bare = given.replace(window, "").replace(/[.!\s]+$/, "");
  const inner = within.exec(bare);
  const alsoYears = inner !== null && yearsOf(bare.slice(0, inner.index)) !== null;
  if (inner && alsoYears)
    return [
      ...atomsOfPhrase(bare.slice(0, inner.index), listed),
      atom(`${inner[1] ?? inner[2] ?? ""} years ${inner[3] ?? ""}`),
    ];
  const deed = yearsOf(bare) === null ? null : (including.exec(bare) ?? partly.exec(bare));
  if (!deed) return atomsOfPhrase(bare, listed);
  return [...atomsOfPhrase(bare.slice(0, deed.index), listed), atom(deed[1] ?? "")];
}

function atomsOfPhrase(phrase: string, listed: boolean): Atom[] {
  const whole = phrase.replace(/[.!\s]+$/, "").replace(/,\s+either\s+([^,]+?\sor\s[^,]+)(?=,|$)/i, " ($1)");
  const { main, gloss } = takeExample(byColon(whole));
  const parts = unframed(main)
    .split(clauseJoint)
    .filter((part) => stripped(part) !== "");
  return parts
    .flatMap((part, index) => atomsOfPart(part, index === parts.length - 1 ? gloss : "", listed))
    .filter(({ text, kind }) => text !== "" || kind === "years");
}
