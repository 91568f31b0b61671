/**
 * Whether this server should be sent traffic: it is not stopping, and its database answers. Cheap to ask, since the
 * database is asked once a second at most. Details go to the holder of METRICS_TOKEN, and to one person's own machine.
 */
import { timingSafeEqual } from "node:crypto";
import { AppError } from "../backend/errors";
import type { Env } from "../config/env";
import { databaseTarget } from "../db/databaseTarget";
import { pingDatabase } from "../db/pingDatabase";
import { isShuttingDown } from "../observability/shutdown";
import { keyFor } from "../security/appKeys";
import { keyedHash } from "../security/hashing";
import { type ServiceInForce, servicesInForce } from "./servicesInForce";

export interface Readiness {
  ok: true;
  /** Left out for those who may not know. */
  services?: ServiceInForce[];
}

const retryAfterSeconds = 5;

function notReady(message: string): AppError {
  return new AppError({ code: "SERVICE_UNAVAILABLE", message, retryAfterSeconds });
}

/** Compared as hashes of one length, so that the time taken tells nothing. */
function holdsToken(env: Env, authorization: string | null): boolean {
  if (!env.METRICS_TOKEN || !authorization?.startsWith("Bearer ")) return false;
  const hash = (text: string) => Buffer.from(keyedHash(keyFor("session"), text));
  return timingSafeEqual(hash(authorization.slice("Bearer ".length)), hash(env.METRICS_TOKEN));
}

/** @throws AppError SERVICE_UNAVAILABLE, whose message says what is missing. */
export async function checkReadiness(env: Env, authorization: string | null): Promise<Readiness> {
  if (isShuttingDown()) throw notReady("This server is stopping.");
  const { kind } = databaseTarget();
  if (kind === "none") throw notReady("There is no database on this machine; reads work and are not saved.");
  const { ok } = await pingDatabase();
  if (!ok) throw notReady("The database does not answer; reads work and are not saved.");
  const mayKnow = env.METRICS_TOKEN ? holdsToken(env, authorization) : env.mode === "single";
  return mayKnow ? { ok: true, services: servicesInForce(env) } : { ok: true };
}
