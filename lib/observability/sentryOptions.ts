/**
 * What both Sentry clients are told: collect nothing by themselves, and let leave only what is named here. Pure, so
 * that the browser may load it.
 * Since version 11 the SDK sends bodies, cookies, headers and users unless each switch is turned off. No tracing, no
 * replay, no logs: errors with the request's id, and the four metrics.
 */
/** Every switch of the SDK's data collection, off. */
export const collectNothing = {
  userInfo: false,
  cookies: false,
  httpHeaders: { request: false, response: false },
  httpBodies: [],
  urlQueryParams: false,
  graphQL: { document: false, variables: false },
  genAI: { inputs: false, outputs: false },
  databaseQueryData: false,
  queues: false,
  stackFrameVariables: false,
  frameContextLines: 0,
} as const satisfies Record<string, unknown>;

interface Frame {
  filename?: string;
  function?: string;
  module?: string;
  lineno?: number;
  colno?: number;
  in_app?: boolean;
}

/** The parts of an event that we look at; the SDKs' own types are wider. */
export interface TrackedEvent {
  message?: unknown;
  logentry?: unknown;
  request?: unknown;
  user?: unknown;
  extra?: unknown;
  contexts?: unknown;
  breadcrumbs?: unknown;
  server_name?: unknown;
  transaction?: unknown;
  tags?: Record<string, unknown>;
  exception?: { values?: { type?: string; value?: string; stacktrace?: { frames?: Frame[] } }[] };
}

const keptTags = new Set(["requestId", "route", "code"]);
/** Ids, names of routes and codes look so; a person's words mostly do not, an address never. */
const tagValue = /^[A-Za-z0-9._/[\]-]{1,64}$/;

function isOurTag([name, value]: [string, unknown]): boolean {
  return keptTags.has(name) && typeof value === "string" && tagValue.test(value);
}

/** Only the place of a frame: its lines of code and variables stay here. */
function placeOf({ filename, function: name, module, lineno, colno, in_app }: Frame): Frame {
  return { filename: filename?.replace(/[?#].*$/, ""), function: name, module, lineno, colno, in_app };
}

/** The parts of an event that may hold a person's words, or say who it was. */
const nothing = {
  request: undefined,
  user: undefined,
  extra: undefined,
  contexts: undefined,
  breadcrumbs: undefined,
  server_name: undefined,
  transaction: undefined,
  logentry: undefined,
  message: undefined,
} satisfies Partial<Record<keyof TrackedEvent, undefined>>;

/**
 * An event with nothing left in it but what failed and where: types and stacks of the exceptions, our own tags. An
 * exception's text may quote a résumé (parsers do), so it never leaves.
 */
export function scrubEvent<Event extends TrackedEvent>(event: Event): Event {
  const values = event.exception?.values?.map(({ type, stacktrace }) => ({
    type,
    value: type ?? "Error",
    ...(stacktrace ? { stacktrace: { frames: stacktrace.frames?.map(placeOf) } } : {}),
  }));
  const tags = Object.fromEntries(Object.entries(event.tags ?? {}).filter(isOurTag));
  return { ...event, ...nothing, tags, ...(values ? { exception: { values } } : {}) };
}

/** Hooks that every kind of envelope passes. What we do not send on purpose is dropped. */
export const scrubbingHooks = {
  traceLifecycle: "static",
  beforeBreadcrumb: () => null,
  beforeSendTransaction: () => null,
  beforeSendLog: () => null,
} as const;
