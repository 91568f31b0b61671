/**
 * A résumé read for judging: its statements with their features, computed once and shared by every check.
 * A statement is a bullet or a short paragraph; a paragraph told as a list, or a wall of text, is split by sentence.
 * Lines that address an automatic reader are left out: they earn nothing and cost nothing.
 */
import { countRuns, countWords } from "../../../countWords";
import type { SectionKind, TypedResume, Unit } from "../../resume";
import { type Clause, clausesOf } from "./clauses";
import { type Count, countsOf } from "./counts";
import { type Figure, figuresOf, isActivity } from "./figures";
import { type Opening, openingOf } from "./opening";
import { type Outcome, outcomeOf } from "./outcome";
import { verbForm } from "./verbForm";
import { type Span, sentencesOf, shifted, type Word, wordsWithin } from "./words";

export interface Sentence extends Span {
  text: string;
  words: readonly Word[];
  opening: Opening;
  clauses: Clause[];
}

/** Offsets of a statement are those of its unit's text; offsets of its features count from the statement's start. */
export interface Statement extends Span {
  unit: Unit;
  text: string;
  words: readonly Word[];
  sentences: Sentence[];
  opening: Opening;
  outcome: Outcome;
  figures: Figure[];
  /** What its numbers count, in digits and in words. */
  counts: Count[];
  /** Those that count activity or attention. */
  activity: Count[];
  section: SectionKind;
  /** The role's number; -1 outside a role. */
  role: number;
  /** True in a role that is going on; null when the dates are not known. */
  current: boolean | null;
}

export interface Reading {
  resume: TypedResume;
  /** Statements about work: what impact is judged on. */
  work: Statement[];
  /** Statements of the profile or summary. */
  profile: Statement[];
  /** Lines of pastimes and odd sections that tell no work: where figures that count nothing gather. */
  asides: Statement[];
  /** Every unit that may be judged, in order. */
  units: Unit[];
  sectionOf(unit: Unit): SectionKind;
  words: number;
  /** 0 to 1: share of the work lines that tell an outcome. Context for a line that could be read either way. */
  telling: number;
}

const workSections = new Set<SectionKind>(["experience", "projects", "volunteering"]);
const told = new Set(["bullet", "prose", "entry", "other", "list"]);

export function sectionOf(resume: TypedResume, unit: Unit): SectionKind {
  return resume.sections[unit.section]?.kind ?? "header";
}

/** "From nine plates to five": what a change is told by counts no activity. */
const isOfChange = ({ start, end }: Span, { kinds, span }: Outcome): boolean =>
  span !== null && (kinds.has("change") || kinds.has("contrast")) && start >= span.start && end <= span.end;

function statement(resume: TypedResume, unit: Unit, span: Span): Statement {
  const text = unit.text.slice(span.start, span.end);
  const sentences: Sentence[] = [];
  for (const sentence of sentencesOf(text)) {
    const part = text.slice(sentence.start, sentence.end);
    const onUnit = { start: span.start + sentence.start, end: span.start + sentence.end };
    const words = shifted(wordsWithin(unit.text, onUnit), -span.start);
    const opening = openingOf(text, sentence, words);
    const { start, end } = sentence;
    const clauses = clausesOf(text, { start, end, opening }, words);
    sentences.push({ start, end, text: part, words, opening, clauses });
  }
  const [only] = sentences;
  const words = only && sentences.length === 1 ? only.words : sentences.flatMap((sentence) => sentence.words);
  const counts = countsOf(text, words);
  const outcome = outcomeOf(text);
  const end = resume.roles[unit.role]?.dates?.end;
  return {
    ...span,
    unit,
    text,
    words,
    sentences,
    opening: sentences[0]?.opening ?? { start: 0, end: 0, tier: "none", lemma: "", tense: "none", person: false },
    outcome,
    figures: figuresOf(text, counts),
    counts,
    activity: counts.filter((count) => isActivity(count) && count.value > 2 && !isOfChange(count, outcome)),
    section: sectionOf(resume, unit),
    role: unit.role,
    current: end === undefined || end === null ? null : end === "present",
  };
}

/** Mean words of sentences that follow each other as a list, and words that are too many for one thought. Conventions. */
const shortSentence = { item: 7.5, paragraph: 9.5 };
const oneThought = 85;

/** Sentences from which on prose is a paragraph: where a line of it was meant to begin anew, nobody can tell. Convention. */
const paragraphSentences = 3;

/** Opens a sentence that goes on with what was named before: a pronoun, a definite noun, a later time, a count of it. */
const goesOn = /^(?:it|they|this|that|these|those|he|she|the|now|today|since|after|none|nobody|no|both|two|one)\b/i;

/**
 * Spans of a paragraph: each act with the sentences below it that open with none. In a list of short sentences, and in what
 * is too long for one thought, only those that tell what came of the act or go on with it.
 */
function actsOf(text: string, isList: boolean): Span[] {
  const spans: Span[] = [];
  for (const span of sentencesOf(text)) {
    const last = spans.at(-1);
    const own = text.slice(span.start, span.end);
    const follows = !isList || goesOn.test(own) || outcomeOf(own).strength >= 2;
    if (last && follows && openingOf(text, span, wordsWithin(text, span)).tier === "none") last.end = span.end;
    else spans.push({ ...span });
  }
  return spans;
}

/** Where its statements stand: the acts of a paragraph, the sentences of an item that lists them or is too long, else all. */
function spansOf(unit: Unit): readonly Span[] {
  const sentences = sentencesOf(unit.text);
  if (sentences.length >= paragraphSentences) {
    const words = countWords(unit.text);
    const isList = (mean: number): boolean => words / sentences.length <= mean || words > oneThought;
    if (unit.kind !== "bullet") return actsOf(unit.text, isList(shortSentence.paragraph));
    if (isList(shortSentence.item)) return sentences;
  }
  return [{ start: 0, end: unit.text.length }];
}

const statementsOf = (resume: TypedResume, unit: Unit): Statement[] =>
  spansOf(unit).map((span) => statement(resume, unit, span));

const tellsOutcome = ({ outcome, activity, opening }: Statement): boolean =>
  outcome.strength >= 2 && activity.length === 0 && opening.tier !== "weak";

/** More words than a profile has: a page that is told without a heading for work. */
const profileWords = 100;

/** Fewer words than this tell nothing of work by themselves. */
const tellingWords = 5;

/**
 * Work of fewer words than this share of the paragraphs' is a list of posts beside them, whichever of its lines stand
 * alone; more is needed where fewer than `tellingUnits` lines tell it. Conventions.
 */
const besideParagraphs = { told: 0.1, named: 0.5 };
const tellingUnits = 3;

/** Words of the lines that tell something by themselves. */
const toldIn = (units: readonly Unit[]): number =>
  units.map(({ text }) => countRuns(text)).reduce((sum, words) => (words >= tellingWords ? sum + words : sum), 0);

const isToldInLines = (units: readonly Unit[]): boolean =>
  units.filter(({ text }) => countRuns(text) >= tellingWords).length >= tellingUnits;

/** Of a page told in paragraphs, those below the first that stand together, or below the first where all do. */
function belowProfile({ lines }: TypedResume, paragraphs: readonly Unit[]): readonly Unit[] {
  const isApart = (unit: Unit, above: Unit | undefined): boolean =>
    unit.id !== (above?.id ?? -1) + 1 || lines[(unit.parts[0]?.line ?? 1) - 1]?.gapBefore === true;
  const second = paragraphs.findIndex((unit, index) => index > 0 && isApart(unit, paragraphs[index - 1]));
  return paragraphs.slice(second < 0 ? 1 : second);
}

/** A paragraph under a heading that holds no paragraphs: a side column that was read first, and the work after it. */
const isParagraph = (unit: Unit, section: SectionKind): boolean =>
  ["certifications", "education", "languages", "skills", "personal"].includes(section) &&
  countRuns(unit.text) >= 12 &&
  /\p{Ll}\.$/u.test(unit.text) &&
  (unit.text.match(/[,;|•·]/g) ?? []).length * 6 < countRuns(unit.text);

/** A line that opens with an act in the past, under a heading that holds none: the heading stands in the wrong place. */
const isStray = (unit: Unit, section: SectionKind): boolean =>
  ["skills", "certifications", "languages"].includes(section) &&
  countRuns(unit.text) >= 8 &&
  verbForm((/^\p{L}+/u.exec(unit.text)?.[0] ?? "").toLowerCase())?.tense === "past";

/** "Page 2 of 3", alone on its line: it belongs to the paper. */
const pageMark = /^(?:page|p\.)\s?\d{1,2}(?:\s?(?:of|\/)\s?\d{1,2})?$/iu;

/** "Librarian, Thornby College, 2006-2011. Helped students.": sentences of an account behind the heading of a post. */
function tailsOf(resume: TypedResume, unit: Unit): Statement[] {
  if (unit.kind !== "role" || !/\d\)?\.\s+\p{Lu}\p{Ll}/u.test(unit.text)) return [];
  return sentencesOf(unit.text)
    .slice(1)
    .map((span) => statement(resume, unit, span))
    .filter(({ opening, words }) => opening.tier !== "none" && opening.tense !== "present" && words.length >= 2);
}

/** Lines tight below an order to an automatic reader: they came with it, as far as can be told, and neither give nor take. */
function belowOrders({ instructions, units, lines }: TypedResume): ReadonlySet<number> {
  const orders = new Set(instructions);
  const isTight = ({ parts }: Unit): boolean => lines[(parts[0]?.line ?? 1) - 1]?.gapBefore !== true;
  return new Set(units.filter((unit, at) => orders.has(units[at - 1]?.id ?? -1) && isTight(unit)).map(({ id }) => id));
}

/** Reads a résumé once; every check works on the result. */
export function readResume(resume: TypedResume): Reading {
  const silent = new Set(resume.instructions);
  for (const below of belowOrders(resume)) silent.add(below);
  const units = resume.units.filter((unit) => !silent.has(unit.id) && !pageMark.test(unit.text));
  const kindOf = (unit: Unit): SectionKind => sectionOf(resume, unit);
  const inWork = (unit: Unit): boolean => {
    if (!told.has(unit.kind)) return false;
    const section = kindOf(unit);
    if (isStray(unit, section)) return true;
    if (unit.kind === "entry" || unit.kind === "list") return unit.role >= 0 && section === "experience";
    if (unit.role >= 0) return !["education", "skills", "summary", "personal"].includes(section);
    if (workSections.has(section)) return unit.kind !== "other" || countRuns(unit.text) >= 3;
    return section === "other" && countRuns(unit.text) >= 2 && unit.kind !== "other";
  };
  /** Labels between paragraphs, dated headings, and lines of odd sections that tell no act. */
  const tellsWork = (line: Statement): boolean => {
    const { opening, outcome, words, unit } = line;
    if (unit.kind !== "bullet" && words.length <= 3 && opening.tier === "none") return false;
    if (
      opening.tier === "none" &&
      words.length <= 20 &&
      /\b(?:19|20)\d\d ?(?:-|–|—|to) ?(?:(?:19|20)?\d\d|present|now)\b/i.test(line.text)
    )
      return false;
    if (line.role >= 0 && line.section !== "volunteering") return true;
    if (["experience", "projects"].includes(line.section) || unit.kind === "bullet") return true;
    return (opening.tier !== "none" && !opening.person) || outcome.strength >= 2 || line.activity.length > 0;
  };
  let workUnits = units.filter(inWork);
  if (!isToldInLines(workUnits)) {
    const never = new Set<SectionKind>([
      "skills",
      "languages",
      "interests",
      "references",
      "certifications",
      "personal",
    ]);
    const loose = units.filter((unit) => {
      const section = kindOf(unit);
      return (
        (unit.kind === "bullet" && !never.has(section)) ||
        (unit.kind === "prose" && (["header", "other"].includes(section) || isParagraph(unit, section)))
      );
    });
    workUnits = units.filter((unit) => workUnits.includes(unit) || loose.includes(unit));
  }
  const paragraphs = units.filter((unit) => unit.kind === "prose" && kindOf(unit) === "summary");
  const wordsTold = toldIn(paragraphs);
  if (
    wordsTold >= profileWords &&
    toldIn(workUnits) < wordsTold * besideParagraphs[isToldInLines(workUnits) ? "told" : "named"]
  ) {
    const telling = new Set([...workUnits, ...belowProfile(resume, paragraphs)]);
    workUnits = units.filter((unit) => telling.has(unit));
  }
  const isProfile = (unit: Unit): boolean =>
    ["summary", "objective"].includes(kindOf(unit)) && told.has(unit.kind) && !workUnits.includes(unit);
  const headerProse = (unit: Unit): boolean =>
    kindOf(unit) === "header" && unit.kind === "prose" && countRuns(unit.text) >= 8 && !workUnits.includes(unit);
  const whole = (unit: Unit): Statement => statement(resume, unit, { start: 0, end: unit.text.length });
  const isAside = (unit: Unit): boolean =>
    told.has(unit.kind) &&
    (["interests", "other", "awards", "header", "memberships"].includes(kindOf(unit)) ||
      (["skills", "languages"].includes(kindOf(unit)) && !/[,;|•·]/.test(unit.text)) ||
      (unit.kind === "prose" && kindOf(unit) === "education")) &&
    !workUnits.includes(unit) &&
    !headerProse(unit);
  const chosen = new Set(workUnits);
  const drawn = units.flatMap((unit) => (chosen.has(unit) ? statementsOf(resume, unit) : tailsOf(resume, unit)));
  const work = drawn.filter(tellsWork);
  const judged = new Set(work);
  return {
    resume,
    asides: [...units.filter(isAside).map(whole), ...drawn.filter((line) => !judged.has(line))],
    work,
    profile: units.filter((unit) => isProfile(unit) || headerProse(unit)).map(whole),
    units,
    sectionOf: kindOf,
    words: resume.units.reduce((sum, unit) => sum + countRuns(unit.text), 0),
    telling: work.filter(tellsOutcome).length / Math.max(4, work.length),
  };
}
