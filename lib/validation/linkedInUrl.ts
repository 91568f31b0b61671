/**
 * The address of a LinkedIn profile, read strictly and by hand: the URL parser of the platform repairs what it is given
 * (backslashes, tabs, look-alike hosts), and what had to be repaired is refused here. Nothing is looked up or fetched.
 * `http` and a missing scheme are taken as https, since only the canonical form goes on.
 */
import { limits } from "./limits";

export const linkedInUrlFaults = {
  empty: "Give the address of a LinkedIn profile, such as linkedin.com/in/your-name.",
  malformed: "That is not a web address we can read. It should look like linkedin.com/in/your-name.",
  notLinkedIn: "That address is not on linkedin.com. It should look like linkedin.com/in/your-name.",
  notAProfile:
    "That is a page of LinkedIn, but not a person's profile. Open your profile and copy its address: it holds /in/ and your name.",
} as const;
export type LinkedInUrlFault = keyof typeof linkedInUrlFaults;

export type LinkedInUrl = { ok: true; url: string; slug: string } | { ok: false; fault: LinkedInUrlFault };

const slugMaxChars = 120;
/**
 * The site itself, its mobile form, and its country forms ("uk.linkedin.com"). Case is folded by the expression, which
 * knows ASCII alone: lowering the host first would make a k of the Kelvin sign.
 */
const host = /^(?:(?:www|m|[a-z]{2})\.)?linkedin\.com$/i;
const locale = /^[a-z]{2}(?:[-_][a-zA-Z]{2})?$/;
/** Letters and digits of any script, and the signs that names are written with there; no dot, slash or percent sign. */
const slugPattern = /^(?:[\p{L}\p{M}\p{N}_’'-]|\p{Extended_Pictographic}|\u200D)+$/u;
/** What no honest address holds as it stands: spaces, control and format characters, backslashes, an "at". */
const forbidden = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\@<>"^`{|}]/u;

const refuse = (fault: LinkedInUrlFault): LinkedInUrl => ({ ok: false, fault });

/** A slug without its percent signs: one layer, valid UTF-8, or null. */
function decodeSlug(raw: string): string | null {
  let text: string;
  try {
    text = decodeURIComponent(raw).normalize("NFC");
  } catch {
    return null;
  }
  const isName = slugPattern.test(text) && /[\p{L}\p{N}]/u.test(text);
  return isName && [...text].length <= slugMaxChars ? text : null;
}

/** Reads an address. The canonical form is `https://www.linkedin.com/in/<slug>`, the slug percent-encoded where it must be. */
export function parseLinkedInUrl(input: string): LinkedInUrl {
  const text = input.trim();
  if (text === "") return refuse("empty");
  // Joiners of emoji stand in honest slugs; anything else that cannot be seen does not.
  const plain = text.replace(/\u200D(?=\p{Extended_Pictographic})/gu, "");
  if (text.length > limits.profileUrlMaxChars || forbidden.test(plain)) return refuse("malformed");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  const hasScheme = scheme !== undefined && !/^[a-z0-9.-]+:\d/i.test(text);
  if (hasScheme && scheme !== "https" && scheme !== "http") return refuse("malformed");
  const rest = hasScheme ? text.slice(scheme.length + 1) : `//${text}`;
  const parts = /^\/\/([^/?#]*)([^?#]*)/.exec(rest);
  if (!parts || rest.startsWith("///")) return refuse("malformed");
  const [, authority = "", path = ""] = parts;
  if (!host.test(authority)) return refuse("notLinkedIn");
  const [root, area, rawSlug, language, ...more] = path.replace(/\/$/, "").split("/");
  if (root !== "" || area !== "in" || !rawSlug || more.length > 0) return refuse("notAProfile");
  if (language !== undefined && !locale.test(language)) return refuse("notAProfile");
  const slug = decodeSlug(rawSlug);
  return slug === null
    ? refuse("notAProfile")
    : { ok: true, url: `https://www.linkedin.com/in/${encodeURIComponent(slug)}`, slug };
}
