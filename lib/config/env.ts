/**
 * The one place that reads `process.env`. Parsed once; a half-set group or a value of the wrong shape stops the
 * boot with a message that names the variable. Without DATABASE_URL it is one person's machine ("single");
 * with it, a deployment, in which stand-ins and made-up secrets are refused.
 */
import { z } from "zod";

const text = z.string().trim().min(1);
const optionalText = text.optional();
const amount = z.coerce.number().min(0);
const whole = (fallback: number, min = 0) => z.coerce.number().int().min(min).default(fallback);

/** Every variable that Firstpass reads; `.env.example` is held against these keys by a test. */
export const EnvSchema = z.object({
  PORT: whole(3000),
  HOST: optionalText,
  APP_URL: z.url().optional(),
  DATA_DIR: text.default(".data"),
  APP_SECRET: z.string().min(32, "at least 32 characters").optional(),
  APP_SECRET_PREVIOUS: z.string().min(32, "at least 32 characters").optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  UPSTASH_REDIS_REST_URL: z.url().optional(),
  UPSTASH_REDIS_REST_TOKEN: optionalText,
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_MODEL: text.default("gpt-5-mini"),
  OPENAI_PRICE_INPUT: amount.optional(),
  OPENAI_PRICE_OUTPUT: amount.optional(),
  MODEL_DAILY_BUDGET: whole(500),
  ANALYSIS_DEADLINE_MS: whole(60_000, 100),
  ANALYSIS_FALLBACK: z.enum(["local", "none"]).default("local"),
  TRUSTED_PROXY_HOPS: whole(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .trim()
    .regex(/^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, "an address, or a name and <address>")
    .optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .trim()
    .regex(/^(?:sk|rk)_(?:test|live)_\w+$/, "sk_… or rk_…")
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .trim()
    .regex(/^whsec_\w+(?:\s*,\s*whsec_\w+)?$/, "whsec_…, or two with a comma between")
    .optional(),
  STRIPE_API_BASE: z.url().optional(),
  INNGEST_EVENT_KEY: optionalText,
  INNGEST_SIGNING_KEY: z
    .string()
    .trim()
    .regex(/^signkey-\w+-\w+$/, "signkey-…")
    .optional(),
  EVAL_DATA_DIR: optionalText,
  EVAL_MODEL_CALLS: whole(20),
  EVAL_MODEL_DOLLARS: amount.default(0.5),
  BRIGHTDATA_API_KEY: optionalText,
  BRIGHTDATA_DATASET_ID: z
    .string()
    .trim()
    .regex(/^gd_\w+$/, "gd_…")
    .optional(),
  BRIGHTDATA_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  BRIGHTDATA_DAILY_BUDGET: whole(100),
  SENTRY_DSN: z.url().optional(),
  METRICS_TOKEN: optionalText,
  ADMIN_EMAILS: z
    .string()
    .transform((list) =>
      list
        .toLowerCase()
        .split(",")
        .map((email) => email.trim()),
    )
    .pipe(z.array(z.email("addresses with a comma between")))
    .optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});
export type Env = z.infer<typeof EnvSchema> & { mode: "single" | "deployment" };

/** Variables that only make sense together: one set without the other stops the boot. */
const groups: readonly (readonly (keyof z.infer<typeof EnvSchema>)[])[] = [
  ["UPSTASH_REDIS_REST_URL", "UPSTASH_REDIS_REST_TOKEN"],
  ["OPENAI_PRICE_INPUT", "OPENAI_PRICE_OUTPUT"],
  ["SMTP_URL", "MAIL_FROM"],
  ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"],
  ["INNGEST_EVENT_KEY", "INNGEST_SIGNING_KEY"],
];

/** Thrown at boot; the message names each variable at fault and never its value. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

const thisMachine = /^(?:localhost|0\.0\.0\.0|127(?:\.\d+){3}|\[::1?\]|\[::ffff:7f.*\])$/;

/** A live key moves money: it goes nowhere unencrypted, and to no stand-in. A deployment speaks to no stand-in at all. */
function stripeFaultOf(env: z.infer<typeof EnvSchema>, mode: Env["mode"]): string | null {
  if (!env.STRIPE_API_BASE) return null;
  const { protocol, hostname } = new URL(env.STRIPE_API_BASE);
  const isHere = thisMachine.test(hostname);
  const isLive = env.STRIPE_SECRET_KEY?.includes("_live_") ?? false;
  if (isLive && (isHere || protocol !== "https:")) {
    return "STRIPE_API_BASE: a live key is sent over https only, and never to this machine";
  }
  if (mode === "deployment" && isHere) return "STRIPE_API_BASE: a deployment takes no stand-in for Stripe";
  return null;
}

/** What asks for profiles needs its key, and sends it unencrypted to nobody but this machine; a deployment to no stand-in. */
function brightDataFaultsOf(env: z.infer<typeof EnvSchema>, mode: Env["mode"]): string[] {
  const given = (["BRIGHTDATA_DATASET_ID", "BRIGHTDATA_BASE_URL"] as const).filter((name) => env[name]);
  const faults =
    given.length > 0 && !env.BRIGHTDATA_API_KEY
      ? [`BRIGHTDATA_API_KEY: needed because ${given.join(", ")} is set`]
      : [];
  if (!env.BRIGHTDATA_BASE_URL) return faults;
  const { protocol, hostname } = new URL(env.BRIGHTDATA_BASE_URL);
  const isHere = thisMachine.test(hostname);
  if (protocol !== "https:" && !isHere) faults.push("BRIGHTDATA_BASE_URL: the key is sent over https only");
  if (isHere && mode === "deployment") faults.push("BRIGHTDATA_BASE_URL: a deployment takes no stand-in");
  return faults;
}

/**
 * Parses an environment. Empty strings count as not set.
 * @throws EnvError naming every variable that is missing or malformed.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = EnvSchema.safeParse(given);
  if (!parsed.success) {
    throw new EnvError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
  }
  const env = parsed.data;
  const problems: string[] = [];
  for (const group of groups) {
    const missing = group.filter((name) => env[name] === undefined);
    if (missing.length > 0 && missing.length < group.length) {
      problems.push(`${missing.join(", ")}: needed because ${group.filter((name) => env[name]).join(", ")} is set`);
    }
  }
  if (env.OPENAI_BASE_URL && !env.OPENAI_API_KEY) {
    problems.push("OPENAI_API_KEY: needed because OPENAI_BASE_URL is set (any word, for a server that asks for none)");
  }
  const mode = env.DATABASE_URL ? "deployment" : "single";
  const stripeFault = stripeFaultOf(env, mode);
  if (stripeFault) problems.push(stripeFault);
  problems.push(...brightDataFaultsOf(env, mode));
  if (mode === "deployment") {
    if (!env.APP_SECRET) problems.push("APP_SECRET: required in a deployment (32 characters or more)");
    if (!env.APP_URL) problems.push("APP_URL: required in a deployment");
    if (given.INNGEST_DEV) problems.push("INNGEST_DEV: turns the checking of signatures off; a deployment refuses it");
  }
  if (problems.length > 0) throw new EnvError(problems.join("\n"));
  return { ...env, mode };
}

let parsedEnv: Env | undefined;

/** The environment of this process, parsed on first use. */
export function getEnv(): Env {
  parsedEnv ??= parseEnv(process.env);
  return parsedEnv;
}

/** Replaces the parsed environment; for tests and the command line only. */
export function setEnv(env: Env | undefined): void {
  parsedEnv = env;
}
