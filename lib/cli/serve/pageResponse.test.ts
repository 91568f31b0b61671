import { createServer, request, type ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { PageResponse } from "./pageResponse";

let close: () => void = () => undefined;
afterEach(() => close());

const page = '<p>Łódź</p><script>runtime()</script><script data-own="">ours()</script>';
const plain = '<p>Łódź</p><script data-own="">ours()</script>';

/** What a client gets for `path` of a server whose handler is `write`. */
async function ask(path: string, write: (response: ServerResponse) => void, headers = {}) {
  const server = createServer({ ServerResponse: PageResponse }, (incoming, response) => {
    response.holdIfPlain(incoming);
    response.setHeader("x-asked-as", String(incoming.headers["accept-encoding"]));
    write(response);
  });
  close = () => server.close();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

const html = { "content-type": "text/html; charset=utf-8" };
const inPieces = (response: ServerResponse): void => {
  const bytes = Buffer.from(page);
  response.writeHead(200, html);
  // Cut inside a letter and inside a tag.
  for (const [from, to] of [
    [0, 4],
    [4, 30],
  ])
    response.write(bytes.subarray(from, to));
  response.end(bytes.subarray(30));
};

describe("the response to a request for a plain page", () => {
  it("is the page without the runtime, whole, with its length", async () => {
    const { headers, body } = await ask("/", inPieces);
    expect(body.toString()).toBe(plain);
    expect(headers).toMatchObject({ ...html, "content-length": `${body.length}` });
  });

  it("is compressed here, having been asked of Next as it is", async () => {
    const { headers, body } = await ask("/privacy?from=mail", inPieces, { "accept-encoding": "br, gzip" });
    expect(headers).toMatchObject({ "content-encoding": "gzip", "x-asked-as": "identity" });
    expect(gunzipSync(body).toString()).toBe(plain);
  });

  it.each([
    ["a page that failed", "/", 500, html],
    ["what is no page", "/", 200, { "content-type": "text/x-component" }],
    ["any other page", "/read", 200, html],
  ])("is left as it is for %s", async (_what, path, status, headers) => {
    const answer = await ask(path, (response) => response.writeHead(status, headers).end(page));
    expect([answer.status, answer.body.toString()]).toEqual([status, page]);
  });

  it("tells Next when a write and the end are done", async () => {
    const done: string[] = [];
    await ask("/", (response) => {
      response.setHeader("content-type", "text/html");
      response.write("<p>", () => done.push("write"));
      response.end("</p>", "utf8", () => done.push("end"));
    });
    expect(done).toEqual(["write", "end"]);
  });
});
