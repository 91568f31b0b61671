/**
 * The first start: initdb into a folder beside the final one, then one rename, so that a start that was killed half
 * way leaves nothing that looks like a database.
 */
import { spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Account, bareEnvironment } from "./chooseAccount";
import type { PostgresBinaries } from "./findBinaries";
import type { PostgresFolder } from "./postgresFolder";

const initDeadlineMs = 60_000;

function run(command: string, args: string[], account: Account, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      uid: account.uid,
      gid: account.gid,
      cwd,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: initDeadlineMs,
      env: bareEnvironment,
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-500);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`its first set-up failed: ${said.trim().split("\n").at(-1) ?? `code ${code}`}`));
    });
  });
}

/** Makes the cluster of `folder` unless it is there. Its locale is built in, so it sorts the same on every system. */
export async function createCluster(
  binaries: PostgresBinaries,
  account: Account,
  folder: PostgresFolder,
  user: string,
): Promise<void> {
  if (existsSync(join(folder.data, "PG_VERSION"))) return;
  const draft = `${folder.data}.new`;
  const passwordFile = join(folder.cluster, "password.new");
  rmSync(draft, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  try {
    writeFileSync(passwordFile, folder.password, { mode: 0o600 });
    chmodSync(passwordFile, 0o600);
    if (account.uid !== undefined && account.gid !== undefined) chownSync(passwordFile, account.uid, account.gid);
    const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
    const access = [`--username=${user}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    const [command, args] = account.command(binaries.initdb, ["-D", draft, ...access, ...locale]);
    await run(command, args, account, folder.cluster);
    rmSync(folder.data, { recursive: true, force: true });
    renameSync(draft, folder.data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
