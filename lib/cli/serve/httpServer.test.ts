import { request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { parseEnv } from "../../config/env";
import { ApiErrorSchema } from "../../validation/schemas";
import { createHttpServer, listen } from "./httpServer";

let close: () => void = () => undefined;
afterEach(() => close());

async function ask(method: string, headers: Record<string, string> = {}) {
  const server = createHttpServer(
    parseEnv({}),
    Promise.resolve(async (incoming, outgoing) => {
      outgoing.end(JSON.stringify(incoming.headers));
    }),
  );
  close = () => server.close();
  const port = await listen(server, "127.0.0.1", 0);
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", method, headers, agent: false }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the server around Next", () => {
  it("hands in the socket's address and nobody else's word for it", async () => {
    const { text } = await ask("GET", { "x-firstpass-peer": "9.9.9.9", "x-nonce": "theirs" });
    const seen = JSON.parse(text);
    expect([seen["x-firstpass-peer"], seen["x-nonce"]]).toEqual(["127.0.0.1", undefined]);
  });

  it.each([
    ["TRACE", {}, 405],
    ["PROPFIND", {}, 405],
    ["GET", { host: "evil.example" }, 400],
  ])("refuses %s with %j in the one error shape", async (method, headers, status) => {
    const answer = await ask(method, headers);
    expect(answer.status).toBe(status);
    ApiErrorSchema.parse(JSON.parse(answer.text));
  });
});
