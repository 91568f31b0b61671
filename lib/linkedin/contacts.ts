/** Ways to reach a person, by their form: what an address, a number or a site looks like on a profile. */
import type { LinkedInContact } from "../validation/linkedInProfile";
import { quote, type Row, splitRow } from "./rows";

export const profilePath = /linkedin\.[a-z.]*\/in\/([^\s/?#()]+)/i;
export const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export const phone = /^\+?[\d\s().-]{6,}$/;
const address = /^(?:https?:\/\/)?[^\s@]+\.[a-z]{2,}(?:[/?#]\S*)?$/i;

/** What kind of contact a value is; `label` is what the profile calls it. */
export function contactKindOf(text: string, label: string | null): LinkedInContact["kind"] {
  const value = text.replace(/\s+/g, "");
  if (email.test(value)) return "email";
  if (profilePath.test(value) || label === "LinkedIn") return "profile";
  if (phone.test(text)) return "phone";
  if (address.test(value)) return "website";
  return /\d/.test(text) ? "address" : "other";
}

/** Ways to write or call that a row tells, one between dots, bars or commas; none where its words are something else. */
export function contactsIn(row: Row): LinkedInContact[] {
  return splitRow(row, /\s+[·|•]\s+|,\s+|\s{2,}/).flatMap((piece) => {
    const known =
      email.test(piece.text) || phone.test(piece.text) || (!/\s/.test(piece.text) && address.test(piece.text));
    return known ? [{ kind: contactKindOf(piece.text, null), value: quote(piece), label: null }] : [];
  });
}
