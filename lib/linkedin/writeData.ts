/** What data says of dates and degrees, written as LinkedIn prints it and typed. */
import type { Period } from "../validation/linkedInProfile";
import type { LineWriter } from "./lineWriter";
import { asEnd, parsePeriod } from "./periods";

/** Dates as archives write them beside "Jan 2020": "2020-01", "01/2020", "2020-01-15", "1/15/20" is too unsure to read. */
function asWritten(text: string): string {
  const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const iso = /^(\d{4})-(\d{2})(?:-\d{2})?(?:T.*)?$/.exec(text);
  const slashed = /^(\d{2})\/(\d{4})$/.exec(text);
  const [year, month] = iso ? [iso[1], iso[2]] : slashed ? [slashed[2], slashed[1]] : [];
  const name = names[Number(month) - 1];
  return year && name ? `${name} ${year}` : text;
}

/**
 * Writes a span of time on a line of its own. Without an end it goes on where `open` says so. Null when no date is given
 * or none can be read; then nothing is written.
 */
export function writePeriod(
  writer: LineWriter,
  started: string | null | undefined,
  finished: string | null | undefined,
  open: "present" | null,
): Period | null {
  const [from, until] = [started, finished].map((text) => asWritten((text ?? "").trim()));
  const end = until || (from && open === "present" ? "Present" : "");
  const text = from && end ? `${from} - ${end}` : from || end;
  if (!text) return null;
  const row = { n: 1, start: 0, end: text.length, text, gapBefore: false };
  const typed = parsePeriod(row);
  const quoted = typed && writer.line(text);
  if (!typed || !quoted) return null;
  const period = { ...typed, quoted };
  return from || !end ? period : asEnd(period);
}

/** "Bachelor of Science - BS, Computer Science" in its two parts. */
export function splitDegreeText(text: string): [degree: string, field: string] {
  const at = text.indexOf(",");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
