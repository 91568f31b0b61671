/**
 * Measures how fast the webhook takes purchases on the real server and prints each figure beside its bar: `npm run bench --
 * webhookSpeed`.
 */
import { Agent } from "node:http";
import { startDeployment } from "../doubles/deployment";
import { grantsOf, post, purchase, stripeEnv, subjectsOf, withDatabase } from "../doubles/purchaseEvents";

let misses = 0;
function row(what: string, figure: number, bar: number, unit: string, isMet = figure <= bar): void {
  if (!isMet) misses += 1;
  const shown = Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(64)} ${shown} ${unit} (bar ${bar})\n`);
}
const percentile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/**
 * p95, in milliseconds, of purchases that come by the clock whatever the answers do: each connection one a second, for
 * ten seconds, from the moment at which it was due. What is not taken counts as never answered.
 */
async function byTheClock(subjects: readonly string[], take: (id: string) => ReturnType<typeof post>): Promise<number> {
  const startMs = performance.now();
  const due = subjects.flatMap((id, n) =>
    Array.from({ length: 10 }, (_, second) => ({ id, ms: second * 1000 + n * 10 })),
  );
  const taken = due.map(async ({ id, ms }) => {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, startMs + ms - performance.now())));
    const { status } = await take(id);
    return status === 200 ? performance.now() - startMs - ms : Number.POSITIVE_INFINITY;
  });
  return percentile(await Promise.all(taken), 0.95);
}

async function measureSpeed(connectionString: string): Promise<void> {
  const server = await startDeployment(connectionString, stripeEnv);
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  try {
    const subjects = await subjectsOf(connectionString, 100);
    const take = (subjectId: string) => post(server.url, purchase(subjectId), agent);
    const sendFor = async (subjectId: string, events: number) => {
      const answers: { status: number; ms: number }[] = [];
      for (let n = 0; n < events; n += 1) answers.push(await take(subjectId));
      return answers;
    };
    await Promise.all(subjects.map((id) => sendFor(id, 2)));
    const turns: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const answers = (await Promise.all(subjects.map((id) => sendFor(id, 5)))).flat();
      const refused = answers.filter(({ status }) => status !== 200).length;
      if (refused > 0) row("purchases not taken", refused, 0, "");
      turns.push(
        percentile(
          answers.map(({ ms }) => ms),
          0.95,
        ),
      );
    }
    row("webhook p95, 100 connections without a pause, quietest of 5 turns", Math.min(...turns), 100, "ms");
    row(
      "webhook p95, 100 connections, 100 purchases a second by the clock",
      await byTheClock(subjects, take),
      100,
      "ms",
    );
    const same: number[] = [];
    let grants = 0;
    for (let turn = 0; turn < 5; turn += 1) {
      const body = purchase(subjects[turn] ?? "");
      const answers = await Promise.all(Array.from({ length: 50 }, () => post(server.url, body, agent)));
      same.push(
        percentile(
          answers.map(({ ms }) => ms),
          0.95,
        ),
      );
      grants = Math.max(grants, await grantsOf(connectionString, body));
    }
    row("one event 50 at once: p95, quietest of 5 turns", Math.min(...same), 300, "ms");
    row("one event 50 at once: grants", grants, 1, "", grants === 1);
  } finally {
    agent.destroy();
    await server.close();
  }
}

await withDatabase(measureSpeed);
process.exitCode = misses > 0 ? 1 : 0;
