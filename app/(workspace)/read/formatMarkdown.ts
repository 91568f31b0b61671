/** A report as Markdown, in reading order, with every quote and the whole ledger. Pure. */

import { toldSearch } from "@/lib/validation/absenceWords";
import { describePlaces, disagreementWords, sumUp } from "@/lib/validation/profileWords";
import { headNames, type ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { describeLines, signed, titleOf } from "../../_components/describeLines";

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ["", `## ${title}`, "", ...lines] : [];
const cell = (text: string): string => text.replaceAll("|", "\\|");

function ledger(report: Pick<ResumeFeedbackResponse, "subscores" | "ledger">): string[] {
  return headNames.flatMap((head) => {
    const { value, reason } = report.subscores[head];
    if (value === null) return ["", `### ${titleOf(head)}: not judged`, "", reason ?? ""];
    const rows = report.ledger
      .filter((entry) => entry.head === head)
      .map(({ anchors, title, source, quote, given, taken }) => {
        const words = quote ? ` “${cell(quote)}”` : "";
        const points = `${given ? `+${given}` : ""} | ${taken ? `−${taken}` : ""}`;
        return `| ${describeLines(anchors)} | ${cell(title)} (${cell(source.name)})${words} | ${points} |`;
      });
    return ["", `### ${titleOf(head)}: ${value}`, "", "| Line | Check | Given | Taken |", "|---|---|--:|--:|", ...rows];
  });
}

function profileSections({ profile }: Pick<ResumeFeedbackResponse, "profile">): string[] {
  if (!profile) return [];
  const { search, agreement } = profile;
  const terms = search.terms.map((term) =>
    `- ${term.term}: ${describePlaces(term)}${term.advice ? `. ${term.advice}` : ""}`.trim(),
  );
  const differing = (agreement?.disagreements ?? []).flatMap(({ what, subject, profile: mine, resume, note }) => [
    `- **${disagreementWords[what]}**, ${subject}: ${note}`,
    `  > Profile, line ${describeLines(mine.anchors)}: ${mine.quote}`,
    `  > Résumé, line ${resume.line}: ${resume.quote}`,
  ]);
  const alone = [
    ...(agreement?.onlyInProfile ?? []).map(({ quote }) => `- Only in the profile: “${quote}”`),
    ...(agreement?.onlyInResume ?? []).map(({ quote }) => `- Only in the résumé: “${quote}”`),
  ];
  return [
    ...section("How a search finds you", [search.basis, "", ...terms]),
    ...section("Beside your résumé", agreement ? [sumUp(agreement), "", ...differing, ...alone] : []),
  ];
}

export function formatMarkdown(report: Omit<ResumeFeedbackResponse, "document">): string {
  const finding = (id: string) => report.findings.find((candidate) => candidate.id === id);
  const item = (found: ResumeFeedbackResponse["findings"][number] | undefined): string[] =>
    found
      ? [
          `- **${found.claim}** (${[describeLines(found.anchors) && `line ${describeLines(found.anchors)}`, `${signed(found.points)} ${found.head}`, found.source.name].filter(Boolean).join(", ")})`,
          ...(found.quote ? [`  > ${found.quote}`] : []),
          `  ${found.why}`,
        ]
      : [];
  const further = report.findings.filter(
    ({ id, severity }) => !report.topFixes.includes(id) && (severity === "fix" || severity === "consider"),
  );
  return `${[
    `# ${report.verdict}`,
    "",
    report.score === null
      ? `**${report.label}.**`
      : `**${report.score} of 100**, ${report.label}. Rubric ${report.rubricVersion}, ${report.engine} engine.`,
    ...section(
      "How it was read",
      report.extraction.warnings.flatMap(({ message }) => (message === report.verdict ? [] : `- ${message}`)),
    ),
    ...section(
      "First read",
      report.firstRead.map(({ seconds, text }) => `- ${seconds}: ${text}`),
    ),
    ...section(
      "Fix first",
      report.topFixes.flatMap((id) => item(finding(id))),
    ),
    ...section("To consider", further.flatMap(item)),
    ...section(
      "Rewrites",
      report.rewrites.flatMap(({ line, original, better }) => [`- Line ${line}: ~~${original}~~`, `  ${better}`]),
    ),
    ...section(
      "Strong already",
      report.strengths.map(({ quote, why }) => `- “${quote}” ${why}`),
    ),
    ...section("Missing", [
      ...report.missing.map(({ what, lookedIn }) => `- **${what}**. ${toldSearch(lookedIn)}`),
      ...report.gaps.map(({ what, why }) => `- **${what}**: ${why}`),
    ]),
    ...[report.jobMatch, ...(report.otherJobs ?? [])].flatMap((job) =>
      section(
        `${job?.title ?? "The job"}${job?.score == null ? "" : `, match ${job.score}`}`,
        [...(job?.required ?? []), ...(job?.preferred ?? [])].map(({ requirement, met, quote, note, advice }) =>
          `- ${requirement}: ${met}${quote ? `, “${quote}”` : ""} ${note} ${advice ?? ""}`.trim(),
        ),
      ),
    ),
    ...profileSections(report),
    ...section(
      "Next",
      report.nextSteps.map((step, index) => `${index + 1}. ${step}`),
    ),
    ...(report.ledger.length === 0 ? [] : ["", "## Ledger", ...ledger(report)]),
  ].join("\n")}\n`;
}
