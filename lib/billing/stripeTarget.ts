/**
 * Which Stripe this process speaks to: the real one by STRIPE_SECRET_KEY, the stand-in that boot has started on one
 * person's machine, or none. Kept on globalThis, because boot and Next's bundles hold copies of this module.
 */
import { processState } from "../backend/processState";
import { getEnv } from "../config/env";

export interface StripeTarget {
  kind: "stripe" | "double";
  /** Never logged. */
  secretKey: string;
  /** Any of them signs; two while one is rotated out. Never logged. */
  webhookSecrets: readonly string[];
  /** Null for Stripe's own address. */
  apiBase: string | null;
}

const started = () => processState<{ target: StripeTarget | null }>("stripeTarget", () => ({ target: null }));

/** Tells the process of the stand-in that boot has started; null takes it back. */
export function setStripeTarget(target: StripeTarget | null): void {
  started().target = target;
}

/** The Stripe in force; null when nothing can be sold. */
export function stripeTarget(): StripeTarget | null {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: secrets, STRIPE_API_BASE: apiBase } = getEnv();
  if (!secretKey || !secrets) return started().target;
  const webhookSecrets = secrets.split(",").map((secret) => secret.trim());
  return { kind: "stripe", secretKey, webhookSecrets, apiBase: apiBase ?? null };
}
