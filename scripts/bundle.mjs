// Bundles what runs outside Next: the command line, the document worker, and the plain pages' scripts. A bundle is made
// anew only when a source is newer, so that `firstpass` on a fresh clone works without a build.
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const outDir = join(root, "runtime");
const entries = {
  cli: "lib/cli/main.ts",
  documentWorker: "lib/documents/worker/documentWorker.ts",
  serve: "lib/cli/serve/serve.ts",
  schema: "lib/db/dumpMigratedSchema.ts",
  stripeDouble: "tests/doubles/stripe/serveStripeDouble.ts",
  landing: "app/(marketing)/landing/landing.ts",
  pricing: "app/(marketing)/pricing/pricing.ts",
  billingReturn: "app/(marketing)/billing/return/billingReturn.ts",
};
/** What a server reads from `runtime/`, on a clone on which nothing was run before: all but what a developer calls for. */
export const serverBundles = Object.keys(entries).filter((name) => name !== "schema");
/** Those that run in the browser, each a script of its own. */
const inBrowser = new Set(["landing", "pricing", "billingReturn"]);

/**
 * What every Node of the target has though esbuild's table says no: without it each `/\p{L}/u` becomes a
 * `new RegExp(...)` that is built anew whenever its line runs.
 */
export const supported = { "regexp-unicode-property-escapes": true };

function newestUnder(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || /\.test\.tsx?$/.test(entry.name)) continue;
    newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
}

const allNames = Object.keys(entries);

/** True when each of these bundles exists and is newer than every source it may be made of, the lock and this script. */
export function areBundlesFresh(names = allNames) {
  const outputs = names
    .filter((name) => existsSync(join(root, entries[name])))
    .map((name) => join(outDir, `${name}.mjs`));
  if (!outputs.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...outputs.map((file) => statSync(file).mtimeMs));
  const sources = [join(root, "package-lock.json"), import.meta.filename].map((file) => statSync(file).mtimeMs);
  const folders = ["lib"];
  if (names.some((name) => inBrowser.has(name))) folders.push("app");
  // A deployment may leave tests out, and is refused the stand-in anyway.
  if (names.includes("stripeDouble") && existsSync(join(root, entries.stripeDouble)))
    folders.push("tests/doubles/stripe");
  return oldest >= Math.max(...folders.map((folder) => newestUnder(join(root, folder))), ...sources);
}

/**
 * Writes `runtime/*.mjs`. The document worker is built apart from the rest, so that a broken command line never holds it
 * up. Throws esbuild's error, after all else is written, when a source does not compile.
 */
export async function bundle(names = allNames) {
  const forBrowser = names.filter((name) => inBrowser.has(name));
  const apart = names.filter((name) => name === "documentWorker");
  const together = names.filter((name) => name !== "documentWorker" && !inBrowser.has(name));
  const builds = [apart, together].filter((group) => group.length > 0).map(bundleTogether);
  if (forBrowser.length > 0) builds.push(bundleForBrowser(forBrowser));
  const failed = (await Promise.allSettled(builds)).find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
}

async function bundleForBrowser(names) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(names.map((name) => [name, entries[name]])),
    outdir: outDir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    minify: true,
    logLevel: "warning",
    legalComments: "none",
  });
}

async function bundleTogether(names) {
  const { build } = await import("esbuild");
  mkdirSync(outDir, { recursive: true });
  const present = Object.fromEntries(
    names.map((name) => [name, entries[name]]).filter(([, path]) => existsSync(join(root, path))),
  );
  await build({
    absWorkingDir: root,
    entryPoints: present,
    outdir: outDir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node22",
    supported,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    external: ["pg-native", "@sentry/nextjs", "next", "node-pg-migrate", "graphile-worker"],
    loader: { ".md": "text", ".txt": "text" },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: "warning",
    // A third of the bytes to compile; names stay, so that a stack trace can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
  });
}

/** Bundles unless what is there is fresh; of some names only, when they are given. */
export async function ensureBundles(names = allNames) {
  if (!areBundlesFresh(names)) await bundle(names);
}

if (process.argv[1] === import.meta.filename) await bundle();
