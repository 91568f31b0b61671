/**
 * Turns what the model wrote into parts of the report, piece by piece: evidence becomes anchors that the server cut,
 * prose is held against the page, and what does not pass is set aside with its problem. No piece carries points.
 */
import type { Finding, Rewrite, Rewrites, SectionValue } from "../../validation/schemas";
import { judgeRewrite } from "../grounding/judgeRewrite";
import { quoteAt } from "../local/resume";
import { anchorAll } from "./anchorQuote";
import type { EvidenceSource } from "./evidenceSource";
import { judgeProse, type ProseOptions } from "./judgeProse";
import type { Evidence, ModelRead } from "./modelReadSchema";

export interface Verified<Piece> {
  passed: Piece[];
  failed: { piece: unknown; problem: string }[];
}

type Outcome<Piece> = { ok: true; piece: Piece } | { ok: false; problem: string };
const pass = <Piece>(piece: Piece): Outcome<Piece> => ({ ok: true, piece });
const fail = (problem: string): Outcome<never> => ({ ok: false, problem });

function sift<Item, Piece>(items: readonly Item[], judge: (item: Item) => Outcome<Piece>): Verified<Piece> {
  const verified: Verified<Piece> = { passed: [], failed: [] };
  for (const item of items) {
    const outcome = judge(item);
    if (outcome.ok) verified.passed.push(outcome.piece);
    else verified.failed.push({ piece: item, problem: outcome.problem });
  }
  return verified;
}

/** The first problem among several sentences. */
function problemOf(source: EvidenceSource, texts: readonly [string, ProseOptions][]): string | null {
  for (const [text, options] of texts) {
    const problem = judgeProse(source, text, options);
    if (problem) return problem;
  }
  return null;
}

/** The logical lines that hold the evidence: where a degree of ownership has to stand. */
const citedText = (source: EvidenceSource, evidence: readonly Evidence[]): string =>
  evidence.map(({ line }) => source.unitByLine.get(line)?.text ?? source.lines[line - 1]?.text ?? "").join("\n");

export function verifyVerdict(source: EvidenceSource, verdict: string): Verified<string> {
  const options = { maxWords: 70, ownershipIn: source.resumeText };
  return sift([verdict], (text) => {
    const problem = judgeProse(source, text, options);
    return problem ? fail(problem) : pass(text.trim());
  });
}

export function verifyFirstRead(
  source: EvidenceSource,
  entries: ModelRead["firstRead"],
): Verified<SectionValue<"firstRead">["firstRead"][number]> {
  return sift(entries, ({ seconds, text, evidence }) => {
    const anchors = anchorAll(source, evidence);
    if (!anchors) return fail("quote_not_in_line");
    const problem = judgeProse(source, text, { maxWords: 40, ownershipIn: source.resumeText });
    return problem ? fail(problem) : pass({ seconds, text: text.trim(), anchors });
  });
}

const noteWordsMax = 12;
const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/** Better words for findings of the rubric; anchors, points and severity stay the rubric's. */
export function verifyFindings(
  source: EvidenceSource,
  items: ModelRead["findings"],
  known: ReadonlyMap<string, Finding>,
): Verified<Finding> {
  return sift(items, ({ id, note, claim, why }) => {
    const finding = known.get(id);
    if (!finding) return fail("unknown_finding");
    if (wordCount(note) > noteWordsMax) return fail("too_long");
    const problem = problemOf(source, [
      [note, { maxWords: noteWordsMax }],
      [claim, { maxWords: 60 }],
      [why, { maxWords: 60 }],
    ]);
    return problem ? fail(problem) : pass({ ...finding, note: note.trim(), claim: claim.trim(), why: why.trim() });
  });
}

const modelSource = { name: "The model's reading" };

/** Findings of the model's own: anchored, without points. `firstNumber` continues the ids `m1`, `m2`, ... */
export function verifyMoreFindings(
  source: EvidenceSource,
  items: ModelRead["moreFindings"],
  firstNumber: number,
): Verified<Finding> {
  let number = firstNumber;
  return sift(items, ({ head, severity, evidence, note, claim, why }) => {
    const anchors = anchorAll(source, [evidence]);
    const [anchor] = anchors ?? [];
    if (!anchors || !anchor) return fail("quote_not_in_line");
    if (wordCount(note) > noteWordsMax) return fail("too_long");
    const problem = problemOf(source, [
      [note, { maxWords: noteWordsMax }],
      [claim, { maxWords: 60 }],
      [why, { maxWords: 60 }],
    ]);
    if (problem) return fail(problem);
    const finding: Finding = {
      id: `m${number}`,
      check: "model",
      head,
      severity,
      anchors,
      quote: quoteAt(source.lines, anchor),
      note: note.trim(),
      claim: claim.trim(),
      why: why.trim(),
      points: 0,
      source: modelSource,
    };
    number += 1;
    return pass(finding);
  });
}

/** Rewrites of whole bullets or sentences, by the same guard of facts as the local engine's. */
export function verifyRewrites(source: EvidenceSource, items: ModelRead["rewrites"]): Verified<Rewrite> {
  return sift(items, ({ line, better, placeholders, keeps }) => {
    const unit = source.unitByLine.get(line);
    const firstLine = unit?.parts[0]?.line;
    if (!unit || firstLine === undefined || (unit.kind !== "bullet" && unit.kind !== "prose")) {
      return fail("not_a_line_to_rewrite");
    }
    const text = better.trim();
    const blanks: string[] = text.match(/\[[^\]]*\]/g) ?? [];
    const tokens = placeholders.map(({ token }) => token);
    if (blanks.some((blank) => !tokens.includes(blank)) || tokens.some((token) => !blanks.includes(token))) {
      return fail("placeholder_not_listed");
    }
    if (text === "" || text === unit.text) return fail("nothing_changed");
    if (text.length > unit.text.length * 2 + 80 || /[\n{}<>`]/.test(text)) return fail("too_long");
    const judged = judgeRewrite(unit.text, text);
    if (judged.verdict !== "ok") return fail(judged.reason ?? "unsupported");
    return pass({
      line: firstLine,
      original: unit.text,
      better: text,
      placeholders,
      keeps: keeps.filter((fact) => fact !== "" && unit.text.includes(fact)),
    });
  });
}

/** What was withheld, for the report: one entry a line, by the line the rewrite begins on. */
export function withheldRewrites(source: EvidenceSource, failed: Verified<unknown>["failed"]): Rewrites["withheld"] {
  const byLine = new Map<number, Rewrites["withheld"][number]>();
  for (const { piece, problem } of failed) {
    const line = (piece as ModelRead["rewrites"][number]).line;
    const first = source.unitByLine.get(line)?.parts[0]?.line;
    if (first !== undefined) byLine.set(first, { line: first, reason: problem });
  }
  return [...byLine.values()];
}

export function verifyStrengths(
  source: EvidenceSource,
  items: ModelRead["strengths"],
): Verified<SectionValue<"strengths">["strengths"][number]> {
  return sift(items, ({ finding, why, evidence }) => {
    const anchors = anchorAll(source, evidence);
    const [anchor] = anchors ?? [];
    if (!anchors || !anchor) return fail("quote_not_in_line");
    const ownershipIn = citedText(source, evidence);
    const problem = problemOf(source, [
      [finding, { maxWords: 50, ownershipIn }],
      [why, { maxWords: 60, ownershipIn }],
    ]);
    if (problem) return fail(problem);
    return pass({ finding: finding.trim(), why: why.trim(), anchors, quote: quoteAt(source.lines, anchor) });
  });
}

export function verifyGaps(
  source: EvidenceSource,
  items: ModelRead["gaps"],
): Verified<SectionValue<"missing">["gaps"][number]> {
  return sift(items, ({ what, why, evidence }) => {
    const anchors = anchorAll(source, evidence);
    if (!anchors) return fail("quote_not_in_line");
    const problem = problemOf(source, [
      [what, { maxWords: 50 }],
      [why, { maxWords: 60 }],
    ]);
    return problem ? fail(problem) : pass({ what: what.trim(), why: why.trim(), anchors });
  });
}

export function verifyNextSteps(source: EvidenceSource, items: readonly string[]): Verified<string> {
  return sift(items, (step) => {
    const problem = judgeProse(source, step, { maxWords: 60 });
    return problem ? fail(problem) : pass(step.trim());
  });
}
