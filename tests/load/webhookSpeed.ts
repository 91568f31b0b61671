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

async function measureSpeed(connectionString: string): Promise<void> {
  const server = await startDeployment(connectionString, stripeEnv);
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  try {
    const subjects = await subjectsOf(connectionString, 100);
    const sendFor = async (subjectId: string, events: number) => {
      const answers: { status: number; ms: number }[] = [];
      for (let n = 0; n < events; n += 1) answers.push(await post(server.url, purchase(subjectId), agent));
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
    row("webhook p95, 100 connections at once, quietest of 5 turns", Math.min(...turns), 100, "ms");
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
