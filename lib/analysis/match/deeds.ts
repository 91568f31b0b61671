/**
 * What a posting says the person will do. Where little is asked for in so many words, a recruiter takes the work itself as
 * what is asked: "you will reconcile vendor invoices" wants somebody who has reconciled them. Also the names of things, written
 * as names, in sentences that ask by no word of their own.
 */
import { baseVerbs } from "../grounding/baseVerbs.data";
import { stopWords } from "../grounding/words.data";
import { cities, regions, stateCodes } from "../local/segment/places.data";
import { titleNouns } from "../local/segment/titleWords.data";
import { readSkills } from "../skills/readSkills";
import { stemsOfPhrase } from "./phraseStems";
import { dutyVerb, lightStems } from "./postingWords.data";
import { isVerb } from "./verbWords";

const wordsMax = 10;
/** "In your first year you will also", up to the deed. */
const addressed =
  /\byou(?:['’]ll|['’]d|['’]ve| have| will| would| are(?: going)? to| get to| have to)?\s+(?:(?:also|then|often|mainly|mostly|regularly|sometimes|personally|later|help(?: to)?|be responsible for|be in charge of|take part in|be part of)\s+)*(?=\p{L})/iu;
/** What is done in every job, or is done to the person. */
const emptyVerb =
  /^(?:answer to|report(?:s|ing)? (?:in)?to|be|are|is|have|has|get|find|need|join|see|know|can|may|should|must|want|like|love|learn|earn|receive|enjoy|spend|come|become|sit|live|arrive|start|stay|expect|meet (?:us|the team)|work (?:with|alongside|from|at|for)|help (?:us|them)|do|did|does|go|think|feel|hear|bring|wear|write to us|look(?:ing)? for|apply|tell|send)\b/i;
const tail =
  /(?:\s+(?:when(?:ever)?|before(?! and after)|because|since|so(?: that)?|which|who|that|until|while|if|where|yourself|themselves|himself|herself|against what|as (?:we|our|you|they|the)|last year|each year|every (?:day|week|month|year)|this (?:year|fall|spring|winter|summer))\b|[,;:]\s|\s[–—-]\s).*$/i;
const money =
  /\s+(?:of|worth|over|under|up to)?\s*(?:about|around|some|roughly)?\s*[$€£]\s?\d[\d,.]*\s?(?:k|m|million|bn|billion)?\b/gi;

/** "The supervisor keeps", "he or she writes": the person in the third. */
const third = new RegExp(
  `(?:\\b(?:he or she|she or he|he\\/she|they)|^(?:the|this|our)\\s(?:[\\p{L}-]+\\s){0,3}(?:person|hire|${[...titleNouns].join("|")}))(?: who holds it| will)?\\s+(?:also\\s+)?(?=\\p{L}+s?\\s)`,
  "iu",
);
const baseOf = (word: string): string[] => [
  word,
  word.replace(/s$/, ""),
  word.replace(/es$/, ""),
  word.replace(/ies$/, "y"),
];

const opensDeed = (text: string): boolean => {
  const [first = ""] = /^\p{L}+/u.exec(text) ?? [];
  return (
    first !== "" &&
    !/(?:ing|ed)$/.test(first) &&
    (dutyVerb.test(text) || baseOf(first.toLowerCase()).some((word) => baseVerbs.has(word)))
  );
};

const preamble =
  /^(?:together|alongside|besides?|later|each|every|once|twice|twelve|two|three|four|five|six|half|full|part|our|mostly|mainly|plus|crews?|hours|shifts?)$/;

/** Under a heading of duties a sentence without a subject is a deed, whatever its verb. */
const opensPlainly = (text: string): boolean => {
  const [first = "", second = ""] = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return (
    !stopWords.has(first) &&
    !preamble.test(first) &&
    !/s$/.test(first) &&
    !/^(?:is|are|was|were|has|have|will|must|may|can|should)$/.test(second)
  );
};

/** Parts "draft the plan, determine its size, and defend both" at the verbs. */
function verbPhrases(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(/(?:,\s*(?:and\s+)?(?:then\s+)?|;\s*|\s+and\s+(?:then\s+)?)/)) {
    if (parts.length === 0 || opensDeed(part)) parts.push(part);
    else {
      const at = text.indexOf(part, text.indexOf(parts.at(-1) ?? ""));
      const from = text.indexOf(parts.at(-1) ?? "");
      parts[parts.length - 1] = text.slice(from, at + part.length);
    }
  }
  return parts;
}

function shortDeed(given: string): string | null {
  const listed = given
    .replace(/\s*\([^()]{16,}\)/g, "")
    .replace(money, "")
    .replace(/\s(\p{L}+) in,? \1 out\b/iu, "");
  const bare = listed.replace(
    /,\s*(?:and,?\s+)?(?:less often|at times|sometimes|now and then|occasionally),?\s/i,
    " and ",
  );
  const isList = /^[^,;]+(?:,\s[^,;]+)+,?\s(?:and|or)\s[^,;]+$/.test(bare) && bare.split(/\s+/).length <= wordsMax;
  const words = (isList ? bare : bare.replace(tail, ""))
    .trim()
    .replace(/[.!]+$/, "")
    .split(/\s+/);
  const text = words
    .slice(0, wordsMax)
    .join(" ")
    .replace(/\s(?:of|for|with|in|to|on|at|and|or|the|an?|our|your|by|from)$/i, "");
  if (words.length < 2 || emptyVerb.test(text)) return null;
  const object = stemsOfPhrase(text.slice(words[0]?.length ?? 0)).filter((stem) => !lightStems.has(stem));
  return object.length > 0 || readSkills(text).length > 0 ? text : null;
}

/** The deeds that a sentence names, each as verb and object; none for one that says nothing of the person's work. With `ofThird`, also what is said of "the supervisor" or of "he or she". */
export function deedsOf(sentence: string, underDuties: boolean, ofThird = false): string[] {
  const plain = sentence.replace(/[.!]+$/, "");
  const told = ofThird && !addressed.test(plain) ? third.exec(plain) : null;
  const inThird = told && opensDeed(plain.slice(told.index + told[0].length)) ? told : null;
  const parts = inThird ? ["", plain.slice(inThird.index + inThird[0].length)] : plain.split(addressed);
  const opens = !inThird && underDuties && (opensDeed(sentence) || opensPlainly(sentence));
  return (opens ? parts : parts.slice(1))
    .filter((part) => !/^(?:not|never|won['’]t)\b/i.test(part))
    .flatMap(verbPhrases)
    .flatMap((part) => shortDeed(part) ?? []);
}

const beforeGerund =
  /[,:;]\s+(?:and\s+|or\s+)?|\s(?:and|or)\s+|\s(?:spent|experience|including|success|time|work|in|for|by|of|to|with|at)\s+(?=\p{L}{2,}ing\s)/u;
const beforeBase =
  /\b(?:know(?:s|ing)? how to|able to|ability to|(?:expect|like|want|need|ask)s? (?:you|someone|somebody|a person|them) to|have to|used to|called on to|comfortable|asked to)\s+(?=\p{L})/iu;
/** "Who has carried consultations through", "you can read a schematic": up to the deed. */
const beforeOwnDeed =
  /\b(?:who|you)(?:\s(?:have|has|had|can|will|would)|['’](?:ve|ll|d))\s+(?:(?:also|already|ever|once|at least|personally)\s+)*(?=\p{L})/iu;

/** "Your mornings go to the board: assigning loads, and talking to shippers", "you know how to settle a claim": what is told as a deed, whoever does it. */
export function toldDeeds(sentence: string): string[] {
  const plain = sentence.replace(/[.!]+$/, "");
  const gerunds = plain.split(beforeGerund).filter((part) => {
    const [, verb = ""] = /^(\p{L}{2,}ing)\s\p{L}/u.exec(part) ?? [];
    return verb !== "" && isVerb(verb);
  });
  const bases = plain.split(beforeBase).slice(1).flatMap(verbPhrases);
  const own = plain
    .split(beforeOwnDeed)
    .slice(1)
    .flatMap(verbPhrases)
    .filter((part) => isVerb(/^\p{L}+/u.exec(part)?.[0] ?? ""));
  return [...gerunds, ...bases, ...own].flatMap((part) => shortDeed(part) ?? []);
}

const nameRun =
  /(?:\p{Lu}[\p{L}\d.+#/&-]*|\p{Ll}+\p{Lu}[\p{L}\d]*)(?:\s(?:\p{Lu}[\p{L}\d.+#/&-]*|\d[\d-]*(?![\d,:%])))*/gu;
/** Written as only names are: capitals within, or letters and figures. */
const strongName = /\p{Lu}{2}|\p{Ll}\p{Lu}|\p{Lu}[\p{L}-]*\d|\p{L}\s\d/u;
const behind = /\b(?:in|on|with|over|using|through|via|into|under|by)\s(?:an?\s|the\s|our\s)?$/i;
const means = /\b(?:with|over|using|through|via)\s(?:an?\s|the\s|our\s)?$/i;
const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|thanksgiving)\b/i;
const isPlace = (text: string): boolean =>
  stateCodes.has(text) || regions.has(text.toLowerCase()) || cities.has(text.toLowerCase());

/** Things written as names in a text, without places and days; where it is not about the person's work, those that stand as means. With `widely` also those in capitals behind a preposition. */
export function properNames(text: string, ofWork: boolean, widely = false): string[] {
  const found: string[] = [];
  for (const { 0: run, index } of text.matchAll(nameRun)) {
    const name = run.replace(/[./&-]+$/, "");
    if (isPlace(name) || calendar.test(name) || /^(?:US|USA|UK|EU|CEO|CFO|CTO|COO|VP|HR|IT|OK)$/.test(name)) continue;
    const opens = index === 0 || /[.!?:]\s$/.test(text.slice(0, index));
    const [isStrong, isBehind] = [strongName.test(name), behind.test(text.slice(0, index))];
    const isMeans = means.test(text.slice(0, index)) && name.length > 2;
    if (!opens && (isMeans || (widely && isBehind) || (isStrong && (ofWork || isBehind)))) found.push(name);
  }
  return found;
}
