/** The few lines at the start: where the server is, what is in force, and what is not. */
import type { SecretOrigin } from "../../config/appSecret";
import type { Env } from "../../config/env";
import { servicesInForce } from "../../http/servicesInForce";
import type { DatabaseStart } from "./startDatabase";

export interface Announced {
  env: Env;
  /** Where people reach it. */
  url: string;
  /** Where it listens, when that is elsewhere (behind a proxy). */
  listeningOn: string | null;
  database: DatabaseStart;
  secret: SecretOrigin;
  dev: boolean;
}

function aboutDatabase({ applied, migrated }: DatabaseStart, hasOne: boolean): string {
  if (!hasOne) return "";
  if (!migrated) return " (does not answer yet; reads work, unsaved)";
  return applied.length > 0 ? ` (migrations applied: ${applied.length})` : "";
}

/** Plain lines, without colour. */
export function announcement({ env, url, listeningOn, database, secret, dev }: Announced): string[] {
  const rows = servicesInForce(env).map(({ service, inForce, missing }) => {
    const more = service === "database" ? aboutDatabase(database, inForce !== "none") : "";
    return `  ${service.padEnd(10)}${inForce}${more}${missing ? ` (${missing})` : ""}`;
  });
  if (secret === "memory") {
    rows.push("  secret    in memory (DATA_DIR cannot be written), so it changes with every start");
  }
  const place = env.mode === "single" ? "one person's machine" : "deployment";
  const behind = listeningOn ? `, listening on ${listeningOn}` : "";
  return ["", `Firstpass is at ${url} (${place}${dev ? ", development" : ""})${behind}`, ...rows, ""];
}
