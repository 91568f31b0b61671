/**
 * A report while the model writes it: the local report underneath, verified pieces on top. Each accepted section
 * comes out as the wire section it belongs to, whole, so that a later one can simply replace it.
 */
import type { z } from "zod";
import type { Finding, ResumeFeedbackResponse, Rewrite, SectionEvent } from "../../validation/schemas";
import type { EvidenceSource } from "./evidenceSource";
import type { AnswerTally, SectionTally } from "./modelObserver";
import { type ModelRead, type ModelSectionName, modelSectionNames, modelSections } from "./modelReadSchema";
import {
  type Verified,
  verifyFindings,
  verifyFirstRead,
  verifyGaps,
  verifyMoreFindings,
  verifyNextSteps,
  verifyRewrites,
  verifyStrengths,
  verifyVerdict,
  withheldRewrites,
} from "./verifySections";
import type { FailedPiece } from "./writeMessage";

type Gap = ResumeFeedbackResponse["gaps"][number];
type Strength = ResumeFeedbackResponse["strengths"][number];
type FirstRead = ResumeFeedbackResponse["firstRead"][number];

interface Parts {
  verdict: string[];
  firstRead: FirstRead[];
  findings: Finding[];
  moreFindings: Finding[];
  rewrites: Rewrite[];
  strengths: Strength[];
  gaps: Gap[];
  nextSteps: string[];
}

const emptyParts = (): Parts => ({
  verdict: [],
  firstRead: [],
  findings: [],
  moreFindings: [],
  rewrites: [],
  strengths: [],
  gaps: [],
  nextSteps: [],
});

/** More than these a reader does not take in; the prompt asks for fewer. */
const maxPieces: Record<keyof Parts, number> = {
  verdict: 1,
  firstRead: 6,
  findings: 40,
  moreFindings: 4,
  rewrites: 12,
  strengths: 5,
  gaps: 5,
  nextSteps: 6,
};

/** What makes two pieces the same: a model asked to mend some of its pieces may send the sound ones again. */
const sameness = (piece: unknown): string =>
  JSON.stringify(piece, (key, value: unknown) => (key === "id" ? "" : value));

export interface ModelDraft {
  /** Takes one section of the answer, unvalidated; gives the wire sections that it completes or changes. */
  accept(section: ModelSectionName, value: unknown): SectionEvent[];
  /** True once a section has been given out. */
  readonly hasStarted: boolean;
  readonly isRepair: boolean;
  /** True when every section of the present answer has come. */
  readonly isWhole: boolean;
  /** Sections come, of those asked for: 0 to 1. */
  readonly fraction: number;
  /** What passed of the first answer, and why the rest did not. */
  readonly tally: AnswerTally;
  /** Forgets a first attempt of which nothing has gone out. */
  reset(): void;
  /** What did not pass, for the repair request; the list is then empty. */
  takeFailed(): FailedPiece[];
  /** From here pieces are added to their sections instead of beginning them. */
  beginRepair(): void;
  /** The whole report; `isCredible` is false when less than half of what the model wrote has passed. */
  finish(): { report: ResumeFeedbackResponse; withheld: number; isCredible: boolean };
}

/** One section of an answer, validated as far as its shape. */
const parseSection = <Name extends ModelSectionName>(name: Name, value: unknown) =>
  modelSections[name].safeParse(value) as z.ZodSafeParseResult<ModelRead[Name]>;

/** True when the model has something of its own to show in the section. */
const hasOwnWords = (section: ModelSectionName, parts: Parts): boolean =>
  parts[section].length > 0 || (section === "moreFindings" && parts.findings.length > 0);

export function createModelDraft(source: EvidenceSource, local: ResumeFeedbackResponse): ModelDraft {
  const known = new Map(local.findings.map((finding) => [finding.id, finding]));
  let parts = emptyParts();
  let come = new Set<ModelSectionName>();
  let failed: FailedPiece[] = [];
  let failedRewrites: Verified<Rewrite>["failed"] = [];
  let withheldCount = 0;
  let hasStarted = false;
  let isRepair = false;
  let repairedFrom = 0;
  let tally = new Map<ModelSectionName, SectionTally>();

  const keep = <Name extends keyof Parts>(
    section: Name,
    verified: { passed: Parts[Name]; failed: Verified<unknown>["failed"] },
  ) => {
    const problems = verified.failed.map(({ problem }) => problem);
    if (!isRepair) tally.set(section, { passed: verified.passed.length, problems });
    const before: unknown[] = isRepair ? parts[section] : [];
    const seen = new Set(before.map(sameness));
    const fresh = (verified.passed as unknown[]).filter((piece) => !seen.has(sameness(piece)));
    parts = { ...parts, [section]: [...before, ...fresh].slice(0, maxPieces[section]) };
    failed.push(...verified.failed.map((item) => ({ section, ...item })));
  };

  const mergedFindings = (): Finding[] => {
    const better = new Map(parts.findings.map((finding) => [finding.id, finding]));
    return [...local.findings.map((finding) => better.get(finding.id) ?? finding), ...parts.moreFindings];
  };

  /** The model's rewrites, and the local engine's for lines that the model did not touch. */
  const mergedRewrites = () => {
    const written = new Map(parts.rewrites.map((rewrite) => [rewrite.line, rewrite]));
    const withheld = withheldRewrites(source, failedRewrites).filter(({ line }) => !written.has(line));
    const touched = new Set([...written.keys(), ...withheld.map(({ line }) => line)]);
    const rest = local.rewrites.filter(({ line }) => !touched.has(line));
    return {
      rewrites: [...written.values(), ...rest].sort((one, other) => one.line - other.line),
      withheld: [...withheld, ...local.withheld.filter(({ line }) => !touched.has(line))],
    };
  };

  const verdict = (): string => parts.verdict.at(-1) ?? local.verdict;
  const firstRead = (): FirstRead[] => {
    const bySeconds = new Map(parts.firstRead.map((entry) => [entry.seconds, entry]));
    return bySeconds.size === 0
      ? local.firstRead
      : [...bySeconds.values()].sort((one, other) => one.seconds.localeCompare(other.seconds));
  };
  const orLocal = <Item>(written: Item[], fallback: Item[]): Item[] => (written.length > 0 ? written : fallback);

  const eventOf = (section: ModelSectionName): SectionEvent => {
    const engine = "model" as const;
    switch (section) {
      case "verdict":
        return { section: "verdict", engine, value: { verdict: verdict() } };
      case "firstRead":
        return { section: "firstRead", engine, value: { firstRead: firstRead() } };
      case "findings":
      case "moreFindings":
        return { section: "findings", engine, value: { topFixes: local.topFixes, findings: mergedFindings() } };
      case "rewrites":
        return { section: "rewrites", engine, value: mergedRewrites() };
      case "strengths":
        return { section: "strengths", engine, value: { strengths: orLocal(parts.strengths, local.strengths) } };
      case "gaps":
        return { section: "missing", engine, value: { gaps: orLocal(parts.gaps, local.gaps), missing: local.missing } };
      case "nextSteps":
        return { section: "nextSteps", engine, value: { nextSteps: orLocal(parts.nextSteps, local.nextSteps) } };
    }
  };

  const verify = (section: ModelSectionName, value: unknown): boolean => {
    const take = <Name extends ModelSectionName>(name: Name, use: (data: ModelRead[Name]) => void): boolean => {
      const parsed = parseSection(name, value);
      if (parsed.success) use(parsed.data);
      return parsed.success;
    };
    switch (section) {
      case "verdict":
        return take("verdict", (text) => {
          if (!(isRepair && text === "")) keep("verdict", verifyVerdict(source, text));
        });
      case "firstRead":
        return take("firstRead", (items) => keep("firstRead", verifyFirstRead(source, items)));
      case "findings":
        return take("findings", (items) => keep("findings", verifyFindings(source, items, known)));
      case "moreFindings":
        return take("moreFindings", (items) =>
          keep("moreFindings", verifyMoreFindings(source, items, parts.moreFindings.length + 1)),
        );
      case "rewrites":
        return take("rewrites", (items) => {
          const verified = verifyRewrites(source, items);
          failedRewrites.push(...verified.failed);
          keep("rewrites", verified);
        });
      case "strengths":
        return take("strengths", (items) => keep("strengths", verifyStrengths(source, items)));
      case "gaps":
        return take("gaps", (items) => keep("gaps", verifyGaps(source, items)));
      case "nextSteps":
        return take("nextSteps", (items) => keep("nextSteps", verifyNextSteps(source, items)));
    }
  };

  const passedCount = (): number => Object.values(parts).reduce((sum, list) => sum + list.length, 0);

  return {
    accept: (section, value) => {
      if (come.has(section)) return [];
      const before = passedCount();
      if (!verify(section, value)) return [];
      come.add(section);
      // Findings go out once, when both of their lists have come; a repair sends only what it changed.
      if (section === "findings" && !isRepair) return [];
      if (isRepair ? passedCount() === before : !hasOwnWords(section, parts)) return [];
      hasStarted = true;
      return [eventOf(section)];
    },
    get hasStarted() {
      return hasStarted;
    },
    get isRepair() {
      return isRepair;
    },
    get isWhole() {
      return come.size === modelSectionNames.length;
    },
    get fraction() {
      return come.size / modelSectionNames.length;
    },
    get tally() {
      return tally;
    },
    reset: () => {
      tally = new Map();
      parts = emptyParts();
      come = new Set();
      failed = [];
      failedRewrites = [];
    },
    takeFailed: () => {
      const taken = failed;
      withheldCount = taken.length;
      failed = [];
      return taken;
    },
    beginRepair: () => {
      isRepair = true;
      come = new Set();
      repairedFrom = passedCount();
    },
    finish: () => {
      const passed = passedCount();
      const mended = isRepair ? passed - repairedFrom : 0;
      const withheld = Math.max(0, withheldCount - mended);
      const report: ResumeFeedbackResponse = {
        ...local,
        engine: "model",
        verdict: verdict(),
        firstRead: firstRead(),
        findings: mergedFindings(),
        ...mergedRewrites(),
        strengths: orLocal(parts.strengths, local.strengths),
        gaps: orLocal(parts.gaps, local.gaps),
        nextSteps: orLocal(parts.nextSteps, local.nextSteps),
      };
      return { report, withheld, isCredible: passed > 0 && passed >= withheld };
    },
  };
}
