/** "From … to …" that tells no change: a way between two places, a time, a round from start to end, a range of sizes. */
import { guarded } from "../../../guardedPattern";

/** "from Galway to Rome": a way between two places changes nothing. */
const journey = /^from \p{Lu}\p{Ll}+ to \p{Lu}\p{Ll}+$/u;
/** "From 2014 to 2018 I was abroad": a time is no change either. */
const period = /^from (?:\p{L}+ )?(?:19|20)\d\d to (?:\p{L}+ )?(?:(?:19|20)\d\d|now|today|present)(?!\p{L})/iu;
/** "from 6 to 2", "from 2 a.m. to 9 a.m.": hours of the day. */
const clock =
  /^from \d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)? to \d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?(?=\W*$| (?:in|on|at|and|every|each|daily|weekdays|with)\b)/i;
const hours = /\b(?:shifts?|open|hours|bake|rota|duty|daily|weekdays?|nights?) $/i;
/** What is carried, or gone through from end to end, is not changed by it. */
const carrying =
  /^(?:i |we )?(?:also )?(?:drove|drive|deliver|transport|haul|carr|travel|walk|escort|transfer|review|prepar|process|manag|oversaw|oversee|coordinat|handl|support|guid|follow|assist|help|mov(?:ed?|ing) (?:goods|stock|freight|materials?|patients?|equipment|furniture|boxes|pallets|samples?|parts|cargo|trays|meals|food|crates|cartons|bins|carts|beds|luggage|people|children|residents|supplies))/i;
/** Somebody or something moved: then two figures are a before and an after, whichever is the larger. */
const moving = guarded(
  /\b(?:took|brought|taken|went|gone|grew|grown|rose|fell|moved|cut|rais\w+|reduc\w+|lower\w+|shorten\w+|lift\w+|improv\w+|increas\w+|expand\w+|built|scal\w+|halv\w+|doubl\w+|up|down|climbed|dropped|turned|changed|speed\w*|sped|driv\w+|drove|pushed|got)\b/i,
);
const figures =
  /^(?:from )?(?:about |around |over |nearly )?[$€£]?(\d[\d,.]*) ?(k\b|thousand|m\b|million|bn?\b|billion)?([^\d]{0,40}?) to (?:about |around |over |nearly )?[$€£]?(\d[\d,.]*) ?(k\b|thousand|m\b|million|bn?\b|billion)?/i;
/** "tickets from $5", "clients with revenue from", "five, from": many sizes, or the size of each. */
const many = /(?:\p{Ll}[^s\W]s|\b(?:with|of|between|ranging|each|aged?|sized?)(?: \p{Ll}+){0,2}|,) $/u;
const scales: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };
const amountOf = (digits: string, scale: string | undefined): number =>
  Number(digits.replace(/[.,]$/, "").replaceAll(",", "")) * (scales[scale?.charAt(0).toLowerCase() ?? ""] ?? 1);

/** True when the words "from … to …", or "410 ms to 95 ms", that begin at `start` tell no change of the line's `text`. */
export function isRange(text: string, start: number, words: string): boolean {
  if (journey.test(words) || period.test(words)) return true;
  const before = text.slice(0, start);
  const amounts = figures.exec(words);
  if (amounts === null) return !/\d/.test(words) && carrying.test(before);
  if (clock.test(words) && hours.test(before)) return true;
  const [, first = "", scale, between = "", last = "", lastScale] = amounts;
  // "from 9 apprentices to 131": what is counted stands with the first, so the second is another count of it.
  const isCounted = /^ ?\p{Ll}{3,}/u.test(between);
  const isRising = amountOf(first, scale ?? lastScale) < amountOf(last, lastScale);
  if (!/^from /i.test(words)) return isRising;
  return isRising && many.test(before) && !isCounted && !moving.testPart(before, text);
}
