/**
 * Rows of the reliability page that are timed: each prints its figure beside its bar. The route runs with all its
 * stages behind a real socket; every round has a model of its own, so that no breaker carries over.
 */
import { setTimeout as wait } from "node:timers/promises";
import { POST } from "@/app/api/resume-feedback-stream/route";
import { createSectionExtractor } from "@/lib/analysis/openai/sectionExtractor";
import { parseEnv, setEnv } from "@/lib/config/env";
import { honestAnswer } from "../../doubles/openai/answers";
import { type Behaviour, type OpenAiDouble, startOpenAiDouble } from "../../doubles/openai/startOpenAiDouble";
import { startRouteServer } from "../../doubles/routeServer";
import { resumeText } from "../../fixtures/modelReadInput";
import { openRead } from "./openRead";

const path = "/api/resume-feedback-stream";
let missed = 0;

function print(what: string, figure: string, bar: string, met: boolean): void {
  if (!met) missed += 1;
  process.stdout.write(`${met ? "ok  " : "MISS"}  ${what.padEnd(64)} ${figure.padStart(22)}   bar ${bar}\n`);
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? 0;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

function putInForce(double: OpenAiDouble | null, more: Record<string, string> = {}): void {
  setEnv(
    parseEnv({
      APP_SECRET: "a secret of the measurement, long enough",
      LOG_LEVEL: "silent",
      ...(double ? { OPENAI_API_KEY: "test", OPENAI_BASE_URL: double.baseUrl, MODEL_DAILY_BUDGET: "100000" } : {}),
      ...more,
    }),
  );
}

/** One model of its own with `behaviour`, for the length of `work`. */
async function withModel<Value>(
  behaviour: Behaviour,
  env: Record<string, string>,
  work: (double: OpenAiDouble) => Promise<Value>,
): Promise<Value> {
  const double = await startOpenAiDouble();
  double.behaviour = behaviour;
  putInForce(double, env);
  try {
    return await work(double);
  } finally {
    await double.close();
  }
}

async function measureLocal(url: string): Promise<void> {
  putInForce(null);
  const first: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    const read = openRead(url, { text: resumeText, engine: "local" });
    await read.ended;
    if (round < 5) continue;
    first.push((read.events[0]?.atMs ?? Number.NaN) - read.sentAtMs);
    whole.push((read.events.at(-1)?.atMs ?? Number.NaN) - read.sentAtMs);
  }
  print("local read: first event, p95", ms(quantile(first, 0.95)), "100 ms", quantile(first, 0.95) <= 100);
  print("local read: report complete, p95", ms(quantile(whole, 0.95)), "500 ms", quantile(whole, 0.95) <= 500);
}

const budgetMs = 2_000;

async function measureStalls(url: string, fallback: "none" | "local"): Promise<void> {
  const rounds = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const double = await startOpenAiDouble();
      double.behaviour = { kind: "stall", afterChars: index % 2 === 0 ? 0 : 600 };
      return double;
    }),
  );
  let right = 0;
  const late: number[] = [];
  const closed: number[] = [];
  for (const double of rounds) {
    putInForce(double, { ANALYSIS_DEADLINE_MS: `${budgetMs}`, ANALYSIS_FALLBACK: fallback });
    const read = openRead(url, { text: resumeText, engine: "auto" });
    await read.ended;
    const last = read.events.at(-1);
    await wait(300);
    const afterMs = (last?.atMs ?? Number.NaN) - read.sentAtMs;
    const closedMs = (double.calls[0]?.closedAtMs ?? Number.NaN) - (last?.atMs ?? 0);
    late.push(afterMs - budgetMs);
    closed.push(closedMs);
    const ended =
      fallback === "none"
        ? last?.event === "error" && last.data.errorCode === "TIMEOUT" && Math.abs(afterMs - budgetMs) <= 200
        : last?.event === "done" && last.data.degraded === true && afterMs <= budgetMs + 200;
    if (ended && closedMs <= 250) right += 1;
    await double.close();
  }
  const what = fallback === "none" ? "TIMEOUT event and closed upstream" : "degraded report and closed upstream";
  print(`stalled upstream, budget 2 s, ${fallback}: ${what}`, `${right} of 20`, "20 of 20", right === 20);
  print(`  event after the budget, worst (${fallback})`, ms(Math.max(...late)), "200 ms", Math.max(...late) <= 200);
  print(
    `  upstream closed after the event, worst (${fallback})`,
    ms(Math.max(...closed)),
    "250 ms",
    Math.max(...closed) <= 250,
  );
}

async function measurePassing(url: string): Promise<void> {
  const delays: number[] = [];
  const firstBytes: number[] = [];
  const pieceChars = 24;
  await withModel({ kind: "answer", pieceChars, pieceMs: 4 }, {}, async (double) => {
    // The first round warms up.
    for (let round = 0; round < 5; round += 1) {
      const reads = Array.from({ length: 10 }, (_, index) => {
        const role = `role ${round}-${index}.`;
        return { role, read: openRead(url, { text: resumeText, targetRole: role, engine: "model" }) };
      });
      for (const { role, read } of reads) {
        await read.ended;
        if (round === 0) continue;
        firstBytes.push(read.firstByteAtMs - read.sentAtMs);
        const call = double.calls.find(({ body }) => String(body.input).includes(role));
        if (!call) throw new Error("no call for the read");
        const text = JSON.stringify(honestAnswer({ message: String(call.body.input), isRepair: false }));
        const extractor = createSectionExtractor();
        const due = call.pieceAtMs.flatMap((atMs, index) =>
          extractor
            .push(text.slice(index * pieceChars, (index + 1) * pieceChars))
            .filter(({ key }) => key !== "findings")
            .map(() => atMs),
        );
        const arrived = read.events.filter(({ event, data }) => event === "section" && data.engine === "model");
        if (due.length !== arrived.length)
          throw new Error(`${due.length} sections written, ${arrived.length} passed on`);
        delays.push(...arrived.map(({ atMs }, index) => atMs - (due[index] ?? 0)));
      }
    }
  });
  const within = delays.filter((delay) => delay <= 50).length / delays.length;
  print(
    "first byte, 10 reads at once, p99",
    ms(quantile(firstBytes, 0.99)),
    "300 ms",
    quantile(firstBytes, 0.99) <= 300,
  );
  print(
    `sections passed on within 50 ms (${delays.length}, p99 ${ms(quantile(delays, 0.99))})`,
    `${(within * 100).toFixed(1)} %`,
    "99 %",
    within >= 0.99,
  );
}

const collectGarbage = (): void => (globalThis as { gc?: () => void }).gc?.();

async function measureAborts(url: string): Promise<void> {
  await withModel({ kind: "stall", afterChars: 900 }, {}, async (double) => {
    let closedMs = 0;
    const leaveAll = async (count: number): Promise<void> => {
      const reads = Array.from({ length: count }, () => openRead(url, { text: resumeText, engine: "model" }));
      for (const read of reads) {
        while (!read.events.some(({ data }) => data.engine === "model" && data.section)) await wait(2);
        read.leave();
      }
      await Promise.all(reads.map(({ ended }) => ended));
      const leftAtMs = performance.now();
      while (double.openSockets() > 0 && performance.now() - leftAtMs < 2_000) await wait(5);
      closedMs = performance.now() - leftAtMs;
    };
    // Once before, so that what is loaded and pooled on first use does not count as growth.
    await leaveAll(100);
    double.calls = [];
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    await leaveAll(100);
    double.calls = [];
    collectGarbage();
    await wait(50);
    collectGarbage();
    const grownMb = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
    const left = double.openSockets();
    print(`100 clients leave mid-stream: sockets left after ${closedMs.toFixed(0)} ms`, `${left}`, "0", left === 0);
    print("100 clients leave mid-stream: heap growth", `${grownMb.toFixed(1)} MB`, "10 MB", grownMb < 10);
  });
}

async function measureFailing(url: string): Promise<void> {
  for (const atOnce of [1, 50]) {
    await withModel({ kind: "fail", status: 500 }, {}, async (double) => {
      let left = 1_000;
      let degraded = 0;
      const one = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          const read = openRead(url, { text: resumeText, engine: "auto" });
          await read.ended;
          if (read.events.at(-1)?.data.degraded) degraded += 1;
        }
      };
      await Promise.all(Array.from({ length: atOnce }, one));
      const attempts = double.calls.length;
      print(`1,000 reads, ${atOnce} at once, model always fails: attempts`, `${attempts}`, "1,100", attempts <= 1_100);
      print("  of them ended in a degraded report", `${degraded} of 1000`, "1000 of 1000", degraded === 1_000);
    });
  }
}

/** The rows by name, for a run of some of them. */
const rows: Record<string, (url: string) => Promise<void>> = {
  local: measureLocal,
  passing: measurePassing,
  stalls: async (url) => {
    await measureStalls(url, "none");
    await measureStalls(url, "local");
  },
  aborts: measureAborts,
  failing: measureFailing,
};

/** Prints the wanted rows, or all; false when one was missed. */
export async function measure(wanted: readonly string[] = []): Promise<boolean> {
  putInForce(null);
  const server = await startRouteServer({ [path]: { POST } });
  const url = `${server.url}${path}`;
  for (const [name, row] of Object.entries(rows)) {
    if (wanted.length === 0 || wanted.includes(name)) await row(url);
  }
  await server.stop();
  return missed === 0;
}
