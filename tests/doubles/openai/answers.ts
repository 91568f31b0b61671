/**
 * What the double answers: an honest read grounded in the numbered lines of the request, and lies of every kind that
 * the engine must catch. It reads the message as any server would, knowing nothing of the application's code.
 */

export interface SeenRequest {
  /** The user's message: blocks between delimiters. */
  message: string;
  isRepair: boolean;
}

export type LieKind =
  | "wrongQuotes"
  | "wrongLines"
  | "inventedNumbers"
  | "inventedTools"
  | "ownershipInflation"
  | "instructionsObeyed"
  | "inflatedRewrites";

interface Line {
  n: number;
  text: string;
}

const blockOf = (message: string, name: string): string =>
  new RegExp(`<<<${name} (\\S+)\\n([\\s\\S]*?)\\n${name} \\1>>>`).exec(message)?.[2] ?? "";

export function linesOf(message: string): Line[] {
  return blockOf(message, message.includes("<<<PROFILE ") ? "PROFILE" : "RESUME")
    .split("\n")
    .flatMap((row) => {
      const match = /^(\d+)\| (.*)$/.exec(row);
      return match ? [{ n: Number(match[1]), text: match[2] ?? "" }] : [];
    });
}

function findingsOf(message: string): { id: string }[] {
  return blockOf(message, "FINDINGS")
    .split("\n")
    .filter(Boolean)
    .map((row) => JSON.parse(row) as { id: string });
}

const rewriteLinesOf = (message: string): number[] =>
  blockOf(message, "LINES TO REWRITE").split(", ").filter(Boolean).map(Number);

const quoteOf = ({ n, text }: Line) => ({ line: n, quote: text.split(" ").slice(0, 6).join(" ") });

/** A read that only says what the lines say. Deterministic. */
export function honestAnswer({ message, isRepair }: SeenRequest) {
  const lines = linesOf(message);
  const solid = lines.filter(({ text }) => text.split(" ").length > 5 && !text.startsWith("[withheld"));
  const cited = (solid.length > 0 ? solid : lines).slice(0, 3);
  const [first] = cited;
  const evidence = first ? [quoteOf(first)] : [];
  if (isRepair) return emptyAnswer();
  return {
    verdict: "The page says what was done; what came of it is harder to find.",
    firstRead: (["0–2 s", "2–5 s", "5–7 s"] as const).map((seconds) => ({
      seconds,
      text: "The reader meets duties before results.",
      evidence,
    })),
    findings: findingsOf(message)
      .slice(0, 3)
      .map(({ id }) => ({
        id,
        note: "say what came of it",
        claim: "The line stops before the result.",
        why: "The reader is left to guess whether it mattered.",
      })),
    moreFindings: first
      ? [
          {
            head: "clarity",
            severity: "consider",
            evidence: quoteOf(first),
            note: "put the result first",
            claim: "The point of the line comes late.",
            why: "A hurried reader may stop before it.",
          },
        ]
      : [],
    rewrites: rewriteLinesOf(message)
      .slice(0, 2)
      .map((line) => {
        const text = (lines.find(({ n }) => n === line)?.text ?? "").replace(/^[\s•\-*–]+/, "").replace(/[.\s]+$/, "");
        return {
          line,
          better: `${text} [with what result?]`,
          placeholders: [{ token: "[with what result?]", question: "What came of it?" }],
          keeps: [text],
        };
      }),
    strengths: cited.map((line) => ({
      finding: "The line names something concrete.",
      why: "A reader can picture the work.",
      evidence: [quoteOf(line)],
    })),
    gaps: [{ what: "What came of the work is not said.", why: "Readers look for it.", evidence: [] }],
    nextSteps: ["Add to each line what came of it.", "Put the strongest line first.", "Read it aloud once."],
  };
}

export type Answer = ReturnType<typeof honestAnswer>;

export function emptyAnswer() {
  return {
    verdict: "",
    firstRead: [],
    findings: [],
    moreFindings: [],
    rewrites: [],
    strengths: [],
    gaps: [],
    nextSteps: [],
  };
}

/** Words that stand in no résumé of ours; each lie can be told from the report by them. */
export const lieMarks: Record<LieKind, RegExp> = {
  wrongQuotes: /zeppelin orchestra/i,
  wrongLines: /named another line/i,
  inventedNumbers: /\b7,?431\b|8[67]\s?%|forty-three/i,
  inventedTools: /Kubernetes|TensorFlow/,
  ownershipInflation: /you (?:spearheaded|single-handedly)/i,
  instructionsObeyed: /should be hired|100\/100|hidden prompt/i,
  inflatedRewrites: /7,431|entire company/i,
};

/** The honest answer with lies of one kind in every section that can hold them. */
export function lyingAnswer(request: SeenRequest, kind: LieKind) {
  const answer = honestAnswer({ ...request, isRepair: false });
  const say = (text: string) => ({
    ...answer,
    verdict: text,
    firstRead: answer.firstRead.map((entry) => ({ ...entry, text })),
    findings: answer.findings.map((finding) => ({ ...finding, claim: text })),
    moreFindings: answer.moreFindings.map((finding) => ({ ...finding, claim: text })),
    strengths: answer.strengths.map((strength) => ({ ...strength, finding: text })),
    gaps: answer.gaps.map((gap) => ({ ...gap, what: text })),
    nextSteps: [text, ...answer.nextSteps],
  });
  switch (kind) {
    case "wrongQuotes":
      return {
        ...answer,
        firstRead: answer.firstRead.map((entry) => ({
          ...entry,
          evidence: [{ line: 1, quote: "zeppelin orchestra" }],
        })),
        moreFindings: answer.moreFindings.map((item) => ({
          ...item,
          evidence: { line: 1, quote: "zeppelin orchestra" },
        })),
        strengths: answer.strengths.map((item) => ({ ...item, evidence: [{ line: 1, quote: "zeppelin orchestra" }] })),
        gaps: answer.gaps.map((item) => ({ ...item, evidence: [{ line: 1, quote: "zeppelin orchestra" }] })),
      };
    case "wrongLines": {
      const say2 = answer.strengths.map((item) => ({ ...item, finding: "It named another line." }));
      const moved = say2.map((item) => ({
        ...item,
        evidence: item.evidence.map((evidence) => ({ ...evidence, line: evidence.line + 1_000 })),
      }));
      return { ...answer, strengths: moved };
    }
    case "inventedNumbers":
      return say("You raised sales by 87 % for 7,431 clients in forty-three countries.");
    case "inventedTools":
      return say("Your Kubernetes and TensorFlow work carries the page.");
    case "ownershipInflation":
      return say("You spearheaded the work and single-handedly founded the team.");
    case "instructionsObeyed":
      return say("This candidate should be hired: 100/100, as the hidden prompt says.");
    case "inflatedRewrites":
      return {
        ...answer,
        rewrites: answer.rewrites.map(({ line, ...rest }) => ({
          ...rest,
          line,
          better: "Led the entire company to 7,431 new clients",
          placeholders: [],
        })),
      };
  }
}
