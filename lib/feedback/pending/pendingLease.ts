/** How the time that a text may wait for its read is shared out. */
import { pendingMinutes } from "../../validation/pendingSchemas";

export const leaseMs = pendingMinutes * 60_000;

/** Kept back of it for storing what the read came to. */
export const storeMarginMs = 10_000;

/** A credit is held for the lease and this: the read's own end gives it back, the sweep of credits is for what dies. */
export const creditMarginMs = 60_000;

/** Reads of one user that may be under way at once: each is a text at rest. */
export const underWayMax = 5;
