/**
 * E-mail addresses and URLs, with and without a scheme, by linkify-it over IANA's list of top-level domains.
 * What looks like a domain and is a product or a file name (ASP.NET, notes.md) is left alone.
 */
import { LinkifyIt } from "linkify-it";
import tlds from "tlds";
import isURL from "validator/lib/isURL";
import type { PiiSpan } from "./span";

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, urlAuth: true, tlds });

/** Endings that are top-level domains and, far more often in a résumé, names of files or frameworks. */
const fileEndings = /\.(md|sh|py|ps|zip|mov|rs|pl|cc|so|tf|ml)$/i;
const frameworks = /^(asp|ado|vb|ml|f#|c#|visual basic)\.net$/i;

/** True for a schemeless match that reads as a domain rather than as the end of one sentence and the start of the next. */
function isDomainLike(text: string): boolean {
  const host = text.split(/[/?#]/, 1)[0] ?? "";
  if (frameworks.test(host) || (fileEndings.test(host) && host === text)) return false;
  const ending = host.slice(host.lastIndexOf(".") + 1);
  return ending === ending.toLowerCase() || host === host.toUpperCase();
}

const localPart = /[\p{L}\p{M}\p{N}._%+'&=~!#$*^{|}-]{1,64}$/u;
const mailHost = /@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}/uy;

/** Addresses whose local part is not ASCII (RFC 6531), which linkify-it leaves out. */
export function findInternationalEmails(text: string): PiiSpan[] {
  const spans: PiiSpan[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const before = text.slice(Math.max(0, at - 64), at);
    const local = /[^\p{ASCII}]/u.test(before) ? localPart.exec(before)?.[0] : undefined;
    if (!local || !/[^\p{ASCII}]/u.test(local)) continue;
    mailHost.lastIndex = at;
    const host = mailHost.exec(text)?.[0];
    if (host) spans.push({ start: at - local.length, end: at + host.length, kind: "EMAIL_ADDRESS" });
  }
  return spans;
}

/** Spans of e-mail addresses and URLs, in order. Linear in the text's length. */
export function findLinks(text: string): PiiSpan[] {
  if (!/[.@]/.test(text)) return [];
  return (linkify.match(text) ?? []).flatMap(({ schema, index, lastIndex, raw }): PiiSpan[] => {
    if (schema === "mailto:") return [{ start: index, end: lastIndex, kind: "EMAIL_ADDRESS" }];
    if (schema === "" && !isDomainLike(raw)) return [];
    if (schema !== "" && !isURL(raw, { require_tld: true, allow_underscores: true }) && !/:\/\/(\d|\[)/.test(raw)) {
      return /:\/\/[^/?#]*\./.test(raw) ? [{ start: index, end: lastIndex, kind: "URL" }] : [];
    }
    return [{ start: index, end: lastIndex, kind: "URL" }];
  });
}
