/**
 * Which database this process uses: the deployment's by DATABASE_URL, the embedded one that boot has started, or
 * none. Kept on globalThis, because boot and Next's bundles hold copies of this module.
 */
import { processState } from "../backend/processState";
import { getEnv } from "../config/env";

export interface DatabaseTarget {
  kind: "external" | "embedded" | "none";
  /** null exactly when there is none. Holds a password: never logged. */
  connectionString: string | null;
  /** Why there is none, in one sentence. */
  reason?: string;
}

const started = () => processState<{ target: DatabaseTarget | null }>("databaseTarget", () => ({ target: null }));

/** Tells the process which database boot came up with; null takes it back. */
export function setDatabaseTarget(target: DatabaseTarget | null): void {
  started().target = target;
}

/** The database in force. */
export function databaseTarget(): DatabaseTarget {
  const { DATABASE_URL } = getEnv();
  if (DATABASE_URL) return { kind: "external", connectionString: DATABASE_URL };
  return started().target ?? { kind: "none", connectionString: null, reason: "none was started" };
}
