/** The card at the top of a profile page: name, headline, place, and the counts below. */
import type { LinkedInContact } from "../../validation/linkedInProfile";
import { contactsIn } from "../contacts";
import { isPlace } from "../places";
import { pieceOf, type Row } from "../rows";

export interface Intro {
  name: Row | null;
  headline: Row | null;
  location: Row | null;
  /** What the card itself tells; the rest stands behind its link. */
  contact: LinkedInContact[];
  /** The link to the contact details stands there and they were not copied with it. */
  hidesContact: boolean;
  connections: number | null;
  followers: number | null;
}

/** The link, with what was behind it where that was copied with it. */
const contactInfo = /(?:·\s*)?(?<!\p{L})contact info(?:$|:\s*)/iu;
const counts = /^[\d,.]+[KM]?\+?\s+(?:connections?|followers?|mutual connections?)\b/i;
const pronouns = /\(?\b(?:she|he|they)\/(?:her|him|them)(?:\/\w+)?\)?$/i;
const openTo = /^(?:open to work|open to|.*\broles?$|providing services|hiring.*|i['’]m hiring.*)$/i;

function countOf(rows: readonly Row[], word: "connections" | "followers"): number | null {
  const pattern = new RegExp(
    `(?<![\\d,])([\\d,]{1,12}(?:\\.\\d{1,3})?)\\s?([KM])?\\+?\\s${word.slice(0, -1)}s?\\b`,
    "i",
  );
  for (const { text } of rows) {
    if (/mutual/i.test(text)) continue;
    const match = pattern.exec(text);
    if (match?.[1]) {
      const times = match[2]?.toUpperCase() === "M" ? 1_000_000 : match[2] ? 1_000 : 1;
      return Math.round(Number(match[1].replaceAll(",", "")) * times);
    }
  }
  return null;
}

/** The place stands before "Contact info", on its line or above it; else it is the last line that reads like one. */
function locationOf(rows: readonly Row[]): Row | null {
  const at = rows.findIndex(({ text }) => contactInfo.test(text));
  const marked = rows[at];
  if (marked) {
    const own = pieceOf(marked, 0, contactInfo.exec(marked.text)?.index ?? 0);
    if (own && !counts.test(own.text)) return own;
    const above = rows[at - 1];
    if (above && !counts.test(above.text)) return above;
  }
  for (const row of rows.toReversed()) {
    const cut = row.text.search(/\s·\s[\d,.]{1,12}[KM]?\+?\s(?:connections?|followers?)/i);
    const place = cut > 0 ? pieceOf(row, 0, cut) : row;
    if (place && isPlace(place.text) && /,|\b(?:area|region|metro)/i.test(place.text)) return place;
  }
  return rows.findLast(({ text }) => isPlace(text)) ?? null;
}

/** What stands behind "Contact info:", and lines that are an address by themselves. */
function contactOf(rows: readonly Row[]): LinkedInContact[] {
  return rows.flatMap((row) => {
    const label = contactInfo.exec(row.text);
    const told = label ? pieceOf(row, label.index + label[0].length) : row;
    return told ? contactsIn(told) : [];
  });
}

/** Reads the rows above the first heading. */
export function readIntro(rows: readonly Row[]): Intro {
  const [first, ...rest] = rows;
  const cut = first ? pronouns.exec(first.text) : null;
  const name = first && cut ? pieceOf(first, 0, cut.index) : (first ?? null);
  const headline =
    rest.find(
      (row) =>
        row.text !== name?.text &&
        !counts.test(row.text) &&
        !contactInfo.test(row.text) &&
        !openTo.test(row.text) &&
        contactsIn(row).length === 0,
    ) ?? null;
  const below = headline ? rest.slice(rest.indexOf(headline) + 1) : [];
  const contact = contactOf(rest);
  return {
    name,
    headline,
    location: locationOf(below),
    contact,
    hidesContact: contact.length === 0 && rest.some(({ text }) => contactInfo.test(text)),
    connections: countOf(rows, "connections"),
    followers: countOf(rows, "followers"),
  };
}
