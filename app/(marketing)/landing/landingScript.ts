/** The landing page's script as scripts/bundle.mjs wrote it, to be put into the page: it is smaller than a request. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

let read: string | undefined;

/** @throws when there is no bundle: a page whose form does nothing is not served. */
export function landingScript(): string {
  read ??= readFileSync(resolve(/* turbopackIgnore: true */ process.cwd(), "runtime", "landing.mjs"), "utf8");
  return read;
}
