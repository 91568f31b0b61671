import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closingFetch } from "./closingFetch";

const sockets = new Set<Socket>();
let server: Server;
let url = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/nothing") response.writeHead(204).end();
    else if (request.url === "/cut") response.write("half", () => response.destroy());
    else if (request.url === "/stall") response.write("half");
    else {
      response.setHeader("x-asked", `${request.method} ${request.headers["x-extra"]}`);
      request.pipe(response);
    }
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("closingFetch", () => {
  it("sends method, headers and text, and gives back status, headers and body", async () => {
    const response = await closingFetch(url, {
      method: "POST",
      headers: { "x-extra": "e" },
      body: "héllo",
    });
    expect([response.status, response.headers.get("x-asked"), await response.text()]).toEqual([200, "POST e", "héllo"]);
  });

  it("leaves no socket open once a call has ended", async () => {
    await Promise.all(["/", "/nothing"].map(async (path) => (await closingFetch(url + path)).text()));
    await expect.poll(() => sockets.size).toBe(0);
  });

  it("closes the socket and ends the body when its signal aborts midway", async () => {
    const controller = new AbortController();
    const response = await closingFetch(`${url}/stall`, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(response.text()).rejects.toThrow("enough");
    await expect.poll(() => sockets.size).toBe(0);
  });

  it("fails a body that was cut off, instead of ending it", async () => {
    await expect((async () => (await closingFetch(`${url}/cut`)).text())()).rejects.toThrow();
  });

  it("throws the signal's reason without opening a socket when it has aborted", async () => {
    const reason = new Error("gone");
    await expect(closingFetch(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(sockets.size).toBe(0);
  });
});
