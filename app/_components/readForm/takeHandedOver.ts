/** The other end of `handOver`: opens what the page before sealed, once. */
import { z } from "zod";
import { ReportSourceSchema } from "@/lib/validation/reportSource";
import { EngineChoiceSchema } from "@/lib/validation/schemas";
import { sealedLayout, takeSealed } from "./handOver";
import type { HeldRead } from "./heldRead";

/** A read that was begun is begun at once or not at all. */
const freshForMs = 5 * 60_000;

/** What /read finds: the read; `null` when nothing was sent; `"lost"` when something was and did not arrive. */
export type Arrival = HeldRead | "lost" | null;

const HeadSchema = z.object({
  atMs: z.number(),
  source: ReportSourceSchema,
  text: z.string(),
  profileUrl: z.string(),
  resumeText: z.string(),
  jobDescription: z.string(),
  targetRole: z.string(),
  engine: EngineChoiceSchema,
  leaves: z.boolean(),
  file: z.object({ name: z.string(), type: z.string() }).nullable(),
});

const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));

function unpack(packed: ArrayBuffer, nowMs: number): HeldRead | null {
  const { lengthBytes } = sealedLayout;
  const headBytes = new DataView(packed).getUint32(0);
  const head = new TextDecoder().decode(new Uint8Array(packed, lengthBytes, headBytes));
  const { atMs, file, ...rest } = HeadSchema.parse(JSON.parse(head));
  if (nowMs - atMs > freshForMs) return null;
  const body = packed.slice(lengthBytes + headBytes);
  return { ...rest, file: file && new File([body], file.name, { type: file.type }) };
}

/** Takes what the page before handed over; a second call finds nothing. Never throws. */
export async function takeHandedOver(nowMs = Date.now()): Promise<Arrival> {
  const { key, name } = takeSealed();
  if (key === null && name === null) return null;
  if (key === null || name === null) return "lost";
  try {
    const bytes = toBytes(name);
    const opener = await crypto.subtle.importKey("raw", toBytes(key), "AES-GCM", false, ["decrypt"]);
    const iv = bytes.subarray(0, sealedLayout.ivBytes);
    const packed = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, opener, bytes.subarray(sealedLayout.ivBytes));
    return unpack(packed, nowMs);
  } catch {
    return "lost";
  }
}
