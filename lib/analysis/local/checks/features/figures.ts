/** The figures of a line and what they count: a result, the scope of a post, mere activity, or nothing that fits. */
import { findAll } from "../../../findAll";
import { activityNouns, measurableNouns, scopeNouns } from "../../lexicon/counts.data";
import type { Span } from "./words";

export interface Figure extends Span {
  worth: "activity" | "scope" | "change" | "money" | "time" | "share" | "other";
  /** For shares and changes: something that has a size stands in the clause. */
  coherent: boolean;
}

const numberWord =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|one hundred)";
const countPattern = new RegExp(
  `(?<![\\w.$€£/-])(\\d[\\d,.]*[kKmM]?\\+?|${numberWord})(?:\\s*\\+)?\\s+((?:[\\p{L}][\\p{L}'’/-]*\\s+){0,3}?)(${activityNouns.join("|")})(?![\\p{L}-])`,
  "giu",
);
const any = /(?<![\w.])[$€£]?\d[\d,.]*\s?(?:%|percent|x\b|[kKmMbB]\b|million|billion)?\+?/g;
const scope = new RegExp(`^\\s*(?:[\\p{L}-]+\\s+){0,3}?(?:${scopeNouns.join("|")})\\b`, "iu");
const measurable = new RegExp(`\\b(?:${measurableNouns.join("|")})\\b`, "i");

/** Counts of activity with the span from number to noun. "Hours" that a trade or licence demands are none. */
export function activityCounts(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of findAll(countPattern, text)) {
    const between = match[2] ?? "";
    if (
      /\b(?:on-the-job|classroom|clinical|billable|flight|contact|of|per|a|an|and|from|to|in|with|who)\b/i.test(between)
    )
      continue;
    if (/\b(?:first|last|within|past|next|final|every)\s+$/i.test(text.slice(0, match.index))) continue;
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Every figure in digits. Years, dates, section numbers and versions are left out. */
export function figuresOf(text: string, activity: readonly Span[]): Figure[] {
  const figures: Figure[] = [];
  for (const match of findAll(any, text)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    if (/^(?:19|20)\d\d$/.test(raw)) continue;
    const after = text.slice(end, end + 60);
    const around = text.slice(Math.max(0, start - 60), end + 60);
    const share = /%|percent/.test(raw);
    const worth = activity.some((span) => start >= span.start && start < span.end)
      ? "activity"
      : /[$€£]/.test(raw) || /^\s*(?:USD|EUR|GBP|dollars)/.test(after)
        ? "money"
        : share
          ? "share"
          : scope.test(after)
            ? "scope"
            : /^\s*(?:ms|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/.test(after)
              ? "time"
              : "other";
    figures.push({ start, end, worth, coherent: !share || measurable.test(around) });
  }
  return figures;
}
