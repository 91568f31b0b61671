/**
 * A multipart body as fields and one file, called `file`, and perhaps a second where the route takes one by another
 * name. It was counted before, so that what is parsed here is small; fields left empty count as not given.
 */
import { AppError } from "../../backend/errors";
import type { UploadedFile } from "../routePolicy";

export interface ParsedForm {
  fields: Record<string, string>;
  file: UploadedFile | undefined;
  otherFile: UploadedFile | undefined;
}

/** What a route's form may hold. */
export interface FormFiles {
  /** The largest file taken. */
  fileMaxBytes: number;
  /** The name of a second file. */
  otherName?: string;
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

async function toUpload(file: File | undefined, maxBytes: number): Promise<UploadedFile | undefined> {
  if (!file) return undefined;
  if (file.size > maxBytes) throw new AppError({ code: "PAYLOAD_TOO_LARGE", cause: "file" });
  return { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name };
}

/**
 * Whatever files there are.
 * @throws AppError VALIDATION_ERROR for a malformed body, a file given twice or by another name, a field given twice;
 * PAYLOAD_TOO_LARGE for a file over the limit.
 */
export async function parseForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  { fileMaxBytes, otherName }: FormFiles,
): Promise<ParsedForm> {
  const form = await parseMultipart(bytes, contentType);
  const fields = new Map<string, string>();
  const files = new Map<string, File>();
  const names = new Set(["file", ...(otherName ? [otherName] : [])]);
  for (const [name, value] of form) {
    if (typeof value === "string") {
      if (fields.has(name) || names.has(name)) throw invalid("field");
      if (value.trim() !== "") fields.set(name, value);
    } else {
      if (files.has(name) || !names.has(name)) throw invalid("file");
      files.set(name, value);
    }
  }
  return {
    fields: Object.fromEntries(fields),
    file: await toUpload(files.get("file"), fileMaxBytes),
    otherFile: await toUpload(otherName === undefined ? undefined : files.get(otherName), fileMaxBytes),
  };
}

/** A form with one file. @throws AppError as above, and VALIDATION_ERROR without the file. */
export async function parseUpload(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  fileMaxBytes: number,
): Promise<{ fields: Record<string, string>; file: UploadedFile }> {
  const { fields, file } = await parseForm(bytes, contentType, { fileMaxBytes });
  if (!file) throw invalid("no file");
  return { fields, file };
}
