/**
 * Compares how much of the work a line and its rewrite claim for the person. A rewrite may claim less, never more.
 * Judged by the strongest claim per clause against the clause of the original that speaks of the same thing.
 */
import { findAll } from "../findAll";
import { makingPattern, originPattern, sharedAnywhere, sharedPattern, tierPhrases } from "./ownership.data";
import { contentStems, isStop, wordsOf } from "./words";

const compiled = tierPhrases.map(([source, tier]) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}])`, "giu"),
  tier,
}));

/** An act of any other verb: "wrote", "checked". */
const plainTier = 3;
const tolerance = 0.45;

interface Claim {
  tier: number;
  /** Content stems of the clause the claim stands in. */
  about: Set<string>;
  /** The marked verbs of the clause, each with the content stems right after it. */
  said: () => { verb: string; tier: number; object: string[] }[];
}

interface Marked {
  start: number;
  end: number;
  tier: number;
}

function markedIn(text: string): Marked[] {
  const found: Marked[] = [];
  for (const { pattern, tier } of compiled) {
    for (const match of findAll(pattern, text))
      found.push({ start: match.index, end: match.index + match[0].length, tier });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Clauses: sentences, and parts joined by ";" or by ", and" / "and" before a verb in -ed or -ing. */
function clausesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?;])\s+|,\s+(?:and|but|then)\s+|\s+(?:and|then|but|while)\s+(?=(?:I |we )?(?:\p{L}+ly )?\p{L}+(?:ed|ing)\b|led|ran|wrote|built|made|kept|taught|sold|won|set|held|took)|,\s+(?!including\b)(?=\p{L}+(?:ed|ing)\b)/u,
    )
    .filter((clause) => clause.trim() !== "");
}

/** "Guests attended the gala" says nothing of the person: a mark of tier 0 is theirs when no noun stands before it. */
const isOwn = (before: string): boolean =>
  wordsOf(before.replace(/^.*[,:–—]/u, "")).every((word) => isStop(word) || /ly$/.test(word.lower));

function saidBy(clause: string, mark: Marked): ReturnType<Claim["said"]>[number] {
  const words = wordsOf(clause.slice(mark.end)).filter((word) => !isStop(word));
  const verb = wordsOf(clause.slice(mark.start, mark.end))[0]?.stem ?? "";
  return { verb, tier: mark.tier, object: words.slice(0, 4).map((word) => word.stem) };
}

/** True when the original uses the very verb, of the same thing: that is no growth, wherever the clause goes on. */
function saidBefore(claim: Claim, before: readonly Claim[]): boolean {
  const top = claim.said().filter((mark) => mark.tier > plainTier + tolerance);
  if (top.length === 0) return false;
  return top.every((mark) =>
    before.some((other) =>
      other.tier >= mark.tier
        ? other
            .said()
            .some((known) => known.verb === mark.verb && known.object.some((stem) => mark.object.includes(stem)))
        : false,
    ),
  );
}

const workedOn =
  /\bwork(?:ed|ing|s)? on (?:(?:the|a|an|our|its) )?(?:\p{L}+ ){0,2}?(\p{L}{5,}(?:tion|sion|ment|ing|al|sis|ance|ence))\b(?= (?:of|for|from)\b)/giu;

/** "Worked on the translation of letters" names the act by a noun; "translated letters" names it by its verb. */
function verbOfNoun(rewriteClause: ReadonlySet<string>, original: string): boolean {
  return findAll(workedOn, original).some((match) => rewriteClause.has(wordsOf(match[1] ?? "")[0]?.stem ?? ""));
}

function claimsOf(text: string): Claim[] {
  return clausesOf(text).map((clause) => {
    const marks = markedIn(clause).filter((mark) => mark.tier > 0 || isOwn(clause.slice(0, mark.start)));
    const about = contentStems(wordsOf(clause));
    const lowest = marks[0];
    const said: Claim["said"] = () => marks.map((mark) => saidBy(clause, mark));
    if (!lowest) return { tier: plainTier, about, said };
    // "Helped manage" is help, whatever follows; "Managed a team that supported" is management.
    const leads =
      lowest.tier < plainTier
        ? lowest.tier
        : Math.max(...marks.filter((mark) => mark.tier >= plainTier).map((mark) => mark.tier));
    return { tier: leads, about, said };
  });
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;

const soleClaim =
  /\b(?:single-?\s?handed(?:ly)?|sole(?:ly)?|independently|alone|on my own|personally|by myself|full ownership|entirely)\b/i;

function takesOrigin(original: string, rewrite: string): boolean {
  const made = findAll(originPattern, rewrite).filter((match) => {
    const before = rewrite.slice(0, match.index);
    const verb = /^\s*$|[.;,•]\s*$|\b(?:and|by|to|then|who|that)\s+$/i.test(before) || /\p{L}ly\s+$/u.test(before);
    return verb && /(?:ed|ing|built)$/i.test(match[0]);
  });
  if (made.length === 0) return false;
  return findAll(originPattern, original).length === 0 && !makingPattern.test(original);
}

/** True when the rewrite claims more of the work than the original does. */
export function ownershipGrows(original: string, rewrite: string): boolean {
  if (soleClaim.test(rewrite) && !soleClaim.test(original) && !/\b(?:the|as) only\b/i.test(original)) return true;
  if (sharedPattern.test(original) && !sharedAnywhere.test(rewrite)) return true;
  const before = claimsOf(original);
  const highest = Math.max(...before.map((claim) => claim.tier));
  for (const claim of claimsOf(rewrite)) {
    if (claim.tier < plainTier) continue;
    let best: Claim | null = null;
    let bestShared = 0;
    for (const other of before) {
      const shared = overlap(claim.about, other.about);
      if (shared > bestShared) {
        best = other;
        bestShared = shared;
      }
    }
    const ceiling = best?.tier ?? highest;
    if (claim.tier <= ceiling + tolerance || saidBefore(claim, before)) continue;
    if (claim.tier === plainTier && verbOfNoun(claim.about, original)) continue;
    return true;
  }
  return takesOrigin(original, rewrite);
}
