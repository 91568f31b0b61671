/**
 * Sealed content: AES-256-GCM under the key of a purpose, bound to what it belongs to, so that sealed bytes put into
 * another row do not open there. Sealed with the secret in force; opened also with the one that is rotated out.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { AppError } from "../backend/errors";
import { acceptedKeysFor, keyFor } from "./appKeys";
import type { KeyPurpose } from "./hashing";

const cipher = "aes-256-gcm";
/** The layout: a version, the vector, the tag, then the content. */
const version = 1;
const ivBytes = 12;
const tagBytes = 16;
const headBytes = 1 + ivBytes + tagBytes;

/** Seals `content`; `belongsTo` (a row's id, say) has to be given again to open it. */
export function seal(purpose: KeyPurpose, content: Uint8Array, belongsTo: string): Buffer {
  // 96 random bits a sealing: NIST SP 800-38D (8.3) allows 2^32 of them under one key.
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyFor(purpose), iv, { authTagLength: tagBytes });
  sealing.setAAD(Buffer.from(belongsTo));
  const body = Buffer.concat([sealing.update(content), sealing.final()]);
  return Buffer.concat([Buffer.of(version), iv, sealing.getAuthTag(), body]);
}

function openWith(key: Uint8Array, sealed: Uint8Array, belongsTo: string): Buffer | null {
  const iv = sealed.subarray(1, 1 + ivBytes);
  const opening = createDecipheriv(cipher, key, iv, { authTagLength: tagBytes });
  opening.setAAD(Buffer.from(belongsTo));
  opening.setAuthTag(sealed.subarray(1 + ivBytes, headBytes));
  const body = opening.update(sealed.subarray(headBytes));
  try {
    return Buffer.concat([body, opening.final()]);
  } catch {
    // The tag does not fit: another key, other bytes, or another belonging.
    return null;
  }
}

/** The content. @throws AppError INTERNAL_ERROR, not to be tried again, when it was changed, belongs elsewhere, or its key is gone. */
export function unseal(purpose: KeyPurpose, sealed: Uint8Array, belongsTo: string): Buffer {
  if (sealed.length >= headBytes && sealed[0] === version) {
    for (const key of acceptedKeysFor(purpose)) {
      const content = openWith(key, sealed, belongsTo);
      if (content) return content;
    }
  }
  throw new AppError({ code: "INTERNAL_ERROR", cause: "sealed content", retryable: false });
}
