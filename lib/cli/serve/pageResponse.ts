/**
 * A response that can be held back until it is whole, so that what Next wrote can be changed before it is sent: for
 * plain pages the client runtime is left out. Everything else passes through untouched.
 */
import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { leaveOutRuntime, plainPages } from "../../http/plainPages";

type Written = string | Uint8Array;
type Done = (error?: Error | null) => void;
type End = Written | (() => void);

const isText = (encoding: unknown): encoding is BufferEncoding => typeof encoding === "string";

export class PageResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  #held: Buffer[] | null = null;
  #mayZip = false;

  /**
   * Holds the response to a request for a plain page. It is asked of Next uncompressed, and compressed here when the
   * client takes it.
   */
  holdIfPlain(request: IncomingMessage): void {
    const path = request.url?.split("?", 1)[0] ?? "";
    if (request.method !== "GET" || !plainPages.has(path)) return;
    this.#held = [];
    this.#mayZip = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    request.headers["accept-encoding"] = "identity";
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    if (!this.#held) return super.writeHead(status, ...(rest as [OutgoingHttpHeaders?]));
    this.statusCode = status;
    const given = rest.at(-1);
    if (given && typeof given === "object") {
      for (const [name, value] of Object.entries(given)) this.setHeader(name, value);
    }
    return this;
  }

  override flushHeaders(): void {
    if (!this.#held) super.flushHeaders();
  }

  override write(chunk: Written, encoding?: BufferEncoding | Done, done?: Done): boolean {
    if (!this.#held) return isText(encoding) ? super.write(chunk, encoding, done) : super.write(chunk, encoding);
    this.#held.push(
      typeof chunk === "string" ? Buffer.from(chunk, isText(encoding) ? encoding : "utf8") : Buffer.from(chunk),
    );
    const whenDone = isText(encoding) ? done : encoding;
    if (whenDone) process.nextTick(whenDone);
    return true;
  }

  override end(chunk?: End, encoding?: BufferEncoding | (() => void), done?: () => void): this {
    const held = this.#held;
    if (!held) return Reflect.apply(super.end, this, [chunk, encoding, done]);
    if (chunk && typeof chunk !== "function") this.write(chunk, isText(encoding) ? encoding : "utf8");
    this.#held = null;
    const whole = this.#changed(Buffer.concat(held));
    this.setHeader("content-length", whole.length);
    super.writeHead(this.statusCode);
    const whenDone = [chunk, encoding, done].find((given) => typeof given === "function");
    return super.end(whole, whenDone as (() => void) | undefined);
  }

  /** A page that was drawn as it should be, without the runtime; a failed one needs it for its way on. */
  #changed(body: Buffer): Buffer {
    const isPage = this.statusCode === 200 && String(this.getHeader("content-type")).startsWith("text/html");
    const page = isPage ? Buffer.from(leaveOutRuntime(body.toString("utf8"))) : body;
    if (!this.#mayZip || page.length === 0) return page;
    this.setHeader("content-encoding", "gzip");
    return gzipSync(page);
  }
}
