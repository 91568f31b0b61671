// `npm start` and, with --dev, `npm run dev`: says plainly what is missing, builds if need be, and serves.
// Only built-in modules are loaded before Node's version is known to be new enough. npm's script starts Node with
// --no-regexp-tier-up: expressions run for as long as the server does, so each is compiled once, at its first run. Set
// from within, once the engine is up, that flag ended 2 of 10 starts under load with a segmentation fault; 0 of 9 without.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dev = process.argv.includes("--dev");
const [major, minor] = process.versions.node.split(".").map(Number);

// Whoever reads what a server writes can go away: a terminal closed, a collector that died, a disk that is full. It
// serves on, and what it would have said is lost. Without a listener each failed write is an exception that nobody
// catches, whose telling is the next failed write: the process spins and answers nobody, signals included.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (major < 22 || (major === 22 && minor < 12)) {
  leave(
    `Firstpass needs Node 22.12 or newer; this is ${process.versions.node}. ` +
      "On Linux `npm start` brings its own (after `npm ci`); elsewhere install one from https://nodejs.org.",
  );
}
if (!existsSync(join(root, "node_modules", "next"))) leave("Run `npm ci` first: node_modules is missing.");

process.chdir(root);
if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
process.env.NODE_ENV = dev ? "development" : "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";

const { ensureBundles, serverBundles } = await import("./bundle.mjs");
const { ensureBuild } = await import("./build.mjs");
const bundles = ensureBundles(serverBundles);
if (!dev && !(await ensureBuild())) leave("Not started: the build failed; its words are above.");
await bundles;
const { serve } = await import("../runtime/serve.mjs");
await serve({ root, dev });
