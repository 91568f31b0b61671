/**
 * Takes out of a copied page what is the site's and not the person's: buttons, pictures' names, and the second copy of
 * each line that is there for screen readers.
 */
import { pieceOf, type Row } from "../rows";

const furniture: readonly RegExp[] = [
  /^(?:…|\.{3})?\s*(?:see|show) (?:more|less)$/i,
  /^(?:…|\.{3})\s*more$/i,
  /^show all\b.*$/i,
  /^(?:show|see) (?:credential|project|publication|patent|details|translation|original|more|less).*$/i,
  /^(?:follow|following|connect|pending|message|more|more actions|endorse|endorsed|edit|like|comment|repost|send|share|save|subscribe|visit my website|view my (?:blog|newsletter|portfolio|store)|book an appointment|save to pdf|about this profile|report \/ block|remove connection|add profile section|add section|enhance profile|add (?:a )?(?:skills?|featured)|view in sales navigator|send profile in a message|premium|verified|has verifications|top voice|influencer)$/i,
  /^(?:[·•]\s*)?(?:1st|2nd|3rd\+?|first|second|third)(?: degree connection)?$/i,
  /^\(?(?:she|he|they|ze|xe)\/[a-z/]+\)?(?:\s*[·•]\s*(?:1st|2nd|3rd\+?))?$/i,
  /^.{1,120} logo$/i,
  /^(?:view .{1,80}['’]s? (?:profile|photo|verifications)|(?:profile|background|cover) (?:photo|image|picture)(?: of .{1,80})?|.{1,80}, #?open[_ ]?to[_ ]?work|thumbnail for .*|activate to view larger image.*|media \(\d+\)|image|document|link)$/i,
  /^(?:endorsed by .*|passed linkedin skill assessment)$/i,
  /^(?:skip to .*|home|my network|jobs|messaging|notifications|me|for business|(?:re)?(?:try|activate) premium.*|\d+ (?:new )?notifications?(?: total)?|keyboard shortcuts|close jump menu|search|new feed updates notifications|advertise|background image)$/i,
];
/** The last of them is the bar across the top of the page: what stands up to it is the site's. */
const navigation = furniture.at(-1);
const moreMark = /(?:…|\.{3})\s*(?:see\s+)?more$/i;
const degreeMark = /·\s*(?:1st|2nd|3rd\+?)$/i;
/** Lines among which the site's bar stands. */
const barWithin = 30;
/** Lines in one repeated block: a long description with its bullets. */
const blockMax = 60;

/** Spelling in which the two copies of a line may differ: "to" for a dash, spaces, case. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s(?:to|[-–—])\s/g, "-")
    .replace(/\s+/g, " ");

/** Where the first half of a line that holds its own copy ends ("AboutAbout"); a bullet may stand before each half. */
function halfOf(text: string): number | null {
  const bullet = /^[•·–—-]\s/.test(text) ? 2 : 0;
  const half = (text.length - bullet * 2) / 2;
  if (half < 1 || !Number.isInteger(half)) return null;
  const end = bullet + half;
  return text.slice(bullet, end) === text.slice(end + bullet) ? end : null;
}

/** Lines without their own copy. Short ones ("RR") are cut only where the page doubles its lines that way throughout. */
function halved(rows: readonly Row[]): Row[] {
  const isHabit = rows.filter(({ text }) => text.length >= 8 && halfOf(text) !== null).length >= 3;
  return rows.map((row) => {
    const end = isHabit || row.text.length >= 8 ? halfOf(row.text) : null;
    return end === null ? row : (pieceOf(row, 0, end) ?? row);
  });
}

function withoutMarks(row: Row): Row | null {
  const mark = moreMark.exec(row.text) ?? degreeMark.exec(row.text);
  return mark ? pieceOf(row, 0, mark.index) : row;
}

/** Rows without the second copy of each block that follows itself. */
function withoutCopies(rows: readonly Row[]): Row[] {
  const keys = rows.map(({ text }) => keyOf(text));
  const kept: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    if (isJoinedCopy(kept, keys[at] ?? "")) {
      at += 1;
      continue;
    }
    const size = blockAt(keys, at);
    kept.push(...rows.slice(at, at + Math.max(1, size)));
    at += size === 0 ? 1 : size * 2;
  }
  return kept;
}

/** True for a row that says what the rows before it say, on one line. */
function isJoinedCopy(before: readonly Row[], key: string): boolean {
  let left = key.length;
  for (let size = 1; size <= blockMax && size <= before.length; size += 1) {
    const row = before.at(-size);
    left -= (row?.text.length ?? 0) + (size > 1 ? 1 : 0);
    if (left < 0) return false;
    if (left === 0 && size > 1)
      return (
        keyOf(
          before
            .slice(-size)
            .map(({ text }) => text)
            .join(" "),
        ) === key
      );
  }
  return false;
}

function blockAt(keys: readonly string[], at: number): number {
  for (let size = 1; size <= blockMax && at + size * 2 <= keys.length; size += 1) {
    if (keys[at] !== keys[at + size]) continue;
    let same = 1;
    while (same < size && keys[at + same] === keys[at + size + same]) same += 1;
    if (same === size) return size;
  }
  return 0;
}

/** Where the page itself begins: below the bar across its top, which stands within the first lines if at all. */
function pageStart(rows: readonly Row[]): number {
  return rows.slice(0, barWithin).findLastIndex(({ text }) => navigation?.test(text)) + 1;
}

/** The rows that are the person's, each once, in order. */
export function cleanCopy(rows: readonly Row[]): Row[] {
  const own = halved(rows.slice(pageStart(rows)))
    .filter(({ text }) => !furniture.some((pattern) => pattern.test(text)))
    .flatMap((row) => withoutMarks(row) ?? []);
  return withoutCopies(own);
}
