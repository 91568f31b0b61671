/**
 * A double of the OpenAI API on 127.0.0.1: streams the events of the Responses API and the chunks of the chat form,
 * and stalls, cuts, fails, rate-limits, refuses and lies on demand. It keeps what it was sent, counts its open
 * sockets and streams, and notes when each call was closed by its client.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { emptyAnswer, honestAnswer, type LieKind, lyingAnswer } from "./answers";

export type Behaviour =
  /** A whole answer. `pieceMs` between pieces; `answer` replaces the honest one. */
  | { kind: "answer"; answer?: object | string; pieceChars?: number; pieceMs?: number }
  | { kind: "lie"; lie: LieKind; repairs?: boolean }
  /** Headers and, after so many characters, silence; `pingMs` sends comments meanwhile. */
  | { kind: "stall"; afterChars?: number; pingMs?: number }
  /** Takes the request and never answers, not even with headers. */
  | { kind: "silent" }
  /** Destroys the socket once so many bytes of the body are out. */
  | { kind: "cut"; atByte: number }
  /** Ends the body properly, but before the terminal event. */
  | { kind: "endEarly"; afterChars: number }
  | { kind: "fail"; status: number; retryAfterSeconds?: number }
  | { kind: "failedEvent" }
  | { kind: "incomplete"; afterChars?: number }
  | { kind: "refusal" };

export interface DoubleCall {
  path: string;
  body: Record<string, unknown>;
  /** Milliseconds (performance.now) of arrival, and of the client's closing the call before its end. */
  arrivedAtMs: number;
  closedAtMs?: number;
  /** When each piece of content was written. */
  pieceAtMs: number[];
}

export interface OpenAiDouble {
  /** For OPENAI_BASE_URL. */
  baseUrl: string;
  calls: DoubleCall[];
  /** What the next calls meet, one each; after them `behaviour`. */
  next: Behaviour[];
  behaviour: Behaviour;
  /** Tokens that each answer is said to have come to; null from a server that does not count. */
  usage: { input: number; output: number } | null;
  /** True for a server that answers 400 when it is asked for the tokens of a chat. */
  refusesUsage: boolean;
  /** Paths answered with 404, as servers do that speak only one form. */
  lacks: Set<string>;
  openSockets(): number;
  openStreams(): number;
  close(): Promise<void>;
}

const pieceCharsDefault = 40;

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}") as Record<string, unknown>;
}

/** The user's message in either form. */
function messageOf(body: Record<string, unknown>): string {
  if (typeof body.input === "string") return body.input;
  const messages = Array.isArray(body.messages) ? (body.messages as { role: string; content: string }[]) : [];
  return messages.findLast(({ role }) => role === "user")?.content ?? "";
}

/** The wire of one form: how pieces, ends and refusals are written. */
interface Wire {
  open(): string[];
  piece(text: string): string;
  end(text: string): string[];
  incomplete(text: string): string[];
  refusal(): string[];
  failed(): string[];
}

type Usage = OpenAiDouble["usage"];

function responsesWire(model: unknown, usage: Usage): Wire {
  let sequence = 0;
  const event = (type: string, data: object): string => {
    const body = JSON.stringify({ type, sequence_number: sequence, ...data });
    sequence += 1;
    return `event: ${type}\ndata: ${body}\n\n`;
  };
  const base = { id: "resp_1", object: "response", created_at: 1, model, output: [], error: null, usage: null };
  const counted = usage && {
    usage: { input_tokens: usage.input, output_tokens: usage.output, total_tokens: usage.input + usage.output },
  };
  const part = { item_id: "msg_1", output_index: 0, content_index: 0 };
  const response = (status: string, more: object = {}) => ({ response: { ...base, status, ...more } });
  return {
    open: () => [
      event("response.created", response("in_progress")),
      event("response.in_progress", response("in_progress")),
      event("response.output_item.added", {
        output_index: 0,
        item: { id: "msg_1", type: "message", status: "in_progress", role: "assistant", content: [] },
      }),
      event("response.content_part.added", { ...part, part: { type: "output_text", text: "", annotations: [] } }),
    ],
    piece: (delta) => event("response.output_text.delta", { ...part, delta, logprobs: [] }),
    end: (text) => [
      event("response.output_text.done", { ...part, text, logprobs: [] }),
      event("response.completed", response("completed", counted ?? {})),
    ],
    incomplete: () => [
      event(
        "response.incomplete",
        response("incomplete", { incomplete_details: { reason: "max_output_tokens" }, ...counted }),
      ),
    ],
    refusal: () => [
      event("response.refusal.delta", { ...part, delta: "I cannot help with that." }),
      event("response.refusal.done", { ...part, refusal: "I cannot help with that." }),
      event("response.completed", response("completed")),
    ],
    failed: () => [
      event("response.failed", response("failed", { error: { code: "server_error", message: "The server failed." } })),
    ],
  };
}

function chatWire(model: unknown, usage: Usage): Wire {
  const chunk = (delta: object, finish: string | null = null): string =>
    `data: ${JSON.stringify({
      id: "chatcmpl-1",
      object: "chat.completion.chunk",
      created: 1,
      model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    })}\n\n`;
  const counted = usage && {
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 1,
    model,
    choices: [],
    usage: {
      prompt_tokens: usage.input,
      completion_tokens: usage.output,
      total_tokens: usage.input + usage.output,
    },
  };
  const done = `${counted ? `data: ${JSON.stringify(counted)}\n\n` : ""}data: [DONE]\n\n`;
  return {
    open: () => [chunk({ role: "assistant", content: "" })],
    piece: (content) => chunk({ content }),
    end: () => [chunk({}, "stop"), done],
    incomplete: () => [chunk({}, "length"), done],
    refusal: () => [chunk({ refusal: "I cannot help with that." }), chunk({}, "stop"), done],
    failed: () => [`data: ${JSON.stringify({ error: { message: "The server failed.", type: "server_error" } })}\n\n`],
  };
}

/** Starts a double on a free port, or on `port`. */
export async function startOpenAiDouble({ port = 0 } = {}): Promise<OpenAiDouble> {
  const sockets = new Set<Socket>();
  const streams = new Set<ServerResponse>();
  const double: OpenAiDouble = {
    baseUrl: "",
    calls: [],
    next: [],
    behaviour: { kind: "answer" },
    usage: { input: 3_000, output: 1_000 },
    refusesUsage: false,
    lacks: new Set(),
    openSockets: () => sockets.size,
    openStreams: () => streams.size,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  const server: Server = createServer((request, response) => {
    answerCall(double, streams, request, response).catch(() => response.destroy());
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  double.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return double;
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message: `double: ${status}`, type: "double", code: null, param: null } }));
}

async function answerCall(
  double: OpenAiDouble,
  streams: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? "").replace(/^\/v1/, "");
  const body = await readBody(request);
  const call: DoubleCall = { path, body, arrivedAtMs: performance.now(), pieceAtMs: [] };
  double.calls.push(call);
  let gone = false;
  response.once("close", () => {
    gone = true;
    streams.delete(response);
    if (!response.writableFinished) call.closedAtMs = performance.now();
  });
  const known = path === "/responses" || path === "/chat/completions";
  if (!known || double.lacks.has(path)) return refuse(response, 404);
  const asksForUsage = JSON.stringify(body.stream_options ?? null).includes('"include_usage":true');
  if (asksForUsage && double.refusesUsage) return refuse(response, 400);
  const behaviour = double.next.shift() ?? double.behaviour;
  streams.add(response);
  if (behaviour.kind === "silent") return;
  if (behaviour.kind === "fail") {
    const { status, retryAfterSeconds } = behaviour;
    return refuse(response, status, retryAfterSeconds === undefined ? {} : { "retry-after": `${retryAfterSeconds}` });
  }
  const { usage } = double;
  const wire =
    path === "/responses" ? responsesWire(body.model, usage) : chatWire(body.model, asksForUsage ? usage : null);
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  response.flushHeaders();
  let written = 0;
  const cutAt = behaviour.kind === "cut" ? behaviour.atByte : Number.POSITIVE_INFINITY;
  const write = async (text: string): Promise<void> => {
    if (gone) return;
    const bytes = Buffer.from(text);
    const room = cutAt - written;
    written += bytes.length;
    if (bytes.length < room) {
      if (!response.write(bytes)) await Promise.race([once(response, "drain"), once(response, "close")]);
      return;
    }
    await new Promise<void>((resolve) => response.write(bytes.subarray(0, Math.max(0, room)), () => resolve()));
    response.destroy();
  };
  for (const event of wire.open()) await write(event);
  const text = answerText(behaviour, body);
  const limit = "afterChars" in behaviour ? (behaviour.afterChars ?? 0) : behaviour.kind === "stall" ? 0 : text.length;
  const pieceChars = behaviour.kind === "answer" ? (behaviour.pieceChars ?? pieceCharsDefault) : pieceCharsDefault;
  const pieceMs = behaviour.kind === "answer" ? (behaviour.pieceMs ?? 0) : 0;
  if (behaviour.kind !== "refusal" && behaviour.kind !== "failedEvent" && behaviour.kind !== "incomplete") {
    for (let at = 0; at < Math.min(limit, text.length) && !gone; at += pieceChars) {
      call.pieceAtMs.push(performance.now());
      await write(wire.piece(text.slice(at, Math.min(at + pieceChars, limit))));
      if (pieceMs > 0) await new Promise((resolve) => setTimeout(resolve, pieceMs));
    }
  }
  if (behaviour.kind === "stall") return stall(response, behaviour.pingMs);
  const endings: Partial<Record<Behaviour["kind"], string[]>> = {
    refusal: wire.refusal(),
    failedEvent: wire.failed(),
    incomplete: [
      wire.piece(text.slice(0, behaviour.kind === "incomplete" ? (behaviour.afterChars ?? 20) : 0)),
      ...wire.incomplete(text),
    ],
    endEarly: [],
  };
  for (const event of endings[behaviour.kind] ?? wire.end(text)) await write(event);
  if (!gone) response.end();
}

/** Keeps the body open and silent, or pinging, until the client goes. */
function stall(response: ServerResponse, pingMs: number | undefined): void {
  if (pingMs === undefined) return;
  const timer = setInterval(() => response.write(": ping\n\n"), pingMs);
  response.once("close", () => clearInterval(timer));
}

function answerText(behaviour: Behaviour, body: Record<string, unknown>): string {
  const message = messageOf(body);
  const isRepair = /<<<PIECES /.test(message);
  const request = { message, isRepair };
  if (behaviour.kind === "lie") {
    const again = isRepair && behaviour.repairs;
    return JSON.stringify(again ? emptyAnswer() : lyingAnswer(request, behaviour.lie));
  }
  if (behaviour.kind === "answer" && behaviour.answer !== undefined) {
    return typeof behaviour.answer === "string" ? behaviour.answer : JSON.stringify(behaviour.answer);
  }
  return JSON.stringify(honestAnswer(request));
}
