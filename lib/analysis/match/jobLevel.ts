/** The rank and the years that a posting asks for, beside what the résumé shows. */
import type { JobMatch, Seniority } from "../../validation/schemas";
import type { Evidence } from "./evidence";
import { monthsIn } from "./stints";
import type { Want } from "./want";

/** Ranks by the words of titles, highest first; after the common ladders of job architecture. */
const ranks: readonly (readonly [pattern: RegExp, rank: Seniority])[] = [
  [
    /\b(?:chief|c[efotim]o|vice president|vp|president|executive director|head of|director(?! of photography))\b/i,
    "executive",
  ],
  [
    /\b(?:lead|principal|staff engineer|manager|supervisor|superintendent|foreman|head|team leader|charge|controller)\b/i,
    "lead",
  ],
  [/\b(?:senior|sr\.?|master|advanced|iii|specialist iii)\b/i, "senior"],
  [/\b(?:junior|jr\.?|entry[- ]level|trainee|apprentice|intern|graduate|associate|assistant|i)\b/i, "entry"],
];

/** The rank a title names; "mid" for one that names none; null without a title. */
export function seniorityOf(title: string | null): Seniority | null {
  if (!title) return null;
  return ranks.find(([pattern]) => pattern.test(title))?.[1] ?? "mid";
}

export function levelOf(
  title: string | null,
  wants: readonly Want[],
  evidence: Evidence,
): NonNullable<JobMatch["level"]> {
  const asked = wants.flatMap(({ years, required }) => (required && years !== null ? [years] : []));
  const months = monthsIn(evidence.stints, () => true);
  const latest = [...evidence.resume.roles].sort((a, b) => endOf(b, evidence) - endOf(a, evidence))[0];
  return {
    seniority: seniorityOf(title),
    shownSeniority: seniorityOf(latest?.title?.text ?? null),
    years: asked.length > 0 ? Math.max(...asked) : null,
    shownYears: months === null ? null : Math.floor(months / 12),
  };
}

function endOf({ dates }: Evidence["resume"]["roles"][number], { resume }: Evidence): number {
  if (!dates) return -1;
  const end = dates.end === "present" ? resume.asOf : (dates.end ?? dates.start);
  return end ? end.year * 12 + (end.month ?? 12) : -1;
}
