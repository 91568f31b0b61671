// Writes database/schema.sql and lib/db/databaseSchema.ts from an empty database to which every migration was applied.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBundles } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");
await ensureBundles(["schema"]);
const { dumpMigratedSchema } = await import("../runtime/schema.mjs");
const dataDir = mkdtempSync(join(tmpdir(), "firstpass-schema-"));
try {
  const { sql, types } = await dumpMigratedSchema({ root, dataDir });
  writeFileSync(join(root, "database", "schema.sql"), sql);
  writeFileSync(join(root, "lib", "db", "databaseSchema.ts"), types);
  console.log("database/schema.sql and lib/db/databaseSchema.ts written");
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
