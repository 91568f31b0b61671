/** One expression out of a list of sources, bounded so that no part of a longer word matches. */
import { GuardedPattern } from "../../../guardedPattern";

/** `flags` as for RegExp; "g" where every place is wanted. Case never counts. */
export const anyOf = (sources: readonly string[], flags = ""): GuardedPattern =>
  new GuardedPattern(`(?<![\\p{L}\\d-])(?:${sources.join("|")})(?![\\p{L}\\d-])`, `iu${flags}`);
