/**
 * A reader says one thing of one place. Of the checks that find the same fault in the same words the gravest stays, and
 * of all that is wrong with a headline one note; the others are kept by the ledger alone. Nor are words praised that are
 * faulted beside it: the points stand in both columns.
 */
import type { Finding } from "../../../../validation/schemas";
import { countWords } from "../../../countWords";
import type { Judged } from "../../score/account";
import type { ProfileReading } from "../profileReading";

const stock = "buzzword";
const task = "duty-not-outcome";

/** Each group says one thing of some words, in other words each time: of those that meet, one is enough. */
const sayOneThing: readonly ReadonlySet<string>[] = [
  // The work is named, and nothing came of it.
  new Set([
    "duty-not-outcome",
    "pasted-duties",
    "post-without-outcome",
    "post-without-words",
    "duty-trails",
    "weak-verb",
    "vanity-metric",
    "vague-claim",
  ]),
  // The sentence would fit anyone.
  new Set(["about-opening", "about-missing", "about-slogan", "buzzword", "objective-statement", "vague-claim"]),
];

/** What is said of a headline as a whole, or of its words: one of these. */
const ofHeadline: ReadonlySet<string> = new Set([
  "headline-missing",
  "headline-default",
  "headline-need",
  "headline-labels",
  "headline-stuffed",
  "title-nowhere",
  "about-slogan",
  "buzzword",
  "vague-claim",
  "objective-statement",
]);

/** Said by the other already: where nobody can write, how to begin is no question. */
const saidBy: Readonly<Record<string, string>> = { "about-no-ask": "contact-missing" };

const meets = (one: Finding, other: Finding): boolean =>
  one.anchors.some((a) => other.anchors.some((b) => a.line === b.line && a.start < b.end && b.start < a.end));

const isFault = ({ severity }: Finding): boolean => severity === "fix" || severity === "consider";

/** Of the opening it is said that it is one, which tells more than what words it has. */
const ofOpening = ({ check }: Finding): number => Number(check === "about-opening");

const byGravity = (a: Finding, b: Finding): number =>
  ofOpening(b) - ofOpening(a) || Number(b.severity === "fix") - Number(a.severity === "fix") || a.points - b.points;

/** Those of a group that a graver one repeats at the same words. */
function repeatedIn(findings: readonly Finding[], group: ReadonlySet<string>): Finding[] {
  const kept: Finding[] = [];
  return findings
    .filter((finding) => isFault(finding) && group.has(finding.check))
    .sort(byGravity)
    .filter((finding) => {
      const isNew = !kept.some((other) => meets(other, finding));
      if (isNew) kept.push(finding);
      return !isNew;
    });
}

/** Of a task told in stock words one thing is said: that they are stock, or of a plain charge with one such word the charge. */
function repeatedTasks(findings: readonly Finding[]): Finding[] {
  const tasks = findings.filter(({ check }) => check === task);
  return findings
    .filter(({ check }) => check === stock)
    .flatMap((words) => {
      const isWord = words.severity !== "fix" && countWords(words.quote) === 1;
      return tasks
        .filter((other) => meets(words, other))
        .flatMap((other) => (!isWord ? [other] : other.severity === "fix" ? [words] : []));
    });
}

const ofWhole = ({ check }: Finding): number => Number(check.startsWith("headline-"));

/** All but the gravest of what is said of the headline. */
function repeatedOfHeadline(findings: readonly Finding[], lines: ReadonlySet<number>): Finding[] {
  return findings
    .filter(({ check, anchors }) => ofHeadline.has(check) && anchors.some(({ line }) => lines.has(line)))
    .filter(isFault)
    .sort((a, b) => ofWhole(b) - ofWhole(a) || byGravity(a, b))
    .slice(1);
}

/** Findings in the order given: none that repeats a graver one at the same words, and no praise of what is faulted. */
export function oneNoteALine(findings: readonly Finding[], headline: ReadonlySet<number> = new Set()): Finding[] {
  const dropped = new Set(repeatedOfHeadline(findings, headline));
  for (const group of sayOneThing) {
    const left = findings.filter((finding) => !dropped.has(finding));
    for (const finding of repeatedIn(left, group)) dropped.add(finding);
  }
  for (const finding of repeatedTasks(findings.filter((one) => !dropped.has(one)))) dropped.add(finding);
  const left = findings.filter((finding) => !dropped.has(finding));
  const checks = new Set(left.map(({ check }) => check));
  const faults = left.filter(isFault);
  return left.filter((finding) =>
    finding.severity === "strong"
      ? !faults.some((fault) => meets(fault, finding))
      : !checks.has(saidBy[finding.check] ?? ""),
  );
}

/** Lines of the document that the headline stands on. */
export const linesOfHeadline = ({ linkedIn }: ProfileReading): ReadonlySet<number> =>
  new Set(linkedIn.headline?.anchors.map(({ line }) => line) ?? []);

/** What was judged, without the absences that another one tells: they are listed from here. */
export const toldOnce = (judged: readonly Judged[]): Judged[] => {
  const hits = new Set(judged.filter(({ verdict }) => verdict.hits.length > 0).map(({ check }) => check.id));
  return judged.map((one) =>
    hits.has(saidBy[one.check.id] ?? "") ? { ...one, verdict: { ...one.verdict, hits: [] } } : one,
  );
};
