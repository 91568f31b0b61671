/** Lengths of time that a sentence tells: "eleven years", "15+ yrs", "two decades", "twenty-five seasons". */
import { findAll } from "../../findAll";
import { cardinals } from "../../grounding/quantities.data";

export interface YearsTold {
  years: number;
  start: number;
  end: number;
}

const small = [...cardinals].filter(([, value]) => value >= 1 && value <= 19).map(([word]) => word);
const tens = [...cardinals].filter(([, value]) => value >= 20 && value <= 50).map(([word]) => word);
const number = `\\d{1,2}|(?:${tens.join("|")})(?:[- ](?:${small.join("|")}))?|${small.join("|")}`;
const pattern = new RegExp(
  `(?<![\\p{L}\\d.,/$£€-])(?:(${number})(?:\\+| plus)?|(a|one|two|three|four)(?=[- ]decade)|a (quarter)(?: of a)?(?=[- ]century))[- ](?:(?:full|solid|long|good|straight|odd|happy|busy|plus) )?(years?|yrs?|seasons|summers|winters|harvests|decades?|century)['’]?(?!\\p{L}|-old)`,
  "giu",
);

function numberOf(text: string): number {
  const [first = "", second = ""] = text.toLowerCase().split(/[- ]/);
  return /^\d/.test(first) ? Number(first) : (cardinals.get(first) ?? 1) + (cardinals.get(second) ?? 0);
}

/** More of them in one sentence are no account of a life. */
const most = 8;

/** The first eight, left to right; a season of each year counts as a year. */
export function yearsToldIn(text: string): YearsTold[] {
  return findAll(pattern, text)
    .slice(0, most)
    .map((match) => {
      const [whole, plain, decades, quarter, unit = ""] = match;
      const value = quarter ? 25 : numberOf(plain ?? decades ?? "");
      const years = /^decade/i.test(unit) ? value * 10 : value;
      return { years, start: match.index, end: match.index + whole.length };
    });
}
