// Writes database/schema.sql from an empty database to which every migration was applied.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBundles } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");
await ensureBundles(["schema"]);
const { dumpMigratedSchema } = await import("../runtime/schema.mjs");
const dataDir = mkdtempSync(join(tmpdir(), "firstpass-schema-"));
try {
  writeFileSync(join(root, "database", "schema.sql"), await dumpMigratedSchema({ root, dataDir }));
  console.log("database/schema.sql written");
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
