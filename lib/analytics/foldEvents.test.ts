import { describe, expect, it } from "vitest";
import { numbersIn } from "./evalHistory";
import { failuresOf, fillDays, funnelOf, totalsOf } from "./foldEvents";
import type { EventRow } from "./summaries";

const row = (name: string, count: number, more: Partial<EventRow> = {}): EventRow => ({
  day: "2026-11-26",
  name,
  count,
  engine: null,
  code: null,
  route: null,
  ...more,
});
const rows = [
  row("read_begun", 9),
  row("read_finished", 5, { engine: "local" }),
  row("read_finished", 2, { engine: "model" }),
  row("read_finished", 1, { engine: "model", day: "2026-11-27" }),
  row("read_failed", 1, { engine: "model", code: "TIMEOUT" }),
  row("read_left", 1, { engine: "local" }),
  row("request_failed", 3, { route: "checkout", code: "UPSTREAM_UNAVAILABLE" }),
  row("report_saved", 4, { engine: "local" }),
  row("checkout_begun", 2),
];

describe("counts of events", () => {
  it("fill every day of the span, those without a read too", () => {
    expect(fillDays(rows, new Date("2026-11-25T00:00:00Z"), 3)).toEqual([
      { day: "2026-11-25", local: 0, model: 0, failed: 0, left: 0 },
      { day: "2026-11-26", local: 5, model: 2, failed: 1, left: 1 },
      { day: "2026-11-27", local: 0, model: 1, failed: 0, left: 0 },
    ]);
  });

  it("make the way from a read to a payment, which the purchases tell", () => {
    expect(funnelOf(rows, 1).map(({ count }) => count)).toEqual([9, 8, 4, 2, 1]);
  });

  it("name failures by what failed and why, the most frequent first, and every event by its sum", () => {
    expect(failuresOf(rows)).toEqual([
      { what: "checkout", code: "UPSTREAM_UNAVAILABLE", count: 3 },
      { what: "a read", code: "TIMEOUT", count: 1 },
    ]);
    expect(totalsOf(rows)[0]).toEqual({ name: "read_begun", count: 9 });
    expect(totalsOf(rows).find(({ name }) => name === "read_finished")?.count).toBe(8);
  });
});

describe("the figures of an evaluation", () => {
  it("are its numbers, each under the names that lead to it, and nothing else", () => {
    const metrics = {
      order: { share: 1, of: [6, 6] },
      ms: 12.5,
      note: "a text",
      broken: Number.NaN,
      deep: { a: { b: { c: 1 } } },
    };
    expect(Object.fromEntries(numbersIn(metrics))).toEqual({ "order.share": 1, ms: 12.5 });
    expect(numbersIn(null)).toEqual([]);
  });
});
