/**
 * A multipart body as fields and one file, called `file`. It was counted before, so that what is parsed here is small;
 * fields left empty count as not given.
 */
import { AppError } from "../../backend/errors";
import type { UploadedFile } from "../routePolicy";

export interface ParsedForm {
  fields: Record<string, string>;
  file: UploadedFile;
}

/** More than any form of ours has; the parser takes half a second over the 80,000 that fit into an upload. */
const maxParts = 16;
const maxPartHeaderBytes = 8 * 1024;

const invalid = (cause: unknown): AppError => new AppError({ code: "VALIDATION_ERROR", cause });

/** Refuses many parts, and parts with long headers, by a look at the bytes: parsing either would hold the thread. */
function assertFewParts(bytes: Uint8Array<ArrayBuffer>, contentType: string): void {
  const quotedOrBare = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = quotedOrBare?.[1] ?? quotedOrBare?.[2];
  if (!boundary) throw invalid("boundary");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const delimiter = `--${boundary}`;
  let parts = 0;
  for (let at = buffer.indexOf(delimiter); at >= 0; at = buffer.indexOf(delimiter, at + delimiter.length)) {
    parts += 1;
    if (parts > maxParts + 1) throw invalid("parts");
    const head = buffer.subarray(at + delimiter.length, at + delimiter.length + maxPartHeaderBytes);
    const isLast = head.length < 2 || head.toString("latin1", 0, 2) === "--";
    if (!isLast && !head.includes("\r\n\r\n")) throw invalid("part header");
  }
}

async function parseMultipart(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  assertFewParts(bytes, contentType);
  try {
    return await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  } catch (error) {
    throw invalid(error);
  }
}

/**
 * @param fileMaxBytes the largest file taken.
 * @throws AppError VALIDATION_ERROR for a malformed body, a missing or second file, a field given twice;
 * PAYLOAD_TOO_LARGE for a file over the limit.
 */
export async function parseForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  fileMaxBytes: number,
): Promise<ParsedForm> {
  const form = await parseMultipart(bytes, contentType);
  const fields = new Map<string, string>();
  let file: File | undefined;
  for (const [name, value] of form) {
    if (typeof value === "string") {
      if (fields.has(name) || name === "file") throw invalid("field");
      if (value.trim() !== "") fields.set(name, value);
    } else {
      if (file || name !== "file") throw invalid("file");
      file = value;
    }
  }
  if (!file) throw invalid("no file");
  if (file.size > fileMaxBytes) throw new AppError({ code: "PAYLOAD_TOO_LARGE", cause: "file" });
  return {
    fields: Object.fromEntries(fields),
    file: { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name },
  };
}
