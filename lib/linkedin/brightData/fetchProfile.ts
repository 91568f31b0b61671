/**
 * A LinkedIn profile by its address, fetched by Bright Data; LinkedIn itself is never asked. The row is asked for at
 * once and, when that takes longer than a minute or the server wants it so, waited for: trigger, progress, snapshot.
 * Under an absolute deadline, a budget a day and a circuit breaker; nothing of the profile or its address is logged.
 */
import { type Breaker, createBreaker } from "../../backend/circuitBreaker";
import { type Clock, sleep, systemClock } from "../../backend/clock";
import { AppError } from "../../backend/errors";
import { processState } from "../../backend/processState";
import { createRetryBudget, type RetryBudget, withRetry } from "../../backend/retry";
import { TimeoutError, withTimeout } from "../../backend/timeout";
import { logWarn } from "../../observability/logger";
import { type DayBudget, secondsToNextDay } from "../../redis/dayBudget";
import type { LinkedInProfile } from "../../validation/linkedInProfile";
import { linkedInUrlFaults, parseLinkedInUrl } from "../../validation/linkedInUrl";
import type { BrightDataConfig } from "./brightDataConfig";
import { type ProfileRow, ProgressSchema, RowsSchema, SnapshotSchema } from "./brightDataSchema";
import { type Call, callBrightData } from "./callBrightData";
import { fetchError, isUpstreamFault } from "./fetchFaults";
import { profileOfRow } from "./profileOfRow";

export interface ProfileFetch {
  /** As the person gave it. */
  address: string;
  config: BrightDataConfig;
  budget: DayBudget;
  /** For everything together, waiting included. */
  deadlineMs: number;
  signal?: AbortSignal;
  /** "scrape" waits for the row in one call, "trigger" polls from the start. */
  by?: "scrape" | "trigger";
  /** Between two questions whether the row is there. */
  pollMs?: number;
  guards?: UpstreamGuards;
  clock?: Clock;
  /** In [0, 1). */
  random?: () => number;
}

export interface UpstreamGuards {
  breaker: Breaker;
  retries: RetryBudget;
}

/** Guards of one upstream; keep one per process. */
export function createFetchGuards(): UpstreamGuards {
  return { breaker: createBreaker("brightData", { isFailure: isUpstreamFault }), retries: createRetryBudget() };
}

interface Work {
  fetch: ProfileFetch;
  url: string;
  signal: AbortSignal;
  clock: Clock;
  deadlineAtMs: number;
  guards: UpstreamGuards;
}

/** A call, tried again while Bright Data does not answer. Its 429 is left alone: 25 of them block an address for good. */
function call(work: Work, request: Omit<Call, "signal">) {
  const { fetch, signal, clock, deadlineAtMs, guards } = work;
  return withRetry(() => callBrightData(fetch.config, { ...request, signal }), {
    attempts: 3,
    baseDelayMs: 500,
    deadlineAtMs,
    signal,
    budget: guards.retries,
    isRetryable: (error) => error instanceof AppError && error.cause === "down",
    clock,
    ...(fetch.random ? { random: fetch.random } : {}),
  });
}

/** Waits until the collection is done and takes its rows. */
async function awaitSnapshot(work: Work, snapshotId: string): Promise<unknown> {
  const { fetch, signal, clock } = work;
  for (;;) {
    await sleep(fetch.pollMs ?? 2_000, signal, clock);
    const { body } = await call(work, { method: "GET", path: `/datasets/v3/progress/${snapshotId}` });
    const progress = ProgressSchema.safeParse(body);
    if (!progress.success) throw fetchError("nonsense");
    if (["failed", "canceled", "cancelled"].includes(progress.data.status)) throw fetchError("down");
    if (progress.data.status !== "ready") continue;
    const rows = await call(work, { method: "GET", path: `/datasets/v3/snapshot/${snapshotId}?format=json` });
    // Ready, and still being put together: it says so with a 202.
    if (rows.status !== 202) return rows.body;
  }
}

async function collect(work: Work): Promise<ProfileRow> {
  const { config, by = "scrape" } = work.fetch;
  const query = `dataset_id=${encodeURIComponent(config.datasetId)}&format=json&include_errors=true`;
  const path = `/datasets/v3/${by}?${query}`;
  const first = await call(work, { method: "POST", path, body: [{ url: work.url }] });
  const snapshot = SnapshotSchema.safeParse(first.body);
  const body = snapshot.success ? await awaitSnapshot(work, snapshot.data.snapshot_id) : first.body;
  const rows = RowsSchema.safeParse(body);
  const [row] = rows.success ? rows.data : [];
  if (!row) throw fetchError("nonsense");
  return row;
}

/** Codes by which a row says that there is no profile, or that it is hidden (docs.brightdata.com, error codes of scrapers). */
const missingCodes = new Set(["dead_page", "not_found", "page_not_found"]);
const privateCodes = new Set([
  "private",
  "private_profile",
  "private_page",
  "login_required",
  "auth_wall",
  "no_access",
]);

function assertProfile(row: ProfileRow): void {
  const code = row.error_code?.toLowerCase();
  if (code && missingCodes.has(code)) throw fetchError("missing");
  if (code && privateCodes.has(code)) throw fetchError("private");
  if (code || row.error) throw fetchError("down");
  if (!row.name) throw fetchError("nonsense");
  const shown = [row.about, row.position, row.headline].filter(Boolean).length;
  if (shown === 0 && !row.experience?.length && !row.education?.length) throw fetchError("private");
}

/**
 * Fetches a profile.
 * @throws AppError VALIDATION_ERROR for an address that is none of a profile, before anybody is asked; NOT_FOUND when
 * there is no profile, UNREADABLE_DOCUMENT when it is private, SERVICE_UNAVAILABLE over the budget or limit, TIMEOUT,
 * UPSTREAM_UNAVAILABLE; the signal's reason when it aborts. Every message offers the PDF.
 */
export async function fetchLinkedInProfile(fetch: ProfileFetch): Promise<LinkedInProfile> {
  const { config, budget, deadlineMs, signal, clock = systemClock } = fetch;
  const parsed = parseLinkedInUrl(fetch.address);
  if (!parsed.ok) throw new AppError({ code: "VALIDATION_ERROR", message: linkedInUrlFaults[parsed.fault] });
  const guards = fetch.guards ?? processState(`brightData.${config.baseUrl}`, createFetchGuards);
  const startedAtMs = clock.now();
  if (!(await budget.take(config.dailyMax, startedAtMs))) throw fetchError("overBudget", secondsToNextDay(startedAtMs));
  let isAsked = false;
  try {
    const row = await guards.breaker.run(() => {
      isAsked = true;
      return withTimeout(
        (inner) =>
          collect({ fetch, url: parsed.url, signal: inner, clock, deadlineAtMs: startedAtMs + deadlineMs, guards }),
        deadlineMs,
        { clock, errorMessage: "brightData", ...(signal ? { signal } : {}) },
      );
    });
    assertProfile(row);
    return profileOfRow(row, parsed.slug);
  } catch (thrown) {
    if (!isAsked) await budget.giveBack(startedAtMs);
    if (signal?.aborted) throw thrown;
    const error = thrown instanceof TimeoutError ? fetchError("slow") : isAsked ? thrown : fetchError("down");
    const reason = error instanceof AppError && typeof error.cause === "string" ? error.cause : "unknown";
    logWarn("profile not fetched", { upstream: "brightData", reason, durationMs: clock.now() - startedAtMs });
    throw error;
  }
}
