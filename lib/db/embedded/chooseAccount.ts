/**
 * The account PostgreSQL runs under. It refuses root, so a process of root lends it the "nobody" account; where that
 * account cannot reach the files (a home folder, a private temporary one), a user namespace in which root has another
 * number.
 */
import { spawnSync } from "node:child_process";
import { chownSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface Account {
  /** How a program is called: the program itself, or one that changes the account and then becomes it. */
  command: (program: string, args: readonly string[]) => [string, string[]];
  uid?: number;
  gid?: number;
}

/** All that PostgreSQL is told of our environment, whose secrets are not its business. */
export const bareEnvironment: NodeJS.ProcessEnv = {
  PATH: "/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
  NODE_ENV: "production",
};

const nobody = 65534;
const own: Account = { command: (program, args) => [program, [...args]] };
const lent: Account = { ...own, uid: nobody, gid: nobody };
const mapped: Account = {
  command: (program, args) => ["unshare", ["-U", "--map-user=1000", "--map-group=1000", program, ...args]],
};

/** Gives a folder and all in it to an account. */
export function giveTo(path: string, uid: number, gid: number): void {
  if (lstatSync(path).uid === uid) return;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveTo(inner, uid, gid);
    else chownSync(inner, uid, gid);
  }
  chownSync(path, uid, gid);
}

function canRun(account: Account, program: string, folder: string): boolean {
  const script = 'test -w "$2" && cd "$2" && exec "$1" --version';
  const [command, args] = account.command("/bin/sh", ["-c", script, "sh", program, folder]);
  return spawnSync(command, args, { uid: account.uid, gid: account.gid, stdio: "ignore", timeout: 5000 }).status === 0;
}

/**
 * The account under which `program` starts and can write into `folder`, which is given to it.
 * @throws Error in one sentence when there is none.
 */
export function chooseAccount(program: string, folder: string): Account {
  if (process.getuid?.() !== 0) {
    if (canRun(own, program, folder)) return own;
    throw new Error("its programs do not run on this system, or its folder cannot be written");
  }
  giveTo(folder, nobody, nobody);
  if (canRun(lent, program, folder)) return lent;
  giveTo(folder, 0, 0);
  if (canRun(mapped, program, folder)) return mapped;
  throw new Error("it refuses to run as root, and no other account can reach its files here");
}
