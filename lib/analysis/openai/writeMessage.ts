/**
 * The message that goes with the prompt: numbered lines and what goes with them, each in a block between delimiters
 * that carry a key of this one request, so that no text inside can close its block.
 */
import type { Finding } from "../../validation/schemas";
import type { EvidenceSource } from "./evidenceSource";

export interface MessageInput {
  source: EvidenceSource;
  /** What the lines are of. */
  subject: "RESUME" | "PROFILE";
  jobDescription?: string | undefined;
  targetRole?: string | undefined;
  findings: readonly Finding[];
  /** Lines worth rewriting, by number. */
  rewriteLines: readonly number[];
  /** Random, 8 characters or more, made anew for each request. */
  key: string;
}

const block = (name: string, key: string, body: string): string => `<<<${name} ${key}\n${body}\n${name} ${key}>>>`;

/** Control and format characters (tags, zero-width, bidi) are dropped: what a person cannot see, a model should not. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, (char) => (char === "\n" ? "\n" : ""));

/** Ids of findings shown: faults and strengths of the rubric, the heaviest first. */
const maxFindings = 24;

export function writeMessage(input: MessageInput): string {
  const { source, subject, jobDescription, targetRole, findings, rewriteLines, key } = input;
  const lines = source.shown.map((text, index) => `${index + 1}| ${visible(text)}`).join("\n");
  const listed = [...findings]
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, maxFindings)
    .map(({ id, severity, anchors, quote, claim }) =>
      JSON.stringify({ id, severity, line: anchors[0]?.line ?? null, quote, claim }),
    );
  return [
    block(subject, key, lines),
    ...(jobDescription ? [block("JOB", key, visible(jobDescription))] : []),
    ...(targetRole ? [block("ROLE", key, visible(targetRole))] : []),
    block("FINDINGS", key, listed.join("\n")),
    block("LINES TO REWRITE", key, rewriteLines.join(", ")),
  ].join("\n\n");
}

/** A piece of an answer that did not pass, for the repair request. */
export interface FailedPiece {
  section: string;
  piece: unknown;
  problem: string;
}

/** The first message again with what failed and why. */
export function writeRepairMessage(message: string, failed: readonly FailedPiece[], key: string): string {
  return `${message}\n\n${block("PIECES", key, failed.map((piece) => JSON.stringify(piece)).join("\n"))}`;
}
