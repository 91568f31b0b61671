// `npm run -s firstpass -- <command>`: the command line, bundled anew when a source is newer than its bundle.
// npm's script starts Node with --no-regexp-tier-up: an expression is compiled once, at its first run, rather than to
// bytecode first and then again at its second run; a process that reads one résumé spends a third less on the engine.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBundles } from "./bundle.mjs";

const env = join(import.meta.dirname, "..", ".env");
if (existsSync(env)) process.loadEnvFile(env);
await ensureBundles(["cli", "documentWorker"]);
const words = process.argv.slice(2);
// A report is waited for: it starts from a snapshot, in the place of this process. What NODE_OPTIONS asks for may change
// the flags that a snapshot is bound to.
const canReplaceItself = typeof process.execve === "function" && process.platform !== "win32";
if (words[0] === "analyze" && canReplaceItself && !process.env.NODE_OPTIONS) {
  const { ensureSnapshots, snapshotFlags } = await import("./snapshot.mjs");
  const blobs = await ensureSnapshots();
  if (blobs !== null) {
    const start = [process.execPath, ...snapshotFlags, "--snapshot-blob", blobs.analyze, blobs.reader, ...words];
    process.execve(process.execPath, start, process.env);
  }
}
const { main } = await import("../runtime/cli.mjs");
process.exitCode = await main(words);
