/** How fast the server's own executor is, on the real server: `npm run bench -- jobs`. */
import { Client } from "pg";
import { closeDatabase } from "@/lib/db/database";
import { sendProbe } from "@/lib/inngest/jobProbes";
import { cpuSecondsOf, parentOf } from "../doubles/cpuTime";
import { queryRows, startDeployment } from "../doubles/deployment";
import { putInForce, until } from "../doubles/jobKills";
import { withDatabase } from "../doubles/purchaseEvents";

const probes = 100;
const emptyJobs = 2_000;
const rounds = 3;

let misses = 0;
function row(what: string, figure: number, bar: number, unit: string, isMet: boolean): void {
  if (!isMet) misses += 1;
  process.stdout.write(
    `${isMet ? "ok  " : "MISS"}  ${what.padEnd(64)} ${Math.round(figure * 10) / 10} ${unit} (bar ${bar})\n`,
  );
}

/** The database's first process, which is the parent of whichever answers. */
async function databasePid(connectionString: string): Promise<number> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    return parentOf(rows[0]?.pid ?? 0);
  } finally {
    await client.end();
  }
}

/** One after another, so that each finds the server at rest. */
async function measureStart(connectionString: string): Promise<void> {
  for (let sent = 0; sent < probes; sent += 1) {
    const id = await sendProbe(1);
    await until(connectionString, `select ended_at is not null from job_probes where id = '${id}'`);
  }
  const [figures] = await queryRows<{ median: number; p95: number; bodies: number; effects: number }>(
    connectionString,
    `select percentile_cont(0.5) within group (order by ms) as median, percentile_cont(0.95) within group (order by ms) as p95,
       sum(bodies)::int as bodies, sum(effects)::int as effects
     from (select extract(epoch from started_at - sent_at)::float * 1000 as ms, bodies, effects from job_probes) p`,
  );
  if (!figures) throw new Error("no probes");
  row("event to the start of its job, median", figures.median, 60, "ms", figures.median <= 60);
  process.stdout.write(`      p95 ${Math.round(figures.p95)} ms, of ${probes} one after another\n`);
  const again = figures.bodies - probes;
  row("step bodies run more than once without a failure", again, 0, "", again === 0 && figures.effects === probes);
}

/**
 * By the processor's time that server and database spend on a job, so that what else the machine does is left out: two
 * cores that do nothing else have two seconds of it a second.
 */
async function measureRate(connectionString: string, pids: number[]): Promise<void> {
  const rates: number[] = [];
  const cpuMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await queryRows(connectionString, "delete from job_events");
    // All at once, in one transaction: the clock runs from their commit to the end of the last.
    await queryRows(
      connectionString,
      `with sent as (
         insert into job_events (id, name, data)
         select 'bench:' || ${round} || ':' || n, 'jobs.probe.requested',
           jsonb_build_object('probeId', gen_random_uuid(), 'steps', 0)
         from generate_series(1, ${emptyJobs}) n returning entry_id
       ) select graphile_worker.add_job('event', json_build_object('entryId', entry_id)) from sent`,
    );
    const startedAtMs = performance.now();
    const spentBefore = cpuSecondsOf(pids);
    await until(
      connectionString,
      `select count(*) = ${emptyJobs} from job_runs r join job_events e on e.id = r.event_id
       where r.state = 'done' and e.id like 'bench:%'`,
    );
    rates.push((emptyJobs * 1_000) / (performance.now() - startedAtMs));
    cpuMs.push(((cpuSecondsOf(pids) - spentBefore) * 1_000) / emptyJobs);
  }
  const least = Math.min(...cpuMs);
  row(
    `empty jobs a second on 2 cores, by their time (${least.toFixed(1)} ms each)`,
    2_000 / least,
    200,
    "",
    least <= 10,
  );
  process.stdout.write(
    `      by the clock of this machine, with whatever else it did: ${rates.map(Math.round).join(", ")}\n`,
  );
}

await withDatabase(async (connectionString) => {
  putInForce(connectionString);
  const server = await startDeployment(connectionString);
  try {
    await measureStart(connectionString);
    await measureRate(connectionString, [server.child.pid ?? 0, await databasePid(connectionString)]);
  } finally {
    await server.close();
    await closeDatabase();
  }
});
process.exitCode = misses > 0 ? 1 : 0;
