/** The read of a résumé, pasted or uploaded, as the events of one stream. */
import { readText } from "../documents/readText";
import type { StreamEvent } from "../validation/schemas";
import type { ReadServices } from "./readServices";
import { type ReadAsk, streamRead } from "./streamRead";

export interface ResumeRead extends ReadAsk {
  /** Pasted text, or a file; the file counts when both are given. */
  text?: string | undefined;
  file?: { bytes: Uint8Array; fileName: string } | undefined;
}

/** Yields the events of one read, `done` last. @throws what `streamRead` throws. */
export function readResume(
  { text, file, ...asked }: ResumeRead,
  replaced: Partial<ReadServices> = {},
): AsyncGenerator<StreamEvent, void> {
  return streamRead(
    {
      ...asked,
      source: "resume",
      open: async ({ readDocument }, signal) => ({
        document: file ? await readDocument({ ...file, signal }) : readText(text ?? ""),
      }),
    },
    replaced,
  );
}
