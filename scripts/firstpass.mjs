// `npm run -s firstpass -- <command>`: the command line, bundled anew when a source is newer than its bundle.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBundles } from "./bundle.mjs";

const env = join(import.meta.dirname, "..", ".env");
if (existsSync(env)) process.loadEnvFile(env);
await ensureBundles(["cli", "documentWorker"]);
const { main } = await import("../runtime/cli.mjs");
process.exitCode = await main(process.argv.slice(2));
