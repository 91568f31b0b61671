/**
 * What the embedded PostgreSQL keeps on disk below DATA_DIR: its password (0600), its port, its log, and the cluster in
 * a folder of its own that may belong to another account.
 */
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

export interface PostgresFolder {
  /** Given to the account that PostgreSQL runs under. */
  cluster: string;
  /** Its data directory, inside `cluster`. */
  data: string;
  log: string;
  password: string;
  /** The port of last time; null at the first start. */
  port: number | null;
  portFile: string;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return null;
  }
}

/** Makes the folders and the password where they are missing. Paths are real ones, as PostgreSQL reports its own. */
export function layOut(dataDir: string): PostgresFolder {
  const wanted = join(dataDir, "postgres");
  mkdirSync(join(wanted, "cluster"), { recursive: true });
  const home = realpathSync(wanted);
  const passwordFile = join(home, "password");
  let password = readText(passwordFile);
  if (!password) {
    password = randomBytes(24).toString("base64url");
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    chmodSync(passwordFile, 0o600);
  }
  const cluster = join(home, "cluster");
  const portFile = join(home, "port");
  const port = Number(readText(portFile));
  return {
    cluster,
    data: join(cluster, "data"),
    log: join(home, "postgres.log"),
    password,
    port: Number.isInteger(port) && port > 0 ? port : null,
    portFile,
  };
}

/** Keeps the port for the next start, so that tools which were pointed at it find it again. */
export function rememberPort(folder: PostgresFolder, port: number): void {
  writeFileSync(folder.portFile, `${port}\n`);
}

/** The process and port that PostgreSQL wrote down for itself; null when it is not running. */
export function readPostmaster(folder: PostgresFolder): { pid: number; port: number } | null {
  const lines = readText(join(folder.data, "postmaster.pid"))?.split("\n");
  const [pid, port] = [Number(lines?.[0]), Number(lines?.[3])];
  return pid > 0 && port > 0 ? { pid, port } : null;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(null));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}

/** The preferred port when it is free, else any free one on 127.0.0.1. */
export async function findFreePort(preferred: number | null): Promise<number> {
  const port = (preferred ? await tryPort(preferred) : null) ?? (await tryPort(0));
  if (!port) throw new Error("no port is free on 127.0.0.1");
  return port;
}
