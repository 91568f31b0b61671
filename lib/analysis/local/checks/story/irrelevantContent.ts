/**
 * Takes for what uses up the reader's seconds: pastimes, school days, work from before the profession, tools nobody
 * asks for, small courses off the subject, formulas and grievances. What the document's own trade is, is none of it.
 */

import { countWords } from "../../../countWords";
import { findAll } from "../../../findAll";
import { guarded } from "../../../guardedPattern";
import { ScopedMemo } from "../../../scopedMemo";
import {
  casualErrands,
  casualTitles,
  earlySchool,
  formulas,
  grievance,
  leaving,
  likings,
  schoolDays,
  sittings,
  standing,
} from "../../lexicon/leisure.data";
import type { SectionKind, Unit } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import { showsWork } from "../features/caliber";
import { anyOf } from "../features/phrasing";
import { namesPastime, pastimesAmong, type Trade, tradeOf } from "../features/profession";
import type { Reading } from "../features/reading";
import { timelineOf } from "../features/timeline";
import { type Span, sentencesOf, wordsOf } from "../features/words";
import { convention } from "../sources";
import { inQuotes, pick } from "../voice";
import { oldToolsIn, smallCoursesIn } from "./lesserItems";

const liking = anyOf(likings);
const shown = anyOf(standing);
const schooling = anyOf(earlySchool);
const schoolHonour = anyOf(schoolDays, "g");
const casual = anyOf(casualTitles);
const errand = anyOf(casualErrands);
const formula = anyOf(formulas);
const left = anyOf([leaving]);
const grieved = anyOf([grievance]);
/** Some of the letters of any formula or grievance: most lines have none and need no closer look. */
const asideMark = guarded(
  /declar|certif|affirm|true|never|referenc|donor|left|leav|quit|resign|fired|let go|laid|sacked|fell|dismiss|redundan|walked/i,
);
/** Why somebody left, told on the page of what he did there. */
const excuse = /^(?:i )?(?:left|quit|resigned) (?:\p{L}+ ){0,3}?(?:because|as|due to|since|over)(?= )/iu;
const sitting = new RegExp(`^(?:also |regularly )?${sittings}(?!\\p{L})`, "iu");
const degree = guarded(
  /\b(?:university|bachelor|master|diploma|degree|ph\.?d|college|b\.?sc|b\.?a\.?|m\.?sc|diplom)\b/i,
);

const higher = guarded(/\b(?:university|bachelor|master|degree|ph\.?d|b\.?sc|b\.?a|b\.?eng|m\.?sc|m\.?a|hnd)\b/i);

interface Page {
  reading: Reading;
  /** The words of the trade. */
  trade: () => Trade;
  /** The page shows its work, so that a short line about pastimes does no harm. */
  strong: boolean;
  /** Years since the first dated post. */
  years: number;
  /** A degree or a diploma stands above the school. */
  graduate: boolean;
  /** A degree of a university: without one the school's examinations are the highest there are. */
  studied: boolean;
}

type Finder = (unit: Unit, section: SectionKind, page: Page) => Span[];

const trimmed = (text: string, start: number, end: number): Span => ({
  start,
  end: end - (text.slice(start, end).length - text.slice(start, end).trimEnd().length),
});

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Sentences of a unit, also where the next begins in lower case; a list of one line counts as one. */
function cutPieces(whole: string): readonly Span[] {
  return sentencesOf(whole).flatMap(({ start, end }) => {
    const text = whole.slice(start, end);
    const cuts = findAll(lowStart, text).map((cut) => cut.index + cut[0].length);
    return [0, ...cuts].map((from, index) => trimmed(whole, start + from, start + (cuts[index] ?? text.length)));
  });
}
const lowStart = /[.!?]\s+(?=\p{Ll}{3,} )/gu;
const pieces = new ScopedMemo(cutPieces);

const inInterests = (unit: Unit, section: SectionKind): boolean => section === "interests" && unit.role < 0;

/** "Hamburg, 5.1.2026" below the last heading: where and when it was signed. */
const signed = /^\p{Lu}[\p{L} .-]+, (?:den )?\d{1,2}[./ ]|^(?:gez\.|signed\b)/u;

/** Pastimes: any under a heading for them, elsewhere only where several words agree. */
const leisure: Finder = (unit, section, { trade, strong }) => {
  const headed = inInterests(unit, section) && !signed.test(unit.text);
  if (!headed && !namesPastime(unit.text)) return [];
  return pieces.get(unit.text).flatMap(({ start, end }) => {
    const text = unit.text.slice(start, end);
    const words = wordsOf(text);
    const found = pastimesAmong(words, trade);
    const weight = found.reduce((sum, one) => sum + one.weight, 0);
    if (weight === 0 && !headed) return [];
    const liked = liking.execPart(text, unit.text);
    if (shown.testPart(text, unit.text) && weight < 2) return [];
    const idle = headed
      ? !strong || weight > 0 || liked !== null || /[,;|•·]/.test(text)
      : weight + (liked ? 1 : 0) >= (unit.role >= 0 ? 2.5 : strong ? 2 : 1.5);
    const thin = !headed && weight + (liked ? 1 : 0) < words.length / 12;
    if (!idle || thin || (headed && weight <= 1 && words.length <= 6 && !/\d/.test(text))) return [];
    // A short line does a strong page no harm, unless it runs on about the writer's own.
    if (strong && (headed || weight < 2) && words.length <= 14 && !/!|\bmy\b/i.test(text)) return [];
    if (headed) return [trimmed(unit.text, start, end)];
    const first = Math.min(...found.map((one) => one.start), liked?.index ?? text.length);
    const last = Math.max(...found.map((one) => one.end), 0);
    const rest = /^[^,;.|]{0,40}/.exec(text.slice(last))?.[0] ?? "";
    return last > first ? [trimmed(unit.text, start + first, start + last + rest.length)] : [];
  });
};

/** A pastime as an item of a list of skills. */
const listed: Finder = (unit, section, { trade }) => {
  if (section !== "skills") return [];
  return pastimesAmong(wordsOf(unit.text), trade).flatMap(({ start, end, weight }) => {
    const from = Math.max(...[",", ";", "|", "•", "·", ":"].map((mark) => unit.text.lastIndexOf(mark, start))) + 1;
    const item = /^[^,;|•·]*/.exec(unit.text.slice(from))?.[0] ?? "";
    const lead = item.length - item.trimStart().length;
    const alone = weight === 1 && from + item.length >= end && wordsOf(item).length <= 4;
    return alone ? [trimmed(unit.text, from + lead, from + item.length)] : [];
  });
};

/** Early school and its honours, once a degree or years of work stand above them. */
const school: Finder = (unit, section, { graduate, studied, years }) => {
  if (unit.role >= 0 || !(graduate || years >= 6)) return [];
  if (schooling.test(unit.text) && section === "education") return [{ start: 0, end: unit.text.length }];
  const honours = findAll(schoolHonour, unit.text).filter((found) => studied || !/gcse|level/i.test(found[0]));
  const [first, last] = [honours[0], honours.at(-1)];
  return first && last ? [{ start: first.index, end: last.index + last[0].length }] : [];
};

/** Words from which on a post is told at length. */
const atLength = 6;

/** A job of before the profession that is told at length, with its errands; kept to its title it does no harm. */
const before: Finder = (unit, section, { reading, years }) => {
  const role = reading.resume.roles[unit.role];
  const roles = reading.resume.roles.length;
  if (!role || section !== "experience" || roles < 3 || years < 8) return [];
  if (role.lines.reduce((words, { text }) => words + countWords(text), 0) < atLength) return [];
  const latest = reading.resume.roles.slice(0, 2);
  if (latest.some((one) => one.header.some((line) => casual.test(line.text)))) return [];
  if (unit.kind !== "role") return errand.test(unit.text) ? [trimmed(unit.text, 0, unit.text.length)] : [];
  return casual.test(unit.text) ? [trimmed(unit.text, 0, unit.text.length)] : [];
};

const errands: Finder = (unit, _, { reading }) =>
  unit.role > 0 && reading.resume.roles.length >= 2 && errand.test(unit.text)
    ? [{ start: 0, end: unit.text.length }]
    : [];

/** Meetings that everybody in the post sits in: on a page that shows its work one such line does no harm. */
const meetings: Finder = (unit, _, { strong }) => {
  const found = strong || unit.role < 0 ? null : sitting.exec(unit.text);
  return found ? [{ start: 0, end: found[0].length }] : [];
};

const oldTools: Finder = (unit, _, { reading }) => oldToolsIn(unit, reading);
const smallCourses: Finder = (unit, section, { trade }) => smallCoursesIn(unit, section, trade);

/** Formulas that a form asks for, and why a post ended when it is told as a grievance. */
const asides: Finder = (unit, _, { strong }) => {
  if (!asideMark.test(unit.text)) return [];
  return pieces.get(unit.text).flatMap(({ start, end }) => {
    const text = unit.text.slice(start, end);
    if (!asideMark.testPart(text, unit.text)) return [];
    const form = formula.execPart(text, unit.text);
    if (form && !(strong && /^references?/i.test(form[0])))
      return [trimmed(unit.text, start + form.index, start + form.index + form[0].length)];
    return left.testPart(text, unit.text) &&
      (grieved.testPart(text, unit.text) || excuse.test(text)) &&
      wordsOf(text).length <= 30 &&
      /^(?:i )?\W*(?:left|quit|resigned|was|got|reason|sacked|fired|fell)/i.test(text)
      ? [{ start, end }]
      : [];
  });
};

const finders: readonly { find: Finder; weight: number }[] = [
  { find: leisure, weight: 1 },
  { find: listed, weight: 0.5 },
  { find: school, weight: 1 },
  { find: before, weight: 1 },
  { find: errands, weight: 1 },
  { find: meetings, weight: 0.5 },
  { find: oldTools, weight: 1 },
  { find: smallCourses, weight: 0.5 },
  { find: asides, weight: 1 },
];

function hitOf(unit: Unit, spans: readonly Span[], weight: number): Hit {
  const [first] = spans;
  const words = inQuotes(unit.text.slice(first?.start, first?.end), 6);
  return {
    places: spans.map(({ start, end }) => ({ unit, start, end })),
    severity: "consider",
    weight,
    note: pick(["Does this help you get the job?", "Room for something that counts."], unit.id),
    claim: pick([`Give the room of ${words} to your work`, `Leave out ${words}`], unit.id),
    why: `${words} does not bear on the job, and a reader has seconds. Keep such a line only when it shows the work.`,
  };
}

const never: ReadonlySet<SectionKind> = new Set(["publications", "languages"]);

export const irrelevantContent: Check = {
  id: "irrelevant-content",
  head: "story",
  title: "What does not bear on the job",
  kinds: ["irrelevant_content", "personal_data"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const first = timelineOf(reading.resume)[0];
    const page: Page = {
      reading,
      trade: once(() => tradeOf(reading)),
      strong: showsWork(reading),
      years: first ? reading.resume.asOf.year - Math.floor(first.from / 12) : 0,
      graduate: reading.units.some((unit) => reading.sectionOf(unit) === "education" && degree.test(unit.text)),
      studied: reading.units.some((unit) => reading.sectionOf(unit) === "education" && higher.test(unit.text)),
    };
    const hits = reading.units.flatMap((unit) => {
      const section = reading.sectionOf(unit);
      if (["name", "contact", "heading"].includes(unit.kind) || never.has(section)) return [];
      for (const { find, weight } of finders) {
        const spans = find(unit, section, page);
        if (spans.length > 0) return [hitOf(unit, spans, weight)];
      }
      return [];
    });
    return { hits, share: shareOfCount(hits, 3) };
  },
};
