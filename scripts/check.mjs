// `npm run check`: lint, types, unit and architecture tests, in under a minute. Lint and types run side by side.
import { ensureBundles } from "./bundle.mjs";
import { run } from "./run.mjs";

await ensureBundles();
const statics = await Promise.all([run("biome", ["check", "."]), run("tsc", ["--noEmit"])]);
const tests = await run("vitest", ["run", "lib", "app", "scripts", "tests/architecture", "--reporter=dot"]);
process.exitCode = [...statics, tests].some((code) => code !== 0) ? 1 : 0;
