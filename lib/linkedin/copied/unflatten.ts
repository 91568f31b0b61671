/**
 * A page that was pasted without its line breaks: one long line of headings, buttons, dates and text. It is cut again at
 * what LinkedIn itself prints between a person's words. Where title and employer met, nobody can tell: they stay one.
 */
import { pieceOf, type Row } from "../rows";

/** A line of so many characters is no line of a page. */
const flatChars = 400;
const fewest = 2;

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const day = `(?:${month} )?(?:19|20)\\d\\d`;
const length = "(?: · (?:\\d{1,2} yrs?(?: \\d{1,2} mos?)?|\\d{1,2} mos?))?";
const range = `${day} [-–—] (?:Present|${day})${length}`;
const types =
  "(?:Full-time|Part-time|Self-employed|Freelance|Contract|Internship|Apprenticeship|Seasonal|Temporary|Permanent)";
const levels = "(?:Native or bilingual|Full professional|Professional working|Limited working|Elementary) proficiency";
const buttons = "(?:Message|Follow|Connect|Pending|More|Contact info)";

/** What LinkedIn prints on a line of its own. Headings count where what follows them is what they are above. */
const printed: readonly RegExp[] = [
  new RegExp(range, "g"),
  new RegExp(levels, "g"),
  /(?<![\d,.])\d[\d,.]{0,11}[KM]?\+? (?:followers|connections|endorsements?)(?![\p{L}])/gu,
  /(?:Show all \d+ \p{Ll}+|Request services|Endorsed by [^.]{0,80}?(?= (?:Recommendations|Languages|Interests|Show|\d)))/gu,
  new RegExp(`${buttons}(?= (?:${buttons}|About)(?!\\p{L}))`, "gu"),
  /(?:About|Experience|Education|Licenses & certifications|Top skills|Skills)(?= [\p{Lu}\d"“•])/gu,
  /Services(?= .{1,80}Request services)/gu,
  /Recommendations(?= Received| Given)/gu,
  new RegExp(`Languages(?= (?:\\p{Lu}\\p{L}+ ){1,2}${levels})`, "gu"),
];
const headings = /^(?:About|Experience|Education|Licenses & certifications|Top skills|Skills|Services)$/;
const degree = /\s·\s(?:1st|2nd|3rd\+?)(?=\s)/g;
const typeBefore = new RegExp(`\\s·\\s${types}\\s*$`);
const sentenceEnd = /[.!?]["”’)]?\s(?=\p{Lu})/gu;

interface Cut {
  start: number;
  end: number;
}

/** Places of what is printed, in order and apart; each heading once, where it stands first. */
function printedIn(text: string): Cut[] {
  const seen = new Set<string>();
  const found = printed.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }): Cut[] => {
      if (index > 0 && !/\s/.test(text[index - 1] ?? "")) return [];
      if (headings.test(words) && seen.has(words)) return [];
      seen.add(words);
      return [{ start: index, end: index + words.length }];
    }),
  );
  const last = { end: 0 };
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((cut) => {
      const isApart = cut.start >= last.end;
      if (isApart) last.end = cut.end;
      return isApart;
    });
}

const isRange = (text: string): boolean => new RegExp(`^${range}$`).test(text);

/** Above dates stands the head of a post, and before that the last sentence of the post above. */
function beforeDates(piece: Row): Row[] {
  const type = typeBefore.exec(piece.text);
  const until = type ? type.index : piece.text.length;
  const end = [...piece.text.slice(0, until).matchAll(sentenceEnd)].at(-1);
  const at = end ? end.index + end[0].length : 0;
  const head = pieceOf(piece, at, until);
  return [pieceOf(piece, 0, at), head && { ...head, gapBefore: true }].flatMap((row) => row ?? []);
}

function cutUp(row: Row): Row[] {
  const cuts = printedIn(row.text);
  const dates = cuts.filter(({ start, end }) => isRange(row.text.slice(start, end)));
  const named = cuts.filter(({ start, end }) => headings.test(row.text.slice(start, end)));
  if (dates.length < fewest || named.length < fewest) return [row];
  const rows: Row[] = [];
  let from = 0;
  for (const { start, end } of [...cuts, { start: row.text.length, end: row.text.length }]) {
    const piece = pieceOf(row, from, start);
    const mark = pieceOf(row, start, end);
    if (piece) rows.push(...(mark && isRange(mark.text) ? beforeDates(piece) : [piece]));
    if (mark) rows.push(mark);
    from = end;
  }
  return rows;
}

/** The card's first line ends behind the degree of connection. */
function cutCard(row: Row): Row[] {
  const [mark] = row.text.matchAll(degree);
  if (!mark) return [row];
  const at = mark.index + mark[0].length;
  return [pieceOf(row, 0, at), pieceOf(row, at)].flatMap((piece) => piece ?? []);
}

/** Rows as they are, but for those that hold a whole page: these are cut into its lines. */
export const unflatten = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => {
    if (row.text.length < flatChars) return [row];
    const [first, ...rest] = cutUp(row);
    return first && rest.length > 0 ? [...cutCard(first), ...rest] : [row];
  });
