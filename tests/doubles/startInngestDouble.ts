/**
 * A double of Inngest's two doors on 127.0.0.1, the one that takes events and the one that is asked about them. It knows
 * one event key and one signing key, which it is shown as a digest, and keeps whatever events it is handed.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface InngestDouble {
  /** For INNGEST_BASE_URL, which the client library reads. */
  baseUrl: string;
  eventKey: string;
  signingKey: string;
  /** Method and path of each request, the key left out. */
  asked: string[];
  events: unknown[];
  /** Answers everything with this status instead, when it is set. */
  status: number | null;
  close(): Promise<void>;
}

/** The digest of the bytes 0xbeefcafe, by `printf '\xbe\xef\xca\xfe' | sha256sum`. */
const shown = "signkey-test-b80ad5b1508835ca2191ac800f4bb1a5ae1c3e47f13a8f5ed1b1593337ae5af5";

export async function startInngestDouble(): Promise<InngestDouble> {
  const double: InngestDouble = {
    baseUrl: "",
    eventKey: "event-key-right",
    signingKey: "signkey-test-beefcafe",
    asked: [],
    events: [],
    status: null,
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const url = new URL(request.url ?? "/", "http://inngest");
    const answer = (status: number, value: unknown): void => {
      response.writeHead(double.status ?? status, { "content-type": "application/json" }).end(JSON.stringify(value));
    };
    const [, door, key] = url.pathname.split("/");
    double.asked.push(`${request.method} /${door}/${door === "e" ? "" : key}`);
    if (request.method === "POST" && door === "e") {
      if (key !== double.eventKey) return answer(401, { status: 401, error: "Event key not found" });
      double.events.push(...[JSON.parse(body) as unknown].flat());
      return answer(200, { ids: [], status: 200 });
    }
    if (url.pathname !== "/v1/events") return answer(404, { error: "no such door" });
    const isKnown = request.headers.authorization === `Bearer ${shown}`;
    return answer(isKnown ? 200 : 401, isKnown ? { data: [] } : { error: "unauthorized" });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  double.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return double;
}
