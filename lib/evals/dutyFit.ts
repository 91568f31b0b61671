/** The weights of the signs of a bare duty, fitted anew on sets of résumés; cross-validated by person and by set. */

import { readResume } from "../analysis/local/checks/features/reading";
import { dutySignsOf, isOpenToDuty } from "../analysis/local/checks/impact/dutyNotOutcome";
import { dutySignNames, dutySigns } from "../analysis/local/lexicon/dutySigns.data";
import { crossValidated, type Example, fitLogistic, pairsInOrder } from "./logisticFit";
import { sharedWords, wordRange } from "./placedWords";
import { judgeAll, type ResumeCase } from "./resumeSet";

const kinds: ReadonlySet<string> = new Set(["duty_not_outcome", "no_metric"]);

interface Line extends Example {
  set: string;
}

/** Lines without an outcome: marked by the set as duties, or called sound, or left unmarked on a good page. */
function linesOf(set: string, cases: readonly ResumeCase[]): Line[] {
  return judgeAll(cases).flatMap(({ case: one, judgement }) => {
    const quoted = (quotes: readonly { quote: string }[]): Set<number>[] =>
      quotes.filter(({ quote }) => quote !== "").map(({ quote }) => wordRange(one.text, quote));
    const [duties, others] = [
      quoted(one.defects.filter(({ kind }) => kinds.has(kind))),
      quoted(one.defects.filter(({ kind }) => !kinds.has(kind))),
    ];
    const sound = quoted(one.nonDefects);
    return readResume(judgement.resume)
      .work.filter(isOpenToDuty)
      .flatMap((statement): Line[] => {
        const words = wordRange(one.text, statement.text);
        const holds = (some: readonly Set<number>[]): boolean =>
          some.some((range) => sharedWords(words, range) >= Math.min(words.size, range.size) / 2 && range.size > 0);
        const marked = holds(duties);
        if (words.size === 0 || (!marked && (holds(others) || !(holds(sound) || one.level >= 3)))) return [];
        const signs = dutySignsOf(statement);
        return [{ set, group: one.id.replace(/[a-z]$/, ""), marked, signs: dutySignNames.map((name) => signs[name]) }];
      });
  });
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** As text: how well the weights in force order the lines, how well fitted ones would, and what those are. */
export function describeDutyFit(sets: readonly (readonly [name: string, cases: readonly ResumeCase[]])[]): string {
  const lines = sets.flatMap(([name, cases]) => linesOf(name, cases));
  const inForce = dutySignNames.map((name) => dutySigns[name]);
  const now = lines.map(({ marked, signs }) => ({
    marked,
    odds: signs.reduce((sum, sign, index) => sum + sign * (inForce[index] ?? 0), 0),
  }));
  const { weights, bias } = fitLogistic(lines);
  const bySet = lines.map((line) => ({ ...line, group: line.set }));
  return [
    `${lines.length} lines without an outcome, ${lines.filter(({ marked }) => marked).length} of them marked as duties, of ${new Set(lines.map(({ group }) => group)).size} persons in ${sets.length} sets`,
    `pairs of a marked and an unmarked line in order: ${percent(pairsInOrder(now))} by the weights in force`,
    `fitted anew: ${percent(pairsInOrder(crossValidated(lines)))} cross-validated by person, ${percent(pairsInOrder(crossValidated(bySet)))} by set`,
    `bias ${bias.toFixed(1)}`,
    ...dutySignNames.map(
      (name, index) =>
        `${name.padEnd(12)} ${(inForce[index] ?? 0).toFixed(1)} in force, ${(weights[index] ?? 0).toFixed(1)} fitted`,
    ),
  ].join("\n");
}
