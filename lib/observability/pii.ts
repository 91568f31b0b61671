/**
 * Finds and scrubs personal data in what leaves the process: log fields, error events, breadcrumbs.
 * E-mails become a keyed hash, so that one person's events can be told apart and nobody can be named; all else
 * becomes the name of its kind. Scrubbing twice changes nothing, and cycles are cut.
 */
import { createHmac, randomBytes } from "node:crypto";
import { findCards, findIbans } from "./pii/findAccounts";
import { findAddresses } from "./pii/findAddresses";
import { findInternationalEmails, findLinks } from "./pii/findLinks";
import { findPhones } from "./pii/findPhones";
import { findSocialSecurity } from "./pii/findSocialSecurity";
import type { PiiKind, PiiSpan } from "./pii/span";

/** In order of precedence: of two finds that overlap the earlier finder's stands. */
const finders: readonly ((text: string) => PiiSpan[])[] = [
  findInternationalEmails,
  findLinks,
  findIbans,
  findCards,
  findSocialSecurity,
  findAddresses,
  findPhones,
];

const words: Record<PiiKind, string> = {
  EMAIL_ADDRESS: "email",
  URL: "url",
  IBAN_CODE: "iban",
  CREDIT_CARD: "card",
  US_SSN: "ssn",
  IP_ADDRESS: "ip",
  PHONE_NUMBER: "phone",
};

const keySlot = Symbol.for("firstpass.pii.key");
const slots = globalThis as { [keySlot]?: Buffer };

/** Sets the key of the e-mail hashes, at boot. Without it a random one holds for the life of the process. */
export function setPiiKey(key: Uint8Array): void {
  slots[keySlot] = Buffer.from(key);
}

/** The keyed hash of an e-mail, 16 letters: HMAC-SHA-256 cut to 64 bits, in letters so that no digit looks like a number. */
export function hashEmail(email: string): string {
  slots[keySlot] ??= randomBytes(32);
  const digest = createHmac("sha256", slots[keySlot]).update(email.trim().toLowerCase()).digest("hex").slice(0, 16);
  return digest.replace(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)));
}

/** Identifiers of ours: UUIDs and lower-case hexadecimal hashes. A run of digits inside one is no number of a person. */
const identifiers =
  /(?<![\w-])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=\d*[a-f])[0-9a-f]{16,64})(?![\w-])/g;
const numberKinds: ReadonlySet<PiiKind> = new Set(["PHONE_NUMBER", "US_SSN", "CREDIT_CARD"]);

function findIdentifiers(text: string): { start: number; end: number }[] {
  return [...text.matchAll(identifiers)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Every piece of personal data in a text, in order and without overlap. Offsets in UTF-16 units. */
export function findPii(text: string): PiiSpan[] {
  const taken = new Uint8Array(text.length);
  const spans: PiiSpan[] = [];
  const ids = findIdentifiers(text);
  const isInsideId = ({ start, end, kind }: PiiSpan): boolean =>
    numberKinds.has(kind) && ids.some((id) => start >= id.start && end <= id.end);
  for (const find of finders) {
    for (const span of find(text)) {
      if (isInsideId(span)) continue;
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** More rounds than any text has needed; the property test would show one that does not settle. */
const maxRounds = 8;

/**
 * A text with every find replaced: `[email:…]`, `[phone]`, `[url]` and so on. What a replacement lays bare (an
 * address that had been glued to a link) is found in a further round, so that a second scrub finds nothing.
 */
export function scrubText(text: string): string {
  let current = text;
  for (let round = 0; round < maxRounds; round += 1) {
    const next = replaceFinds(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

function replaceFinds(text: string): string {
  const hashes = new Map<string, string>();
  const hashOf = (email: string): string => {
    const hash = hashes.get(email) ?? hashEmail(email);
    hashes.set(email, hash);
    return hash;
  };
  let out = "";
  let from = 0;
  for (const { start, end, kind } of findPii(text)) {
    const hash = kind === "EMAIL_ADDRESS" ? `:${hashOf(text.slice(start, end))}` : "";
    out += `${text.slice(from, start)}[${words[kind]}${hash}]`;
    from = end;
  }
  return out + text.slice(from);
}

const maxDepth = 8;
const maxItems = 200;

function scrubInner(value: unknown, seen: ReadonlySet<object>): unknown {
  if (typeof value === "string") return scrubText(value);
  if (typeof value === "bigint" || typeof value === "number") return scrubNumber(value);
  if (typeof value !== "object" || value === null) return typeof value === "function" ? "[function]" : value;
  if (seen.has(value)) return "[cycle]";
  if (seen.size >= maxDepth) return "[deep]";
  const inside = new Set(seen).add(value);
  if (value instanceof Error) return { name: value.name, message: scrubText(value.message) };
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "[date]" : value.toISOString();
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return "[bytes]";
  if (Array.isArray(value)) return value.slice(0, maxItems).map((item) => scrubInner(item, inside));
  const entries =
    value instanceof Map ? [...value] : value instanceof Set ? [...value].entries() : Object.entries(value);
  const out: [string, unknown][] = [];
  for (const [key, item] of entries) {
    if (out.length >= maxItems) break;
    out.push([scrubText(String(key)), scrubInner(item, inside)]);
  }
  return Object.fromEntries(out);
}

/** A number long enough to be a card or a phone is judged by its digits; the others stay numbers. */
function scrubNumber(value: number | bigint): unknown {
  const text = String(value);
  return text.length >= 9 && findPii(text).length > 0 ? scrubText(text) : typeof value === "bigint" ? text : value;
}

/** Any value with personal data scrubbed out of every string, key and long number; a plain copy, safe to serialise. */
export function scrubPii<Value>(value: Value): Value;
export function scrubPii(value: unknown): unknown {
  return scrubInner(value, new Set());
}
