/**
 * Upstash's REST protocol in front of a real Redis: `POST /`, `/pipeline` and `/multi-exec`, a bearer token, base64
 * replies. It can also fall silent or fail, on demand. Upstash's scripts carry a first line that only Upstash's Redis
 * understands; it is cut here, and the scripts are found again by the hash they had with it.
 */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";
import { openRespConnection, RedisError, type RedisReply, type RespConnection } from "./respConnection";

export type BridgeMode = "up" | "silent" | "failing";

export interface RedisBridge {
  url: string;
  token: string;
  /** silent: takes requests and never answers; failing: answers 500. */
  setMode(mode: BridgeMode): void;
  /** Requests seen so far. */
  requests(): number;
  /** A command straight to the Redis behind it. */
  command(...args: string[]): Promise<RedisReply>;
  /** Stops listening: connections are refused from here on. */
  stop(): Promise<void>;
}

const token = "test-token";
const Command = z.array(z.union([z.string(), z.number(), z.null()]).transform((arg) => String(arg ?? ""))).min(1);
const shebang = /^#!lua[^\n]*\n/;

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

function encodeReply(reply: RedisReply, base64: boolean): unknown {
  if (Array.isArray(reply)) return reply.map((item) => encodeReply(item, base64));
  if (typeof reply !== "string" || reply === "OK" || !base64) return reply;
  return Buffer.from(reply).toString("base64");
}

function translate(scripts: Map<string, string>, [name = "", script = "", ...rest]: string[]): string[] | RedisError {
  const command = name.toUpperCase();
  if (command === "EVAL") {
    scripts.set(createHash("sha1").update(script).digest("hex"), script.replace(shebang, ""));
    return ["EVAL", script.replace(shebang, ""), ...rest];
  }
  if (command !== "EVALSHA") return script === "" && rest.length === 0 ? [name] : [name, script, ...rest];
  const known = scripts.get(script);
  return known === undefined ? new RedisError("NOSCRIPT No matching script.") : ["EVAL", known, ...rest];
}

/** Starts the bridge in front of the Redis on `redisPort`. */
export async function startRedisBridge(redisPort: number): Promise<RedisBridge> {
  const redis: RespConnection = await openRespConnection(redisPort);
  const scripts = new Map<string, string>();
  let mode: BridgeMode = "up";
  let requests = 0;

  const run = async (given: unknown): Promise<RedisReply> => {
    const command = translate(scripts, Command.parse(given));
    return command instanceof RedisError ? command : redis.command(command);
  };
  const say = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    if (mode === "silent") return;
    if (mode === "failing") return say(response, 500, { error: "ERR out of order" });
    if (request.headers.authorization !== `Bearer ${token}`) return say(response, 401, { error: "Unauthorized" });
    const base64 = request.headers["upstash-encoding"] === "base64";
    const wrap = (reply: RedisReply) =>
      reply instanceof RedisError ? { error: reply.message } : { result: encodeReply(reply, base64) };
    const body = await readJson(request);
    if (request.url === "/pipeline" || request.url === "/multi-exec") {
      const commands = z.array(z.unknown()).parse(body);
      return say(response, 200, (await Promise.all(commands.map(run))).map(wrap));
    }
    const reply = await run(body);
    say(response, reply instanceof RedisError ? 400 : 200, wrap(reply));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => say(response, 500, { error: String(error) }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    token,
    setMode: (next) => {
      mode = next;
    },
    requests: () => requests,
    command: (...args) => redis.command(args),
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      redis.close();
    },
  };
}
