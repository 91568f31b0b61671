/**
 * What can be known of a read before its stream opens, without work: that the engine asked for exists and that the
 * file is of a kind we read. What is refused here is an HTTP status.
 */
import { modelConfigOf } from "../analysis/openai/modelConfig";
import { getEnv } from "../config/env";
import { sniffDocument } from "../documents/sniffDocument";
import type { EngineChoice } from "../validation/schemas";
import { assertEngineExists } from "./chooseEngine";

/** @throws AppError VALIDATION_ERROR, UNSUPPORTED_MEDIA_TYPE, UNREADABLE_DOCUMENT or PAYLOAD_TOO_LARGE. */
export function assertReadable(request: {
  engine: EngineChoice;
  file?: { bytes: Uint8Array; fileName: string } | undefined;
}): void {
  assertEngineExists(request.engine, modelConfigOf(getEnv()));
  if (request.file) sniffDocument(request.file.bytes, request.file.fileName);
}
