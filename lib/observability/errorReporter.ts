/**
 * The port between logging and the error tracker. Boot connects Sentry here when there is a DSN; without one the log
 * line is all there is. What says nothing about our health is left out: clients that went away, aborts, and refusals
 * (codes below 500).
 */
import { AppError, ClientGoneError } from "../backend/errors";

/** Receives an error once, with fields that have passed the allow-list. */
export type ErrorReporter = (error: unknown, fields: Readonly<Record<string, unknown>>) => void;

interface Slots {
  [reporterSlot]?: ErrorReporter | undefined;
  [seenSlot]?: WeakSet<object>;
}
const reporterSlot = Symbol.for("firstpass.errorReporter");
const seenSlot = Symbol.for("firstpass.reportedErrors");
const slots = globalThis as Slots;

/** Connects the tracker of this process; undefined disconnects it. */
export function setErrorReporter(reporter: ErrorReporter | undefined): void {
  slots[reporterSlot] = reporter;
}

/** True for errors that tell of our own faults. By name as well as by class, since bundles may hold two copies. */
export function isWorthReporting(error: unknown): boolean {
  for (let link: unknown = error, depth = 0; link instanceof Error && depth < 5; link = link.cause, depth += 1) {
    if (link instanceof ClientGoneError || link.name === "ClientGoneError" || link.name === "AbortError") return false;
    if (link.name === "ResponseAborted" || ("code" in link && link.code === "ECONNRESET")) return false;
  }
  if (error instanceof AppError || (error instanceof Error && error.name === "AppError" && "status" in error)) {
    return Number(error.status) >= 500;
  }
  return error !== undefined;
}

/** Hands an error to the tracker, once for each error object. */
export function reportError(error: unknown, fields: Readonly<Record<string, unknown>> = {}): void {
  const report = slots[reporterSlot];
  if (!report || !isWorthReporting(error)) return;
  if (typeof error === "object" && error !== null) {
    slots[seenSlot] ??= new WeakSet();
    if (slots[seenSlot].has(error)) return;
    slots[seenSlot].add(error);
  }
  report(error, fields);
}
