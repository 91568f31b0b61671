/** A decision about one requirement, with the words it rests on or what came nearest. */
import type { Requirement } from "../../validation/schemas";
import { anchorsOf, quoteAt, type TypedResume, type Unit } from "../local/resume";

export interface Place {
  unit: Unit;
  start: number;
  end: number;
}

export interface Decision {
  met: Requirement["met"];
  place: Place | null;
  note: string;
}

export const wholeOf = (unit: Unit): Place => ({ unit, start: 0, end: unit.text.length });
export const yes = (place: Place | null, note: string): Decision => ({ met: place ? "yes" : "part", place, note });
export const part = (place: Place | null, note: string): Decision => ({ met: "part", place, note });
export const no = (place: Place | null, note: string): Decision => ({ met: "no", place, note });

const worth: Readonly<Record<Requirement["met"], number>> = { yes: 2, part: 1, no: 0 };

/** The better of two decisions; the first where they are equal. */
export const better = (a: Decision, b: Decision): Decision =>
  worth[b.met] > worth[a.met] || (worth[b.met] === worth[a.met] && !a.place && b.place) ? b : a;
export const worse = (a: Decision, b: Decision): Decision => (worth[b.met] < worth[a.met] ? b : a);

export function requirementOf(text: string, decision: Decision, resume: TypedResume): Requirement {
  const { met, place, note } = decision;
  const anchors = place ? anchorsOf(place.unit, place.start, place.end) : [];
  const first = anchors[0];
  return { requirement: text, met, anchors, quote: first ? quoteAt(resume.lines, first) : "", note };
}
