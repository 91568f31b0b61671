/**
 * Levels of human languages as postings ask and résumés state: 1 elementary or reading (A1, A2), 3 conversational (B1),
 * 4 good (B2), 5 fluent or professional (C1, C2), 6 native. After the Common European Framework and the ILR scale.
 */
const scale: readonly (readonly [pattern: RegExp, level: number])[] = [
  [/\b(?:read(?:ing)?[- ]only|only read|reading(?: knowledge)?(?!,? (?:and|&|,) (?:writing|speaking))|read\b)/i, 1],
  [
    /\b(?:a1|a2|basics?|beginner|elementary|limited|learning|some|rusty|school level|(?:from|at|in) (?:high )?school|^\(?school\)?$|kitchen|tourist|a little|novice|rudimentary|introductory|high school|few phrases|(?:learned|learnt|know|knows|just) enough|get by|enough (?:for|to (?!(?:run|work|teach|train|lead|negotiate|interpret|manage|sell)\b))|not kept up|phrase ?book|with a dictionary|can ?not hold a conversation|(?:a )?few words|first words|greetings?|counting|numbers|phonetic\w*|(?:one|two|three|four) semesters?|make out|translator app|bits? of)\b|\b(?:do|does|did|can) ?(?:not|n['’]t) (?:\p{L}+ )?(?:speak|write|talk|hold)\b|\bunderstands?\b(?!,? (?:and|&|speak))/iu,
    1,
  ],
  [
    /\b(?:native(?![- ]level)|mother tongue|first language|bilingual|heritage speaker|grew up|raised|from home|home languages?)\b/i,
    6,
  ],
  [
    /\b(?:c1|c2|near-native|native[- ]level|fluent(?:ly)?|fluency|full professional|professional|business|proficient|proficiency|excellent|very good|advanced|written and spoken|speak(?:s|ing)?,? read(?:s|ing)?,? (?:and|&)|without an interpreter)\b/i,
    5,
  ],
  [/\b(?:b2|good|upper[- ]intermediate|working proficiency|strong)\b/i, 4],
  [/\b(?:b1|intermediate|conversational(?:ly)?|conversation|working knowledge|working|everyday|spoken|speaking)\b/i, 3],
];

/** The level a text states, or null. A limit that it names ("reading only") weighs more than praise. */
export function languageLevelOf(text: string): number | null {
  if (/\b(?:professional|full) working\b/i.test(text)) return 5;
  for (const [pattern, level] of scale) if (pattern.test(text)) return level;
  return null;
}
