/**
 * Takes what is to be read from the landing page to /read, across a navigation, without a byte of it on disk. It
 * travels sealed in the tab's own name, which browsers keep in memory; the key, used once, is kept apart, in the
 * storage of this tab and origin. So another site that came to this tab would find noise, and the disk only a key to
 * nothing. Both are taken away on arrival, before they are looked at. Where a browser refuses one of the two, or has
 * no cryptography (plain HTTP), nothing is handed over and /read asks again. The other end is `takeHandedOver`.
 */
import type { HeldRead } from "./heldRead";

const keyName = "firstpass-handover";
const prefix = "firstpass:";
/** The layout of what is sealed: the vector, then the length of the head, the head as JSON, the file's bytes. */
export const sealedLayout = { ivBytes: 12, lengthBytes: 4 } as const;

/** The head: all but the file's bytes, and when it was sealed (milliseconds since 1970). */
export interface SealedHead extends Omit<HeldRead, "file"> {
  atMs: number;
  file: { name: string; type: string } | null;
}

function toText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 32_768) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 32_768)));
  }
  return btoa(parts.join(""));
}

async function pack({ file, ...rest }: HeldRead, nowMs: number): Promise<ArrayBuffer> {
  const told: SealedHead = { ...rest, atMs: nowMs, file: file && { name: file.name, type: file.type } };
  const head = new TextEncoder().encode(JSON.stringify(told));
  const length = new DataView(new ArrayBuffer(sealedLayout.lengthBytes));
  length.setUint32(0, head.length);
  return new Blob([length.buffer, head, ...(file ? [file] : [])]).arrayBuffer();
}

/** Seals `read` for the next page of this tab. False when this browser will not have it. */
export async function handOver(read: HeldRead, nowMs = Date.now()): Promise<boolean> {
  try {
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
    const iv = crypto.getRandomValues(new Uint8Array(sealedLayout.ivBytes));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, await pack(read, nowMs));
    const raw = new Uint8Array(await crypto.subtle.exportKey("raw", key));
    sessionStorage.setItem(keyName, toText(raw));
    const name = prefix + toText(new Uint8Array(await new Blob([iv, sealed]).arrayBuffer()));
    window.name = name;
    return window.name.length === name.length;
  } catch {
    return false;
  }
}

/** Takes what was handed over, still sealed, so that it is nowhere any more. */
export function takeSealed(): { key: string | null; name: string | null } {
  const name = window.name.startsWith(prefix) ? window.name.slice(prefix.length) : null;
  if (name !== null) window.name = "";
  try {
    const key = sessionStorage.getItem(keyName);
    sessionStorage.removeItem(keyName);
    return { key, name };
  } catch {
    return { key: null, name };
  }
}
