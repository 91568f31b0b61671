/**
 * Joins lines that the page's width broke into the one line the writer typed. Only where layout is certain: the next
 * word would not have fitted, or the line hangs under a bullet's text. Words parted at the line's end are healed.
 */
import { opensWithBullet } from "../text/visibleText";
import type { LaidLine } from "./chunk";

/** First halves of compounds that keep their hyphen when a line ends on it. */
const compoundFirst = new Set(
  "cross multi self non co re pre post anti full part front back end high low well long short real time data user client customer open object event test cost large small mid third two three four one on off in up out state year month sub semi pro decision hands award problem first second cutting best world industry company team detail results goal role rule key value peer machine deep".split(
    " ",
  ),
);

const bulletOnly = /^[^\p{L}\p{N}]$/u;

/** Text with its words healed: "engi-" + "neering" is one word, "cross-" + "functional" keeps its hyphen. */
export function joinText(first: string, second: string, vocabulary: ReadonlySet<string>): string {
  const broken = /(\p{L}{2,})[-\u2010]$/u.exec(first);
  const next = /^\p{Ll}+/u.exec(second)?.[0];
  if (!broken?.[1] || !next) return `${first} ${second}`;
  const [head, whole] = [broken[1].toLowerCase(), `${broken[1]}${next}`.toLowerCase()];
  const keeps = vocabulary.has(`${head}-${next}`) || (compoundFirst.has(head) && !vocabulary.has(whole));
  return keeps ? `${first}${second}` : `${first.slice(0, -1)}${second}`;
}

interface Open {
  line: LaidLine;
  last: LaidLine;
  /** Where the text starts after a bullet. */
  textX: number;
  isBullet: boolean;
}

function textStart(line: LaidLine): number {
  const glyph = /^(\S)\s+/u.exec(line.text);
  const isBullet = opensWithBullet(line.text);
  const perLetter = (line.right - line.x) / Math.max(1, line.text.length);
  return isBullet && glyph ? line.x + perLetter * glyph[0].length : line.x;
}

function continues(open: Open, next: LaidLine): boolean {
  const { last } = open;
  if (next.page !== last.page || next.column !== last.column || next.gapBefore) return false;
  if (opensWithBullet(next.text) || last.parts > (open.isBullet ? 2 : 1) || next.parts > 1) return false;
  if (Math.abs(next.sizePt - last.sizePt) > 0.6) return false;
  const pitch = next.y - last.y;
  if (pitch <= 0 || pitch > last.sizePt * 1.9) return false;
  const em = last.sizePt;
  const wouldNotFit = last.right + em * 0.25 + next.firstWordWidth > last.columnRight - em * 0.3;
  if (open.isBullet) {
    const hangs = next.x > open.line.x + em * 0.3 && Math.abs(next.x - open.textX) < em * 1.2;
    const under = Math.abs(next.x - open.line.x) < em * 0.3;
    const unfinished = !/[.!?:;]$/.test(last.text) || /^\p{Ll}/u.test(next.text);
    if (hangs) return wouldNotFit || unfinished;
    return (
      under && wouldNotFit && (/^[\p{Ll}(]/u.test(next.text) || !/[.!?:]$/.test(last.text)) && next.bold === last.bold
    );
  }
  if (next.bold !== last.bold || !wouldNotFit) return false;
  if (Math.abs(next.x - last.x) > em * 0.35) return false;
  // A heading or a list of lines that happens to be as wide as the column is not prose.
  const isProse =
    /^\p{Ll}/u.test(next.text) ||
    (/[\p{Ll},;)\d%-]$/u.test(last.text) && last.text.length > 45) ||
    last.text.length > 60;
  return isProse && !/^[\p{Lu}\s&]+$/u.test(next.text) && !/[@|]/.test(next.text.slice(0, 40));
}

/** Lines with what was wrapped joined. A bullet glyph that stands alone takes the text that follows on its baseline. */
export function joinWrapped(lines: readonly LaidLine[]): LaidLine[] {
  const vocabulary = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  const joined: LaidLine[] = [];
  let open: Open | null = null;
  for (const raw of lines) {
    const parted = raw.text.split("  ");
    const isParted = raw.parts > 1 && bulletOnly.test(parted[0] ?? "");
    const line = isParted ? { ...raw, text: raw.text.replace(/ {2,}/, " "), parts: raw.parts - 1 } : raw;
    if (open && continues(open, line)) {
      open.line.text = joinText(open.line.text, line.text, vocabulary);
      open.line.right = Math.max(open.line.right, line.right);
      open.last = line;
      continue;
    }
    const own = { ...line };
    joined.push(own);
    open = { line: own, last: line, textX: textStart(own), isBullet: opensWithBullet(own.text) };
  }
  return joined;
}
