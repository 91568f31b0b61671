// The model engine's bars over HTTP: the route and the double in one process, measured from the client's side.
// Run by `npm run bench -- modelStream`, or `node --expose-gc tests/load/modelStream.mjs [local|passing|stalls|aborts|failing]`.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { supported } from "../../scripts/bundle.mjs";

const root = join(import.meta.dirname, "../..");
process.chdir(root);
const outfile = join(root, "runtime/bench/modelStream.mjs");
await build({
  absWorkingDir: root,
  entryPoints: ["tests/load/modelStream/measure.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  supported,
  target: "node22",
  external: ["pg-native", "@sentry/nextjs", "next/*"],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  // Next's own paths carry no extension, which Node's loader wants.
  alias: { "next/server": "next/server.js", "next/headers": "next/headers.js" },
  logLevel: "warning",
});
const { measure } = await import(pathToFileURL(outfile).href);
process.exitCode = (await measure(process.argv.slice(2))) ? 0 : 1;
process.exit();
