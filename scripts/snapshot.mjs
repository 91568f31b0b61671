// The snapshot that `firstpass analyze` starts from: the heap of a process that has loaded the engine, read anew in a
// fraction of the time that loading takes. Built for this version of Node and these flags, which it is bound to, when
// the command line's bundle is newer.
import { execFileSync } from "node:child_process";
import { existsSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { supported } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");
const outDir = join(root, "runtime");
const script = join(outDir, "analyzeSnapshot.cjs");
const blob = join(outDir, `analyze-${process.version}-${process.arch}-${cachedDataVersionTag()}.blob`);
/** Of the process that builds and of those that start: V8 refuses a snapshot made under others. */
export const snapshotFlags = ["--no-regexp-tier-up"];

/**
 * Modules of Node that the script names are loaded when they are first used, in the process that runs: a worker of a
 * process whose snapshot holds the sockets' code does not start.
 */
const lazyModules = `
const loadModule = require;
require = (name) =>
  name === "node:v8"
    ? loadModule(name)
    : new Proxy({}, {
        get: (_, key) => loadModule(name)[key],
        has: (_, key) => key in loadModule(name),
        ownKeys: () => Reflect.ownKeys(loadModule(name)),
        getOwnPropertyDescriptor: (_, key) => ({
          ...Object.getOwnPropertyDescriptor(loadModule(name), key),
          configurable: true,
        }),
      });
`;

async function build() {
  const { build: bundle } = await import("esbuild");
  await bundle({
    absWorkingDir: root,
    entryPoints: ["lib/cli/analyzeSnapshot.ts"],
    outfile: script,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node22",
    supported,
    external: ["pg-native", "@sentry/nextjs", "next", "node-pg-migrate", "graphile-worker"],
    loader: { ".md": "text", ".txt": "text" },
    banner: { js: lazyModules },
    logLevel: "warning",
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
  });
  // Two starts at once may both build: each writes a file of its own, and a whole one takes the name.
  const made = `${blob}.${process.pid}`;
  const words = [...snapshotFlags, "--no-warnings", "--snapshot-blob", made, "--build-snapshot", script];
  execFileSync(process.execPath, words, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  renameSync(made, blob);
}

/**
 * The path of the snapshot, built anew when `runtime/cli.mjs` is newer; the bundles are fresh when this is asked. Null
 * where it cannot be built, as in a folder that may only be read: the command line then runs without, and slower.
 */
export async function ensureSnapshot() {
  const bundledMs = statSync(join(outDir, "cli.mjs")).mtimeMs;
  if (existsSync(blob) && statSync(blob).mtimeMs >= bundledMs) return blob;
  return build().then(
    () => blob,
    () => null,
  );
}
