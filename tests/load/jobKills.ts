/** Kills the real server 20 times while 50 jobs run, and counts what became of them: `npm run bench -- jobKills`. */
import { killWhileJobsRun } from "../doubles/jobKills";
import { withDatabase } from "../doubles/purchaseEvents";

let misses = 0;
function row(what: string, figure: number, bar: number, isMet = figure <= bar): void {
  if (!isMet) misses += 1;
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(64)} ${figure} (bar ${bar})\n`);
}

await withDatabase(async (connectionString) => {
  const given = { rounds: 20, jobsARound: 50, stepsAJob: 3, random: Math.random };
  const { sent, lost, effectsTwice, effectsMissing, bodiesAgain, cutOff } = await killWhileJobsRun(
    connectionString,
    given,
  );
  row(`jobs lost, of ${sent} over ${given.rounds} kills`, lost, 0);
  row("effects in the database done twice", effectsTwice, 0);
  row("effects in the database missing", effectsMissing, 0);
  process.stdout.write(`      runs cut off by a kill ${cutOff}; step bodies begun again after one ${bodiesAgain}\n`);
  row("runs that a kill cut off, so that there was something to lose", cutOff, 1, cutOff >= 1);
});
process.exitCode = misses > 0 ? 1 : 0;
