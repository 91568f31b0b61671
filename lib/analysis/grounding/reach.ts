/** How far a text reaches, by its words of place and company; and which of these only say what sort of place it is. */
import { findAll } from "../findAll";
import { hasKin, levelStems, levels, singularOf } from "./compareParts";
import { stemOf } from "./words";

const indefinite = /\b(?:at|for|with|by|of|in|from|to) (?:an?|one|another) (?:[\p{L}\d'-]+ ){0,3}$/iu;
const namedAfter = /^ (?:of |\()?(\p{Lu}[\p{L}'-]+)/u;
const namedBefore = /(\p{Lu}[\p{L}'-]+) $/u;
const sides: ReadonlyMap<string, RegExp> = new Map(
  ["north", "south", "east", "west"].map((side) => [`${side}ern`, new RegExp(`\\b${side}\\b`, "i")]),
);

/**
 * "At a freight company", "in the Savannah area", "the city of Leeds", "local farms": of what sort a place or an employer is,
 * which the original may tell by its name alone. "Across the city" and "for the company" tell how far something reaches.
 */
function isKindOfPlace(word: string, text: string, at: number, original: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + word.length);
  if (word === "local" || sides.get(word)?.test(original)) return true;
  if (/^(?:company|organi[sz]ation|firm|enterprise)$/.test(word)) return indefinite.test(before);
  if (!/^(?:area|city|town|county|state|district|region|parish|country)$/.test(word)) return false;
  if (/\b(?:across|throughout|around|over|entire|whole|all) (?:the |an? )?(?:\p{L}+ )?$/iu.test(before)) return false;
  return [namedAfter.exec(after)?.[1], namedBefore.exec(before)?.[1]].some(
    (name) => name !== undefined && original.includes(name),
  );
}

/** How far a text reaches; words that are other names of the `granted` ones ("site" for "website") reach no further. */
export function reachOf(
  text: string,
  granted: ReadonlySet<string>,
  original = "",
  listed: (count: string) => boolean = () => false,
): number {
  let level = 0;
  const plain = new Set([...granted].filter((stem) => !levelStems.has(stem)));
  for (const match of findAll(/\p{L}+(?:-\p{L}+)?/gu, text.toLowerCase())) {
    const word = match[0];
    if (granted.size > 0 && isKindOfPlace(word, text, match.index, original)) continue;
    // "The company's youngest supervisor" says whose, and not how far.
    if (granted.size > 0 && /^['’]s\b/.test(text.slice(match.index + word.length)) && (levels.get(word) ?? 0) >= 4)
      continue;
    // "Three cities: Leeds, York and Hull".
    if (word.endsWith("s") && levels.has(singularOf(word)))
      if (text.slice(0, match.index).toLowerCase().split(/\s+/).slice(-3).some(listed)) continue;
    // "We win a third": what the company wins.
    if (
      granted.has("we") &&
      /^(?:company|firm|organi[sz]ation)$/.test(word) &&
      /\b(?:the|our) $/.test(text.slice(0, match.index)) &&
      !/\b(?:across|throughout|of|entire|whole|for) (?:the|our) $/.test(text.slice(0, match.index))
    )
      continue;
    if (levels.has(singularOf(word)) && !granted.has(stemOf(word)) && hasKin(stemOf(word), plain)) continue;
    level = Math.max(level, levels.get(word) ?? 0);
    if (!word.endsWith("s") && !word.includes("-")) continue;
    const forms = [word.replace(/s$/, ""), word.replace(/ies$/, "y"), word.replace(/-wide$/, ""), ...word.split("-")];
    for (const form of forms) level = Math.max(level, levels.get(form) ?? 0);
  }
  return level;
}
