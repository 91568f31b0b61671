/** What stands before an amount: "over", "nearly", "up to", "about", and whether it is the start or end of a change. */
import type { AmountToken } from "./amountTokens";

/** `over`: at least or more; `short`: close to but not reaching ("nearly"); `under`: at most or fewer. */
export type Bound = "exact" | "about" | "over" | "short" | "under";

const phrases: readonly (readonly [pattern: RegExp, bound: Bound])[] = [
  [/(?:\bno (?:fewer|less) than|\bnot less than)\s*$/, "over"],
  [
    /(?:\bno more than|\bnot more than|\bat most|\bup to|\bas many as|\bas much as|\bmaximum(?: of)?|\bmax\.?|≤)\s*$/,
    "under",
  ],
  [/(?:\bunder|\bbelow|\bfewer than|\bless than|\bwithin|<)\s*$/, "under"],
  [/(?:\bnearly|\balmost|\bclose to|\bapproaching|\bjust short of|\bnear)\s*$/, "short"],
  [
    /(?:\bover|\bmore than|\babove|\bexceeding|\bexceeded|\bbeyond|\bupwards? of|\bat least|\bminimum(?: of)?|\bin excess of|\bwell over|>|≥)\s*$/,
    "over",
  ],
  [
    /(?:\babout|\baround|\bapprox(?:imately)?\.?|\bapproximately|\broughly|\bcirca|\bca\.?|\bsome|\bon the order of|~|≈)\s*$/,
    "about",
  ],
];

/** The bound and the leading word of the amount in `tokens[from..next)`. */
export function boundBefore(
  tokens: readonly AmountToken[],
  from: number,
  next: number,
): { bound: Bound; lead: string } {
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map((token) => token.lower)
    .join(" ")
    .replace(/\s+(a|an|the|total of)$/, "")
    .replace(/approx \.$/, "approx.")
    .replace(/ca \.$/, "ca.");
  let bound: Bound = "exact";
  for (const [pattern, value] of phrases) {
    if (pattern.test(before)) {
      bound = value;
      break;
    }
  }
  const inside = tokens[next - 1]?.lower;
  const after = tokens[next]?.lower;
  if (inside === "+" || after === "+" || (after === "or" && tokens[next + 1]?.lower === "more")) bound = "over";
  if (after === "plus" && bound === "exact") bound = "over";
  if (after === "or" && /^(so|fewer|less)$/.test(tokens[next + 1]?.lower ?? "")) {
    bound = tokens[next + 1]?.lower === "so" ? "about" : "under";
  }
  const lead = /\b(from|to|by|instead of)(?:\s\S+)?$/.exec(before)?.[1] ?? "";
  return { bound, lead };
}
