/** What a posting asks for without saying so: the work that it tells, the hours of it, and what a sentence points back to. */
import { readSkills } from "../skills/readSkills";
import { deedsOf, properNames } from "./deeds";
import type { Phrase } from "./phrase";
import { cutTail, stripped } from "./phraseText";
import { namesIn } from "./shortName";
import { plainAtom, type Want, wantOf } from "./want";
import { hoursAsked } from "./workingHours";
import { yearsOf } from "./years";

/** A want of certain hours or of travel. */
export function hoursOf(phrase: Phrase): Want[] | null {
  const asked = hoursAsked(phrase.text);
  if (!asked || yearsOf(phrase.text) !== null || readSkills(phrase.text).some(({ skill }) => skill.name === "on-call"))
    return null;
  return [{ ...wantOf(plainAtom(asked.name), phrase, []), hours: asked.kinds }];
}

const backward =
  /^(?:[\p{L}-]+ ){0,10}?(?:it|them|both|one|each of (?:these|them)|these|those|there|th(?:at|is) (?:standard|system|tool|language|method|software|platform|field|kind|technique|program|equipment|machine)s?)(?:\s(?:before|already|too|yet))*(?:,.*)?[.!]?$/iu;
const verdict =
  /\s(?:is|are)(?:n['’]t| not)?\s(?:required|needed|essential|negotiable|optional|expected|a must|necessary)[.!]?$/i;
const listLead = /^.*?\b(?:means?|includes?|covers?|are|is)\s+(?=an?\s|the\s|\p{L}+\s)/iu;

/** "It runs on a PLC, and you should know it": the things that the sentence before names. */
export function thingsBefore(text: string, phrase: Phrase): Want[] {
  const names = [...new Set([...namesIn(text, "hard"), ...properNames(text, true)])];
  const deeds = names.length > 0 ? [] : deedsOf(text, phrase.duty);
  const told =
    listLead.test(text) && /,/.test(text) ? text.replace(listLead, "").split(/,\s*(?:and\s+)?|\s+and\s+/) : [];
  const listed =
    names.length + deeds.length > 0
      ? []
      : told.map((part) => stripped(cutTail(part).replace(/\s(?:in|at|on|before|after|during)\s.*$/i, "")));
  return [...names, ...deeds, ...listed]
    .filter((name) => name !== "" && name.split(/\s+/).length <= 10)
    .map((name) => wantOf(plainAtom(name), phrase, readSkills(name)));
}

/** "You should have worked in it before": true where a sentence names nothing itself and means what stands before it. */
export const pointsBack = (text: string): boolean => backward.test(text.replace(verdict, "").trim());

/** What the work of a sentence asks for: its hours, its deeds, and the names in it that no deed holds. */
export function workWants(phrase: Phrase, before: Iterable<Want>, ofThird: boolean): Want[] {
  const hours = hoursOf(phrase);
  if (hours) return hours;
  const deeds = deedsOf(phrase.text, phrase.duty, ofThird);
  const told = deeds.map((text) => wantOf(plainAtom(text), phrase, readSkills(text)));
  const held = [...[...before].map(({ text }) => text), ...deeds].join(" | ").toLowerCase();
  return [
    ...told,
    ...properNames(phrase.text, deeds.length > 0 || phrase.duty)
      .filter((name) => !held.includes(name.toLowerCase()))
      .map((name) => wantOf(plainAtom(name), phrase, readSkills(name))),
  ];
}
