/**
 * A real PostgreSQL beside the server: made on first start, found again when the server before it was killed, stopped
 * with the last server that uses it. It listens on 127.0.0.1 alone, under a password that was made up and kept for
 * the owner of DATA_DIR.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { Client } from "pg";
import { type Account, bareEnvironment, chooseAccount } from "./chooseAccount";
import { createCluster } from "./createCluster";
import { findBinaries, type PostgresBinaries } from "./findBinaries";
import { findFreePort, layOut, type PostgresFolder, readPostmaster, rememberPort } from "./postgresFolder";

export interface EmbeddedPostgres {
  connectionString: string;
  port: number;
  /** True when it was already up: left by a server that was killed, or shared with one that runs. */
  reused: boolean;
  /** Stops it unless another server still uses it. Never throws. */
  stop: () => Promise<void>;
}

const user = "firstpass";
/** Every server that uses the database holds one connection of this name; the last one out stops it. */
const keeperName = "firstpass-keeper";
const startDeadlineMs = 20_000;
const stopDeadlineMs = 4_000;

/** Small, durable, and silent about statements and values, which may be a person's. */
const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=50",
  "shared_buffers=32MB",
  "jit=off",
  "timezone=UTC",
  "log_timezone=UTC",
  "log_min_error_statement=panic",
  "log_error_verbosity=terse",
];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function address(folder: PostgresFolder, port: number, database: string): string {
  return `postgres://${user}:${folder.password}@127.0.0.1:${port}/${database}`;
}

/** A connection to the cluster in `folder`, or null when what answers there is not it, or nothing does. */
async function connect(folder: PostgresFolder, port: number): Promise<Client | null> {
  const client = new Client({
    connectionString: address(folder, port, "postgres"),
    connectionTimeoutMillis: 2000,
    application_name: keeperName,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    if (rows[0]?.data_directory === folder.data) return client;
  } catch {
    // Not up yet, or another's: the caller tries again or starts one.
  }
  await client.end().catch(() => {});
  return null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && "code" in thrown && thrown.code === "EPERM";
  }
}

/** The cluster that already runs in `folder`, waited for while it starts or stops. */
async function findRunning(folder: PostgresFolder): Promise<{ client: Client; port: number } | null> {
  const deadline = performance.now() + 5000;
  while (performance.now() < deadline) {
    const postmaster = readPostmaster(folder);
    if (!postmaster || !isAlive(postmaster.pid)) return null;
    const client = await connect(folder, postmaster.port);
    if (client) return { client, port: postmaster.port };
    await pause(100);
  }
  return null;
}

function launch(binaries: PostgresBinaries, account: Account, folder: PostgresFolder, port: number): ChildProcess {
  const options = settings.flatMap((setting) => ["-c", setting]);
  const [command, args] = account.command(binaries.postgres, ["-D", folder.data, "-p", String(port), ...options]);
  const log = openSync(folder.log, "w", 0o600);
  // In a process group of its own: Ctrl-C is for the server, which stops this after its last request.
  const child = spawn(command, args, {
    uid: account.uid,
    gid: account.gid,
    detached: true,
    stdio: ["ignore", log, log],
    env: bareEnvironment,
  });
  closeSync(log);
  child.unref();
  return child;
}

async function startNew(
  binaries: PostgresBinaries,
  folder: PostgresFolder,
): Promise<{ client: Client; port: number; child: ChildProcess }> {
  const account = chooseAccount(binaries.postgres, folder.cluster);
  await createCluster(binaries, account, folder, user);
  const port = await findFreePort(folder.port);
  const child = launch(binaries, account, folder, port);
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", () => {
    ended = true;
  });
  const deadline = performance.now() + startDeadlineMs;
  while (!ended && performance.now() < deadline) {
    const client = await connect(folder, port);
    if (client) {
      rememberPort(folder, port);
      return { client, port, child };
    }
    await pause(25);
  }
  throw new Error(ended ? `it ended at once; see ${folder.log}` : `it did not answer in ${startDeadlineMs / 1000} s`);
}

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [user]);
  if (rowCount) return;
  try {
    await client.query(`create database ${user}`);
  } catch (thrown) {
    const known = thrown instanceof Error && "code" in thrown && (thrown.code === "42P04" || thrown.code === "23505");
    if (!known) throw thrown;
  }
}

async function stopUnlessShared(client: Client, folder: PostgresFolder): Promise<void> {
  try {
    const { rows } = await client.query<{ others: number }>(
      "select count(*)::int as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()",
      [keeperName],
    );
    if ((rows[0]?.others ?? 0) > 0) return;
  } catch {
    // It no longer answers: stopping it is all that is left.
  } finally {
    await client.end().catch(() => {});
  }
  const postmaster = readPostmaster(folder);
  if (!postmaster || !isAlive(postmaster.pid)) return;
  process.kill(postmaster.pid, "SIGINT");
  const deadline = performance.now() + stopDeadlineMs;
  while (performance.now() < deadline && readPostmaster(folder)) await pause(10);
}

/**
 * Starts the embedded PostgreSQL of a data folder, or finds it running.
 * @param root the folder that holds `node_modules`
 * @throws Error in one sentence when this machine cannot run it.
 */
export async function startEmbeddedPostgres(options: { root: string; dataDir: string }): Promise<EmbeddedPostgres> {
  const binaries = findBinaries(options.root);
  if (!binaries) throw new Error(`npm has none for ${process.platform} on ${process.arch}`);
  const folder = layOut(options.dataDir);
  const running = await findRunning(folder);
  const { client, port } = running ?? (await startNew(binaries, folder));
  await ensureDatabase(client);
  let stopping: Promise<void> | undefined;
  return {
    connectionString: address(folder, port, user),
    port,
    reused: running !== null,
    stop: () => {
      stopping ??= stopUnlessShared(client, folder);
      return stopping;
    },
  };
}
