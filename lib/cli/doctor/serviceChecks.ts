/**
 * One real call to each configured service, and what is wrong with it in a sentence. What a service says in words is
 * never repeated, as it may hold a secret: statuses and error codes are.
 */
import { createTransport } from "nodemailer";
import { Client } from "pg";
import Stripe from "stripe";
import { modelConfigOf } from "../../analysis/openai/modelConfig";
import type { Env } from "../../config/env";
import { brightDataConfigOf } from "../../linkedin/brightData/brightDataConfig";
import { stripeApiVersion } from "../../payments/stripeClient";
import { createRedis } from "../../redis/redisClient";
import { callMs, codeOf, type Finding, find, notSet } from "./finding";
import { jobs } from "./jobsCheck";

function database({ DATABASE_URL: connectionString }: Env): Promise<Finding> | Finding {
  if (!connectionString) return notSet("database", "No DATABASE_URL: the start brings up a PostgreSQL of its own.");
  return find("database", async () => {
    const client = new Client({ connectionString, connectionTimeoutMillis: callMs, query_timeout: callMs });
    client.on("error", () => undefined);
    try {
      await client.connect();
      const asked = "select current_setting('server_version') as version, pg_is_in_recovery() as is_replica";
      const { rows } = await client.query<{ version: string; is_replica: boolean }>(asked);
      const [row] = rows;
      if (row?.is_replica) return { isRight: false, sentence: "It is a replica that takes no writes." };
      return { isRight: true, sentence: `PostgreSQL ${row?.version ?? ""} answers and takes writes.` };
    } finally {
      await client.end().catch(() => undefined);
    }
  });
}

function limits({ UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token }: Env): Promise<Finding> | Finding {
  if (!url || !token) return notSet("limits", "No UPSTASH_REDIS_REST_URL: limits are counted in each process.");
  return find("limits", async () => {
    const answer: unknown = await createRedis(url, token, callMs).ping();
    const isRight = answer === "PONG";
    return { isRight, sentence: isRight ? "Redis answers." : "What answers there is no Redis." };
  });
}

function sentenceOfModel(status: number, model: string): { isRight: boolean; sentence: string } {
  if (status === 200) return { isRight: true, sentence: `It knows the model ${model}.` };
  if (status === 401 || status === 403) return { isRight: false, sentence: "It does not take OPENAI_API_KEY." };
  if (status === 404)
    return { isRight: false, sentence: `It knows no model ${model}; see OPENAI_MODEL and OPENAI_BASE_URL.` };
  return { isRight: false, sentence: `It answers with status ${status}.` };
}

function model(env: Env): Promise<Finding> | Finding {
  const config = modelConfigOf(env);
  if (!config) return notSet("model", "No OPENAI_API_KEY: the local engine reads.");
  return find("model", async (signal) => {
    const url = `${config.baseUrl.replace(/\/$/, "")}/models/${encodeURIComponent(config.model)}`;
    const headers = { authorization: `Bearer ${config.apiKey}` };
    const response = await fetch(url, { headers, signal, redirect: "manual" });
    await response.body?.cancel();
    return sentenceOfModel(response.status, config.model);
  });
}

function sentenceOfStripe(error: InstanceType<typeof Stripe.errors.StripeError>): string {
  if (error.type === "StripeAuthenticationError") return "It does not take STRIPE_SECRET_KEY.";
  if (error.type === "StripePermissionError")
    return "STRIPE_SECRET_KEY may not read the balance, which this check asks for.";
  if (error.type === "StripeConnectionError") return `It cannot be reached (${codeOf(error.detail ?? error)}).`;
  return `It refuses (${error.statusCode ?? "no status"}).`;
}

function payments({ STRIPE_SECRET_KEY: key, STRIPE_API_BASE: apiBase }: Env): Promise<Finding> | Finding {
  if (!key)
    return notSet("payments", "No STRIPE_SECRET_KEY: a stand-in on one machine; in a deployment nothing is sold.");
  return find("payments", async () => {
    const base = new URL(apiBase ?? "https://api.stripe.com");
    const protocol = base.protocol === "http:" ? "http" : "https";
    const port = base.port || (protocol === "http" ? "80" : "443");
    const at = { host: base.hostname, port, protocol } as const;
    const stripe = new Stripe(key, {
      apiVersion: stripeApiVersion,
      maxNetworkRetries: 0,
      timeout: callMs,
      telemetry: false,
      ...at,
    });
    try {
      const { livemode } = await stripe.balance.retrieve();
      return { isRight: true, sentence: `Stripe takes the key, in ${livemode ? "live" : "test"} mode.` };
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeError)) throw error;
      return { isRight: false, sentence: sentenceOfStripe(error) };
    }
  });
}

function sentenceOfBrightData(status: number): { isRight: boolean; sentence: string } {
  if (status === 200) return { isRight: true, sentence: "Bright Data takes the key and knows the collection." };
  if (status === 401 || status === 403) return { isRight: false, sentence: "It does not take BRIGHTDATA_API_KEY." };
  if (status === 400 || status === 404)
    return {
      isRight: false,
      sentence: "It knows no such collection; see BRIGHTDATA_DATASET_ID and BRIGHTDATA_BASE_URL.",
    };
  return { isRight: false, sentence: `It answers with status ${status}.` };
}

function profiles(env: Env): Promise<Finding> | Finding {
  const config = brightDataConfigOf(env);
  if (!config) return notSet("profiles", "No BRIGHTDATA_API_KEY: LinkedIn profiles come as PDF, archive or text.");
  return find("profiles", async (signal) => {
    // The list of past collections: asks for nothing new, so that it costs nothing.
    const url = `${config.baseUrl}/datasets/v3/snapshots?dataset_id=${encodeURIComponent(config.datasetId)}&status=ready&limit=1`;
    const headers = { authorization: `Bearer ${config.apiKey}` };
    const response = await fetch(url, { headers, signal, redirect: "manual" });
    await response.body?.cancel();
    return sentenceOfBrightData(response.status);
  });
}

function mail({ SMTP_URL: url }: Env): Promise<Finding> | Finding {
  if (!url) return notSet("mail", "No SMTP_URL: one machine keeps its mail at /outbox; a deployment signs nobody in.");
  return find("mail", async () => {
    const phases = { connectionTimeout: callMs, greetingTimeout: callMs, socketTimeout: callMs };
    const transporter = createTransport({ url, ...phases, disableFileAccess: true, disableUrlAccess: true });
    try {
      await transporter.verify();
      return { isRight: true, sentence: "The mail server greets us and takes what SMTP_URL says." };
    } catch (error) {
      if (codeOf(error) !== "EAUTH") throw error;
      return { isRight: false, sentence: "The mail server does not take the name and password of SMTP_URL." };
    } finally {
      transporter.close();
    }
  });
}

function errors({ SENTRY_DSN: dsn }: Env): Promise<Finding> | Finding {
  if (!dsn) return notSet("errors", "No SENTRY_DSN: errors are lines on stdout.");
  return find("errors", async (signal) => {
    const { protocol, host, username, pathname } = new URL(dsn);
    const at = pathname.lastIndexOf("/");
    const url = `${protocol}//${host}${pathname.slice(0, at)}/api${pathname.slice(at)}/envelope/?sentry_version=7&sentry_key=${username}`;
    const type = { "content-type": "application/x-sentry-envelope" };
    // A heading and no item: taken, and nothing is filed.
    const response = await fetch(url, { method: "POST", headers: type, body: "{}\n", signal, redirect: "manual" });
    await response.body?.cancel();
    const isRight = response.status === 200;
    return {
      isRight,
      sentence: isRight ? "It takes what we send." : `It answers with status ${response.status}; see SENTRY_DSN.`,
    };
  });
}

/** Every service in the order they are read out; each is asked at once, for at most 8 s. */
export function checkServices(env: Env): Promise<Finding[]> {
  return Promise.all([model, database, jobs, limits, mail, payments, profiles, errors].map((check) => check(env)));
}
