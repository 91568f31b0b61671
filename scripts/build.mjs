// `npm run build`: Next's build and the bundles beside it. `ensureBuild` builds only when a source is newer than
// the last build.
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

/** Ours, written when a build has succeeded; Next's BUILD_ID is there after a failed one too. */
const stamp = join(root, ".next", "firstpass-build");
const folders = ["app", "lib", "public"];
const files = ["proxy.ts", "instrumentation.ts", "instrumentation-client.ts", "next.config.mjs", "postcss.config.mjs"];

function newestOf(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stats.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestOf(join(path, name))), 0);
}

/** True when there is a build and no source is newer than it. */
export function isBuildFresh() {
  if (!existsSync(stamp)) return false;
  const sources = [...folders, ...files, "package-lock.json"].map((name) => newestOf(join(root, name)));
  return statSync(stamp).mtimeMs >= Math.max(...sources);
}

/** Builds; when `quiet`, with output only if it fails. Resolves with whether it worked. */
async function build({ quiet }) {
  const startedAt = new Date();
  rmSync(stamp, { force: true });
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  if ((await run("next", ["build"], { env, quiet })) !== 0) return false;
  writeFileSync(stamp, "");
  // What was saved while building may not be in it, so the build is as old as its beginning.
  utimesSync(stamp, startedAt, startedAt);
  return true;
}

/** Builds unless what is there is fresh, and says so. */
export async function ensureBuild() {
  if (isBuildFresh()) return true;
  const first = existsSync(stamp) ? "sources have changed" : "there is no build yet";
  console.error(`Building (${first}); this takes half a minute or less.`);
  return build({ quiet: true });
}

if (process.argv[1] === import.meta.filename) {
  const { bundle } = await import("./bundle.mjs");
  await bundle();
  process.exitCode = (await build({ quiet: false })) ? 0 : 1;
}
