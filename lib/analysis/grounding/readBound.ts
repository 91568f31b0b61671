/** What stands before an amount: "over", "nearly", "up to", "about", and whether it is the start or end of a change. */
import type { AmountToken } from "./amountTokens";
import { cardinals } from "./quantities.data";

/**
 * `over`: more than; `least`: no fewer than; `plus`: "40+", used for either; `short`: close to but not reaching
 * ("nearly"); `under`: fewer than; `most`: no more than ("up to").
 */
export type Bound = "exact" | "about" | "over" | "least" | "plus" | "short" | "under" | "most";

const phrases: readonly (readonly [words: string, bound: Bound])[] = [
  ["no fewer than|no less than|not less than|not fewer than|at least|minimum|minimum of|min|≥", "least"],
  [
    "no more than|not more than|at most|up to|as many as|as much as|as (?:large|big|long|tall|high|heavy|deep) as|maximum|maximum of|max|within|inside|inside of|≤",
    "most",
  ],
  ["nearly|almost|close to|approaching|just short of|just under|near|not quite|shy of", "short"],
  ["under|below|fewer than|less than|<", "under"],
  [
    "over|more than|above|exceeding|exceeded|beyond|upward of|upwards of|in excess of|well over|north of|better than|>",
    "over",
  ],
  [
    "about|around|maybe|perhaps|probably|say|give or take|approx|approximately|roughly|circa|ca|some|on the order of|in the region of|or so|~|≈",
    "about",
  ],
];
const compiled = phrases.map(([words, bound]) => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})\\s*\\.?$`, "u"),
  bound,
}));

/** What a rewrite may say of an amount that the original put so. More modest is allowed, more is not. */
export const allowedBounds: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ["exact", "about", "least", "most"],
  about: ["about", "exact", "short"],
  over: ["over", "plus", "least", "exact", "about"],
  plus: ["plus", "over", "least", "exact", "about"],
  least: ["least", "plus", "exact", "about"],
  short: ["short", "about", "under", "most"],
  under: ["under", "most", "short"],
  most: ["most"],
};

/** "A pass rate over 143 welds": over so many, not more. */
const spanned =
  /\b(?:rate|average|record|streak|course|span|total|spread|cycle|success|foreman|supervisor|manager|lead|leader|boss|captain|chief|head|charge|authority|responsibility) over$/;

/** "Under the 1.8 million budget" sets beside a known amount, "turned over 16 rooms" is a deed. */
const beside =
  /\b(?:over|under|above|below|beyond|near|within) (?:the|its|our|my|their)$|\b(?:turn|hand|pass|go|look|watch|bring|carr)(?:s|e[sd]|ed|ing|y|ied)? over$|\b(?:took|went|brought|gone|presid\w+) over$/;

/** "Under a $310K grant", "within a $2.3M budget": the amount is the grant's. */
const isHeld = (tokens: readonly AmountToken[], next: number, told: string): boolean =>
  /\b(?:under|within) an?$/.test(told) &&
  tokens
    .slice(next, next + 4)
    .some(({ lower }) => /^(?:grant|award|contract|budget|program|programme|agreement|fund)$/.test(lower));

/** "30 a section over five sections": in as many of them. */
const extended = new RegExp(
  `(?:\\d\\S*|\\b(?:${[...cardinals.keys()].join("|")}))(?: \\p{L}+){1,3}(?<! (?:and|or|to|for|of|with|in|by|at|is|are|was|were|well|just|little|from|but|than|on)) over$`,
  "u",
);

/** "$45,000 plus a cooler" adds a thing and sets no bound. */
const joins = /^(?:an?|the|my|our|its|their|one|two|three|some|another|\d.*)$/;
/** "Never off by more than $2", "not a day over": a bound that is denied turns about. */
const denial = /\b(?:never|not|no|without|didn't|wasn't|nor|hardly|rarely)\b/;
const denied: Partial<Record<Bound, Bound>> = { over: "most", under: "least" };

const clauseMax = 9;
function isDenied(tokens: readonly AmountToken[], from: number): boolean {
  const clause = tokens.slice(Math.max(0, from - clauseMax), from).map((token) => token.lower);
  return denial.test(clause.slice(clause.findLastIndex((word) => /^[.;,:]$/.test(word)) + 1).join(" "));
}

const softener = /\b(?:just|well|slightly|(?:a )?(?:little|bit|touch|shade))\s*$/;
/** "Off by 6%" tells how far, and no change. */
const leadWord =
  /(?<!\b(?:off|out|wrong|short|over|under) )\b(from|to|by|instead of)(?:\s(?:an?|the|about|over|under|nearly|around|just|some|almost|only|roughly|my|our|its|more|less|approximately|as))?$/;

/** The bound and the leading word of the amount in `tokens[from..next)`. */
export function boundBefore(
  tokens: readonly AmountToken[],
  from: number,
  next: number,
): { bound: Bound; lead: string } {
  const told = tokens
    .slice(Math.max(0, from - 5), from)
    .map((token) => token.lower)
    .join(" ");
  const before = told.replace(/\s+(a|an|the|my|our|its|total of|a total of)$/, "");
  // "4 min 30 s" is no minimum.
  const isMinutes = /^\d/.test(tokens[from - 2]?.text ?? "") && tokens[from - 1]?.lower === "min";
  const hedge = isMinutes ? undefined : compiled.find(({ pattern }) => pattern.test(before));
  const holds = hedge !== undefined && isHeld(tokens, next, told);
  const nothing = holds || hedge === undefined || spanned.test(before) || extended.test(before) || beside.test(told);
  let bound: Bound = nothing ? "exact" : hedge.bound;
  const inside = tokens[next - 1]?.lower;
  const after = tokens[next]?.lower;
  const second = tokens[next + 1]?.lower ?? "";
  if (inside === "+" || after === "+" || (after === "plus" && bound === "exact" && !joins.test(second))) bound = "plus";
  if (after === "or" && second === "more") bound = "least";
  if (after === "or" && /^(?:fewer|less)$/.test(second)) bound = "most";
  if ((after === "or" && second === "so") || (after === "-" && second === "odd")) bound = "about";
  const turned = denied[bound];
  // "Never short in over two years": the years are what they are.
  const inTime =
    hedge !== undefined && /\b(?:in|for|during|throughout|across)$/.test(before.replace(hedge.pattern, "").trimEnd());
  if (turned !== undefined && !inTime && isDenied(tokens, from)) bound = turned;
  const open = hedge ? before.replace(hedge.pattern, "").replace(softener, "") : before;
  return { bound, lead: leadWord.exec(open.trimEnd())?.[1] ?? "" };
}
