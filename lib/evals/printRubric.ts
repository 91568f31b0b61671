/** Figures of the rubric as text, for scripts/measureRubric.mjs; `firstpass eval` prints the same figures its own way. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { analyzeLocally } from "../analysis/local/analyzeLocally";
import { ablate } from "./ablation";
import { crossValidate } from "./crossValidation";
import { defectsOf } from "./defects";
import { fillerScores } from "./filler";
import { orderOf } from "./order";
import { inputOf, judgeAll, type ResumeCase, ResumeCaseSchema, triplesOf } from "./resumeSet";
import { stabilityOf } from "./stability";
import { medianOf } from "./statistics";

function msOf(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    analyzeLocally(inputOf(text));
    return performance.now() - from;
  });
  return medianOf(times);
}

function speed(cases: readonly ResumeCase[]): string {
  const text = (cases[0]?.text ?? "").repeat(20);
  msOf(text.slice(0, 3000), 150);
  const [short, long] = [msOf(text.slice(0, 3000), 60), msOf(text.slice(0, 30_000), 10)];
  return `3,000 characters ${short.toFixed(1)} ms, 30,000 ${long.toFixed(1)} ms, ratio ${(long / short).toFixed(1)}`;
}

/** `flags`: --missed lists what was missed and flagged, --ablate switches each check off in turn. */
export function printRubric(path: string, flags: ReadonlySet<string>): string {
  const cases = z.array(ResumeCaseSchema).parse(JSON.parse(readFileSync(path, "utf8")));
  const judged = judgeAll(cases);
  const order = orderOf(judged);
  const defects = defectsOf(judged);
  const lines = [
    `pairs ${order.right}/${order.pairs}  L4>L1 ${order.topOverBottom.count}/${order.topOverBottom.of}  spearman ${order.spearman.toFixed(3)}  median gap ${order.medianGap}`,
    `found ${defects.found}/${defects.planted}  flagged ${defects.flagged.length}/${defects.sound}  unlisted on 3-4 ${defects.unlistedMean.toFixed(2)}`,
    `filler ${fillerScores()
      .map(({ name, score }) => `${name} ${score}`)
      .join("; ")}`,
    `speed ${speed(cases)}`,
  ];
  const held = crossValidate(judged);
  lines.push(
    `held out by triple: ${held.heldOut}/${held.pairs} with head weights fitted on the others, ${held.equal} with equal weights`,
  );
  const moved = stabilityOf(cases).filter(({ by }) => by > 2);
  lines.push(
    `moved by more than 2: ${moved.length}`,
    ...moved.slice(0, 25).map(({ id, change, before, after }) => `  ${id} ${change}: ${before} -> ${after}`),
  );
  for (const [triple, items] of triplesOf(judged)) {
    const sorted = [...items].sort((a, b) => a.case.level - b.case.level);
    lines.push(
      `${triple}  ${sorted
        .map(
          ({ case: one, judgement }) =>
            `L${one.level} ${judgement.score} [${Object.values(judgement.subscores)
              .map(({ value }) => value ?? "-")
              .join(" ")}] n${judgement.reading.work.length}`,
        )
        .join("   ")}`,
    );
  }
  lines.push(
    Object.entries(defects.byKind)
      .sort()
      .map(([kind, { planted, found }]) => `${kind} ${found}/${planted}`)
      .join("  "),
  );
  if (flags.has("--missed")) {
    lines.push("MISSED", ...defects.missed.map(({ id, kind, quote }) => `  ${id} ${kind}: ${quote.slice(0, 110)}`));
    lines.push("FLAGGED", ...defects.flagged.map(({ id, by, quote }) => `  ${id} ${by}: ${quote.slice(0, 110)}`));
    lines.push(
      "UNLISTED",
      ...defects.unlisted.map(({ id, check, quote }) => `  ${id} ${check}: ${quote.slice(0, 90)}`),
    );
  }
  if (flags.has("--ablate")) {
    lines.push(
      "ABLATION",
      ...ablate(cases).map(
        (row) =>
          `  ${row.off.padEnd(22)} ${row.right}/${row.pairs} rho ${row.spearman.toFixed(3)} gap ${row.medianGap} found ${row.found} flagged ${row.flagged}`,
      ),
    );
  }
  return lines.join("\n");
}
