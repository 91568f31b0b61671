/**
 * The sentences of a page as a second reading sees them: every one under its heading, also where the checks read whole
 * paragraphs or nothing at all. What a check has worked out of a sentence already is taken over, not worked out anew.
 */
import { stemOf } from "../../grounding/words";
import { WordFact } from "../../words/lexeme";
import { addDirection, noDirection, nowhere, placeOf, rarityUnknown } from "../../words/wordVectors";
import type { Opening } from "../checks/features/opening";
import type { Reading, Statement } from "../checks/features/reading";
import { type Span, sentencesOf, shifted, type Word, wordsWithin } from "../checks/features/words";
import type { SectionKind, Unit } from "../resume";

export type Told = "work" | "profile" | "aside" | "none";

/** Offsets are those of the unit's text; those of words, opening and counts are too. */
export interface Passage extends Span {
  unit: Unit;
  text: string;
  words: readonly Word[];
  section: SectionKind;
  told: Told;
  opening: Pick<Opening, "tier" | "tense">;
  outcome: number;
  countsActivity: boolean;
  counts: boolean;
  /** Its place among the sentences of its unit, and how many those are. */
  nth: number;
  of: number;
  /** Its place among the sentences of its post or section, and how many those are. */
  line: number;
  lines: number;
  current: boolean;
  /** Mean of the vectors of its words, each one long; all 0 when none is known. */
  direction: readonly number[];
  /** Of each word its place among the word vectors; nowhere for those that carry no meaning. */
  places: readonly number[];
  /** Rarities of the words that carry meaning. */
  rarities: readonly number[];
}

const bare = new Set(
  "a an the and or of to in for on with by at from as is was were are be been it its this that i my we our he she his her they their".split(
    " ",
  ),
);
const noOpening: Passage["opening"] = { tier: "none", tense: "none" };

/** Headings, also of posts, are no sentences, unless they run on like one. */
const headingWords = 9;

/** Its place among the word vectors; null for a word that carries no meaning. */
const meaning = new WordFact((lower) => (bare.has(lower) ? null : placeOf(stemOf(lower))));

function meaningOf(words: readonly Word[]): Pick<Passage, "direction" | "places" | "rarities"> {
  const direction = noDirection();
  const rarities: number[] = [];
  let known = 0;
  const places: number[] = [];
  for (const { lexeme } of words) {
    const place = meaning.of(lexeme);
    places.push(place ?? nowhere);
    if (place === null) continue;
    rarities.push(place === nowhere ? rarityUnknown : addDirection(place, direction));
    if (place !== nowhere) known += 1;
  }
  if (known > 0) for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) / known;
  return { direction, places, rarities };
}

type Draft = Omit<Passage, "line" | "lines" | "direction" | "places" | "rarities" | "nth" | "of">;

/** The sentences of one post or section so far. */
interface Group {
  count: number;
}

/** The sentences of a statement, with what its checks know of them. */
function fromStatement(statement: Statement, told: Told): Draft[] {
  const { unit, section, outcome, counts, activity, start: by } = statement;
  return statement.sentences.map(({ start, end, text, words, opening }) => {
    const holds = (place: Span | null): boolean => place !== null && place.start >= start && place.start < end;
    return {
      unit,
      start: start + by,
      end: end + by,
      text,
      words: shifted(words, by),
      section,
      told,
      opening,
      outcome: holds(outcome.span) ? outcome.strength : 0,
      countsActivity: activity.some(holds),
      counts: counts.some(holds),
      current: statement.current === true,
    };
  });
}

/** The sentences of a unit that no check reads by its sentences. */
function fromUnit(unit: Unit, reading: Reading): Draft[] {
  return sentencesOf(unit.text).map(({ start, end }) => {
    const text = unit.text.slice(start, end);
    return {
      unit,
      start,
      end,
      text,
      words: wordsWithin(unit.text, { start, end }),
      section: reading.sectionOf(unit),
      told: "none",
      opening: noOpening,
      outcome: 0,
      countsActivity: false,
      counts: false,
      current: reading.resume.roles[unit.role]?.dates?.end === "present",
    };
  });
}

function statementsByUnit(reading: Reading): Map<Unit, { statement: Statement; told: Told }[]> {
  const found = new Map<Unit, { statement: Statement; told: Told }[]>();
  const add = (statements: readonly Statement[], told: Told): void => {
    for (const statement of statements) {
      const own = found.get(statement.unit);
      if (own) own.push({ statement, told });
      else found.set(statement.unit, [{ statement, told }]);
    }
  };
  add(reading.work, "work");
  add(reading.profile, "profile");
  add(reading.asides, "aside");
  return found;
}

/** Every sentence of a page, in order, but names, contact lines and headings. */
export function passagesOf(reading: Reading): Passage[] {
  const statements = statementsByUnit(reading);
  const groups = new Map<string, Group>();
  const drawn: { draft: Draft; nth: number; of: number; line: number; group: Group }[] = [];
  for (const unit of reading.units) {
    if (unit.kind === "name" || unit.kind === "contact") continue;
    const own = statements.get(unit);
    const drafts = own ? own.flatMap(({ statement, told }) => fromStatement(statement, told)) : fromUnit(unit, reading);
    const key = `${reading.sectionOf(unit)} ${unit.role}`;
    const group = groups.get(key) ?? { count: 0 };
    groups.set(key, group);
    for (const [nth, draft] of drafts.entries()) {
      drawn.push({ draft, nth, of: drafts.length, line: group.count, group });
      group.count += 1;
    }
  }
  return drawn.flatMap(({ draft, nth, of, line, group }) => {
    const { kind } = draft.unit;
    const isHeading = (kind === "heading" || kind === "role") && draft.words.length < headingWords;
    if (isHeading || draft.words.length < 2) return [];
    return passageOf(draft, { nth, of, line, lines: group.count });
  });
}

/** Field by field: to spread one object over another costs more than all else here. */
function passageOf(draft: Draft, { nth, of, line, lines }: Pick<Passage, "nth" | "of" | "line" | "lines">): Passage {
  const { direction, places, rarities } = meaningOf(draft.words);
  return {
    unit: draft.unit,
    start: draft.start,
    end: draft.end,
    text: draft.text,
    words: draft.words,
    section: draft.section,
    told: draft.told,
    opening: draft.opening,
    outcome: draft.outcome,
    countsActivity: draft.countsActivity,
    counts: draft.counts,
    current: draft.current,
    nth,
    of,
    line,
    lines,
    direction,
    places,
    rarities,
  };
}
