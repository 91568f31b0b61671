/**
 * When and where the work is done: shifts, nights, weekends, travel. Postings ask for the willingness, résumés show it by
 * having done it: "11p-7a", "every third weekend", "on the road half of every month".
 */
import { type Decision, no, wholeOf, yes } from "./decision";
import type { Evidence } from "./evidence";

export type Hours = "night" | "evening" | "day" | "weekend" | "holiday" | "rotating" | "travel";

const shiftWords: readonly (readonly [pattern: RegExp, kind: Hours])[] = [
  [/\b(?:nights?|overnights?|night[- ](?:shifts?|work)|(?:third|3rd|graveyard)[- ]shifts?)\b/i, "night"],
  [/\b(?:evenings?|(?:second|2nd|swing|late|afternoon)[- ]shifts?)\b/i, "evening"],
  [
    /\b(?:rotating|rotational|alternating)[- ](?:\p{L}+[- ])?(?:shifts?|12s|schedules?|rosters?)|\bshift work\b/iu,
    "rotating",
  ],
  [/\b(?:weekends?|saturdays?|sundays?)\b/i, "weekend"],
  [/\b(?:(?:public|bank|major|federal) )?holidays\b/i, "holiday"],
];
const list =
  /\b(?:(?:permanent|regular|some|occasional|rotating|every other|every third|one|two|alternate|public|bank) )*(?:nights?|overnights?|evenings?|weekends?|saturdays?|sundays?|holidays)(?: shifts?)?(?:(?:,? (?:and|or)|,|\/| and\/or) ?(?:\p{L}+ )?(?:nights?|overnights?|evenings?|weekends?|saturdays?|sundays?|holidays)(?: shifts?)?)*/iu;
const named =
  /\b(?:(?:permanent|rotating|alternating|regular) )?(?:night|overnight|evening|weekend|graveyard|swing|(?:first|second|third|1st|2nd|3rd)|late|day|rotating|12[- ]hour)[- ]shifts?\b|\b(?:night|evening|weekend) work\b|\bshift work\b/i;
/** What turns an hour of the day into something that is asked of a person. */
const asksHours =
  /\b(?:accept|availab\w+|able to work|open to|ok with|okay with|fine with|happy (?:to work|with)|willing\w*|work(?:ing)?|ready to work|prepared to work|used to|comfortable (?:with|working)|can work|must work|required|expected|rotat\w+|part of|shifts?)\b/i;
const travelAsked =
  /\b(?:on the road|away from home|out of town)\b.{0,40}?(?:\d{1,3}\s?%|\d{1,3} percent|\bhalf\b|\ba third\b|\ba quarter\b|\bof the (?:time|year|week|month)\b)|\btravel(?:ling|ing)?\b.{0,40}?(?:\d{1,3}\s?%|\d{1,3} percent|\bhalf\b|\bquarter\b|\bthird\b|\bnights?\b|\bdays?\b|\bweeks?\b|\bregion\w*|\bnational\w*|\binternational\w*|\boverseas\b|\bstates?\b|\bsites?\b)|\b(?:\d{1,3}\s?%|\d{1,3} percent|frequent|regular|extensive|willing\w* to|able to|ready to|prepared to|free to|open to|overnight|international|regional|some|occasional)\s+travel\b/i;

/** The hours or the travel that a phrase asks for, under a short name; null for a phrase that asks for something else. */
export function hoursAsked(text: string): { name: string; kinds: Hours[] } | null {
  if (/\b(?:lift|stand(?:ing)? (?:for|long)|pounds|lbs)\b/i.test(text)) return null;
  if (travelAsked.test(text)) {
    const share = /(\d{1,3})\s?(?:%|percent)/i.exec(text)?.[1];
    return { name: share ? `${share}% travel` : "travel", kinds: ["travel"] };
  }
  if (/\bstart\w*\b[^.;]{0,20}\b[1-4](?::\d\d)? ?a\.?m\b/i.test(text))
    return { name: "early-morning starts", kinds: ["night"] };
  const shift = /\b(?:shifts?|hours|schedule|work(?:s|ing)?|from|between)\b/i.test(text) ? clock.exec(text) : null;
  const kind = shift ? clockKind(shift[0]) : null;
  const days = list.exec(text);
  if (shift && kind && kind !== "day" && !named.test(text)) {
    const also = shiftWords.filter(([pattern, of]) => of !== kind && days && pattern.test(days[0])).map(([, of]) => of);
    return { name: days && also.length > 0 ? `${shift[0]}, ${days[0]}` : shift[0], kinds: [kind, ...also] };
  }
  const whole = named.exec(text) ?? days;
  if (!whole || (!asksHours.test(text) && whole[0].length < (text.split(",")[0] ?? text).length - 3)) return null;
  const kinds = shiftWords.filter(([pattern]) => pattern.test(whole[0])).map(([, kind]) => kind);
  return kinds.length === 0 ? null : { name: whole[0].replace(/^permanent /i, ""), kinds };
}

const names: Readonly<Record<Hours, string>> = {
  night: "night shifts",
  evening: "evening shifts",
  day: "day shifts",
  weekend: "weekends",
  holiday: "holidays",
  rotating: "rotating shifts",
  travel: "travel",
};
const early =
  /\b(?:start|starts|starting|begin|begins|open|opens|come in|on the (?:floor|bench|line)|lights go on)\b[^.;]{0,20}?\b(?:at|by)\s(?:[2-6](?::\d\d)?(?:\s?a\.?m\b)?|three|four|five|six)\b(?!\s?p\.?m)/i;

/** The kinds of hours that a text names, asked for or not, each under its own short name. */
export function hoursNamed(text: string): { name: string; kinds: Hours[] }[] {
  const found = shiftWords
    .filter(([pattern]) => pattern.test(text))
    .map(([, kind]): { name: string; kinds: Hours[] } => ({ name: names[kind], kinds: [kind] }));
  const span = clock.exec(text);
  const kind = span ? clockKind(span[0]) : null;
  if (kind && kind !== "day" && !found.some(({ kinds }) => kinds.includes(kind)))
    found.push({ name: names[kind], kinds: [kind] });
  if (early.test(text)) found.push({ name: "early-morning starts", kinds: ["night"] });
  return found;
}

const clock =
  /\b(\d{1,2})(?::\d\d)?\s?([ap])\.?\s?m?\.?\s?(?:-|–|—|to|until|till)\s?(\d{1,2})(?::\d\d)?\s?([ap])?\.?\s?m?\.?(?=[\s,;).]|$)/i;

const military = /\b([01]\d|2[0-3])([0-5]\d)\s?[-–—]\s?([01]\d|2[0-3])([0-5]\d)\b/;
const isYear = (text: string): boolean => Number(text) >= 1950 && Number(text) <= 2035;

function startHour(text: string): number | null {
  const match = clock.exec(text);
  if (match) return (Number(match[1]) % 12) + (/p/i.test(match[2] ?? "") ? 12 : 0);
  const plain = military.exec(text);
  if (!plain || (isYear(`${plain[1]}${plain[2]}`) && isYear(`${plain[3]}${plain[4]}`))) return null;
  return Number(plain[1]);
}

/** The part of the day that a stretch of clock time such as "2:00 pm to 10:30 pm" lies in. */
function clockKind(text: string): Hours | null {
  const hour = startHour(text);
  if (hour === null) return null;
  if (hour >= 19 || hour < 3) return "night";
  return hour >= 12 ? "evening" : "day";
}

const shown: Readonly<Record<Hours, RegExp>> = {
  night:
    /\b(?:nights|overnights?|(?:at|by) night|night[- ](?:shift|turn|crew|charge|duty|side|supervisor|manager|audit\w*)|(?:in at|from|start\w* at) [1-4](?::\d\d)? ?a\.?m|before dawn|pre-dawn|(?:third|3rd|graveyard)[- ]shift)\b/i,
  evening: /\b(?:evenings?|(?:second|2nd|swing|late|afternoon)[- ]shift|pm shift|dinner service)\b/i,
  day: /\b(?:day[- ]shift|days|first[- ]shift)\b/i,
  weekend: /\b(?:weekends?|saturdays?|sundays?|seven days|7 days|24\/7)\b/i,
  holiday: /\b(?:holidays|christmas|thanksgiving|24\/7)\b/i,
  rotating: /\b(?:rotating|rotation|rotations|shift work|all (?:three )?shifts|24\/7|12[- ]hour shifts?)\b/i,
  travel:
    /\b(?:travel(?:l?ed|l?ing|s)?|on the road|away from home|out of town|flew|overseas|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:states|countries|provinces)|site visits|trips|visit(?:s|ed|ing)? (?:brokers|clients|customers|stores|branches|accounts|farms|plants)|courier)\b/i,
};

/** Met where the page shows that such hours were worked, or such travel done. */
export function decideHours(kinds: readonly Hours[], evidence: Evidence): Decision {
  for (const kind of kinds)
    for (const { unit } of evidence.units)
      if (
        (shown[kind].test(unit.text) || clockKind(unit.text) === kind) &&
        !/\b(?:no|not|never|without)\s+(?:\p{L}+\s){0,2}(?:nights?|weekends?|evenings?|holidays?|travel)/iu.test(
          unit.text,
        )
      )
        return yes(wholeOf(unit), "Worked so before.");
  return no(null, "Looked for in every section; no line shows it.");
}
