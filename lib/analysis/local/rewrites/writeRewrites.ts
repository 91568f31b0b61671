/**
 * Rewrites for lines that findings fault: they restructure what a line says and ask by blanks for what it does not say.
 * Every one passes the guard of lib/analysis/grounding; what does not pass is withheld with a plain reason. Lines praised
 * by a finding are left alone. At most eight, the most useful, in reading order.
 */
import type { Finding, Rewrite, Rewrites } from "../../../validation/schemas";
import { judgeRewrite, type RewriteJudgement } from "../../grounding/judgeRewrite";
import { stemOf } from "../../grounding/words";
import { anchorsOf, type TypedResume, type Unit } from "../resume";
import { askFor } from "./askFor";
import { keptFacts } from "./keptFacts";
import type { Placeholder } from "./placeholder";
import { steps } from "./restructure";
import { baseOfPast, knownVerbs } from "./verbForms";

const rewritesMax = 8;
const withheldMax = 5;
/** Rewrites that keep the line as it is and only ask for its result: more than three read like a form. */
const tailsMax = 3;
const resultChecks = /duty-not-outcome|no-metric|weak-verb|vague-claim/;
/** Lines that say nothing a rewrite could keep. */
const emptyChecks =
  /^(?:buzzword|vanity-metric|irrelevant-content|personal-data|keyword-stuffing|objective-statement)$/;
const rewritable = new Set(["experience", "projects", "volunteering", "other"]);

interface Candidate {
  unit: Unit;
  findings: Finding[];
}

const reasonWords: Readonly<Record<string, string>> = {
  ownership_inflated: "any tighter wording would claim more of the work than the line does",
  number_dropped: "a shorter form would lose one of its figures",
  number_changed: "a shorter form would change one of its figures",
};

function candidatesOf(resume: TypedResume, findings: readonly Finding[]): Candidate[] {
  const byLine = new Map<number, Unit>();
  for (const unit of resume.units) for (const part of unit.parts) byLine.set(part.line, unit);
  const praised = new Set<number>();
  const faults = new Map<number, Finding[]>();
  for (const finding of findings) {
    const strong = finding.severity === "strong";
    for (const anchor of strong ? finding.anchors : finding.anchors.slice(0, 4)) {
      const unit = byLine.get(anchor.line);
      if (!unit) continue;
      if (strong) praised.add(unit.id);
      else if (finding.severity !== "missing") faults.set(unit.id, [...(faults.get(unit.id) ?? []), finding]);
    }
  }
  const silent = new Set(resume.instructions);
  return (
    resume.units
      .filter((unit) => faults.has(unit.id) && !praised.has(unit.id) && !silent.has(unit.id))
      // A short line of a post without a bullet is "other".
      .filter(({ kind, role }) => kind === "bullet" || kind === "prose" || (kind === "other" && role >= 0))
      .filter((unit) => unit.role >= 0 || rewritable.has(resume.sections[unit.section]?.kind ?? "header"))
      .map((unit) => ({ unit, findings: faults.get(unit.id) ?? [] }))
  );
}

interface Draft {
  better: string;
  placeholders: Placeholder[];
  restructured: boolean;
}

/** "Other duties as assigned": there is nothing to word better. */
const nothingNamed = /\bother (?:\p{L}+ )?(?:duties|tasks|work|jobs)\b|\bas (?:assigned|needed|required|requested)\b/iu;

/** "keeping the salon tidy" as "Keep the salon tidy": another form of the same verbs says nothing better. */
function isSameInOtherForm(before: string, after: string): boolean {
  const stems = (text: string): string => (text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).map(stemOf).join(" ");
  return stems(before) === stems(after);
}

const sentences = /[.!?]\s+\p{Lu}/u;

function draftOf(unit: Unit, findings: readonly Finding[], ongoing: boolean): Draft | null {
  const plain = unit.text.replace(/\s+/g, " ").trim();
  const words = plain.split(" ").length;
  if (words < 3 || words > 45 || sentences.test(plain) || nothingNamed.test(plain)) return null;
  let text = plain;
  for (const step of steps) text = step(text, ongoing);
  const opening = text.split(" ")[0] !== plain.split(" ")[0];
  const first = text.split(/[\s,]/)[0] ?? "";
  const opensWithVerb = baseOfPast(first) !== null || (ongoing && knownVerbs.has(first.toLowerCase()));
  const restructured = opensWithVerb && (opening || plain.length - text.length >= 10);
  const checks = findings.map((finding) => finding.check).join(" ");
  const wants = { amount: resultChecks.test(checks), result: resultChecks.test(checks), ongoing };
  const asked = wants.result ? askFor(text, wants) : null;
  if (!asked && (!restructured || isSameInOtherForm(plain, text))) return null;
  const better = asked?.text ?? text;
  return {
    better: better.charAt(0).toUpperCase() + better.slice(1),
    placeholders: asked?.placeholders ?? [],
    restructured,
  };
}

const weightOf = ({ findings }: Candidate): number =>
  findings.reduce((sum, finding) => sum + Math.abs(finding.points) + (finding.severity === "fix" ? 1 : 0), 0);

/** A line to rewrite, with what came of it once it is asked for. */
interface Attempt {
  unit: Unit;
  line: number;
  draft: Draft;
  /** How much the rewrite is worth to the reader. */
  weight: number;
  judged: RewriteJudgement | null;
}

/** Judged when first asked for: the guard costs more than all else here, and only the most useful are shown. */
function judgementOf(attempt: Attempt): RewriteJudgement {
  attempt.judged ??= judgeRewrite(attempt.unit.text, attempt.draft.better);
  return attempt.judged;
}

/** Keeps the line as it is and only asks for more at its end. */
const onlyAsks = ({ unit, draft }: Attempt): boolean => draft.better.startsWith(unit.text.replace(/[.;,]\s*$/, ""));

/** Of those that pass the guard the most useful, in reading order. */
function chosenOf(attempts: readonly Attempt[]): { rewrites: Rewrite[]; passedOver: Set<Attempt> } {
  const chosen: Attempt[] = [];
  const passedOver = new Set<Attempt>();
  let tails = 0;
  for (const attempt of [...attempts].sort((a, b) => b.weight - a.weight || a.line - b.line)) {
    if (chosen.length === rewritesMax) break;
    const isTail = onlyAsks(attempt);
    if (isTail && tails === tailsMax) {
      passedOver.add(attempt);
      continue;
    }
    if (judgementOf(attempt).verdict === "unsupported") continue;
    if (isTail) tails += 1;
    chosen.push(attempt);
  }
  const rewrites = chosen
    .sort((a, b) => a.line - b.line)
    .map(({ unit, line, draft }) => ({
      line,
      original: unit.text,
      better: draft.better,
      placeholders: draft.placeholders,
      keeps: keptFacts(unit.text, draft.better),
    }));
  return { rewrites, passedOver };
}

/** Why a line is left as it stands; null for one that has a rewrite. */
function reasonLeft(one: Attempt | Rewrites["withheld"][number]): Rewrites["withheld"][number] | null {
  if (!("draft" in one)) return one;
  const { verdict, reason } = judgementOf(one);
  if (verdict !== "unsupported") return null;
  const why = reasonWords[reason ?? ""] ?? "no wording was found that says only what the line says";
  return { line: one.line, reason: `${why}.` };
}

/** Rewrites for the faulted lines of a résumé, and the lines that were tried and withheld. English only. */
export function writeRewrites(resume: TypedResume, findings: readonly Finding[]): Rewrites {
  if (resume.language !== "en" && resume.language !== "und") return { rewrites: [], withheld: [] };
  const tried: (Attempt | Rewrites["withheld"][number])[] = [];
  for (const candidate of candidatesOf(resume, findings)) {
    const { unit } = candidate;
    const line = anchorsOf(unit)[0]?.line;
    if (line === undefined) continue;
    const empty = candidate.findings.find((finding) => emptyChecks.test(finding.check));
    if (empty) {
      const why =
        empty.check === "vanity-metric"
          ? "it counts activity; only you can say what came of it"
          : "it holds nothing that a rewrite could build on";
      if (empty.severity === "fix") tried.push({ line, reason: `${why}.` });
      continue;
    }
    const draft = draftOf(unit, candidate.findings, resume.roles[unit.role]?.dates?.end === "present");
    if (!draft) continue;
    tried.push({ unit, line, draft, weight: weightOf(candidate) + (draft.restructured ? 4 : 0), judged: null });
  }
  const { rewrites, passedOver } = chosenOf(tried.filter((one) => "draft" in one));
  const withheld: Rewrites["withheld"] = [];
  for (const one of tried) {
    if (withheld.length === withheldMax) break;
    if ("draft" in one && passedOver.has(one)) continue;
    const left = reasonLeft(one);
    if (left) withheld.push(left);
  }
  return { rewrites, withheld };
}
