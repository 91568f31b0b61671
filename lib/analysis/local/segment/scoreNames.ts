/**
 * How much a few words look like a job title, an organisation or a place: sums of small evidence from the lexicon and
 * from shape, positive for and negative against. No word decides alone.
 */

import { isDigitCode } from "../../asciiText";
import { ScopedMemo } from "../../scopedMemo";
import { startsSmall } from "../../startsWithLetter";
import { lexemeOf, WordFact } from "../../words/lexeme";
import { cities, regions, remoteWords, stateCodes } from "./places.data";
import { legalForms, notTitles, organisationNouns, titleModifiers, titleNouns } from "./titleWords.data";

const tokens = new ScopedMemo<readonly string[]>((text) => text.toLowerCase().match(/[\p{L}][\p{L}.'’-]*|&/gu) ?? []);
const tokensOf = (text: string): readonly string[] => tokens.get(text);
const withoutBrackets = (text: string): string => (text.includes("(") ? text.replace(/\([^()]*\)/g, " ") : text);
const mayHaveMarks = (word: string): boolean => word.includes(".") || word.includes("'") || word.includes("’");
const plain = (word: string): string =>
  mayHaveMarks(word) ? word.replace(/[.'’]+$/g, "").replace(/['’]s$/, "") : word;

/** 3 for a noun that heads titles, 1 for a word of that shape only, 0 else. Plurals count as little as shape. */
function titleNoun(word: string): number {
  const base = plain(word);
  if (titleNouns.has(base)) return 3;
  if (notTitles.has(base) || organisationNouns.has(base)) return 0;
  if (base.includes("-")) return titleNoun(base.slice(base.lastIndexOf("-") + 1)) === 3 ? 3 : 0;
  return base.length > 5 && /(?:er|or|ist|ian|ologist|woman|man)$/.test(base) ? 1 : 0;
}
const strengthOfNoun = new WordFact(titleNoun);

const turn = new Set([
  "of",
  "for",
  "to",
  "in",
  "at",
  "on",
  "with",
  "and",
  "/",
  "–",
  "-",
  "then",
  "promoted",
  "reporting",
]);

const headOf = /^(?:director|head|vice president|vp|chief|manager|dean|member) (?:of|for)\b/i;

function judgeTitle(text: string): number {
  const tokens = tokensOf(withoutBrackets(text));
  if (tokens.length === 0 || tokens.length > 14) return -1;
  let best = 0;
  tokens.forEach((token, index) => {
    const strength = strengthOfNoun.of(lexemeOf(token));
    if (strength === 0) return;
    const next = tokens[index + 1];
    const heads = next === undefined || turn.has(next) || /^[ivx]{1,3}$/.test(next);
    best = Math.max(best, heads ? strength : strength === 3 ? 1.2 : 0.3);
  });
  if (titleModifiers.has(plain(tokens[0] ?? ""))) best += best > 0 ? 0.7 : 0.4;
  if (/^(?:of|for|president)/.test(tokens[1] ?? "") && headOf.test(text)) best += 0.8;
  const last = plain(tokens.at(-1) ?? "");
  if (legalForms.has(last) && tokens.length > 1 && last !== "co") best -= 4;
  else if (organisationNouns.has(last) && best < 3) best -= 0.8;
  if (tokens[0] === "the" && /^the\s/i.test(text)) best -= 1;
  if (/[.!?]\s+\S/.test(text)) best -= 0.5;
  return best;
}

const titles = new ScopedMemo(judgeTitle);

/** Evidence that the words are a job title: about 3 when the noun at the head is one, 0 when nothing speaks for it. */
export const scoreTitle = (text: string): number => titles.get(text);

/** Whether the words end in a company's legal form. */
export function isLegalName(text: string): boolean {
  const tokens = tokensOf(text).map(plain);
  return tokens.length > 1 && legalForms.has(tokens.at(-1) ?? "");
}

const houseOf = /^(?:university|college|school|department|institute|bank|ministry|office|city|county|state) of\b/i;

function judgeOrganisation(text: string): number {
  const bare = withoutBrackets(text).trim();
  const tokens = tokensOf(bare).map(plain);
  if (tokens.length === 0 || tokens.length > 12) return -1;
  const last = tokens.at(-1) ?? "";
  let score = 0.4;
  const isLegal =
    legalForms.has(last) &&
    tokens.length > 1 &&
    (last.length > 2 || /\b(?:AG|KG|CO|Co|NV|BV|AB|AS|SA|LP|PC|SE|OY|SL|UG|EV)\b/.test(bare));
  if (isLegal) score += 3.5;
  else if (organisationNouns.has(last)) score += tokens.length > 1 ? 2.2 : 0.6;
  else if (tokens[1]?.startsWith("of") && houseOf.test(bare)) score += 3;
  else if (tokens.some((token) => organisationNouns.has(token))) score += 1.4;
  if (tokens[0] === "the" && /^the\s+\p{Lu}/iu.test(bare)) score += 0.9;
  if (bare.includes("&") && /\p{L}\s*&\s*\p{Lu}/u.test(bare)) score += 1;
  if (bare.includes(".") && /\.(?:com|io|ai|org|net)\b/i.test(bare)) score += 1.5;
  if (startsSmall(bare)) score -= 0.6;
  const title = scoreTitle(bare);
  if (title >= 3 && !isLegal) score -= 2;
  return score;
}

const organisations = new ScopedMemo(judgeOrganisation);

/** Evidence that the words name an organisation. */
export const scoreOrganisation = (text: string): number => organisations.get(text);

const blanksAndBrackets = /[().]|\s\s|[^\S ]/;
const placeTail = /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,2})(,\s?|\s)([\p{L}. ]+?)(?:\s\d{4,5}(?:-\d{4})?)?$/u;
const capitalWords = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2}$/u;

/** A text with one blank between words and no brackets or stops. */
const bareOf = (text: string): string =>
  blanksAndBrackets.test(text) ? text.replace(/[().]/g, " ").replace(/\s+/g, " ").trim() : text.trim();

function judgePlace(text: string): number {
  const bare = bareOf(text);
  const lower = bare.toLowerCase();
  if (remoteWords.has(lower) || /^(?:remote|hybrid)\b/.test(lower)) return 3.5;
  const endsInDigit = isDigitCode(bare.charCodeAt(bare.length - 1));
  if (stateCodes.has(endsInDigit ? bare.replace(/\s\d{5}(?:-\d{4})?$/, "") : bare)) return 3;
  if (regions.has(lower)) return 3;
  if (cities.has(lower)) return 2.6;
  if (/\barea$|\bregion$|^greater\s/i.test(bare) && bare.split(" ").length <= 4) return 2;
  const tail = startsLow.test(bare) ? null : placeTail.exec(bare);
  const end = tail?.[3] ?? "";
  if (stateCodes.has(end) || (tail?.[2]?.startsWith(",") && regions.has(end.toLowerCase()))) return 3.8;
  if (/\d|[&/]/.test(bare) || startsLow.test(bare)) return -2;
  const capital = capitalWords.test(bare);
  return capital ? (bare.includes(" ") ? -0.3 : 0.3) : -2;
}

/** No place begins so. */
const startsLow = /^[a-z\d]/;

const places = new ScopedMemo(judgePlace);

/** Evidence that the words are a place. */
export const scorePlace = (text: string): number => places.get(text);

/** Whether the words are the code of a state or country in capitals ("MA"). */
export function isPlaceCode(text: string): boolean {
  return stateCodes.has(text.trim());
}
