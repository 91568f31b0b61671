// `npm run -s firstpass -- <command>`: the command line, bundled anew when a source is newer than its bundle.
import { ensureBundles } from "./bundle.mjs";

await ensureBundles();
const { main } = await import("../runtime/cli.mjs");
process.exitCode = await main(process.argv.slice(2));
