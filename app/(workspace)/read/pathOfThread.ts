/** The geometry of the thread, in CSS pixels of the viewport: right angles, one slant into the note, round corners. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Point {
  x: number;
  y: number;
}

export interface ThreadPath {
  path: string;
  from: Point;
  /** Null when the finding is off the screen. */
  to: Point | null;
}

interface Places {
  /** The last line box of the quote. */
  quote: Box;
  /** The note of the quote; a strength has none. */
  note: Box | null;
  sheetRight: number;
  mark: Box | null;
  viewHeight: number;
}

const barHeight = 60;
const gutter = 26;
const crisp = (value: number): number => Math.round(value) + 0.5;

export function pathOfThread({ quote, note, sheetRight, mark, viewHeight }: Places): ThreadPath {
  const from = { x: quote.right, y: crisp(quote.bottom) };
  const isSeen = mark !== null && mark.top > barHeight && mark.bottom < viewHeight;
  let path = `M${from.x} ${from.y}`;
  let y = from.y;
  if (note) {
    path += ` H${note.left - 22} L${note.left - 4} ${crisp(note.top + 10)}`;
    y = crisp(note.bottom + 4);
    if (isSeen) path += ` M${note.left} ${y}`;
  }
  if (!isSeen) return { path: note ? path : "", from, to: null };
  const x = crisp(sheetRight + gutter);
  const end = crisp((mark.top + mark.bottom) / 2);
  const direction = Math.sign(end - y) || 1;
  const radius = Math.min(6, Math.abs(end - y) / 2);
  const to = { x: mark.left - 6, y: end };
  path += ` H${x - radius} Q${x} ${y} ${x} ${y + direction * radius}`;
  path += ` V${end - direction * radius} Q${x} ${end} ${x + radius} ${end} H${to.x}`;
  return { path, from, to };
}
