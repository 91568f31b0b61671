/**
 * Structured logs: one JSON object a line on stdout, written in this thread (worker transports break under
 * Turbopack). Fields pass an allow-list and the scrubber; the request id comes from the request's context. An error
 * logged under `error` also goes to the error tracker, when one is connected.
 */
import pino, { type DestinationStream, type Logger } from "pino";
import { getEnv } from "../config/env";
import { reportError } from "./errorReporter";
import { pickLogFields } from "./logFields";
import { scrubPii } from "./pii";
import { currentRequestContext } from "./requestContext";

const slot = Symbol.for("firstpass.logger");
const slots = globalThis as { [slot]?: Logger | undefined };
const maxMessageChars = 200;

/** A logger on a stream; the application has one on stdout. */
export function createLogger(destination: DestinationStream, level: string): Logger {
  return pino(
    {
      level,
      base: null,
      messageKey: "message",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}

function logger(): Logger {
  slots[slot] ??= createLogger(pino.destination({ fd: 1, sync: true }), getEnv().LOG_LEVEL);
  return slots[slot];
}

/**
 * Sends the logs of this process elsewhere: to stderr for the command line, to a list in a test.
 * Without a destination the next line opens stdout again.
 */
export function setLogDestination(destination?: DestinationStream, level = "info"): void {
  slots[slot] = destination ? createLogger(destination, level) : undefined;
}

type Level = "debug" | "info" | "warn" | "error";

function write(level: Level, message: string, context: object): void {
  const { requestId, route } = currentRequestContext() ?? {};
  const fields = pickLogFields(context);
  if (route) fields.route ??= route;
  if (requestId) fields.requestId = requestId;
  logger()[level](fields, scrubPii(message.slice(0, maxMessageChars)));
  if ("error" in context) reportError(context.error, fields);
}

/** Of use while developing; not written at the default level. */
export function logDebug(message: string, context: object = {}): void {
  write("debug", message, context);
}

/** Something happened as it should. `message` is a constant sentence; what varies goes into `context`. */
export function logInfo(message: string, context: object = {}): void {
  write("info", message, context);
}

/** Something was off and was dealt with: a fallback, a retry, a limit. */
export function logWarn(message: string, context: object = {}): void {
  write("warn", message, context);
}

/** Something failed. Pass the thrown value as `error`; only its type, code and place are written. */
export function logError(message: string, context: object = {}): void {
  write("error", message, context);
}
