/** How a range of dates is written: the shape of its points and what stands between them. */
import { findAll } from "../../../findAll";

export type PointShape = "day" | "iso" | "numeric" | "season" | "long" | "short" | "month" | "year";

export interface DateShape {
  /** "mixed" when the two ends are written differently, "partial" when only one of them names its month. */
  point: PointShape | "mixed" | "partial";
  /** "word" for to, until and the like; a dash with its spacing; "none" for a single date. */
  joint: string;
}

const points =
  /(?<day>\d{1,2}[./]\d{1,2}[./]\d{4})|(?<iso>(?:19|20)\d\d-\d\d(?!\d))|(?<numeric>\d{1,2} ?[/.-] ?(?:(?:19|20)\d\d|\d\d)(?!\d))|(?<season>(?:spring|summer|sommer|autumn|fall|winter|early|mid|late)[ -](?:of )?(?:19|20)\d\d)|(?<word>\p{L}{3,9})\.?,? ['’]?(?:(?:19|20)\d\d|\d\d(?!\d))|(?<year>(?:19|20)\d\d)/giu;
const longMonth = /^(?:january|february|march|april|august|september|october|november|december)$/i;
const shortMonth = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;
/** Months that are written the same in either style. */
const eitherMonth = /^(?:may|june|july)$/i;
const joints = /(?:\d|\p{L})(\s*[-–—]\s*|\s+(?:to|until|till|thru|through|bis)\s+)(?=\p{L}|\d)/iu;

function shapeOfWord(word: string): PointShape {
  if (longMonth.test(word)) return "long";
  if (shortMonth.test(word)) return "short";
  return eitherMonth.test(word) ? "month" : "year";
}

/** Shape of a range as written, for example "August 2016 – 09/2021" is mixed. */
export function dateShapeOf(text: string): DateShape {
  const shapes = findAll(points, text).flatMap(({ groups = {} }): PointShape[] => {
    const [name] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    if (name === "word") return [shapeOfWord(groups.word ?? "")];
    return name === "day" || name === "iso" || name === "numeric" || name === "season" || name === "year" ? [name] : [];
  });
  const telling = shapes.filter((shape) => shape !== "month");
  const [first = shapes[0] ?? "year"] = telling;
  const months = new Set(["long", "short", "month"]);
  const styles = new Set(telling.filter((shape) => shape !== "year"));
  const mixed = styles.size > 1 || (telling.length < shapes.length && [...styles].some((shape) => !months.has(shape)));
  const partial = shapes.includes("year") && shapes.some((shape) => shape !== "year");
  const between = joints.exec(text.replace(points, "0"))?.[1] ?? "";
  const joint =
    between === "" ? "none" : /[-–—]/.test(between) ? (between.trim() === between ? "closed" : "spaced") : "word";
  return { point: mixed ? "mixed" : partial ? "partial" : first, joint };
}
