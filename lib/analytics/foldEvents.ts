/** Counts of events by day, folded into what the product's summary shows. Pure. */
import type { ProductSummary } from "../validation/analyticsSchemas";
import type { ProductEventName } from "./productEvents";
import type { EventRow } from "./summaries";

type Day = ProductSummary["days"][number];

const sum = (rows: readonly EventRow[]): number => rows.reduce((total, { count }) => total + count, 0);

/** Every day from `since` on, in order, with its reads by how they ended. */
export function fillDays(rows: readonly EventRow[], since: Date, days: number): Day[] {
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(since.getTime() + index * 86_400_000).toISOString().slice(0, 10);
    const ofDay = rows.filter((row) => row.day === day);
    const named = (name: ProductEventName) => ofDay.filter((row) => row.name === name);
    const finished = named("read_finished");
    return {
      day,
      local: sum(finished.filter(({ engine }) => engine === "local")),
      model: sum(finished.filter(({ engine }) => engine === "model")),
      failed: sum(named("read_failed")),
      left: sum(named("read_left")),
    };
  });
}

/** The way from a read to a payment; what was paid is told by the purchases. */
const steps = ["read_begun", "read_finished", "report_saved", "checkout_begun"] as const satisfies ProductEventName[];

export function funnelOf(rows: readonly EventRow[], paid: number): ProductSummary["funnel"] {
  const counted = steps.map((step) => ({ step, count: sum(rows.filter(({ name }) => name === step)) }));
  return [...counted, { step: "checkout_paid", count: paid }];
}

/** Failed reads by code, failed requests by route and code; the most frequent first. */
export function failuresOf(rows: readonly EventRow[]): ProductSummary["failures"] {
  const counts = new Map<string, ProductSummary["failures"][number]>();
  for (const { name, code, route, count } of rows) {
    if (!code || (name !== "read_failed" && name !== "request_failed")) continue;
    const what = name === "read_failed" ? "a read" : (route ?? "a request");
    const entry = counts.get(`${what} ${code}`) ?? { what, code, count: 0 };
    entry.count += count;
    counts.set(`${what} ${code}`, entry);
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count).slice(0, 20);
}

/** How often each event was recorded, the most frequent first. */
export function totalsOf(rows: readonly EventRow[]): ProductSummary["events"] {
  const counts = new Map<string, number>();
  for (const { name, count } of rows) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((one, other) => other.count - one.count);
}
