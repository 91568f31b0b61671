/** The text as the guard compares it. */
import { hasDigit, isAscii } from "../asciiText";
import { guarded } from "../guardedPattern";

/** Years of two digits: a working life begins in the last century at the earliest. */
const wholeYear = (year: string): string => `${Number(year) > 40 ? "19" : "20"}${year}`;
const perMinute: ReadonlyMap<string, string> = new Map([
  ["w", "words"],
  ["r", "turns"],
  ["b", "beats"],
]);

/** "0700 & 1900", "0600-1400": two times of a day that has 24 hours. */
const clockPair =
  /\b(?:0\d[0-5]\d\s?(?:-|–|to|&|and|\/|,)\s?[012]\d[0-5]\d|(?:[01]\d|2[0-3])[0-5]\d\s?(?:-|–|to|&|and|\/)\s?0\d[0-5]\d)\b/g;
/** "15:00–23:30" of such a day. */
const clockRange = /\b(?:0\d|1\d|2[0-3]):[0-5]\d\s?(?:-|–|to|until|and)\s?(?:0\d|1\d|2[0-3]):[0-5]\d\b(?!\s?[ap]m)/gi;
/** "2x/week", "3x a day". */
const timesPer =
  /\b(\d{1,2})\s?x\s?(?:\/\s?|(?:an?|per|each|every)\s)(?=(?:day|week|wk|month|mo|year|yr|quarter|shift)\b)/gi;
/** Names of posts that only one sex was called by, and the ones for both. */
const posts: ReadonlyMap<string, string> = new Map([
  ["fireman", "firefighter"],
  ["firemen", "firefighters"],
  ["policeman", "police officer"],
  ["policewoman", "police officer"],
  ["mailman", "mail carrier"],
  ["postman", "mail carrier"],
  ["salesman", "salesperson"],
  ["saleswoman", "salesperson"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["chairperson", "chair"],
  ["stewardess", "flight attendant"],
  ["waitress", "waiter"],
  ["barman", "bartender"],
  ["barmaid", "bartender"],
  ["cameraman", "camera operator"],
  ["repairman", "repair technician"],
  ["spokesman", "spokesperson"],
  ["spokeswoman", "spokesperson"],
]);
const postsOfMen = guarded(new RegExp(`\\b(?:${[...posts.keys()].join("|")})\\b`, "giu"));
/** "I was the one who fed the calves" fed them. */
const oneWho = /(^|[.;] )(?:I |it )?was (?:the (?:one|person) (?:who|that)|(?:me|I) who) (?=\p{Ll})/giu;
function onTwelveHours(clock: string): string {
  const hour = Number(clock.slice(0, 2));
  const minutes = clock.endsWith("00") ? "" : `:${clock.slice(2)}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? "am" : "pm"}`;
}

/** Quotes, dashes and blanks of one kind. */
const plainMarks = (text: string): string =>
  isAscii(text)
    ? text
    : text
        .normalize("NFC")
        .replace(/[\u00a0\u2007\u202f]/g, " ")
        .replace(/[\u2010\u2011]/g, "-")
        .replace(/[‘’]/g, "'");

/** Years, rates, averages, ranks and times of a text with figures in it. */
const plainFigures = (text: string): string =>
  text
    .replace(/(?<![\p{L}\d])'(\d\d)\b(?!s)/gu, (_, year: string) => wholeYear(year))
    .replace(/\bFY ?'?(\d\d)\b/g, (_, year: string) => `FY${wholeYear(year)}`)
    .replace(/\b((?:19|20)\d\d)[-/–](\d\d)\b(?![-/])/g, (range: string, from: string, to: string) =>
      Number(to) === (Number(from) + 1) % 100 ? `${from}–${wholeYear(to)}` : range,
    )
    .replace(
      /(\d ?)([wrb])pm\b/gi,
      (_, number: string, of: string) => `${number}${perMinute.get(of.toLowerCase()) ?? ""} per minute`,
    )
    .replace(/(\d) ?½/g, "$1.5")
    .replace(
      /\b(?:average[ds]?|avg|mean|handle time|AHT|pace|lap)\b[^.;\d]{0,16}?\d{1,2}:[0-5]\d\b(?! ?[ap]m)/gi,
      (told) =>
        told.replace(
          /(\d{1,2}):(\d\d)$/,
          (_, minutes: string, seconds: string) => `${minutes} min ${Number(seconds)} s`,
        ),
    )
    .replace(
      /\b(rank(?:s|ed)?|placed|finished|came) (?:#|no\. ?|number )(\d{1,2})\b/gi,
      (_, verb: string, place: string) =>
        `${verb} ${place}${/^1\d$/.test(place) ? "th" : (["th", "st", "nd", "rd"][Number(place) % 10] ?? "th")}`,
    )
    .replace(timesPer, "$1 times per ");

const plainClock = (text: string): string =>
  text
    .replace(/\b(\d{1,2}(?::[0-5]\d)?) ?([ap])(?=\s?(?:-|–|to)\s?\d{1,2}(?::[0-5]\d)? ?[ap](?:m|\b))/gi, "$1 $2m")
    .replace(/\b(\d{1,2}(?::[0-5]\d)? [ap]m\s?(?:-|–|to)\s?\d{1,2}(?::[0-5]\d)?) ?([ap])\b/gi, "$1 $2m")
    .replace(/^.*\b(?:1[3-9]|2[0-3]):[0-5]\d\b.*$/gms, (line) =>
      line.replace(/(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)\b(?!:|\s?[ap]m)/g, (_, hour: string, minute: string) =>
        onTwelveHours(hour.padStart(2, "0") + minute),
      ),
    )
    .replace(clockRange, (pair) =>
      pair.replace(/(\d\d):(\d\d)/g, (_, hour: string, minute: string) => onTwelveHours(hour + minute)),
    );

const plainHours = (text: string): string =>
  text
    .replace(clockPair, (pair) => pair.replace(/\d{4}/g, onTwelveHours))
    .replace(/\b(\d{1,2}):00(?= ?[ap]m\b)/gi, "$1");

/** One way of writing for both texts: quotes, dashes, two-digit years, clock times, ranks. */
export function plainText(text: string): string {
  const marked = plainMarks(text)
    .replace(/(?<![\p{L}\d'./-])i(?=(?:'(?:m|d|ve|ll))?\s)/gu, "I")
    .replace(/\b([ap])\.\s?m\b\.?/gi, "$1m")
    .replace(oneWho, (_, start: string) => start)
    .replace(postsOfMen, (word) => posts.get(word.toLowerCase()) ?? word);
  const hasFigures = hasDigit(text);
  const worded = (hasFigures ? plainFigures(marked) : marked)
    .replace(/\balternat(?:e|ing) (\p{L}+day|week|weekend|month|day|night)s\b/giu, "every other $1")
    .replace(/\bw\/o /g, "without ")
    .replace(/\bw\/ ?(?=[\p{L}\d])(?!in\b)/gu, "with ");
  const titled = (hasFigures ? plainClock(worded) : worded)
    .replace(/\bSr\.? (?=\p{Lu})/gu, "Senior ")
    .replace(/\bJr\.? (?=\p{Lu})/gu, "Junior ");
  return (hasFigures ? plainHours(titled) : titled).trim();
}
