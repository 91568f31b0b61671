/** Reads the options of a command with Node's own parser; what does not fit becomes a UsageError. */
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import type { AsOf } from "../analysis/document";
import { UsageError } from "./command";

/** The values of the options and the words that are none. Unknown options throw UsageError. */
export function readOptions<Options extends ParseArgsOptionsConfig>(words: string[], options: Options) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true, strict: true });
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : "the options do not fit");
  }
}

/** "2026-01" or "2026-01-15" as year and month; absent means the current month of the machine's clock, in UTC. */
export function parseAsOf(word: string | undefined, now: Date): AsOf {
  if (word === undefined) return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 };
  const match = /^(\d{4})-(\d{2})(-\d{2})?$/.exec(word);
  const [year, month] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || month < 1 || month > 12) throw new UsageError("--as-of takes a date such as 2026-01 or 2026-01-15");
  return { year, month };
}
