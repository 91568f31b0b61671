/**
 * What a claim may rest on: the lines of the résumé by number, and the words of the job advertisement. Lines that
 * address an automatic reader, and contact details, are kept from the model: it need not see them to judge a page.
 */
import type { DocumentLine } from "../document";
import type { TypedResume, Unit } from "../local/resume";

export interface EvidenceSource {
  lines: readonly DocumentLine[];
  /** What the model is shown for each line, in order; a withheld line shows its reason instead. */
  shown: readonly string[];
  /** Units by the line they begin on. */
  unitByLine: ReadonlyMap<number, Unit>;
  /** The résumé as shown to the model, lines joined by spaces: wrapped sentences read on. */
  resumeText: string;
  /** Text that the model's prose may also draw on: job advertisement and wished role. */
  jobText: string;
  /** Text that addresses an automatic reader; its words must not come back. */
  instructionText: string;
}

export interface EvidenceInput {
  resume: TypedResume;
  jobDescription?: string | undefined;
  targetRole?: string | undefined;
}

const withheldAs = {
  contact: "[withheld: contact details]",
  instruction: "[withheld: text for automatic readers]",
} as const;

/** Pure; the same input gives the same source. */
export function gatherEvidence({ resume, jobDescription, targetRole }: EvidenceInput): EvidenceSource {
  const instructionUnits = new Set(resume.instructions);
  const withheld = new Map<number, string>();
  const unitByLine = new Map<number, Unit>();
  for (const unit of resume.units) {
    const isInstruction = instructionUnits.has(unit.id);
    for (const { line } of unit.parts) {
      if (!unitByLine.has(line)) unitByLine.set(line, unit);
      if (isInstruction) withheld.set(line, withheldAs.instruction);
      else if (unit.kind === "contact" && !withheld.has(line)) withheld.set(line, withheldAs.contact);
    }
  }
  const shown = resume.lines.map(({ n, text }) => withheld.get(n) ?? text);
  return {
    lines: resume.lines,
    shown,
    unitByLine,
    resumeText: shown.filter((_, index) => !withheld.has(index + 1)).join(" "),
    jobText: [jobDescription, targetRole].filter(Boolean).join("\n"),
    instructionText: resume.units
      .filter(({ id }) => instructionUnits.has(id))
      .map(({ text }) => text)
      .join("\n"),
  };
}

/** True for a line whose words the model was shown. */
export function isShown(source: EvidenceSource, line: number): boolean {
  const text = source.lines[line - 1]?.text;
  return text !== undefined && source.shown[line - 1] === text;
}
