/**
 * The signs by which a line of plain text is told to go on with the one above: what the page says of how it was folded,
 * what the two lines show, where they stand. Their names are in the order in which joinTrees.data.ts asks for them.
 */
import { verbForm } from "../checks/features/verbForm";
import { type LineView, opensWithDate, opensWithLabel, type WordKind } from "./lineView";
import { needOf } from "./pageFill";
import { type PageView, pageSignNames } from "./pageView";

/** What two lines say: lengths and rooms in characters or in shares of the width, kinds as numbers in their order. */
const pairSignNames = [
  "lastLength",
  "room",
  "fillRoom",
  "rawLength",
  "nextRoom",
  "nextStart",
  "parts",
  "unitWords",
  "unitStart",
  "bullet",
  "blockAbove",
  "blockBelow",
  "blockFull",
  "blockStops",
  "blockLow",
  "lastEnd",
  "lastKind",
  "lastWords",
  "lastLow",
  "lastCap",
  "lastCommas",
  "lastMarks",
  "lastDated",
  "lastTitle",
  "rawStart",
  "rawKind",
  "rawWords",
  "rawLow",
  "rawCap",
  "rawCommas",
  "rawMarks",
  "rawDated",
  "rawTitle",
  "rawEnd",
  "rawLabel",
  "rawVerb",
  "rawYear",
  "brackets",
  "quotes",
  "marginStep",
  "marginUnit",
  "columnStep",
  "address",
  "openWord",
  "previousRoom",
  "lastRest",
  "rawRest",
  "capitals",
  "rawOnlyDates",
  "dateLines",
] as const;
type PairSign = (typeof pairSignNames)[number];

export const joinSignNames: readonly string[] = [...pageSignNames, ...pairSignNames];

/** The unit that stands above a line so far. */
export interface Begun {
  text: string;
  bullet: boolean;
  words: number;
  /** Its first line, and how many it has. */
  first: number;
  parts: number;
}

/** In the order in which a sentence is the surer to go on behind them, and before them. */
const behind: readonly WordKind[] = [
  "other",
  "verb",
  "past",
  "gerund",
  "pronoun",
  "helper",
  "link",
  "preposition",
  "determiner",
  "conjunction",
];
const before: readonly WordKind[] = [
  "past",
  "verb",
  "gerund",
  "pronoun",
  "determiner",
  "other",
  "link",
  "helper",
  "preposition",
  "conjunction",
];
const dates: readonly LineView["dated"][] = [null, "date", "range"];

const mostRoom = 40;
/** Stands for no line below that could go on. */
const noRoom = 50;
const mostWords = 30;
const mostLines = 12;
const mostBlanks = 12;
const clip = (value: number, by: number): number => Math.max(-by, Math.min(by, value));
const within = (value: number, most: number): number => Math.min(most, value);

/** The signs of line `index`, which is not the first, for going on with the unit above it. */
export function joinSignsOf(page: PageView, index: number, begun: Begun): number[] {
  const { views, fold, width, fill } = page;
  const [last, raw, next, previous] = [views[index - 1], views[index], views[index + 1], views[index - 2]];
  const unit = views[begun.first];
  const block = page.blocks[index];
  if (!last || !raw || !unit || !block) return [];
  const isNextApart = !next || page.starts[index + 1] === true;
  const [lastLooks, rawLooks] = [last.looks, raw.looks];
  const form = raw.capital ? verbForm(raw.first.toLowerCase()) : null;
  const signs: Record<PairSign, number> = {
    lastLength: last.length / width,
    room: clip(needOf(last, raw) - width, mostRoom),
    fillRoom: clip(needOf(last, raw) - fill, mostRoom),
    rawLength: raw.length / width,
    nextRoom: isNextApart ? noRoom : clip(needOf(raw, next) - width, mostRoom),
    nextStart: isNextApart ? 0 : next.small ? 2 : 1,
    parts: begun.parts,
    unitWords: begun.words,
    unitStart: unit.looks.start,
    bullet: Number(begun.bullet),
    blockAbove: within(index - block.from, mostLines),
    blockBelow: within(block.to - 1 - index, mostLines),
    blockFull: block.full,
    blockStops: block.stops,
    blockLow: block.low,
    lastEnd: lastLooks.end,
    lastKind: behind.indexOf(lastLooks.lastKind),
    lastWords: within(lastLooks.words, mostWords),
    lastLow: lastLooks.lowShare,
    lastCap: lastLooks.capShare,
    lastCommas: lastLooks.commas,
    lastMarks: lastLooks.marks,
    lastDated: dates.indexOf(last.dated),
    lastTitle: lastLooks.title,
    rawStart: rawLooks.start,
    rawKind: before.indexOf(rawLooks.firstKind),
    rawWords: within(rawLooks.words, mostWords),
    rawLow: rawLooks.lowShare,
    rawCap: rawLooks.capShare,
    rawCommas: rawLooks.commas,
    rawMarks: rawLooks.marks,
    rawDated: dates.indexOf(raw.dated),
    rawTitle: rawLooks.title,
    rawEnd: rawLooks.end,
    rawLabel: Number(opensWithLabel(raw.text)),
    rawVerb: form === null ? 0 : form.tense === "past" ? 2 : 1,
    rawYear: Number(opensWithDate(raw.text)),
    brackets: (begun.text.match(/\(/g)?.length ?? 0) - (begun.text.match(/\)/g)?.length ?? 0),
    quotes: (begun.text.match(/["“”]/g)?.length ?? 0) % 2,
    marginStep: clip(raw.raw.indent - last.raw.indent, mostBlanks),
    marginUnit: clip(raw.raw.indent - unit.raw.indent, mostBlanks),
    columnStep: clip(raw.raw.indent - unit.raw.column, mostBlanks),
    address: Number(lastLooks.address),
    openWord: Number(lastLooks.unfinished),
    previousRoom: previous && begun.parts > 1 ? clip(needOf(previous, last) - width, mostRoom) : noRoom,
    lastRest: Number(fold.rests.has(last.raw)),
    rawRest: Number(fold.rests.has(raw.raw)),
    capitals: Number(raw.capital && /^\p{Lu}/u.test(last.last)),
    rawOnlyDates: Number(raw.onlyDates),
    dateLines: page.dateLines,
  };
  const all = page.signs.slice();
  for (const name of pairSignNames) all.push(signs[name]);
  return all;
}
