/**
 * IPv4 and IPv6 addresses in all their forms: compressed, with an embedded IPv4, in brackets, with a prefix length.
 * Runs of address characters are cut out first and then judged by Node's own parser, so nothing backtracks.
 */
import { isIPv4, isIPv6 } from "node:net";
import type { PiiSpan } from "./span";

const runs = /[0-9A-Fa-f:.]{2,}/g;
const octets = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\d)/g;
const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}_]/u.test(unit);

/** A bare "::" is an address only where the text speaks of addresses or gives a prefix length; elsewhere it is a separator. */
function isBareUnspecified(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 24), start);
  const alone = /(^|[\s("'[])$/.test(around) && /^($|[\s)"'\],.;])/.test(text.slice(end, end + 1));
  return /^\/\d/.test(text.slice(end, end + 2)) || (alone && (/\bip(v6)?\b/i.test(around) || text.trim() === "::"));
}

function isAddress6(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end);
  if (!isIPv6(run)) return false;
  if (run === "::") return isBareUnspecified(text, start, end);
  const glued = isWordUnit(text[start - 1]) || isWordUnit(text[end]);
  // Glued to a word ("std::cout") it must be long enough to be nothing else.
  return !glued || run.includes(".") || run.split(":").length > 4;
}

function findAddress4(text: string, start: number, run: string): PiiSpan[] {
  return [...run.matchAll(octets)].flatMap((match) => {
    const from = start + match.index;
    const isVersion = /(\bv|\bversion|\brelease|\brev\.?|\bsection|§)\s*$/i.test(
      text.slice(Math.max(0, from - 10), from),
    );
    const glued = isWordUnit(text[from - 1]) || text[from - 1] === ":" || isVersion;
    return isIPv4(match[0]) && !glued
      ? [{ start: from, end: from + match[0].length, kind: "IP_ADDRESS" as const }]
      : [];
  });
}

/** Spans of IP addresses, in order. */
export function findAddresses(text: string): PiiSpan[] {
  return [...text.matchAll(runs)].flatMap((match): PiiSpan[] => {
    if (!/[.:]./.test(match[0])) return [];
    const raw = match[0].replace(/\.+$/, "");
    const run = raw.length > 2 && raw.endsWith(":") && !raw.endsWith("::") ? raw.slice(0, -1) : raw;
    const start = match.index;
    if (run.includes(":") && isAddress6(text, start, start + run.length)) {
      return [{ start, end: start + run.length, kind: "IP_ADDRESS" }];
    }
    const host = /^((?:\d{1,3}\.){3}\d{1,3}):\d+$/.exec(run)?.[1];
    if (host) return findAddress4(text, start, host);
    return run.includes("::") ? [] : findAddress4(text, start, run);
  });
}
