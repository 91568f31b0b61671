/**
 * Parts and wholes: a rewrite must not speak of the whole where the original speaks of a part of it, nor make what only
 * stood by ("the buttonholes for the uniforms") what was worked on.
 */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { kinship } from "../words/wordKin";
import { cardinals } from "./quantities.data";
import { type Act, readActs } from "./readActs";
import { containerNouns, countedPlaces, reachLevels } from "./scope.data";
import { namesPeople } from "./verbForms";
import { isStop, stemOf, type Word, wordsOf } from "./words";

/** How far a word reaches: team, company, region, nation. */
export const levels = new Map(
  reachLevels.flatMap(([level, words]) => words.split(" ").map((word): [string, number] => [word, level])),
);

export const levelStems: ReadonlySet<string> = new Set([...levels.keys()].map(stemOf));

export const singularOf = (lower: string): string =>
  lower.endsWith("s")
    ? lower
        .replace(/'s$/, "")
        .replace(/ies$/, "y")
        .replace(/(?<=(?:ch|sh|x|ss))es$/, "")
        .replace(/s$/, "")
    : lower;

export const hasKin = (stem: string, others: ReadonlySet<string>): boolean =>
  [...others].some((other) => kinship(stem, other) === "synonym");

const partNouns = new Set(
  "page module part section chapter wing wall side edge bay aisle floor component screen piece step phase stage portion aspect feature subset corner".split(
    " ",
  ),
);
const partStems: ReadonlySet<string> = new Set([...partNouns].map(stemOf));
const people = /^(?:team|group|crew|squad|panel|committee|board)$/;
export const isPlace = (lower: string): boolean =>
  (levels.get(singularOf(lower)) ?? 0) >= 2 || countedPlaces.has(singularOf(lower));
const single = /^(?:one|single|part)$/;

/**
 * The smaller and the larger of "the eye clinic, one of nine departments in the hospital", "one brand of the house" and
 * "the library's summer fair", as stems.
 */
function containments(words: readonly Word[]): { inner: string[]; outer: string }[] {
  const found: { inner: string[]; outer: string }[] = [];
  for (const [index, word] of words.entries()) {
    if (/'s$/.test(word.lower)) {
      const run = runAfter(words, index);
      const isPart = isPlace(word.lower.slice(0, -2)) || run.some(({ lower }) => partNouns.has(singularOf(lower)));
      if (run.length > 0 && isPart) found.push({ inner: run.map((other) => other.stem), outer: word.stem });
    }
    const chosen = single.test(words[index - 1]?.lower ?? "");
    const part = partNouns.has(singularOf(word.lower));
    if (!chosen && !part && !isPlace(word.lower)) continue;
    const outer = outerOf(words, index, part || chosen);
    if (outer !== null) found.push({ inner: [word.stem], outer });
  }
  return found;
}

/** The content words right after a possessive, up to the first other word or pause. */
function runAfter(words: readonly Word[], index: number): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(index + 1, index + 4)) {
    if (word.afterPause || isStop(word) || /^\d/.test(word.lower)) break;
    run.push(word);
  }
  return run;
}

/** What the noun at `index` is said to be part of: the head after "of", "in" or "at", over "one of nine departments". */
function outerOf(words: readonly Word[], index: number, anyNoun: boolean): string | null {
  let joined = false;
  for (let next = index + 1; next < Math.min(words.length, index + 8); next += 1) {
    const word = words[next];
    if (!word) break;
    const appositive = word.afterPause && word.lower === "one";
    if (word.afterPause && !appositive) return null;
    if (anyNoun ? word.lower === "of" : /^(?:of|in|at|within)$/.test(word.lower)) joined = true;
    else if ((cardinals.has(word.lower) && word.lower !== "one") || people.test(word.lower)) {
      if (!joined || people.test(word.lower)) return null;
    } else if (isStop(word) && !/^(?:the|a|an|our|my|its|one|this)$/.test(word.lower)) return null;
    else if (joined && !isStop(word)) {
      const last = words[next + 1];
      const head = !last || last.afterPause || isStop(last);
      if (anyNoun && head && !people.test(word.lower)) return word.stem;
      const counted = /^(?:of)$/.test(words[next - 2]?.lower ?? "") || /s$/.test(word.lower);
      if (!anyNoun && head && isPlace(word.lower) && !counted) return word.stem;
    } else if (!joined && !appositive && !isStop(word)) return null;
  }
  return null;
}

/** True when the rewrite speaks of the whole where the original speaks of a part of it. */
export function losesPart(before: readonly Word[], after: readonly Word[]): boolean {
  const kept = new Set(after.map((word) => word.stem));
  return containments(before).some(
    ({ inner, outer }) =>
      kept.has(outer) &&
      !inner.some(
        (stem) =>
          kept.has(stem) ||
          hasKin(stem, kept) ||
          (partStems.has(stem) && [...partStems].some((part) => kept.has(part))),
      ),
  );
}

const containers = new Set([...containerNouns].map(stemOf));

const oneOf = guarded(/\bone of (?:the |our |its |my )?(?:\p{L}+|\d+) (\p{L}+s)\b/giu);

/** "One of the six buildings" that has become "six buildings". */
export const takesAllOf = (original: string, rewrite: string): boolean =>
  findAll(oneOf, original).some((match) => {
    const noun = (match[1] ?? "").toLowerCase();
    const stems = wordsOf(rewrite).map((word) => word.stem);
    return (
      !namesPeople(noun) &&
      stems.includes(stemOf(noun)) &&
      original.toLowerCase().split(noun).length === 2 &&
      !/\b(?:one|1 of|a|an|single|each|among)\b/i.test(rewrite)
    );
  });

/** "Sewed the buttonholes for the uniforms" that has become "sewed the uniforms": what stood by has become what was worked on. */
export function promotesComplement(original: string, rewrite: string, after: readonly Word[]): boolean {
  const kept = new Set(after.map((word) => word.stem));
  const sources = readActs(original);
  return readActs(rewrite).some((act) => {
    if (act.subject === "thing") return false;
    const same = sources.filter((other) => other.verb === act.verb && other.headStems.size > 0);
    const heads = [...act.headStems].filter((stem) => !containers.has(stem));
    if (heads.length === 0) return false;
    if (same.length === 0)
      return (
        act.subject === "person" &&
        act.link === "main" &&
        sources.length > 0 &&
        takesComplement(original, act, heads, sources, kept)
      );
    return same.every((other) => {
      // "Drafted the handbook, including its leave section" of who drafted the section.
      if (
        [...other.headStems].some((stem) => partStems.has(stem)) &&
        ![...other.headStems].some((stem) => act.objectStems.has(stem))
      )
        return wordsOf(/^[^,.;:(]*/.exec(original.slice(other.end))?.[0] ?? "").some(
          ({ stem }) => heads.includes(stem) && !other.objectStems.has(stem),
        );
      if ([...other.headStems].some((stem) => kept.has(stem) || containers.has(stem) || hasKin(stem, kept)))
        return false;
      return heads.some((stem) => other.zone.has(stem));
    });
  });
}

/** "The number of visits", "the cost of ink": what is worked on is the visits, the ink. */
const amounts: ReadonlySet<string> = new Set(
  "number average majority amount total share volume rate".split(" ").map(stemOf),
);

/** "Took care of", "kept an eye on": the noun is part of the verb. */
const lightVerbs: ReadonlySet<string> = new Set("take keep hold have make do give get put".split(" "));

/** "Handled the setup of the lathe" of who set it up: the object names the deed. */
const namesDeed = (stem: string, verb: string): boolean =>
  (verb.length >= 3 && stem.startsWith(verb)) || /same|synonym/.test(kinship(stem, verb) ?? "");

/** "Graded essays for two classes" that has become "taught two classes": another deed, on what only stood by. */
function takesComplement(
  original: string,
  act: Act,
  heads: readonly string[],
  sources: readonly Act[],
  kept: ReadonlySet<string>,
): boolean {
  const told = sources.filter(({ headStems, verb }) => headStems.size > 0 && verb !== "be" && !lightVerbs.has(verb));
  const stands = new Set(
    told.flatMap((other) => wordsOf(/^[^,.;:]*/.exec(original.slice(other.end))?.[0] ?? "").map(({ stem }) => stem)),
  );
  if (/\b(?:plan|map|list|drawing|picture|record|copy|model|sketch|count|summary|index)s? of\b/i.test(original))
    return false;
  if (told.some(({ headStems }) => [...headStems].every((stem) => amounts.has(stem)))) return false;
  const isLost = (stem: string): boolean => !kept.has(stem) && !hasKin(stem, kept);
  return (
    told.length > 0 &&
    told.every(
      (other) =>
        heads.every((stem) => stands.has(stem) && other.zone.has(stem) && !other.headStems.has(stem)) &&
        [...other.headStems].every((stem) => isLost(stem) && !namesDeed(stem, act.verb)) &&
        kinship(act.verb, other.verb) !== "synonym",
    )
  );
}
