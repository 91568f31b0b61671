// `npm run bench [-- NAME...]`: runs the measured bars of tests/bench and tests/load one after another; each prints
// figure beside bar. TypeScript ones are bundled first. Names choose by part of the file's name.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { ensureBuild } from "./build.mjs";
import { supported } from "./bundle.mjs";
import { root, run } from "./run.mjs";

const folders = ["tests/bench", "tests/load"];
const wanted = process.argv.slice(2);
const files = folders
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => /\.(mjs|ts)$/.test(file) && !/\.test\.|\.d\.ts$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));

async function toRunnable(file) {
  if (file.endsWith(".mjs")) return file;
  const outfile = `runtime/bench/${basename(file, ".ts")}.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node22",
    supported,
    external: ["pg-native", "@sentry/nextjs", "next", "node-pg-migrate", "graphile-worker"],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    loader: { ".md": "text", ".txt": "text" },
    logLevel: "warning",
  });
  return outfile;
}

await ensureBuild();
let failures = 0;
for (const file of files) {
  console.log(`\n${file}`);
  const code = await run("node", ["--expose-gc", await toRunnable(file)], { env: { NODE_ENV: "production" } });
  if (code !== 0) failures += 1;
}
console.log(`\n${files.length - failures} of ${files.length} measured without a miss`);
process.exitCode = failures > 0 ? 1 : 0;
