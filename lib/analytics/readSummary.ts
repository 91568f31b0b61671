/**
 * GET /api/analytics and the pages that show it: a user's own summary, or for an admin the product's. Each is worked out
 * once in ten minutes by each server, and says as of when.
 */
import { systemClock } from "../backend/clock";
import { AppError } from "../backend/errors";
import { processState } from "../backend/processState";
import { createTimedCache } from "../cache/timedCache";
import { databaseTarget } from "../db/databaseTarget";
import type { AnalyticsScope, AnalyticsSummary, OwnSummary, ProductSummary } from "../validation/analyticsSchemas";
import { isAdmin } from "./adminAccess";
import { flushEvents } from "./recordEvent";
import { ownSummary, productSummary } from "./summaries";

const ttlMs = 10 * 60_000;
/** A few hundred bytes each, the product's a few thousand. */
const maxEntries = 2_000;

interface Viewer {
  id: string;
  email: string;
}

const caches = () =>
  processState("analyticsSummaries", () => ({
    own: createTimedCache<OwnSummary>({ clock: systemClock, ttlMs, maxEntries }),
    product: createTimedCache<ProductSummary>({ clock: systemClock, ttlMs, maxEntries: 1 }),
  }));

/** Of the database in force, so that another one's figures are never shown. */
const keyOf = (name: string): string => `${databaseTarget().connectionString ?? "none"} ${name}`;

export function readOwnSummary(userId: string): Promise<OwnSummary> {
  return caches().own.take(keyOf(userId), async () => {
    await flushEvents();
    return ownSummary(userId, new Date(systemClock.now()));
  });
}

/** @throws AppError NOT_FOUND for whoever may not see it, as if there were nothing. */
export async function readProductSummary(user: Viewer | null): Promise<ProductSummary> {
  if (!isAdmin(user)) throw new AppError({ code: "NOT_FOUND" });
  return caches().product.take(keyOf("product"), async () => {
    await flushEvents();
    return productSummary(new Date(systemClock.now()));
  });
}

/** Without a scope: the product's for an admin, else one's own. @throws AppError AUTH_REQUIRED, NOT_FOUND. */
export async function readSummary(user: Viewer | null, scope: AnalyticsScope | undefined): Promise<AnalyticsSummary> {
  if ((scope ?? (isAdmin(user) ? "product" : "own")) === "product") return readProductSummary(user);
  if (!user) throw new AppError({ code: "AUTH_REQUIRED" });
  return readOwnSummary(user.id);
}

/** Forgets what is kept, so that the next look is a new one. */
export function forgetSummaries(): void {
  const { own, product } = caches();
  own.clear();
  product.clear();
}
