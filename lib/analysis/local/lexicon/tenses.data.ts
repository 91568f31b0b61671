/**
 * What tells tenses apart where a word alone does not. Source: the verb lists of lexicon/verbs.data, reduced by hand to
 * forms that are hardly ever nouns; the participles that English dialects use for the past (Trudgill's non-standard
 * verb forms).
 */

/** Base forms that stand as verbs after "and" or a comma. Space-separated. */
export const plainVerbs = `supervise manage prepare maintain organize organise coordinate send write teach make do handle
  attend ensure provide develop perform create oversee sell serve serve assist participate communicate conduct
  collaborate compile compose analyze analyse arrange assess assemble administer advise allocate apply approve build
  calculate carry collect compute configure consult contact deliver describe design determine diagnose discuss
  dispense distribute draft educate enter evaluate examine execute explain facilitate file fill generate give greet
  help hire identify implement improve inform inspect install instruct interview keep lead liaise look meet mentor
  negotiate obtain onboard operate plan present process produce promote publish purchase receive recommend reconcile
  recruit resolve respond run schedule solve speak supply take tell track train translate troubleshoot unload verify
  wash write work keep clean cook answer`;

/** "What does it do", "let him see her run": after a helper the base form is right. */
const unasked =
  "(?<!\\b(?:do|does|did|can|could|will|would|shall|should|must|may|might|make|makes|made|let|lets|help|helps|helped|have|had|watch|watched|see|saw) )";

/**
 * Past told with a participle, or a singular verb with a plural subject. "I run", "we come" are right as they stand:
 * a present. Regular expression sources.
 */
export const dialectPasts = [
  "(?:i|we|they|he|she) (?:done|seen|been|begun|drunk|swum|rung|sung)(?= )",
  `${unasked}(?:he|she|it) (?:come|run|become)(?= )`,
  "(?<!\\bof (?:\\p{L}+ )?)(?:we|they|you|customers|people|residents|patients|staff|kids|children) was(?= )",
  "(?:i|he|she|it) were(?= (?:in|at|on|the|a|an|working|doing|responsible|\\p{L}+ing))",
  "(?:i|we|they) (?:has|does)(?= )",
  `${unasked}(?:he|she|it) (?:have|do)(?= )`,
] as const;

/** A relative clause of now hung on a past. */
export const pastThenNow =
  "\\b(?:was|were|had been)\\b[^.;]{0,40}\\b(?:who|that|which) (?:has|have|is|are|does|do|needs?)\\b";

/** Words that put a present-tense clause rightly beside a past one. */
export const stillTrue =
  "\\b(?:now|still|today|currently|since|to date|to this day|at present|these days|remains?|continues?)\\b";
