/** Under which better-auth keeps an address's code: a keyed hash of the name the library gives it. */
import { keyFor } from "../security/appKeys";
import { keyedHash } from "../security/hashing";

/** The keyed hash of a code, or of what a code is kept under. */
export function signInHash(text: string): string {
  return keyedHash(keyFor("sign-in-code"), text);
}

/** `email` in lower case. */
export function codeIdentifierOf(email: string): string {
  return signInHash(`sign-in-otp-${email}`);
}
