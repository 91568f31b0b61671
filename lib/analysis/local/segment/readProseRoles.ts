/**
 * Finds roles that are told in running prose: "Program Manager at X. I have been here since 2016", "Before that I
 * worked at Y as a coordinator between 2011 and 2013". A sentence counts when it names a title beside an employer.
 */
import { findAll } from "../../findAll";
import type { Field, Role, Unit } from "../resume";
import { anchorsOf } from "../resume";
import { findDates } from "./findDates";
import { toDateRange } from "./headerPieces";
import { scoreTitle } from "./scoreNames";

// A name in prose: capitalised words, joined by small ones, up to the first word that is neither.
const name = "((?:the\\s)?\\p{Lu}[\\p{L}\\d&.'’-]*(?:\\s(?:of|and|for|the|&|in|de|von|\\p{Lu}[\\p{L}\\d&'’-]*)){0,6}?)";
const title = "((?:\\p{L}[\\p{L}/-]*\\s){0,4}\\p{L}[\\p{L}/-]{2,})";
const stop =
  "(?=[.,;:()]|\\s(?:as|from|between|since|until|where|in|for|and|during|when|with|on|until|where)\\s|\\s\\d|$)";
const worked = "(?:worked|work|working|served|serve|was|am|employed|joined|interned|volunteered|started|been)";
const patterns: readonly { pattern: RegExp; titleFirst: boolean }[] = [
  {
    pattern: new RegExp(
      `\\b${worked}\\s(?:[\\p{Ll}]+\\s){0,2}?(?:at|for|with|in)\\s${name}\\s?,?\\sas\\s(?:an?\\s|the\\s|their\\s)?${title}${stop}`,
      "u",
    ),
    titleFirst: false,
  },
  {
    pattern: new RegExp(`\\bjoined\\s${name}\\s?,?\\sas\\s(?:an?\\s|the\\s|their\\s)?${title}${stop}`, "u"),
    titleFirst: false,
  },
  {
    pattern: new RegExp(
      `\\b${worked}\\s(?:[\\p{Ll}]+\\s){0,2}?(?:as\\s)?(?:an?\\s|the\\s)${title}\\s(?:at|for|with)\\s${name}${stop}`,
      "u",
    ),
    titleFirst: true,
  },
  {
    pattern: new RegExp(`\\bas\\s(?:an?\\s|the\\s)?${title}\\s(?:at|for|with)\\s${name}${stop}`, "u"),
    titleFirst: true,
  },
  { pattern: new RegExp(`^${title}\\s(?:at|for|with)\\s${name}${stop}`, "u"), titleFirst: true },
];

interface Sentence {
  start: number;
  text: string;
}

function sentencesOf(unit: Unit): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of findAll(/[.!?]\s+(?=\p{Lu})/gu, unit.text)) {
    sentences.push({ start, text: unit.text.slice(start, match.index + 1) });
    start = match.index + match[0].length;
  }
  return [...sentences, { start, text: unit.text.slice(start) }];
}

interface Found {
  title: Field;
  employer: Field;
  sentence: number;
}

function readSentence(unit: Unit, sentence: Sentence, index: number): Found | null {
  for (const { pattern, titleFirst } of patterns) {
    const match = pattern.exec(sentence.text.slice(0, 400));
    const [, one, two] = match ?? [];
    if (!match || !one || !two) continue;
    const [titleText, employerText] = titleFirst ? [one, two] : [two, one];
    if (scoreTitle(titleText) < 2.5 || titleText.split(" ").length > 5) continue;
    const field = (text: string): Field => {
      const start = sentence.start + match.index + match[0].indexOf(text);
      return { text, anchors: anchorsOf(unit, start, start + text.length) };
    };
    return { title: field(titleText), employer: field(employerText), sentence: index };
  }
  return null;
}

/** Roles told in the prose of `units`, for sections in which no header was found. Each unit is a line of its first role. */
export function readProseRoles(units: readonly Unit[], section: number): Role[] {
  const roles: Role[] = [];
  for (const unit of units) {
    const sentences = sentencesOf(unit);
    const found = sentences.flatMap((sentence, index) => readSentence(unit, sentence, index) ?? []);
    if (found.length === 0) {
      roles.at(-1)?.lines.push(unit);
      continue;
    }
    found.forEach((one, place) => {
      // Dates stand in the same sentence or in the one after it.
      const from = sentences[one.sentence]?.start ?? 0;
      const to =
        sentences[Math.min(one.sentence + 2, found[place + 1]?.sentence ?? Number.POSITIVE_INFINITY)]?.start ??
        unit.text.length;
      const dates = findDates(unit.text).find((date) => date.start >= from && date.end <= to && date.kind !== "single");
      roles.push({
        title: one.title,
        employer: one.employer,
        location: null,
        dates: dates ? toDateRange(unit, dates) : null,
        header: [],
        lines: place === 0 ? [unit] : [],
        section,
        confidence: dates ? 0.7 : 0.55,
      });
    });
  }
  return roles;
}
