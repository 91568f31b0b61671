/**
 * Who is asking, for limits: a network address that the client cannot choose. Headers are a client's own words except
 * for the entries our proxies appended, so only the TRUSTED_PROXY_HOPS-th entry from the right of X-Forwarded-For
 * counts, and with no proxy the socket's address, which the start wrapper hands in. Agents are never looked at.
 */
import { isIP } from "node:net";
import { getEnv } from "../config/env";
import { keyFor } from "./appKeys";
import { keyedHash } from "./hashing";

/** Set by the start wrapper from the socket, after it has taken out any that came in. */
export const peerHeader = "x-firstpass-peer";

/** One bucket for all whose address nobody handed in; being strict with them is the safe side. */
const unknownPeer = "unknown";

/** An address without port, brackets, zone or IPv4-mapping; null when it is not one. */
function parseAddress(entry: string): { family: 4 | 6; address: string } | null {
  const trimmed = entry.trim();
  const bracketed = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(trimmed)?.[1];
  const ported = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/.exec(trimmed)?.[1];
  const address = (bracketed ?? ported ?? trimmed).replace(/%[\w.-]+$/, "");
  const family = isIP(address);
  if (family === 4) return { family, address };
  if (family !== 6) return null;
  // The URL parser writes every IPv6 address one way: lower case, shortest, mapped addresses in hex.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
  if (!mapped) return { family, address: canonical };
  const [high, low] = [Number.parseInt(mapped[1] ?? "", 16), Number.parseInt(mapped[2] ?? "", 16)];
  return { family: 4, address: [high >> 8, high & 255, low >> 8, low & 255].join(".") };
}

/** The first four groups of an IPv6 address: one subscriber is given a /64 at least (RFC 6177). */
function networkOf(address: string): string {
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return `${groups.slice(0, 4).join(":")}::/64`;
}

function toNetwork(entry: string | null | undefined): string | null {
  const parsed = entry ? parseAddress(entry) : null;
  if (!parsed) return null;
  return parsed.family === 4 ? parsed.address : networkOf(parsed.address);
}

/**
 * The network a request comes from: an IPv4 address or an IPv6 /64. A list that is too short for the hops, or whose
 * entry is no address, falls back to the peer.
 */
export function clientNetwork(headers: Headers, trustedProxyHops = getEnv().TRUSTED_PROXY_HOPS): string {
  const peer = toNetwork(headers.get(peerHeader)) ?? unknownPeer;
  if (trustedProxyHops === 0) return peer;
  const entries = (headers.get("x-forwarded-for") ?? "").split(",");
  return toNetwork(entries[entries.length - trustedProxyHops]) ?? peer;
}

/** The client's network as a keyed hash: what limits and logs may know of it. */
export function clientKeyOf(headers: Headers): string {
  return keyedHash(keyFor("client-address"), clientNetwork(headers));
}
