/**
 * A stand-in for Sentry on 127.0.0.1: takes envelopes as the SDK posts them and keeps them, whole and in parts, so
 * that a test can say what leaves the process and that nothing else does.
 */
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";

export interface EnvelopeItem {
  type: string;
  payload: Record<string, unknown>;
}

export interface SentrySink {
  /** For SENTRY_DSN. */
  dsn: string;
  /** Every envelope as it was sent, inflated. */
  raw: string[];
  items: EnvelopeItem[];
  /** Resolves when an item of that type has come; rejects after 5 s. */
  waitFor: (type: string) => Promise<EnvelopeItem>;
  close: () => Promise<void>;
}

function itemsOf(envelope: string): EnvelopeItem[] {
  const lines = envelope.split("\n").filter((line) => line !== "");
  const items: EnvelopeItem[] = [];
  for (let index = 1; index + 1 < lines.length; index += 2) {
    items.push({ type: JSON.parse(lines[index] ?? "{}").type, payload: JSON.parse(lines[index + 1] ?? "{}") });
  }
  return items;
}

/** Starts a sink on a free port. */
export async function startSentrySink(): Promise<SentrySink> {
  const raw: string[] = [];
  const items: EnvelopeItem[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const envelope = (request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString("utf8");
      raw.push(envelope);
      items.push(...itemsOf(envelope));
      response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" }).end("{}");
      for (const check of waiting) check();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    dsn: `http://public@127.0.0.1:${port}/1`,
    raw,
    items,
    waitFor: (type) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no ${type} came`)), 20_000);
        const check = (): void => {
          const item = items.find((candidate) => candidate.type === type);
          if (!item) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve(item);
        };
        waiting.add(check);
        check();
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
