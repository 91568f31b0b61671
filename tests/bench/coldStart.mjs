// From a clean clone to the first page served: `npm ci`, then `npm start` with no variable set. Bar: 120 s.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const barSeconds = 120;
const folder = mkdtempSync(join(tmpdir(), "firstpass-cold-"));
const clone = join(folder, "firstpass");
const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0" };

execFileSync("git", ["clone", "-q", root, clone]);
const startedAtMs = performance.now();
const secondsSince = (fromMs) => (performance.now() - fromMs) / 1000;

if (spawnSync("npm", ["ci"], { cwd: clone, env, stdio: "ignore" }).status !== 0) throw new Error("npm ci failed");
const installedSeconds = secondsSince(startedAtMs);

const server = spawn("npm", ["start"], { cwd: clone, env, detached: true });
try {
  let said = "";
  const url = await new Promise((resolve, reject) => {
    server.stderr.setEncoding("utf8").on("data", (chunk) => {
      said += chunk;
      const found = /Firstpass is at (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    server.once("exit", () => reject(new Error(`the server ended:\n${said}`)));
  });
  const page = await fetch(url);
  if (!page.ok || !(await page.text()).includes("<h1")) throw new Error(`the first page answered ${page.status}`);
  const seconds = secondsSince(startedAtMs);
  console.log(`npm ci                                  ${installedSeconds.toFixed(1)} s`);
  console.log(`npm ci && npm start to the first page   ${seconds.toFixed(1)} s   bar ${barSeconds} s`);
  process.exitCode = seconds <= barSeconds ? 0 : 1;
} finally {
  process.kill(-server.pid, "SIGTERM");
  await new Promise((resolve) => server.once("exit", resolve));
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
