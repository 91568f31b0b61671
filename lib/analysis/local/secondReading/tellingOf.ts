/** Which lines about work say what came of it. */
import type { Statement } from "../checks/features/reading";
import type { SecondReading } from "./readAgain";

/** By its words alone: an outcome, and no count of activity. */
const isOutcome = ({ outcome, activity }: Statement): boolean => outcome.strength >= 2 && activity.length === 0;

/**
 * With a second reading a line tells when a sentence of it is strong, or when its words tell an outcome and none of the
 * signs speaks against it: of planted duties and claims half as many pass as by the words alone, of good lines more.
 */
export function tellingOf(work: readonly Statement[], again: SecondReading | null): ReadonlySet<Statement> {
  if (again === null) return new Set(work.filter(isOutcome));
  const odds = new Map<Statement["unit"], { start: number; end: number; strength: number; isStrong: boolean }[]>();
  for (const { passage, strength, isStrong } of again.weighed) {
    const own = odds.get(passage.unit) ?? [];
    own.push({ start: passage.start, end: passage.end, strength, isStrong });
    odds.set(passage.unit, own);
  }
  return new Set(
    work.filter((statement) => {
      const own = (odds.get(statement.unit) ?? []).filter(
        ({ start, end }) => start >= statement.start && end <= statement.end,
      );
      return own.some(({ isStrong }) => isStrong) || (isOutcome(statement) && own.some(({ strength }) => strength > 0));
    }),
  );
}
