/** A decision about one requirement, with the words it rests on or what came nearest. */
import type { Requirement } from "../../validation/schemas";
import { anchorsOf, quoteAt, type TypedResume, type Unit } from "../local/resume";

export interface Place {
  unit: Unit;
  start: number;
  end: number;
}

/** What a decision goes by. */
export type Way =
  | "amount"
  | "degree"
  | "head"
  | "hours"
  | "implied"
  | "known"
  | "proof"
  | "role"
  | "skill"
  | "tongue"
  | "words"
  | "years";

export interface Decision {
  met: Requirement["met"];
  place: Place | null;
  note: string;
  by?: Way;
  /** What can honestly be said about it; the common word for its kind when absent. */
  advice?: string | undefined;
}

/** What can honestly be said of what is not met, or only in part. */
export const advice = {
  absent: "Nothing on the page shows it. If you have done it, add a line that says where; if not, leave it out.",
  nearest:
    "The line quoted comes nearest. If it is the same work, use the posting's word for it; if not, let it stand as it is.",
  weak: "Say at which level you have it and where you used it; do not raise it.",
  learned: "Say where you have used it since; if you have not, list it as learned.",
  planned: "Keep it as a plan with its date; do not list it as held.",
  denied: "The page takes it back. Leave it so, and say what came in its place if something did.",
  others: "The line gives it to somebody else. Say what your own part beside it was.",
  state: "Say whose license it is, and whether you have applied for the one asked for.",
  language: "State the level you have, by the European framework if you can.",
  degree: "Name the highest degree you have. Where the posting takes experience in its place, lead with that.",
  unfinished: "Say how far you came: credits, years, an expected date.",
  subject: "Name the courses of your degree that come near the subject asked for.",
  years: "Say the years you have and what they held; do not round up.",
} as const;

export const wholeOf = (unit: Unit): Place => ({ unit, start: 0, end: unit.text.length });
export const yes = (place: Place | null, note: string): Decision => ({ met: place ? "yes" : "part", place, note });
export const part = (place: Place | null, note: string, said?: string): Decision => ({
  met: "part",
  place,
  note,
  advice: said,
});
export const no = (place: Place | null, note: string, said?: string): Decision => ({
  met: "no",
  place,
  note,
  advice: said,
});

const worth: Readonly<Record<Requirement["met"], number>> = { yes: 2, part: 1, no: 0 };

/** The better of two decisions; the first where they are equal. */
export const better = (a: Decision, b: Decision): Decision =>
  worth[b.met] > worth[a.met] || (worth[b.met] === worth[a.met] && !a.place && b.place) ? b : a;
export const worse = (a: Decision, b: Decision): Decision => (worth[b.met] < worth[a.met] ? b : a);

export const going = (by: Way, decision: Decision): Decision => (decision.by ? decision : { ...decision, by });

export function requirementOf(text: string, decision: Decision, resume: TypedResume): Requirement {
  const { met, place, note } = decision;
  const anchors = place ? anchorsOf(place.unit, place.start, place.end) : [];
  const first = anchors[0];
  const quote = first ? quoteAt(resume.lines, first) : "";
  if (met === "yes") return { requirement: text, met, anchors, quote, note };
  return {
    requirement: text,
    met,
    anchors,
    quote,
    note,
    advice: decision.advice ?? (first ? advice.nearest : advice.absent),
  };
}
