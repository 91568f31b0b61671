/**
 * What a mail may say of a report's findings. The name of a check is the rubric's, and a note of the local engine is the
 * rubric's own words; a note that shares a word with the résumé, and any that a model wrote, stays out, because a mail
 * passes through strangers' machines.
 */
import type { LeftToFix } from "../../email/templates/retentionMail";
import type { DueUser } from "./dueUsers";

const shown = 3;

type Findings = Pick<DueUser, "engine" | "topFixes" | "findings" | "ledger">;
type Finding = Findings["findings"][number];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** The words of the résumé that the report holds. */
function quotedWords(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ quote }) => wordsOf(quote)));
}

/** Up to three things to fix, the report's first fixes before the rest, each check once; and how many there are. */
export function leftToFix({ engine, topFixes, findings, ledger }: Findings): { left: LeftToFix[]; leftCount: number } {
  const asking = findings.filter(({ severity }) => severity !== "strong");
  const rankOf = ({ id }: Finding): number => (topFixes.includes(id) ? topFixes.indexOf(id) : topFixes.length);
  const titles = new Map(ledger.map(({ check, title }) => [check, title]));
  const quoted = quotedWords(findings);
  const isClean = (note: string): boolean => engine === "local" && !wordsOf(note).some((word) => quoted.has(word));
  const byCheck = new Map<string, LeftToFix>();
  for (const { check, note } of asking.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    const title = titles.get(check);
    if (title && !byCheck.has(check)) byCheck.set(check, { title, note: isClean(note) ? note : null });
  }
  return { left: [...byCheck.values()].slice(0, shown), leftCount: asking.length };
}
