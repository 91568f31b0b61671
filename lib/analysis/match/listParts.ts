/** Where the lists of a phrase are parted, and where they stay one thing. */
import { readSkills } from "../skills/readSkills";
import { languageLevelOf } from "./languageLevels";
import { kindOf, stripped } from "./phraseText";

const joint = /\s*,\s*(?:and\s+|or\s+|as well as\s+|plus\s+)?|\s+(?:and|as well as|plus|&)\s+/iu;
/** "CDL, class B" is one thing. */
const qualifier = /^(?:class|level|grade|tier|any|type|part|section|stage|series) \S+$|^any\b/i;

export function splitAt(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  for (const part of text.split(pattern).map((one) => one.trim())) {
    if (stripped(part) === "") continue;
    if (parts.length > 0 && qualifier.test(part)) parts[parts.length - 1] = `${parts.at(-1)} ${part}`;
    else parts.push(part);
  }
  return parts;
}

/** "if you have used A, have prepared B, or have done C", "for A, for B": wishes one by one, whatever joins them. */
export function likeOpenings(text: string): string[] | null {
  const commas = splitAt(text, /\s*,\s*(?:and\s+|or\s+|plus\s+)?/iu);
  const repeats = commas
    .slice(1)
    .every((part) => /^(?:have|had|has|know|can|are|speak|hold|for|with|in|as)\b/i.test(part));
  const verbs = commas.slice(1).every((part) => /^(?:have|had|has|know|can|hold|speak)\b/i.test(part));
  return (commas.length >= 3 && repeats) || (commas.length === 2 && verbs) ? commas : null;
}

/** "Fluent English and Arabic" are two, each at the level that stands before the first; "bilingual" is one thing. */
function eachTongue(parts: readonly string[]): string[] | null {
  const [first = "", ...others] = parts;
  const at = readSkills(first).find(({ skill }) => skill.kind === "tongue")?.start ?? 0;
  const level = first.slice(0, at);
  if (/\bbilingual\b/i.test(first) || languageLevelOf(level) === null) return null;
  return [first, ...others.map((other) => (languageLevelOf(other) === null ? `${level}${other}` : other))];
}

/** Parts a list of several things; null when it is one thing. */
export function listParts(text: string, listed: boolean): string[] | null {
  const commas = splitAt(text, /\s*,\s*(?:and\s+|or\s+|plus\s+)?/iu);
  const lastOr = /,?\s+or\s+[^,]*$/iu.test(text) && !/,\s*(?!or\b)[^,]*\bor\b[^,]*,/iu.test(text);
  const spoken = splitAt(text, /\s*,(?!\s*or\b)\s*(?:and\s+)?|\s+and\s+/iu);
  if (spoken.length > 1 && spoken.every((part) => kindOf(part) === "tongue" && languageLevelOf(part) !== null))
    return spoken;
  const innerOr = commas.length >= 3 && !/,\s*or\s/iu.test(text) && !lastOr;
  if (/\bor\b/i.test(text) && !innerOr) return mixedParts(text);
  const parts = innerOr && /\bor\b/i.test(text) ? commas : splitAt(text, joint);
  if (parts.length < 2) return null;
  const kinds = parts.map(kindOf);
  const hard = kinds.every((kind) => kind === "hard" || kind === "credential");
  if (hard) return parts;
  if (kinds.every((kind) => kind === "tongue")) return eachTongue(parts);
  const mixed = mixedParts(text);
  if (mixed) return mixed;
  const short = parts.every((part) => stripped(part).split(/\s+/).length <= 5);
  if (
    commas.length >= 3 &&
    short &&
    (!listed || parts.length >= 4 || kinds.filter((kind) => kind === "hard").length >= 2)
  )
    return parts;
  if (commas.length >= 3 && !listed && commas.every((part) => stripped(part).split(/\s+/).length <= 8)) return commas;
  const named = parts.map((part) => readSkills(part));
  const eachNamed = named.every((mentions) => mentions.length > 0) && short;
  const apart =
    (!listed && kinds.some((kind) => kind === "hard")) ||
    (listed && parts.length > 2) ||
    (!listed && text.split(/\s+/).length > 6);
  return (eachNamed || (!listed && named.every((mentions) => mentions.length > 0))) && apart ? parts : null;
}

/** "a CPA license and ten years of accounting": years, degrees and licences each stand for themselves. */
export function mixedParts(text: string): string[] | null {
  const parts = splitAt(text, /\s*,(?!\s*or\b)\s*(?:and\s+)?|\s+and\s+/iu);
  if (parts.length < 2) return null;
  const kinds = parts.map(kindOf);
  const telling = new Set(["years", "degree", "credential"]);
  const found = kinds.filter((kind) => telling.has(kind)).length;
  if (
    found === 0 ||
    (found === 1 &&
      !kinds.some((kind) => kind === "hard") &&
      parts.length === 2 &&
      kinds[1] === "soft" &&
      kinds[0] !== "credential")
  )
    return null;
  const opens =
    kinds[0] === "degree" || (kinds[0] === "credential" && /\s(?:in|for|of)\s(?:the )?\S+$/i.test(parts[0] ?? ""));
  if (opens && kinds.slice(1).every((kind) => kind === "soft")) return null;
  // "driver's license, insurable": a word or two after a paper qualify it.
  const [firstKind, secondKind] = kinds;
  if (
    parts.length === 2 &&
    /,/.test(text) &&
    (firstKind === "credential" || firstKind === "hard") &&
    secondKind === "soft" &&
    stripped(parts[1] ?? "").split(/\s+/).length <= 2 &&
    readSkills(parts[1] ?? "").length === 0
  )
    return [parts[0] ?? ""];
  const merged: string[] = [];
  let subject = false;
  for (const [index, part] of parts.entries()) {
    const kind = kinds[index];
    const isShort = stripped(part).split(/\s+/).length <= 3;
    if (index > 0 && kind === "soft" && subject && isShort) merged[merged.length - 1] = `${merged.at(-1)}, ${part}`;
    else if (index > 0 && kind === "soft" && kinds[index - 1] === "years" && parts.length === 2)
      merged[merged.length - 1] = `${merged.at(-1)} and ${part}`;
    else {
      merged.push(part);
      subject = kind === "degree";
    }
  }
  return merged.length > 1 ? merged : null;
}
