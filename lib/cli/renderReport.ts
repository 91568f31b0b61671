/** A report as plain text for a terminal: 80 columns, no colour, in the reading order of the page. */
import { toldSearch } from "../validation/absenceWords";
import { describePlaces, disagreementWords, sumUp } from "../validation/profileWords";
import type { Finding, JobMatch, Requirement, ResumeFeedbackResponse } from "../validation/schemas";

const width = 80;

function wrap(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > width && line.trim() !== "") {
      lines.push(line);
      line = indent;
    }
    line += (line === indent ? "" : " ") + word;
  }
  return [...lines, line].join("\n");
}

const title = (text: string): string => `\n${text}\n${"─".repeat(text.length)}`;
const whereOf = (anchors: readonly { line: number }[]): string =>
  anchors.length === 0 ? "" : `line ${[...new Set(anchors.map((anchor) => anchor.line))].join(", ")}`;

function renderScore(report: ResumeFeedbackResponse): string[] {
  if (report.score === null) return ["Not scored. No points were given, and none were taken."];
  const heads = Object.entries(report.subscores);
  const judged = heads.flatMap(([, head]) => (head.value === null ? [] : [head.value]));
  const rows = heads.map(([name, head]) => {
    const entries = report.ledger.filter((entry) => entry.head === name);
    const given = entries.reduce((sum, entry) => sum + entry.given, 0);
    const taken = entries.reduce((sum, entry) => sum + entry.taken, 0);
    const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}`.padEnd(13);
    return head.value === null
      ? `  ${label}not judged: ${head.reason ?? ""}`
      : `  ${label}${`50 + ${given} − ${taken}`.padEnd(16)}${head.value}`;
  });
  return [`${report.score} of 100. ${report.label}`, `(${judged.join(" + ")}) ÷ ${judged.length}`, "", ...rows];
}

function renderFinding(finding: Finding, mark: string): string {
  const points =
    finding.points === 0 ? "" : `${finding.points > 0 ? "+" : "−"}${Math.abs(finding.points)} ${finding.head}`;
  const facts = [points, whereOf(finding.anchors), finding.source.name].filter(Boolean).join("   ");
  const quote = finding.quote ? [wrap(`“${finding.quote}”`, "     ")] : [];
  return [` ${mark.padEnd(3)} ${finding.claim}`, ...quote, wrap(finding.why, "     "), `     ${facts}`].join("\n");
}

function renderRequirement(requirement: Requirement): string {
  const mark = { yes: "✓", part: "◐", no: "–" }[requirement.met];
  const evidence = requirement.quote ? `“${requirement.quote}”, ${whereOf(requirement.anchors)}` : requirement.note;
  const advice = requirement.advice && requirement.quote ? [wrap(requirement.advice, "      ")] : [];
  return [wrap(`${mark} ${requirement.requirement}: ${evidence}`, "  "), ...advice].join("\n");
}

const metOf = (requirements: readonly Requirement[]): string =>
  `${requirements.filter(({ met }) => met === "yes").length} of ${requirements.length}`;

/** One row a job, the best first; a single job needs no table. */
function renderRanking(jobs: readonly JobMatch[]): string[] {
  if (jobs.length < 2) return [];
  return jobs.map(({ title, score, required, preferred }, index) => {
    const missing = required.filter(({ met }) => met === "no").map(({ requirement }) => requirement);
    const lacks = missing.length > 0 ? `; not found: ${missing.join(", ")}` : "";
    const counts = `required ${metOf(required)}, preferred ${metOf(preferred)}${lacks}`;
    return wrap(`${index + 1}. ${title ?? "The job"}, ${score ?? "no score"}: ${counts}`, "  ");
  });
}

function renderLevel({ level }: JobMatch): string[] {
  if (!level) return [];
  const rank = level.seniority && `asks for ${level.seniority}, the résumé shows ${level.shownSeniority ?? "no title"}`;
  const years =
    level.years !== null && `asks for ${level.years} years, its roles show ${level.shownYears ?? "no dates"}`;
  return [rank, years].filter((text) => typeof text === "string").map((text) => wrap(`The posting ${text}.`, "  "));
}

function renderJob(job: JobMatch): string[] {
  const name = job.title ? `Job match: ${job.title}` : "Job match";
  return section(`${name}${job.score === null ? "" : `, ${job.score} of 100`}`, [
    ...(job.reason ? [wrap(job.reason, "  ")] : []),
    ...renderLevel(job),
    ...(job.required.length > 0 ? ["  Required", ...job.required.map(renderRequirement)] : []),
    ...(job.preferred.length > 0 ? ["  Preferred", ...job.preferred.map(renderRequirement)] : []),
  ]);
}

function section(name: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [title(name), ...rows];
}

function renderProfile({ profile }: ResumeFeedbackResponse): string[] {
  if (!profile) return [];
  const { search, agreement } = profile;
  const terms = search.terms.map((term) =>
    wrap(
      `${term.found.length > 0 ? "✓" : "^"} ${term.term}: ${describePlaces(term)}. ${term.advice ?? ""}`.trim(),
      "  ",
    ),
  );
  const differing = (agreement?.disagreements ?? []).flatMap(({ what, subject, profile: mine, resume, note }) => [
    wrap(`${disagreementWords[what]}, ${subject}: ${note}`, "  "),
    wrap(`profile “${mine.quote}”`, "    "),
    wrap(`résumé, line ${resume.line} “${resume.quote}”`, "    "),
  ]);
  return [
    ...section("How a search finds you", [wrap(search.basis, "  "), ...terms]),
    ...section("Beside the résumé", agreement ? [wrap(sumUp(agreement), "  "), ...differing] : []),
  ];
}

/** The whole report as text, ending without a line break. `name` is what stands above it. */
export function renderReport(report: ResumeFeedbackResponse, name: string): string {
  const fixes = report.topFixes.flatMap((id) => report.findings.find((finding) => finding.id === id) ?? []);
  const others = report.findings.filter((finding) => finding.severity === "consider" || finding.severity === "missing");
  const jobs = [report.jobMatch, ...(report.otherJobs ?? [])].filter((job) => job !== null);
  return [
    name,
    "",
    wrap(report.verdict),
    ...report.extraction.warnings
      .filter(({ message }) => message !== report.verdict)
      .map(({ message }) => wrap(`¶ ${message}`)),
    ...section("Score", renderScore(report)),
    ...section(
      "First read",
      report.firstRead.map((item) => `  ${item.seconds}  ${item.text}`),
    ),
    ...section(
      "Fix first",
      fixes.map((finding, index) => renderFinding(finding, String(index + 1))),
    ),
    ...section(
      "Consider",
      others.map((finding) => renderFinding(finding, finding.severity === "missing" ? "^" : "○")),
    ),
    ...section(
      "Rewrites",
      report.rewrites.map((rewrite) => `${wrap(`− ${rewrite.original}`, "  ")}\n${wrap(`+ ${rewrite.better}`, "  ")}`),
    ),
    ...report.withheld.map((held) => wrap(`A rewrite of line ${held.line} was withheld: ${held.reason}`, "  ")),
    ...section(
      "Strong already",
      report.strengths.map((item) => wrap(`✓ “${item.quote}” ${item.why}`, "  ")),
    ),
    ...section("Missing", [
      ...report.gaps.map((gap) => wrap(`^ ${gap.what}: ${gap.why}`, "  ")),
      ...report.missing.map((item) => wrap(`^ ${item.what}. ${toldSearch(item.lookedIn)}`, "  ")),
    ]),
    ...section("Jobs, the best match first", renderRanking(jobs)),
    ...jobs.flatMap(renderJob),
    ...renderProfile(report),
    ...section(
      "Next",
      report.nextSteps.map((step, index) => wrap(`${index + 1}. ${step}`, "  ")),
    ),
    "",
    `Rubric ${report.rubricVersion}, ${report.engine} engine.`,
  ].join("\n");
}
