/**
 * On one person's machine without Stripe's keys: the stand-in, on a port of its own, so that buying can be tried out. It
 * is made with the rest of the bundles and is no part of a deployment, which is refused here.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { setStripeTarget } from "../../billing/stripeTarget";
import type { Env } from "../../config/env";
import { logWarn } from "../../observability/logger";
import { onShutdown } from "../../observability/shutdown";
import { keyFor } from "../../security/appKeys";
import { keyedHash } from "../../security/hashing";

const BundleSchema = z.looseObject({
  serveStripeDouble: z.custom<
    (given: { dataDir: string; webhookUrl: string; webhookSecret: string }) => Promise<{
      baseUrl: string;
      close: () => Promise<void>;
    }>
  >((value) => typeof value === "function"),
});

/** Never throws: without it nothing can be bought, and everything else goes on. `own` is the server's address. */
export async function startStripeDouble(env: Env, root: string, own: string): Promise<void> {
  if (env.mode === "deployment" || env.STRIPE_SECRET_KEY) return;
  const secret = (use: string): string => keyedHash(keyFor("stripe-double"), use);
  const webhookSecret = `whsec_${secret("webhook")}`;
  try {
    const bundle: unknown = await import(pathToFileURL(join(root, "runtime", "stripeDouble.mjs")).href);
    const { serveStripeDouble } = BundleSchema.parse(bundle);
    const webhookUrl = `${own}/api/stripe/webhook`;
    const double = await serveStripeDouble({ dataDir: env.DATA_DIR, webhookUrl, webhookSecret });
    onShutdown("Stripe's stand-in", double.close);
    const secretKey = `sk_test_${secret("api")}`;
    setStripeTarget({ kind: "double", secretKey, webhookSecrets: [webhookSecret], apiBase: double.baseUrl });
  } catch (error) {
    logWarn("Stripe's stand-in did not start; nothing can be bought", { service: "stripe", error });
  }
}
