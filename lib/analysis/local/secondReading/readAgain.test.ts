import { describe, expect, it } from "vitest";
import { readText } from "../../../documents/readText";
import { countWords } from "../../countWords";
import { type Judgement, judgeResume } from "../judgeResume";
import { type KindWeights, oddsOfFault, type Weights } from "./odds";
import { passagesOf } from "./passages";
import { pageOf } from "./readAgain";
import { signNames, signsOf } from "./signs";
import { weights as fitted } from "./weights.data";
import { type MarkedKind, markedKinds, voiceOf } from "./wording";

const text = `Mara Ilves
mara.ilves@example.com | (555) 555-0142 | Tartu

Profile
I take some two hundred calls a day and my phone never stops.

Experience
Desk lead, Northgate Couriers, 2021 - present
- Responsible for the morning desk.
- Cut late parcels from 9 % to 2 % by moving the sort to the evening.
- Various duties as needed.
- Parcels were sorted by hand every night.

Education
College of Tartu, Diploma in Logistics, 2019`;

const judged = (weights: Weights | null): Judgement =>
  judgeResume({ document: readText(text), asOf: { year: 2026, month: 1 } }, { weights });

const silent: KindWeights = { bias: -5000, signs: [], direction: [] };
const never = { ...silent, alone: null, beside: null };
const quiet: Weights = {
  fault: { ...silent, bias: 5000 },
  kinds: Object.fromEntries(markedKinds.map((kind) => [kind, never])) as Weights["kinds"],
  doubts: {},
  strength: { ...silent, told: 0 },
};
/** Speaks for a fault where a sign is shown. */
const leaning = (sign: string): KindWeights => ({
  bias: -1000,
  signs: signNames.map((name) => (name === sign ? 2000 : 0)),
  direction: [],
});
const marking = (kind: MarkedKind, sign: string, beside: number | null = null): Weights => ({
  ...quiet,
  kinds: { ...quiet.kinds, [kind]: { ...leaning(sign), alone: 0, beside } },
});
const added = (weights: Weights) => {
  const before = new Set(judged(null).findings.map(({ id }) => id));
  return judged(weights).findings.filter(({ id }) => !before.has(id));
};

describe("a second reading", () => {
  it("moves no point, whatever it marks", () => {
    const [without, read] = [judged(null), judged(fitted)];
    expect(read.score).toBe(without.score);
    expect(read.ledger).toEqual(without.ledger);
    expect(read.subscores).toEqual(without.subscores);
  });

  it("marks a sentence that shows the sign, by few words of its line and by the check of the kind", () => {
    const marks = added(marking("irrelevant_content", "person", 0));
    expect(marks).toHaveLength(1);
    for (const mark of marks) {
      expect(mark).toMatchObject({ check: "irrelevant-content", head: "story", severity: "consider", points: 0 });
      expect(text.split("\n").find((line) => line.includes(mark.quote))).toMatch(/phone/);
      expect(countWords(mark.quote)).toBeLessThanOrEqual(4);
      expect(countWords(mark.note)).toBeLessThanOrEqual(12);
    }
    expect(added(quiet)).toEqual([]);
  });

  it("marks nothing by a check that was not asked, nor twice by one that has spoken", () => {
    expect(judged(null).findings.map(({ check }) => check)).toContain("vanity-metric");
    expect(added(marking("vanity_metric", "person", 0))).toEqual([]);
    const off = judgeResume(
      { document: readText(text), asOf: { year: 2026, month: 1 } },
      { weights: marking("irrelevant_content", "person", 0), off: new Set(["irrelevant-content"]) },
    );
    expect(off.findings.map(({ check }) => check)).not.toContain("irrelevant-content");
  });

  it("leaves unsaid what a doubted check says of a sentence without a sign of a fault, and nothing else", () => {
    const doubting: Weights = { ...quiet, fault: silent, doubts: { "vanity-metric": 0 } };
    const [before, after] = [judged(quiet).findings, judged(doubting).findings];
    const ids = before.filter(({ check }) => check !== "vanity-metric").map(({ id }) => id);
    expect(ids.length).toBeLessThan(before.length);
    expect(after.map(({ id }) => id)).toEqual(ids);
    expect(judged({ ...doubting, fault: quiet.fault }).findings).toEqual(before);
  });

  it("holds a finding for likelier where other checks find fault as well", () => {
    const odds = { fault: -1, kind: () => -3, strength: 0 };
    const sure = { ...odds, kind: (kind: MarkedKind) => (kind === "vague_claim" ? 2 : -3) };
    expect(oddsOfFault(odds, ["typo"], 0)).toBe(-1);
    expect(oddsOfFault(odds, ["vague_claim", "buzzword"], 0)).toBe(-4);
    expect(oddsOfFault(sure, ["vague_claim", "buzzword"], 0)).toBe(1);
    expect(oddsOfFault(odds, ["typo"], 2)).toBeGreaterThan(oddsOfFault(odds, ["typo"], 1));
  });

  it("says one fault of a short line, the most particular", () => {
    const page = (line: string): string[] => {
      const document = readText(text.replace("Various duties as needed.", line));
      const { findings, resume } = judgeResume({ document, asOf: { year: 2026, month: 1 } }, { weights: quiet });
      const at = resume.lines.find((one) => one.text.includes(line))?.n;
      return findings.flatMap(({ check, anchors }) => (anchors.some((anchor) => anchor.line === at) ? [check] : []));
    };
    expect(page("Hard worker who always gives 110%.")).toEqual(["buzzword"]);
    expect(page("A people person who goes the extra mile.")).toEqual(["buzzword"]);
    expect(page("Handled various issues as needed.")).toEqual(["vague-claim"]);
    expect(page("Was responsible for cleaning survey data from 4,200 respondents.")).toEqual(["duty-not-outcome"]);
  });

  it("has a weight for every sign and direction, and a check for every kind", () => {
    const { reading, findings, score, judged: account } = judged(null);
    const passages = passagesOf(reading);
    const page = pageOf(reading, passages, findings, score);
    const asked = new Map(account.map(({ check }) => [check.id, check]));
    expect(passages.length).toBeGreaterThan(5);
    for (const passage of passages) expect(signsOf(passage, page)).toHaveLength(signNames.length);
    for (const kind of markedKinds) {
      expect(fitted.kinds[kind].signs).toHaveLength(signNames.length);
      expect(fitted.kinds[kind].direction).toHaveLength(page.work.length);
      expect(asked.get(voiceOf(kind).check)?.kinds).toContain(kind);
    }
  });

  it("reads every sentence in its place: of a post by its line, of a paragraph by its turn", () => {
    const passages = passagesOf(judged(null).reading);
    const sorted = passages.find((passage) => passage.text.startsWith("Parcels were"));
    expect(sorted).toMatchObject({ told: "work", section: "experience", line: 4, lines: 5, current: true });
    expect(sorted?.unit.text.slice(sorted.start, sorted.end)).toBe(sorted?.text);
  });
});
