/**
 * Planted defects of profiles found, and strengths flagged as faults. A planted defect is found when a fault of a check
 * that answers for its kind shares at least half of the shorter quote's words with it, or, where the set quotes nothing,
 * when there is such a fault at all. Words are compared where they stand; a quote without
 * a word ("--") has to be quoted as it is.
 */
import { z } from "zod";
import { judgeProfile, type ProfileJudgement } from "../analysis/local/linkedin/judgeProfile";
import { profileDefectKinds } from "../analysis/local/linkedin/profileCheck";
import { profileChecks } from "../analysis/local/linkedin/profileChecks";
import { readText } from "../documents/readText";
import { readProfile } from "../linkedin/readProfile";
import type { Finding } from "../validation/schemas";
import { faultSeverities, placedWords, sharedWords, wordRange } from "./placedWords";
import { calibrationAsOf } from "./resumeSet";

export const ProfileCaseSchema = z.object({
  id: z.string(),
  profileText: z.string(),
  defects: z.array(z.object({ kind: z.enum(profileDefectKinds), quote: z.string(), why: z.string().optional() })),
  strengths: z.array(z.string()),
});
export type ProfileCase = z.infer<typeof ProfileCaseSchema>;

export interface ProfileFigures {
  planted: number;
  found: number;
  byKind: Record<string, { planted: number; found: number }>;
  missed: { id: string; kind: string; quote: string }[];
  strengths: number;
  flagged: { id: string; check: string; quote: string }[];
  /** Faults that match no listed defect. */
  beyond: { id: string; check: string; quote: string; claim: string }[];
  scores: { id: string; score: number | null; defects: number }[];
}

const kindsOf = new Map(profileChecks.map((check) => [check.id, new Set<string>(check.profileKinds)]));

export const judgeCase = ({ profileText }: ProfileCase): ProfileJudgement =>
  judgeProfile(readProfile(readText(profileText), "paste"), calibrationAsOf);

/** Figures over profiles as text, each read as pasted and judged as of the calibration sets' day. */
export function profileFigures(cases: readonly ProfileCase[]): ProfileFigures {
  const out: ProfileFigures = {
    planted: 0,
    found: 0,
    byKind: {},
    missed: [],
    strengths: 0,
    flagged: [],
    beyond: [],
    scores: [],
  };
  for (const one of cases) {
    const { id, profileText: text } = one;
    const judgement = judgeCase(one);
    const placed = placedWords(text, judgement.resume.lines);
    const faults = judgement.findings
      .filter(({ severity }) => faultSeverities.has(severity))
      .map((finding: Finding) => ({ finding, words: placed(finding), kinds: kindsOf.get(finding.check) }));
    const used = new Set<string>();
    for (const { kind, quote } of one.defects) {
      const words = wordRange(text, quote);
      const matches = faults.filter(
        ({ finding, words: own, kinds }) =>
          kinds?.has(kind) &&
          (quote === "" ||
            (words.size === 0 && finding.quote === quote) ||
            (own.size > 0 && words.size > 0 && sharedWords(own, words) >= Math.min(own.size, words.size) / 2)),
      );
      for (const { finding } of matches) used.add(finding.id);
      const row = out.byKind[kind] ?? { planted: 0, found: 0 };
      out.byKind[kind] = row;
      row.planted += 1;
      out.planted += 1;
      if (matches.length > 0) {
        row.found += 1;
        out.found += 1;
      } else out.missed.push({ id, kind, quote });
    }
    for (const quote of one.strengths) {
      const words = wordRange(text, quote);
      out.strengths += 1;
      const hit = faults.find(({ words: own }) => words.size > 0 && sharedWords(words, own) >= words.size / 2);
      if (hit) out.flagged.push({ id, check: hit.finding.check, quote });
    }
    for (const { finding } of faults) {
      if (!used.has(finding.id))
        out.beyond.push({ id, check: finding.check, quote: finding.quote, claim: finding.claim });
    }
    out.scores.push({ id, score: judgement.score, defects: one.defects.length });
  }
  return out;
}
