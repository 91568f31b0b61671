/**
 * A double of Bright Data's scraper API on 127.0.0.1: answers at once or after some questions, says that a profile is
 * private or gone, limits, stalls, cuts, fails and talks nonsense on demand. It keeps what it was asked.
 */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { hiddenRow, profileRow } from "./profileRow";

export type BrightDataBehaviour =
  | { kind: "success"; row?: unknown }
  /** 202 with a snapshot, which is running for so many questions, and then, for as many more, still being built. */
  | { kind: "later"; running: number; building?: number; row?: unknown }
  | { kind: "failedSnapshot" }
  /** A row that says why there is no profile. */
  | { kind: "errorRow"; code: string }
  | { kind: "hidden" }
  | { kind: "status"; status: number; retryAfterSeconds?: number }
  | { kind: "redirect"; to: string }
  /** Headers and half of the body, then silence. */
  | { kind: "stall" }
  /** Never answers. */
  | { kind: "silent" }
  | { kind: "nonsense"; body: string }
  /** The socket is destroyed after so many bytes of the body. */
  | { kind: "cut"; atByte: number };

export interface BrightDataDouble {
  /** For BRIGHTDATA_BASE_URL. */
  baseUrl: string;
  /** For BRIGHTDATA_API_KEY. */
  apiKey: string;
  /** "POST /datasets/v3/scrape" and so on, in order, and the addresses asked for. */
  calls: { line: string; urls: unknown }[];
  /** What the next collections meet, one each; after them `behaviour`. */
  next: BrightDataBehaviour[];
  behaviour: BrightDataBehaviour;
  /** Resolves when so many calls have come in. */
  called(count: number): Promise<void>;
  openSockets(): number;
  close(): Promise<void>;
}

const apiKey = "key-of-bright-data";
const snapshotId = "s_double1";
const datasetId = "gd_l1viktl72bvl7bjuj0";

export async function startBrightDataDouble(): Promise<BrightDataDouble> {
  let waiting: { count: number; resolve: () => void }[] = [];
  let open: Extract<BrightDataBehaviour, { kind: "later" | "failedSnapshot" }> | null = null;
  let [questions, downloads] = [0, 0];

  const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };

  function begin(response: ServerResponse, isTrigger: boolean): void {
    const behaviour = double.next.shift() ?? double.behaviour;
    const rows = JSON.stringify([("row" in behaviour && behaviour.row) || profileRow]);
    const isOk = { "content-type": "application/json" };
    switch (behaviour.kind) {
      case "success":
        if (!isTrigger) response.writeHead(200, isOk).end(rows);
        else {
          [open, questions, downloads] = [{ kind: "later", running: 0, row: behaviour.row }, 0, 0];
          json(response, 200, { snapshot_id: snapshotId });
        }
        break;
      case "later":
      case "failedSnapshot":
        [open, questions, downloads] = [behaviour, 0, 0];
        json(response, isTrigger ? 200 : 202, { snapshot_id: snapshotId, message: "still in progress" });
        break;
      case "errorRow":
        json(response, 200, [{ input: {}, error: "in words", error_code: behaviour.code }]);
        break;
      case "hidden":
        json(response, 200, [hiddenRow]);
        break;
      case "status": {
        const { status, retryAfterSeconds: seconds } = behaviour;
        json(response, status, { message: "no" }, seconds ? { "retry-after": String(seconds) } : {});
        break;
      }
      case "redirect":
        response.writeHead(302, { location: behaviour.to }).end();
        break;
      case "stall":
        response.writeHead(200, isOk).write(rows.slice(0, 80));
        break;
      case "silent":
        break;
      case "nonsense":
        response.writeHead(200, { "content-type": "text/html" }).end(behaviour.body);
        break;
      case "cut":
        response.writeHead(200, { ...isOk, "content-length": rows.length });
        response.write(rows.slice(0, behaviour.atByte), () => response.socket?.destroy());
    }
  }

  function follow(response: ServerResponse, path: string): void {
    if (path === `/datasets/v3/progress/${snapshotId}` && open) {
      questions += 1;
      const status = open.kind === "failedSnapshot" ? "failed" : questions > open.running ? "ready" : "running";
      json(response, 200, { snapshot_id: snapshotId, dataset_id: datasetId, status });
    } else if (path === `/datasets/v3/snapshot/${snapshotId}` && open?.kind === "later") {
      downloads += 1;
      if (downloads > (open.building ?? 0)) json(response, 200, [open.row ?? profileRow]);
      else json(response, 202, { status: "building", message: "try again in 10s" });
    } else json(response, 404, { message: "not found" });
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "/", "http://double");
    const body: unknown = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString("utf8")) : null;
    const urls = Array.isArray(body) ? body.map((entry: { url?: unknown }) => entry.url) : null;
    double.calls.push({ line: `${request.method} ${url.pathname}`, urls });
    waiting = waiting.filter(({ count, resolve }) => double.calls.length < count || resolve());
    if (request.headers.authorization !== `Bearer ${apiKey}`) json(response, 401, { message: "Invalid token" });
    else if (url.pathname === "/datasets/v3/snapshots") {
      const isKnown = url.searchParams.get("dataset_id") === datasetId;
      json(response, isKnown ? 200 : 404, isKnown ? [] : { message: "dataset does not exist" });
    } else if (url.pathname === "/datasets/v3/scrape") begin(response, false);
    else if (url.pathname === "/datasets/v3/trigger") begin(response, true);
    else follow(response, url.pathname);
  });

  const double: BrightDataDouble = {
    baseUrl: "",
    apiKey,
    calls: [],
    next: [],
    behaviour: { kind: "success" },
    called: (count) =>
      double.calls.length >= count
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push({ count, resolve });
          }),
    openSockets: () => sockets,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  let sockets = 0;
  server.on("connection", (socket) => {
    sockets += 1;
    socket.once("close", () => {
      sockets -= 1;
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  double.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return double;
}
