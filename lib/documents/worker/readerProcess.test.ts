import { afterEach, describe, expect, it } from "vitest";
import { AppError, ClientGoneError } from "../../backend/errors";
import { documentLimits } from "../documentLimits";
import { readerFlags } from "./readerFlags";
import { ReaderProcess, type ReaderProcessOptions } from "./readerProcess";

/** A program that acts on the first byte of a document: 1 answers, 2 loops for ever, 3 dies, 4 answers nonsense, 5 fills its heap. */
const program = `
  const [byte] = require("node:fs").readFileSync(0);
  if (byte === 2) for (;;);
  if (byte === 3) process.exit(1);
  if (byte === 4) console.log('{"id":1,"ok":true,"document":"none"}');
  if (byte === 5) for (const all = [];;) all.push(new Array(1e5).fill(0.5));
  if (byte === 1 && process.argv[1] === "archive") console.log(JSON.stringify({ id: 1, ok: true, files: [{ name: process.argv[2], text: "" }] }));
  else if (byte === 1) console.log('{"id":1,"ok":false,"fault":"scan"}');
`;
const [answers, loops, dies, lies, fills] = [1, 2, 3, 4, 5].map((byte) => Uint8Array.of(byte)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

const readers: ReaderProcess[] = [];
function createReader(options: Partial<ReaderProcessOptions> = {}): ReaderProcess {
  const command = [process.execPath, "--max-old-space-size=16", "-e", program] as const;
  const reader = new ReaderProcess({ command, timeLimitMs: 60_000, cpuLimitMs: 60_000, ...options });
  readers.push(reader);
  return reader;
}
afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

describe("ReaderProcess", () => {
  it.each([
    ["the fault a process names", answers, "UNREADABLE_DOCUMENT"],
    ["a crash as our own failure", dies, "INTERNAL_ERROR"],
    ["an answer of the wrong shape as our own failure", lies, "INTERNAL_ERROR"],
    ["a full heap as a document that holds too much", fills, "PAYLOAD_TOO_LARGE"],
  ])("reports %s", async (_, bytes, code) => {
    expect(await codeOf(createReader().parse("pdf", bytes))).toBe(code);
  });

  it("reports a program that is not there as our own failure", async () => {
    expect(await codeOf(createReader({ command: ["/nowhere/node"] }).parse("pdf", answers))).toBe("INTERNAL_ERROR");
  });

  it("kills a process at its limit of time", async () => {
    expect(await codeOf(createReader({ timeLimitMs: 300 }).parse("docx", loops))).toBe("TIMEOUT");
  });

  it.runIf(process.platform === "linux")("kills a process at its limit of processor time", async () => {
    expect(await codeOf(createReader({ cpuLimitMs: 150 }).parse("pdf", loops))).toBe("TIMEOUT");
  });

  it("hands the names on that are wanted of an archive", async () => {
    expect(await createReader().unpack(["profile.csv"], answers)).toEqual([{ name: "profile.csv", text: "" }]);
  });

  it("ends a process whose client has gone, and starts none for one that went before", async () => {
    const [reader, client] = [createReader(), new AbortController()];
    const reading = reader.parse("pdf", loops, client.signal);
    client.abort();
    await expect(reading).rejects.toBeInstanceOf(ClientGoneError);
    await expect(reader.parse("pdf", loops, client.signal)).rejects.toBeInstanceOf(ClientGoneError);
    expect(reader.load).toBe(0);
  });

  it("ends what is in work when it is closed", async () => {
    const reader = createReader();
    const reading = codeOf(reader.parse("pdf", loops));
    expect(reader.load).toBe(1);
    await reader.close();
    expect(await reading).toBe("SERVICE_UNAVAILABLE");
  });

  it("gives a process the heap that a thread has", () => {
    expect(readerFlags).toContain(`--max-old-space-size=${documentLimits.workerHeapMb}`);
  });
});
