/** Strengths, gaps, absences and next steps, all drawn from findings and the ledger: nothing is said twice or made up. */
import type { ExtractionWarning, Finding, ResumeFeedbackResponse } from "../../../validation/schemas";
import { inQuotes } from "../checks/voice";
import type { Judgement } from "../judgeResume";
import { textAt } from "../resume";
import { soundFrom } from "../score/label";

const maxStrengths = 5;
const maxGaps = 4;

/** The strongest sentences of the page, at most five, one a line; those that the page wraps are quoted whole. */
export function writeStrengths(judgement: Judgement): ResumeFeedbackResponse["strengths"] {
  const seen = new Set<number>();
  return judgement.findings
    .filter((finding) => finding.severity === "strong" && finding.quote !== "")
    .filter(({ anchors }) => {
      const line = anchors[0]?.line ?? 0;
      const fresh = !seen.has(line);
      seen.add(line);
      return fresh;
    })
    .slice(0, maxStrengths)
    .map(({ id, anchors, why }) => ({ finding: id, anchors, quote: textAt(judgement.resume, anchors), why }));
}

function byCheck(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.check, [...(groups.get(finding.check) ?? []), finding]);
  return groups;
}

/** Patterns over several lines: what costs most, with every place it stands. */
export function writeGaps(judgement: Judgement): ResumeFeedbackResponse["gaps"] {
  const groups = [
    ...byCheck(judgement.findings.filter(({ severity }) => severity === "fix" || severity === "consider")).entries(),
  ];
  const cost = (findings: readonly Finding[]): number => findings.reduce((sum, { points }) => sum - points, 0);
  return groups
    .filter(([, findings]) => findings.length >= 2)
    .sort(([, a], [, b]) => cost(b) - cost(a))
    .slice(0, maxGaps)
    .map(([check, findings]) => {
      const title = judgement.judged.find((one) => one.check.id === check)?.check.title ?? check;
      // Words that a check cut out by a rule are whole ones; those of a mark are some in a row.
      const whole = [
        ...new Set([...findings].sort((a, b) => a.points - b.points).map(({ quote }) => inQuotes(quote, 6))),
      ];
      const shown = whole.slice(0, 2);
      return {
        what: title,
        why: `${findings.length} places${findings.length > shown.length ? ", among them" : ":"} ${shown.join(" and ")}.`,
        anchors: findings.flatMap(({ anchors }) => anchors),
      };
    });
}

/** What was looked for and not found, and where. */
export function writeMissing(judgement: Judgement): ResumeFeedbackResponse["missing"] {
  return judgement.judged
    .filter(({ verdict }) => verdict.abstained === undefined)
    .flatMap(({ verdict }) =>
      verdict.hits
        .filter((hit) => hit.severity === "missing")
        .map((hit) => ({ what: hit.claim, lookedIn: hit.lookedIn ?? "the whole page" })),
    );
}

/** A claim as a step: the line it is about, and what to do there. */
function stepOf({ claim, anchors }: Finding): string | null {
  const line = anchors[0]?.line;
  if (line === undefined) return null;
  return `Line ${line}: ${claim.charAt(0).toLowerCase()}${claim.slice(1)}${/[?!.]$/.test(claim) ? "" : "."}`;
}

/** What helps a page that was not judged, by what stood in the way; the first of its warnings decides. */
const stepsUnjudged: Partial<Record<ExtractionWarning["code"], string>> = {
  language: "Read the English version here, if you have one. In other languages nothing can be scored yet.",
  not_a_resume: "Put your own résumé on the sheet. A job posting goes under “For a certain job?”.",
};
const stepUnjudged =
  "Paste the whole résumé, or choose a PDF or DOCX in which the text can be selected with the mouse.";

/** So many points to consider are steps where nothing has to be mended first. */
const mostConsidered = 2;

/** What to do, in order, with the lines it is about. */
export function writeNextSteps(judgement: Judgement): string[] {
  if (judgement.score === null) {
    const known = judgement.warnings.flatMap(({ code }) => stepsUnjudged[code] ?? []);
    return [known[0] ?? stepUnjudged];
  }
  const steps = judgement.topFixes.flatMap((id) => {
    const finding = judgement.findings.find((one) => one.id === id);
    return (finding && stepOf(finding)) ?? [];
  });
  for (const { what } of writeMissing(judgement).slice(0, 2)) steps.push(`${what}.`);
  const buried = judgement.findings.find(({ check }) => check === "buried-lead");
  const line = buried?.anchors[0]?.line;
  if (line !== undefined) steps.push(`Move line ${line} to the top of its post.`);
  if (steps.length === 0) {
    const considered = judgement.findings.filter(({ severity }) => severity === "consider");
    steps.push(...considered.slice(0, mostConsidered).flatMap((finding) => stepOf(finding) ?? []));
  }
  if (steps.length === 0 && judgement.score < soundFrom)
    steps.push("Tell more of the work: what you did, for whom, and what came of it.");
  steps.push(
    steps.length === 0
      ? "Send it. Read the ledger first if you want the last points."
      : "Read it again here; the ledger shows which points moved.",
  );
  return steps;
}
