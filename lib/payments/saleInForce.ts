/**
 * Whether anything is for sale on this server. Credits pay for model reads and are used signed in, so without a model,
 * or without a way to sign in, nothing is; nor without Stripe, or a database to keep the purchase in.
 */
import { modelConfigOf } from "../analysis/openai/modelConfig";
import { AppError } from "../backend/errors";
import { stripeTarget } from "../billing/stripeTarget";
import { getEnv } from "../config/env";
import { databaseTarget } from "../db/databaseTarget";

export interface SaleInForce {
  isOpen: boolean;
  /** True when no model reads here at all, so that nothing is metered. */
  isUnmetered: boolean;
  /** True when the checkout is the stand-in of one person's machine, and no money moves. */
  isStandIn: boolean;
}

/** Of this process. */
export function saleInForce(): SaleInForce {
  const env = getEnv();
  const target = stripeTarget();
  const hasModel = modelConfigOf(env) !== null;
  const canSignIn = env.mode === "single" || env.SMTP_URL !== undefined;
  const isOpen = hasModel && canSignIn && target !== null && databaseTarget().kind !== "none";
  return { isOpen, isUnmetered: !hasModel, isStandIn: target?.kind === "double" };
}

/** @throws AppError SERVICE_UNAVAILABLE where nothing is sold. */
export function assertSold(): void {
  if (!saleInForce().isOpen) {
    throw new AppError({ code: "SERVICE_UNAVAILABLE", message: "Nothing can be bought on this server." });
  }
}
