/**
 * The Content-Type law: JSON, or a form upload where the route takes files. Everything a plain HTML form of another
 * site can send without asking first is refused by it.
 */
import { AppError } from "../../backend/errors";

export type MediaType = "json" | "form";

const jsonMaxBytes = 256 * 1024;
/** Besides the file: the fields (40,200 characters) and the parts' headers. */
const formOverheadBytes = 128 * 1024;

/**
 * What the body is declared to be.
 * @throws AppError UNSUPPORTED_MEDIA_TYPE for any other type, a charset other than UTF-8, or a compressed body.
 */
export function checkMediaType(headers: Headers, takesForm: boolean): MediaType {
  const [type = "", ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((part) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/.exec(part)?.[1]).find(Boolean);
  const encoding = headers.get("content-encoding")?.trim().toLowerCase();
  const isPlain = (!encoding || encoding === "identity") && (!charset || charset === "utf-8" || charset === "utf8");
  if (isPlain && type.trim() === "application/json") return "json";
  if (isPlain && takesForm && type.trim() === "multipart/form-data") return "form";
  const message = takesForm ? undefined : "Send this as JSON.";
  throw new AppError({ code: "UNSUPPORTED_MEDIA_TYPE", message, cause: "content-type" });
}

/** The most bytes a body of that type may have; `fileMaxBytes` is the largest file a form may carry. */
export function maxBytesOf(media: MediaType, fileMaxBytes: number, maxBodyBytes = jsonMaxBytes): number {
  return media === "json" ? maxBodyBytes : fileMaxBytes + formOverheadBytes;
}
