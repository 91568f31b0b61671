/** Finds changes told without "from" and "to": "before 50 min, after 35", "14 the year before and 3 the year after". */
import { kinship } from "../words/wordKin";
import type { Quantity } from "./quantity";
import { directionOf } from "./readDirection";
import { stemOf } from "./words";
import { stopWords } from "./words.data";

const period = "(?:year|quarter|month|week|season|semester|term|day)";
const early = `before(?:hand)?|initially|originally|previously|formerly|at first|at the (?:start|beginning|outset)|in the beginning|the ${period} before|(?:the )?(?:previous|prior|preceding) ${period}|a ${period} earlier|took over|inherited|used to (?:be|take|need|cost|have|run|last)|when i (?:began|started|came|arrived|joined)|at (?:my|the) start`;
const late = `after(?:wards?)?|now|finally|today|later|at the end|by the end|in the end|the ${period} after|(?:the )?(?:following|next) ${period}|a ${period} later|this ${period}|currently|when i left|by the time i left|at my (?:end|departure)`;

const stands = (cues: string, side: "before" | "after"): RegExp =>
  side === "before"
    ? new RegExp(`\\b(?:${cues})\\b(?:[ ,:]+[\\p{L}'-]+){0,4}?\\W{0,3}$`, "iu")
    : new RegExp(`^[^.;,\\d]{0,36}?\\b(?:${cues})\\b`, "iu");
const earlyBefore = stands(early, "before");
const earlyAfter = stands(early, "after");
const lateBefore = stands(late, "before");
const lateAfter = stands(late, "after");

/** How the text places an amount in time: -1 at the start of a change, 1 at its end, 0 untold. */
function stageOf(before: string, after: string): number {
  const starts = earlyBefore.test(before) || earlyAfter.test(after);
  const ends = lateBefore.test(before) || lateAfter.test(after);
  return starts === ends ? 0 : starts ? -1 : 1;
}

const bareYear = /\b(?:19|20)\d\d\b/;

/** Years from the first amount's to the second's ("14 in 2022 and 7 in 2023"); null when each has not its own. */
function yearsBeside(first: Quantity, second: Quantity, text: string): number | null {
  // "Grew 12% in 2021 and 9% in 2022" tells two changes, no levels.
  if (first.kind === "share" && directionOf(first, text) !== 0) return null;
  if (first.of[0] !== undefined && second.of[0] !== undefined && !sameNoun(first.of[0], second.of[0])) return null;
  const clause = (from: number): number =>
    Math.max(...[", ", "; ", ". "].map((mark) => text.lastIndexOf(mark, from))) + 1;
  const before = [
    text.slice(clause(first.start), first.start),
    text.slice(first.end, second.start),
    text.slice(second.end),
  ];
  const lead = bareYear.exec(before[0] ?? "");
  const inner = bareYear.exec(before[1] ?? "");
  const tail = bareYear.exec((before[2] ?? "").slice(0, 40));
  const pair = lead ? [lead, inner] : [inner, tail];
  if (!pair[0] || !pair[1]) return null;
  const apart = Number(pair[1][0]) - Number(pair[0][0]);
  return apart === 0 ? null : apart;
}

const sameNoun = (a: string, b: string): boolean => stopWords.has(a) || stopWords.has(b) || stemOf(a) === stemOf(b);

/** Six people and a two-page summary, or "3 undergrads, one is now ...": no two levels of one thing. */
function countsOther(first: Quantity, second: Quantity): boolean {
  if (first.kind !== "count" || first.unit !== "") return false;
  if ([first, second].some(({ inWords, value }) => inWords && value === 1)) return true;
  const [one, two] = [first.of[0], second.of[0]];
  if (one === undefined || two === undefined || stopWords.has(one) || stopWords.has(two)) return false;
  return kinship(stemOf(one), stemOf(two)) === null;
}

/** Gives the two ends of such a change the leads "from" and "to"; other amounts stay as they are. */
export function withStages(quantities: readonly Quantity[], text: string): Quantity[] {
  const staged = [...quantities];
  for (const [index, first] of quantities.entries()) {
    const second = quantities[index + 1];
    if (!second || first.kind !== second.kind || first.unit !== second.unit) continue;
    const between = text.slice(first.end, second.start);
    // "Two out of every five".
    if (/^ (?:out of|in|of)(?: every)? $|^ ?[-–] ?$/i.test(between)) continue;
    if (second.lead === "instead of" || (second.lead === "from" && /\b(?:down|up) from $/i.test(between))) {
      staged[index] = { ...first, lead: "to" };
      staged[index + 1] = { ...second, lead: "from" };
      continue;
    }
    if (first.lead !== "" || second.lead !== "") continue;
    // "34 against 26": what is, and what was.
    if (/^[^.;,\d]{0,24}\b(?:against|vs\.?|versus|compared (?:to|with)|not|rather than) $/i.test(between)) continue;
    const alone = quantities.filter(({ kind, unit }) => kind === first.kind && unit === first.unit).length === 2;
    const years = alone ? yearsBeside(first, second, text) : null;
    if (years !== null) {
      staged[index] = { ...first, lead: years > 0 ? "from" : "to" };
      staged[index + 1] = { ...second, lead: years > 0 ? "to" : "from" };
      continue;
    }
    // "144 croissants, ready before 5".
    const unlike =
      first.of[0] !== undefined &&
      !stopWords.has(first.of[0]) &&
      (second.of[0] === undefined || /^(?:every|each)$/.test(second.of[0]));
    if (unlike && first.unit === "" && /\b(?:before|after) $/i.test(between)) continue;
    if (countsOther(first, second)) continue;
    const cut = Math.ceil(between.length / 2);
    const one = stageOf(text.slice(0, first.start), between.slice(0, cut));
    const two = stageOf(between.slice(cut), text.slice(second.end));
    if (one === 0 && two === 0) continue;
    if (one === two) continue;
    // The second amount opens a change that the third one ends.
    const third = quantities[index + 2];
    if (one === 0 && two < 0 && third?.kind === first.kind && third.unit === first.unit) continue;
    const forward = one < two;
    staged[index] = { ...first, lead: forward ? "from" : "to" };
    staged[index + 1] = { ...second, lead: forward ? "to" : "from" };
  }
  return staged;
}
