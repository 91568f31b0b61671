// `npm run -s firstpass -- <command>`: the command line, bundled anew when a source is newer than its bundle.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { ensureBundles } from "./bundle.mjs";

// An expression is compiled once, at its first run, rather than to bytecode first and then again at its second run: a
// process that reads one résumé spends a third less on the engine.
setFlagsFromString("--no-regexp-tier-up");
const env = join(import.meta.dirname, "..", ".env");
if (existsSync(env)) process.loadEnvFile(env);
await ensureBundles(["cli", "documentWorker"]);
const { main } = await import("../runtime/cli.mjs");
process.exitCode = await main(process.argv.slice(2));
