/** How well the guard over rewrites agrees with a set of judged pairs: all, unsupported caught, and by reason. */
import { z } from "zod";
import { judgeRewrite } from "../analysis/grounding/judgeRewrite";

export const RewriteCaseSchema = z.object({
  id: z.string(),
  original: z.string(),
  rewrite: z.string(),
  verdict: z.enum(["ok", "unsupported"]),
  reason: z.string().nullable(),
});
export type RewriteCase = z.infer<typeof RewriteCaseSchema>;

export interface RewriteFigures {
  pairs: number;
  right: number;
  unsupported: number;
  caught: number;
  /** Of those caught, how many with the reason of the set. */
  sameReason: number;
  byReason: Record<string, { pairs: number; right: number }>;
  wrong: { id: string; expected: string; got: string; original: string; rewrite: string }[];
}

/** Judges every pair and counts. Shares are the caller's to print. */
export function evaluateRewrites(cases: readonly RewriteCase[]): RewriteFigures {
  const figures: RewriteFigures = {
    pairs: cases.length,
    right: 0,
    unsupported: 0,
    caught: 0,
    sameReason: 0,
    byReason: {},
    wrong: [],
  };
  for (const { id, original, rewrite, verdict, reason } of cases) {
    const judged = judgeRewrite(original, rewrite);
    const right = judged.verdict === verdict;
    const kind = reason ?? "ok";
    const row = figures.byReason[kind] ?? { pairs: 0, right: 0 };
    figures.byReason[kind] = { pairs: row.pairs + 1, right: row.right + (right ? 1 : 0) };
    if (right) figures.right += 1;
    else
      figures.wrong.push({
        id,
        expected: `${verdict} ${reason ?? ""}`.trim(),
        got: `${judged.verdict} ${judged.reason ?? ""}`.trim(),
        original,
        rewrite,
      });
    if (verdict !== "unsupported") continue;
    figures.unsupported += 1;
    if (right) figures.caught += 1;
    if (right && judged.reason === reason) figures.sameReason += 1;
  }
  return figures;
}
