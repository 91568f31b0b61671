/** A plain page's own script as scripts/bundle.mjs wrote it, to be put into the page: it is smaller than a request. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export type OwnBundle = "landing" | "pricing" | "billingReturn";

const read = new Map<OwnBundle, string>();

/** @throws when there is no bundle: a page whose form does nothing is not served. */
export function ownBundle(name: OwnBundle): string {
  const code =
    read.get(name) ??
    readFileSync(resolve(/* turbopackIgnore: true */ process.cwd(), "runtime", `${name}.mjs`), "utf8");
  read.set(name, code);
  return code;
}
