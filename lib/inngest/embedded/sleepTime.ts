/** Until when a sleep goes, as the protocol says it: a date, or a length such as `1d2h30m10s`. */
const unitMs: Readonly<Record<string, number>> = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
const datePattern = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/;
const lengthPattern = /^(?:\d+[wdhms])+$/;

/** @throws RangeError for what is neither. */
export function wakeTimeOf(given: string, nowMs: number): Date {
  if (lengthPattern.test(given)) {
    const parts = [...given.matchAll(/(\d+)([wdhms])/g)];
    return new Date(nowMs + parts.reduce((sum, [, count, unit = "s"]) => sum + Number(count) * (unitMs[unit] ?? 0), 0));
  }
  const date = new Date(given);
  if (!datePattern.test(given) || Number.isNaN(date.getTime())) throw new RangeError("a sleep is a date or a length");
  return date;
}
