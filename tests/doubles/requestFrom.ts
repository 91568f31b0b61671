/** One HTTP request from a chosen local address, so that a test can be several clients of one server. */
import { Agent, request } from "node:http";
import { vi } from "vitest";

export interface SentRequest {
  url: string;
  method?: string;
  /** A loopback address of this machine: 127.0.0.1 to 127.255.255.254 on Linux. */
  localAddress?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  agent?: Agent;
}

export interface Received {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Sends and reads the whole answer. */
export function requestFrom(given: SentRequest): Promise<Received> {
  const { url, method = "GET", localAddress, headers, body, agent } = given;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, localAddress, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString("utf8"),
        });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Connections that are kept, at most `maxSockets` of them. */
export function keepAlive(maxSockets: number): Agent {
  return new Agent({ keepAlive: true, maxSockets });
}

/** As a client that is told to try again does: the first answer that is no 503. Give it an Idempotency-Key to be one request. */
export function requestUntilServed(given: SentRequest): Promise<Received> {
  return vi.waitFor(
    async () => {
      const received = await requestFrom(given);
      if (received.status === 503) throw new Error(`${received.status} ${received.text}`);
      return received;
    },
    { timeout: 120_000, interval: 250 },
  );
}
