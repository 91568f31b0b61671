/**
 * Rounds in which jobs are sent to the real server and the server is killed while it works on them, at a moment that a
 * seed chooses; then a last server that finishes what is left. What is counted afterwards is what each job came to.
 */
import { parseEnv, setEnv } from "@/lib/config/env";
import { closeDatabase } from "@/lib/db/database";
import { sendProbe } from "@/lib/inngest/jobProbes";
import { deploymentSecret, queryRows, startDeployment } from "./deployment";
import type { ServerProcess } from "./serverProcess/serverProcess";

export interface KillRounds {
  rounds: number;
  jobsARound: number;
  stepsAJob: number;
  /** 0 to 1. */
  random: () => number;
}

export interface KillFigures {
  sent: number;
  lost: number;
  /** Effects beyond one for each step, and those that are missing. */
  effectsTwice: number;
  effectsMissing: number;
  /** Bodies of steps that were begun again, each after a kill. */
  bodiesAgain: number;
  /** Jobs that were neither waiting nor done when their server was killed, over all rounds. */
  cutOff: number;
}

/** Puts a database in force for this process, so that events can be sent from it. */
export function putInForce(connectionString: string): void {
  const env = { DATABASE_URL: connectionString, APP_SECRET: deploymentSecret, APP_URL: "http://127.0.0.1" };
  setEnv(parseEnv({ ...env, LOG_LEVEL: "warn" }));
}

/**
 * Looks until `condition` holds; the database itself waits between two looks. @throws after some ten minutes, and when
 * the server ends that is to bring it about.
 */
export async function until(connectionString: string, condition: string, server?: ServerProcess): Promise<void> {
  const asked = `select (${condition}) as met, pg_sleep(case when (${condition}) then 0 else 0.05 end) is null`;
  for (let tries = 0; tries < 12_000; tries += 1) {
    if ((await queryRows<{ met: boolean }>(connectionString, asked))[0]?.met) return;
    const ended = server?.child.exitCode ?? server?.child.signalCode;
    if (ended != null) throw new Error(`the server ended with ${ended}: ${server?.lines.slice(-10).join("\n")}`);
  }
  throw new Error(`never met: ${condition}`);
}

async function count(connectionString: string, text: string): Promise<number> {
  return (await queryRows<{ count: number }>(connectionString, `select (${text})::int as count`))[0]?.count ?? -1;
}

/** Runs the rounds on a migrated database that nothing else uses. */
export async function killWhileJobsRun(connectionString: string, given: KillRounds): Promise<KillFigures> {
  const { rounds, jobsARound, stepsAJob, random } = given;
  putInForce(connectionString);
  let cutOff = 0;
  for (let round = 0; round < rounds; round += 1) {
    const effectsBefore = await count(connectionString, "select coalesce(sum(effects), 0) from job_probes");
    const server = await startDeployment(connectionString);
    try {
      await Promise.all(Array.from({ length: jobsARound }, () => sendProbe(stepsAJob)));
      // Somewhere between the first step of the round and its last but one.
      const moment = effectsBefore + 1 + Math.floor(random() * (jobsARound * stepsAJob - 2));
      await until(connectionString, `select sum(effects) >= ${moment} from job_probes`, server);
      await server.signal("SIGKILL");
      cutOff += await count(
        connectionString,
        "select count(*) from job_runs where started_at is not null and ended_at is null",
      );
    } finally {
      await server.close();
    }
  }
  const last = await startDeployment(connectionString);
  try {
    await until(connectionString, "select count(*) = 0 from job_runs where ended_at is null", last);
    await until(connectionString, "select count(*) = 0 from job_events where dispatched_at is null", last);
    await until(connectionString, "select count(*) = 0 from job_runs where ended_at is null", last);
  } finally {
    await last.close();
  }
  const figures = {
    sent: rounds * jobsARound,
    lost: await count(connectionString, "select count(*) from job_probes where ended_at is null"),
    effectsTwice: await count(
      connectionString,
      `select coalesce(sum(greatest(effects - ${stepsAJob}, 0)), 0) from job_probes`,
    ),
    effectsMissing: await count(
      connectionString,
      `select coalesce(sum(greatest(${stepsAJob} - effects, 0)), 0) from job_probes`,
    ),
    bodiesAgain: await count(connectionString, `select coalesce(sum(bodies - ${stepsAJob}), 0) from job_probes`),
    cutOff,
  };
  await closeDatabase();
  setEnv(undefined);
  return figures;
}
