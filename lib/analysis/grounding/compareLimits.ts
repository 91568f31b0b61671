/**
 * Limits of kind that a line states and a rewrite drops or turns about: a test environment, a young or second side, one
 * season, one telling, a circle of friends, busy days alone. Each is read from the phrase that sets it.
 */
import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { singularOf } from "./compareParts";
import { wordsOf } from "./words";

const testBed = guarded(
  /\b(test|testing|staging|sandbox|demo|dev|development|lab|practice|training|mock|dummy|pre-?production)[ -](server|environment|system|machine|database|data|account|cluster|instance|device|bed|rig)s?\b/giu,
);
const live = guarded(/\b(?:production|prod|live)\b/i);
const stillTest =
  /\b(?:test|testing|staging|sandbox|demo|dev|development|lab|practice|training|mock|dummy|pre-?production|non-?production)\b/i;

/** "Production servers", or servers of all kinds, for test servers. */
const leavesTestBed = (original: string, rewrite: string): boolean =>
  !live.test(original) &&
  findAll(testBed, original).some(
    ({ 2: thing = "" }) =>
      !stillTest.test(rewrite) && (live.test(rewrite) || new RegExp(`\\b${thing}s?\\b`, "i").test(rewrite)),
  );

const lesser = guarded(
  /\b(?:junior|youth|amateur|reserve|intramural|under-\d+|u\d{2}|children's|kids'?|second|student)[ -](league|team|side|choir|orchestra|band|division|squad|newspaper|cup|championship|tournament|club)s?\b/giu,
);
const stillLesser =
  /\b(?:junior|youth|young|amateur|reserve|intramural|under-\d+|u\d{2}|child\p{L}*|kids?|second|student\p{L}*|pupils?|teen\p{L}*|boys|girls|school|college|campus|university)\b/iu;
/** "The league's scoreboard" for the junior league's. */
const leavesLesser = (original: string, rewrite: string): boolean =>
  findAll(lesser, original).some(
    ({ 1: group = "" }) => !stillLesser.test(rewrite) && new RegExp(`\\b${group}(?:s|'s)?\\b`, "i").test(rewrite),
  );

const oneSeason = guarded(
  /\b(?:in |during |this |that |one |the )?(spring|summer|autumn|fall|winter|january|february|march|april|june|july|august|september|october|november|december|christmas|easter)(?: of)? (?:19|20)\d\d\b/giu,
);
/** "Every spring" for the spring of one year. */
const becomesYearly = (original: string, rewrite: string): boolean =>
  !/\b(?:each|every|annual\p{L}*|yearly|since|to|until|through)\b|[–-] ?(?:19|20)\d\d/iu.test(original) &&
  findAll(oneSeason, original).some(({ 1: season = "" }) =>
    new RegExp(`\\b(?:each|every) ${season}\\b|\\b${season}s\\b`, "i").test(rewrite),
  );

const allYear = guarded(/\b(?:year[- ]round|all year(?: round)?|throughout the year|the whole year|every month)\b/i);
const partOfYear = guarded(
  /\b(?:spring|summer|autumn|fall|winter|(?:off|high|low|peak|harvest|tax|holiday)[ -]season|season(?:al|s)?|christmas|january|february|march|april|june|july|august|september|october|november|december|semester|term)\b/i,
);
/** "Year-round" for the off season. */
const fillsYear = (original: string, rewrite: string): boolean =>
  allYear.test(rewrite) && !allYear.test(original) && partOfYear.test(original);

const circle = guarded(
  /\b(?:for|to|of|with|among) (?:(?:my|some|a few|our|close) )?(friends?|family|relatives|neighbou?rs?|classmates|housemates|flatmates|roommates|myself)\b/i,
);
const stillCircle =
  /\b(?:friends?|family|relatives?|neighbou?r\p{L}*|classmates?|housemates?|flatmates?|roommates?|personal\p{L}*|private\p{L}*|own|local|hobby)\b/iu;
const trade =
  /\b(?:customers?|clients?|clientele|public|business|company|firm|patients?|community|commercial\p{L}*|freelance|professional\p{L}*)\b/iu;
/** "For customers" for friends. */
const entersTrade = (original: string, rewrite: string): boolean =>
  circle.test(original) && !trade.test(original) && trade.test(rewrite) && !stillCircle.test(rewrite);

const someDays = guarded(
  /\bon (?:(?:very |really )?busy|quiet|slow|some|a few|odd|alternate) (?:days|nights|shifts|evenings|mornings|weekends|afternoons)\b/i,
);
const stillSome =
  /\b(?:busy|busier|busiest|peak\p{L}*|rush|quiet\p{L}*|slow\p{L}*|some\p{L}*|few|odd|alternate|occasional\p{L}*|when\p{L}*|at times|as needed|backup|relief|cover\p{L}*|extra|high-volume|part)\b/iu;
/** "Worked the grill" of who did so on busy days. */
const losesDays = (original: string, rewrite: string): boolean => someDays.test(original) && !stillSome.test(rewrite);

const oneOnly = guarded(
  /\b(?:at|for|in|of|from|about|on) (?:an?|one|a single) ((?:[\p{L}-]+ )?[\p{L}-]+)(?=[,.;:)]|$| (?:in|at|on|for|about|with|by|of|from|to|and)\b)/giu,
);
const generic =
  /\b(?:each|every|per|daily|weekly|monthly|annual\p{L}*|regular\p{L}*|when|whenever|if|many|several|often|always|an? (?:day|week|month|year|shift))\b/iu;
/** "At hearings" for a hearing. */
function multipliesPlace(original: string, rewrite: string): boolean {
  if (generic.test(original)) return false;
  const after = wordsOf(rewrite);
  return findAll(oneOnly, original).some((match) => {
    const noun = (match[1] ?? "").split(" ").at(-1)?.toLowerCase() ?? "";
    if (noun.length < 4 || noun.endsWith("s") || !events.has(noun)) return false;
    return (
      after.some(({ lower }) => /[^'’]s$/.test(lower) && lower !== noun && singularOf(lower) === noun) &&
      !after.some(({ lower }) => lower === noun)
    );
  });
}

/** Nouns of what happens once or is one thing that is told of, by their singular. */
const events: ReadonlySet<string> = new Set(
  "hearing meeting conference fair talk workshop seminar trial wedding concert show festival exhibition audit inspection review interview campaign project competition tournament match race trip visit tour excursion survey study paper article film play production launch move merger migration outage emergency investigation class lesson course lecture session event gala auction fundraiser raid rescue".split(
    " ",
  ),
);

/** True when the rewrite reaches beyond a limit of kind that the original sets. */
export const leavesLimits = (original: string, rewrite: string): boolean =>
  leavesTestBed(original, rewrite) ||
  leavesLesser(original, rewrite) ||
  becomesYearly(original, rewrite) ||
  fillsYear(original, rewrite) ||
  entersTrade(original, rewrite) ||
  losesDays(original, rewrite) ||
  multipliesPlace(original, rewrite);
