/** The figures of a line in digits: a result, the scope of a post, mere activity, or nothing that fits. */

import { hasDigit } from "../../../asciiText";
import { findAll } from "../../../findAll";
import { guarded } from "../../../guardedPattern";
import { measurableNouns } from "../../lexicon/counts.data";
import type { Count, CountClass } from "./counts";
import type { Span } from "./words";

export interface Figure extends Span {
  worth: "activity" | "scope" | "change" | "money" | "time" | "share" | "other";
  /** For shares and changes: something that has a size stands in the clause. */
  coherent: boolean;
}

const any = guarded(/(?<![\w.])[$€£]?\d[\d,.]*\s?(?:%|percent|x\b|[kKmMbB]\b|million|billion)?\+?/g);
const measurable = new RegExp(`\\b(?:${measurableNouns.join("|")})\\b`, "i");

const scopeLike = new Set<CountClass>(["scope", "required", "volume", "other"]);

/** Counts that show time spent and nothing won. */
export const isActivity = ({ counts }: Count): boolean => !scopeLike.has(counts);

/** Counts that give the size of what was in someone's hands. */
export const isScope = ({ counts }: Count): boolean => counts === "scope" || counts === "required";

/** Every figure in digits. Years, dates, section numbers and versions are left out. */
export function figuresOf(text: string, counts: readonly Count[]): Figure[] {
  if (!hasDigit(text)) return [];
  const figures: Figure[] = [];
  for (const match of findAll(any, text)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    if (/^(?:19|20)\d\d$/.test(raw)) continue;
    const after = text.slice(end, end + 60);
    const around = text.slice(Math.max(0, start - 60), end + 60);
    const share = /%|percent/.test(raw);
    const count = counts.find((one) => start >= one.start && start < one.end);
    const worth =
      count && isActivity(count)
        ? "activity"
        : /[$€£]/.test(raw) || /^\s*(?:USD|EUR|GBP|dollars)/.test(after)
          ? "money"
          : share
            ? "share"
            : count && isScope(count)
              ? "scope"
              : /^\s*(?:ms|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/.test(after)
                ? "time"
                : "other";
    figures.push({ start, end, worth, coherent: !share || measurable.test(around) });
  }
  return figures;
}
