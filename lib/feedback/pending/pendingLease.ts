/** How long a text waits for its read, and how that time is shared out. */

/** From the asking to the end of the read, its retries included; then the text goes and the read has failed. */
export const leaseMs = 15 * 60_000;

/** Kept back of it for storing what the read came to. */
export const storeMarginMs = 10_000;

/** A credit is held for the lease and this: the read's own end gives it back, the sweep of credits is for what dies. */
export const creditMarginMs = 60_000;

/** Reads of one user that may be under way at once: each is a text at rest. */
export const underWayMax = 5;
