/**
 * The bombs row of the design's reliability figures, on the pool and the bundle that serve people. The seconds are
 * measured by tests/bench/documents.mjs; here a bomb is refused, in bounded memory.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "@/lib/backend/errors";
import { closeDocumentPool, readDocument } from "@/lib/documents/readDocument";
import { readLinkedInFile } from "@/lib/feedback/readLinkedInFile";
import { ensureBundles } from "../../scripts/bundle.mjs";
import { makeArchiveBombs, makeBombs } from "../fixtures/documents/makeBombs";
import { makePdf, stack } from "../fixtures/documents/makeFixtures";

const growthMaxBytes = 200 * 1024 * 1024;
let bombs: Awaited<ReturnType<typeof makeBombs>>;

beforeAll(async () => {
  await ensureBundles();
  bombs = await makeBombs();
  // A warm pool, so that the memory measured is the bomb's.
  await readDocument({ bytes: await makePdf(stack(["Mara Lindqvist", "Port engineer"], 50, 50)) });
});
afterAll(closeDocumentPool);

type Reader = (input: { bytes: Uint8Array; fileName: string }) => Promise<unknown>;

async function measure(bytes: Uint8Array, read: Reader): Promise<{ error: unknown; growthBytes: number }> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const error = await read({ bytes, fileName: "resume.pdf" }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  clearInterval(watch);
  return { error, growthBytes: Math.max(peak, process.memoryUsage.rss()) - before };
}

/** Those that were not refused by a named error, or took 200 MB or more. */
async function unrefused(all: readonly [string, Uint8Array][], read: Reader): Promise<string[]> {
  const refusal = /^(PAYLOAD_TOO_LARGE|UNREADABLE_DOCUMENT|TIMEOUT)$/;
  const bad: string[] = [];
  for (const [name, bytes] of all) {
    const { error, growthBytes } = await measure(bytes, read);
    const code = error instanceof AppError ? error.code : String(error);
    if (!refusal.test(code) || growthBytes >= growthMaxBytes) bad.push(`${name}: ${code}, ${growthBytes} bytes`);
  }
  return bad;
}

describe("bombs", () => {
  it("are each refused by a named error, under 200 MB of memory", async () => {
    expect(bombs.length).toBeGreaterThanOrEqual(10);
    expect(await unrefused(bombs, readDocument)).toEqual([]);
  }, 60_000);

  it("are refused as data archives alike", async () => {
    const archives = makeArchiveBombs();
    expect(archives.length).toBeGreaterThanOrEqual(5);
    expect(await unrefused(archives, readLinkedInFile)).toEqual([]);
  }, 60_000);

  it("leave the pool able to read the next document", async () => {
    const document = await readDocument({ bytes: await makePdf(stack(["Mara Lindqvist", "Port engineer"], 50, 50)) });
    expect(document.lines.map((line) => line.text)).toEqual(["Mara Lindqvist", "Port engineer"]);
  });
});
