/** One connection to a Redis in its own protocol (RESP2): commands in, replies in order. */
import { connect, type Socket } from "node:net";

export type RedisReply = string | number | null | RedisReply[] | RedisError;

/** An error reply, as a value: an error inside an array is no reason to lose the rest. */
export class RedisError {
  constructor(readonly message: string) {}
}

/** Reads one reply at `at`; null when the buffer does not hold it whole. */
function parseReply(buffer: Buffer, at: number): { reply: RedisReply; next: number } | null {
  const lineEnd = buffer.indexOf("\r\n", at);
  if (lineEnd < 0) return null;
  const line = buffer.toString("utf8", at + 1, lineEnd);
  const next = lineEnd + 2;
  switch (String.fromCharCode(buffer[at] ?? 0)) {
    case "+":
      return { reply: line, next };
    case "-":
      return { reply: new RedisError(line), next };
    case ":":
      return { reply: Number(line), next };
    case "$": {
      const size = Number(line);
      if (size < 0) return { reply: null, next };
      if (buffer.length < next + size + 2) return null;
      return { reply: buffer.toString("utf8", next, next + size), next: next + size + 2 };
    }
    case "*": {
      if (Number(line) < 0) return { reply: null, next };
      const items: RedisReply[] = [];
      let cursor = next;
      for (let item = 0; item < Number(line); item += 1) {
        const parsed = parseReply(buffer, cursor);
        if (!parsed) return null;
        items.push(parsed.reply);
        cursor = parsed.next;
      }
      return { reply: items, next: cursor };
    }
    default:
      throw new Error("not a Redis reply");
  }
}

export interface RespConnection {
  command(args: readonly string[]): Promise<RedisReply>;
  close(): void;
}

/** Connects to a Redis on this machine. */
export async function openRespConnection(port: number): Promise<RespConnection> {
  const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  const waiting: { resolve: (reply: RedisReply) => void; reject: (error: Error) => void }[] = [];
  let buffer: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    let at = 0;
    for (let parsed = parseReply(buffer, at); parsed; parsed = at < buffer.length ? parseReply(buffer, at) : null) {
      at = parsed.next;
      waiting.shift()?.resolve(parsed.reply);
    }
    buffer = buffer.subarray(at);
  });
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("Redis closed the connection")));
  return {
    command: (args) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        const parts = args.map((arg) => `$${Buffer.byteLength(arg)}\r\n${arg}\r\n`);
        socket.write(`*${args.length}\r\n${parts.join("")}`);
      }),
    close: () => socket.destroy(),
  };
}
