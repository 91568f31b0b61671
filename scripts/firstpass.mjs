// `npm run -s firstpass -- <command>`: the command line, bundled anew when a source is newer than its bundle.
// npm's script starts Node with --no-regexp-tier-up: an expression is compiled once, at its first run, rather than to
// bytecode first and then again at its second run; a process that reads one résumé spends a third less on the engine.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBundles } from "./bundle.mjs";

const env = join(import.meta.dirname, "..", ".env");
if (existsSync(env)) process.loadEnvFile(env);
await ensureBundles(["cli", "documentWorker"]);
const { main } = await import("../runtime/cli.mjs");
process.exitCode = await main(process.argv.slice(2));
