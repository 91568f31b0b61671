/** Degrees by level, in postings and résumés, and whether a résumé's degree was finished. */
const levels: readonly (readonly [pattern: RegExp, level: number])[] = [
  [/\b(?:ph\.?\s?d|doctorate|doctoral|dphil|ed\.?d|pharm\.?d|j\.d\.|jd|juris doctor|m\.d\.|dnp|doctor of)\b/i, 4],
  [
    /\b(?:master(?:'s|s)?(?=\s+(?:degree|of|in)|\b(?!\s+electrician|'s supervision))|m\.?s\.?(?:c\.?)?(?=\s+(?:in|degree)?\s*\p{Lu})|m\.a\.|mba|msw|m\.?ed|meng|msn|mph|llm|dipl\.-ing)\b/iu,
    3,
  ],
  [
    /\b(?:bachelor(?:'s|s)?|b\.?s\.?(?:c\.?)?(?=[\s,]+(?:in\s)?\p{Lu})|b\.?a\.?(?=[\s,]+(?:in\s)?\p{Lu})|bba|beng|bsn|b\.?ed|undergraduate degree|college degree|university degree|four-year degree|4-year degree)\b/iu,
    2,
  ],
  [/\b(?:associate(?:'s|s)? (?:degree|of|in)|a\.a\.s?\.?|two-year degree|foundation degree|trade school)\b/i, 1],
  [/\b(?:high school (?:diploma|graduate)|ged)\b/i, 0],
];

export const unfinished =
  /\b(?:not (?:yet )?(?:finished|completed?)|unfinished|incomplete|without (?:a )?degree|no degree|did not (?:finish|complete|graduate)|left (?:before|without)|withdrew|dropped out|credits? (?:toward|completed)|\d+ credits|coursework toward|some college|all but dissertation|abd)\b/i;
export const upcoming = /\b(?:expected|in progress|anticipated|candidate|pursuing|to be completed|graduating)\b/i;

/** The level a text names, 0 to 4; a bare "degree" is a bachelor's. Null when it names none. */
export function degreeLevelOf(text: string): number | null {
  const found = levels.filter(([pattern]) => pattern.test(text)).map(([, level]) => level);
  if (found.length > 0) return Math.min(...found);
  return /\b(?:a |an |your |completed |finished )degree\b|^degree\b|\bdegree (?:in|from|finished)\b/i.test(text)
    ? 2
    : null;
}

/** The highest level a résumé line names. */
export function heldLevelOf(text: string): number | null {
  const found = levels.filter(([pattern]) => pattern.test(text)).map(([, level]) => level);
  return found.length > 0 ? Math.max(...found) : null;
}
