/**
 * Reads name, e-mail, phone, place and links from the head of the document and from personal sections. Shapes, not
 * phone number plans, decide: fictional and foreign numbers count.
 */

import { findAll } from "../../findAll";
import { guarded } from "../../guardedPattern";
import type { Contact, Field, Unit } from "../resume";
import { anchorsOf } from "../resume";
import { findDates } from "./findDates";
import { closeLetters, headingKind } from "./findHeadings";
import { scoreOrganisation, scorePlace, scoreTitle } from "./scoreNames";

const email = guarded(/[\p{L}\d._%+-]{1,64}\s?@\s?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u);
const link = guarded(
  /(?:https?:\/\/|www\.)[^\s|•·,;()<>]{3,200}|(?:linkedin\.com|github\.com|gitlab\.com|behance\.net|dribbble\.com|medium\.com|twitter\.com|x\.com)\/[^\s|•·,;()<>]{1,100}|(?<![@\p{L}\d.-])[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,3}\/[^\s|•·,;()<>]{1,100}|(?<![@\p{L}\d.-])[\p{L}\d-]{2,63}\.(?:com|org|net|io|dev|me|ai|co|design|de|uk|app|info)(?![\p{L}\d@-])/giu,
);
const phone =
  /(?<![\p{L}\d/])\(?(?:\+|00)?\(?\d(?:[\s().–/-]{0,2}\d){6,14}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\p{L}\d])/gu;
const label =
  /^(?:name|e-?mail|mail|phone|tel(?:ephone)?|mobile|mob|cell|telefon|handy|address|adresse|anschrift|location|based in|residence|wohnort|website|web|linkedin|github|portfolio|[tmeapw])(?:\s?[.:]\s*|\s{2,}(?=\S))/i;

export function fieldOf(unit: Unit, start: number, end: number): Field {
  return { text: closeLetters(unit.text.slice(start, end)), anchors: anchorsOf(unit, start, end) };
}

function findPhone(unit: Unit): Field | null {
  for (const match of findAll(phone, unit.text)) {
    const digits = match[0].replace(/\D/g, "");
    const dates = findDates(match[0]);
    if (digits.length < 7 || digits.length > 15 || (dates.length > 0 && !match[0].startsWith("+"))) continue;
    if (/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})$/.test(match[0].trim())) continue;
    return fieldOf(unit, match.index, match.index + match[0].length);
  }
  return null;
}

interface Piece {
  start: number;
  end: number;
  text: string;
}

/** Pieces of a contact line between separators; commas stay inside, they part a town from its state. */
function piecesOf(text: string, separators: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const skip = label.exec(raw.trimStart())?.[0].length ?? 0;
    const start = from + lead + skip;
    const end = from + raw.trimEnd().replace(/[.,;:]+$/, "").length;
    if (end > start) pieces.push({ start, end, text: text.slice(start, end) });
  };
  for (const match of findAll(separators, text)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return pieces;
}

const between = /\s{2,}|\t|\s?[|•·∙⋅◆♦▪;]\s?|\s[–—/-]\s|[\uE000-\uF8FF☎✉⌂📞📧📍]\s*/gu;
const credentials = /,\s*(?:[\p{Lu}][\p{L}.]{1,7}(?:\s[\p{Lu}]{2,6})?|Dipl\.-\p{L}+\.?)(?=\s*(?:,|$))/gu;

/** The name in a line: two to five capitalised words (or one alone), no credentials, no title. */
function nameIn(unit: Unit, alone: boolean): Piece | null {
  for (const piece of piecesOf(unit.text, between)) {
    const bare = piece.text
      .replace(credentials, "")
      .replace(/\s*\([^()]*\)$/, "")
      .trim();
    const shown = closeLetters(bare);
    const words = shown.split(/\s+/);
    if (/^(?:(?:full|first|last|family) )?name$/i.test(shown)) continue;
    if (/[\d@:!*_]/.test(shown) || words.length > 5 || shown.length > 50 || shown.length < 2) continue;
    if (headingKind(shown)?.exact || /curriculum|résumé|\bresume\b|lebenslauf|\bcv\b|\btemplate\b/i.test(shown))
      continue;
    if (scoreTitle(shown) >= 2.5 || (words.length > 2 && scoreOrganisation(shown) >= 2.5)) continue;
    if (scorePlace(shown) >= 2.5) continue;
    const capital = words.filter((word) => /^[\p{Lu}"“(']/u.test(word)).length;
    const particles = words.filter((word) =>
      /^(?:de|da|di|del|der|den|van|von|zu|la|le|bin|al|el|y|e|dos|ter|ten)$/i.test(word),
    ).length;
    const lower = capital === 0 && words.length >= 2 && words.length <= 3 && alone && shown === shown.toLowerCase();
    if (!lower && capital + particles < words.length) continue;
    if (words.length === 1 && !alone) continue;
    const start = piece.start + piece.text.indexOf(bare);
    return { start, end: start + bare.length, text: bare };
  }
  return null;
}

function placeIn(unit: Unit): Field | null {
  const labelled = /(?:address|location|based in|residence|wohnort)\s?:\s*(.+)$/i.exec(unit.text);
  if (labelled?.[1]) return fieldOf(unit, unit.text.length - labelled[1].length, unit.text.length);
  let best: { piece: Piece; score: number } | null = null;
  const consider = (piece: Piece): void => {
    if (
      piece.text.length > 60 ||
      (piece.text.includes("@") && email.test(piece.text)) ||
      /^[\p{L} ]{2,24}:\s/u.test(piece.text)
    )
      return;
    const score = scorePlace(piece.text);
    if (score >= 2 && (!best || score > best.score + 0.3)) best = { piece, score };
  };
  for (const outer of piecesOf(unit.text, between)) {
    consider(outer);
    for (const inner of piecesOf(outer.text, /\.\s+|;\s/g))
      consider({ ...inner, start: outer.start + inner.start, end: outer.start + inner.end });
    const commas = piecesOf(outer.text, /,\s+/g);
    commas.forEach((piece, index) => {
      const next = commas[index + 1];
      const absolute = { ...piece, start: outer.start + piece.start, end: outer.start + piece.end };
      if (next) {
        const end = outer.start + next.end;
        consider({ start: absolute.start, end, text: unit.text.slice(absolute.start, end) });
      }
      consider(absolute);
    });
  }
  const found = best as { piece: Piece; score: number } | null;
  return found ? fieldOf(unit, found.piece.start, found.piece.end) : null;
}

/**
 * The contact data. `head` are the units above the first section, `personal` those of personal sections, `rest` all
 * others, searched for e-mail and phone only.
 */
export function readContact(head: readonly Unit[], personal: readonly Unit[], rest: readonly Unit[]): Contact {
  const near = [...head, ...personal];
  const isNear = new Set(near);
  const contact: Contact = { name: null, email: null, phone: null, location: null, links: [] };
  for (const unit of [...near, ...rest]) {
    const mail = unit.text.includes("@") ? email.exec(unit.text) : null;
    if (mail && !contact.email) contact.email = fieldOf(unit, mail.index, mail.index + mail[0].length);
    if (!contact.phone && (isNear.has(unit) || mail || /phone|tel|mobile/i.test(unit.text)))
      contact.phone = findPhone(unit);
    if (!isNear.has(unit) && !mail) continue;
    for (const match of findAll(link, unit.text)) {
      if (!mail?.[0].includes(match[0])) contact.links.push(fieldOf(unit, match.index, match.index + match[0].length));
    }
  }
  const labelled = near.find((unit) => /^name(?:\s?:|\s{2,})/i.test(unit.text));
  for (const unit of labelled ? [labelled, ...near] : near.slice(0, 8)) {
    const name = nameIn(unit, unit.parts.length === 1 && !/[|•·]|\s{3,}/.test(unit.text));
    if (name) {
      contact.name = fieldOf(unit, name.start, name.end);
      break;
    }
  }
  for (const unit of near) {
    if (contact.location || findDates(unit.text).some((date) => date.kind === "range")) continue;
    if (unit.text.length <= 160 && !/\bborn\b|birth|nationality/i.test(unit.text)) contact.location = placeIn(unit);
  }
  return contact;
}
