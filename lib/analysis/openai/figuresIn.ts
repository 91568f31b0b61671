/**
 * The figures a text states, by value: digits with thousands marks and magnitudes ("12k", "1.2 million") and numbers
 * in words. "1.2M" and "1,200,000" are one figure, so that prose may dress a figure differently but not change it.
 */

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const wordValues = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["doubled", 2],
  ["twice", 2],
  ["tripled", 3],
  ["quadrupled", 4],
  ["halved", 0.5],
]);
const magnitudes: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

const digits = /(?<![\p{L}\d])(\d[\d,]*(?:\.\d+)?)(?:\s?(k|mn|m|bn|b|thousand|million|billion)(?![\p{L}]))?/giu;
const compound = new RegExp(
  `(?<!\\p{L})(?:(${tens.join("|")})[- ](${small.slice(1, 10).join("|")})|([a-z]+))(?!\\p{L})`,
  "giu",
);

export interface Figure {
  value: number;
  /** The value, and whether it is a share: 12 % of something is not twelve of it. */
  key: string;
  start: number;
  end: number;
}

/** All figures of a text with their places, in UTF-16 units. "one" is left out: it is a pronoun as often as a number. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  const add = (value: number, start: number, end: number): void => {
    const isShare = /^\s?(?:%|percent|per cent|pct)/i.test(text.slice(end, end + 10));
    figures.push({ value, key: `${value}${isShare ? "%" : ""}`, start, end });
  };
  for (const match of text.matchAll(digits)) {
    const base = Number((match[1] ?? "").replace(/,/g, ""));
    const factor = magnitudes[(match[2] ?? "").toLowerCase()] ?? 1;
    add(base * factor, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(compound)) {
    const [whole, ten, one, word] = match;
    const value =
      ten && one ? (wordValues.get(ten.toLowerCase()) ?? 0) + (wordValues.get(one.toLowerCase()) ?? 0) : undefined;
    const found = value ?? wordValues.get((word ?? "").toLowerCase());
    if (found === undefined || found === 1) continue;
    // "1.2 million" was read whole above; its magnitude is no figure of its own.
    if (figures.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    add(found, match.index, match.index + whole.length);
  }
  return figures;
}
