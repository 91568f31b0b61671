// The snapshots that `firstpass analyze` starts from: heaps of processes that have loaded the engine, and the readers of
// documents, read anew in a fraction of the time that loading takes. Built for this version of Node and these flags,
// which they are bound to, when the command line's bundle is newer.
import { execFile } from "node:child_process";
import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { cachedDataVersionTag } from "node:v8";
import { supported } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");
const outDir = join(root, "runtime");
const blobOf = (name) => join(outDir, `${name}-${process.version}-${process.arch}-${cachedDataVersionTag()}.blob`);
/** Of the process that builds and of those that start: V8 refuses a snapshot made under others. */
export const snapshotFlags = ["--no-regexp-tier-up"];
const run = promisify(execFile);

/** `trial`: words that a process started from it must end well on. */
const snapshots = {
  analyze: {
    entry: "lib/cli/analyzeSnapshot.ts",
    flags: async () => snapshotFlags,
    trial: ["none", "analyze", "--help"],
  },
  reader: {
    entry: "lib/documents/worker/readerSnapshot.ts",
    flags: async () => (await import("../lib/documents/worker/readerFlags.ts")).readerFlags,
    trial: ["pdf"],
  },
};

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

async function build(name) {
  const { entry, flags, trial } = snapshots[name];
  const script = join(outDir, `${name}Snapshot.cjs`);
  const { build: bundle } = await import("esbuild");
  await bundle({
    absWorkingDir: root,
    entryPoints: [entry],
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
  const made = `${blobOf(name)}.${process.pid}`;
  const words = [...(await flags()), "--snapshot-blob", made];
  try {
    await run(process.execPath, [...words, "--no-warnings", "--build-snapshot", script], { cwd: root });
    const tried = run(process.execPath, [...words, ...trial], { cwd: root });
    tried.child.stdin.end();
    await tried;
    renameSync(made, blobOf(name));
  } finally {
    rmSync(made, { force: true });
  }
}

/**
 * The paths of the snapshots, built anew when `runtime/cli.mjs` is newer; the bundles are fresh when this is asked. Null
 * where they cannot be built, as in a folder that may only be read: the command line then runs without, and slower.
 */
export async function ensureSnapshots() {
  const bundledMs = statSync(join(outDir, "cli.mjs")).mtimeMs;
  const stale = Object.keys(snapshots).filter(
    (name) => !existsSync(blobOf(name)) || statSync(blobOf(name)).mtimeMs < bundledMs,
  );
  return Promise.all(stale.map(build)).then(
    () => ({ analyze: blobOf("analyze"), reader: blobOf("reader") }),
    () => null,
  );
}
