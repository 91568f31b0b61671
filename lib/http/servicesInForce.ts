/**
 * What stands behind this server: which engine reads, which database stores, where limits are counted, where errors
 * go. Said once at boot, and by /api/ready to those who may know. Names and hosts only, never a key.
 */
import { modelConfigOf } from "../analysis/openai/modelConfig";
import { stripeTarget } from "../billing/stripeTarget";
import type { Env } from "../config/env";
import { databaseTarget } from "../db/databaseTarget";
import { brightDataConfigOf } from "../linkedin/brightData/brightDataConfig";

export interface ServiceInForce {
  service: "engine" | "database" | "jobs" | "limits" | "mail" | "payments" | "profiles" | "errors";
  inForce: string;
  /** Why it is the stand-in, and how to have the other; null when nothing is missing. */
  missing: string | null;
}

function engine(env: Env): ServiceInForce {
  const model = modelConfigOf(env);
  if (!model)
    return { service: "engine", inForce: "local", missing: "no OPENAI_API_KEY, so nothing leaves the machine" };
  const fallback = env.ANALYSIS_FALLBACK === "local" ? "; the local engine when it fails" : "; no fallback";
  return { service: "engine", inForce: `${model.model} at ${new URL(model.baseUrl).host}${fallback}`, missing: null };
}

function database(): ServiceInForce {
  const { kind, connectionString, reason } = databaseTarget();
  if (!connectionString)
    return { service: "database", inForce: "none", missing: `${reason}; reads still work, unsaved` };
  const { host } = new URL(connectionString);
  const inForce = kind === "embedded" ? `PostgreSQL from npm, at ${host}` : `PostgreSQL at ${host}`;
  return { service: "database", inForce, missing: null };
}

function jobs(env: Env): ServiceInForce {
  if (env.INNGEST_EVENT_KEY) return { service: "jobs", inForce: "Inngest", missing: null };
  if (!databaseTarget().connectionString) return { service: "jobs", inForce: "none", missing: "no database" };
  return { service: "jobs", inForce: "run by this server, queue in the database", missing: "no INNGEST_EVENT_KEY" };
}

function limits(env: Env): ServiceInForce {
  const { UPSTASH_REDIS_REST_URL: url } = env;
  if (url) return { service: "limits", inForce: `Redis at ${new URL(url).host}`, missing: null };
  return { service: "limits", inForce: "counted in this process", missing: "no UPSTASH_REDIS_REST_URL" };
}

function mail(env: Env): ServiceInForce {
  const { SMTP_URL: url, mode } = env;
  if (url) return { service: "mail", inForce: `SMTP at ${new URL(url).host}`, missing: null };
  if (mode === "single") return { service: "mail", inForce: "kept at /outbox", missing: "no SMTP_URL" };
  return { service: "mail", inForce: "none", missing: "no SMTP_URL, so nobody can sign in" };
}

function payments(): ServiceInForce {
  const target = stripeTarget();
  if (!target) return { service: "payments", inForce: "none", missing: "no STRIPE_SECRET_KEY, so nothing is sold" };
  const host = target.apiBase === null ? "api.stripe.com" : new URL(target.apiBase).host;
  if (target.kind === "stripe") return { service: "payments", inForce: `Stripe at ${host}`, missing: null };
  return { service: "payments", inForce: `a stand-in at ${host}, no money moves`, missing: "no STRIPE_SECRET_KEY" };
}

function profiles(env: Env): ServiceInForce {
  const config = brightDataConfigOf(env);
  if (config) return { service: "profiles", inForce: `Bright Data at ${new URL(config.baseUrl).host}`, missing: null };
  return { service: "profiles", inForce: "as PDF, archive or text", missing: "no BRIGHTDATA_API_KEY" };
}

function errors(env: Env): ServiceInForce {
  const { SENTRY_DSN: dsn } = env;
  if (dsn) return { service: "errors", inForce: `Sentry at ${new URL(dsn).host}`, missing: null };
  return { service: "errors", inForce: "JSON lines on stdout", missing: "no SENTRY_DSN" };
}

/** The services of this process, in the order they are read out. */
export function servicesInForce(env: Env): ServiceInForce[] {
  return [engine(env), database(), jobs(env), limits(env), mail(env), payments(), profiles(env), errors(env)];
}
