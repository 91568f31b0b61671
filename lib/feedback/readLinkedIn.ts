/** The read of a LinkedIn profile, however it was given, as the events of one stream; with a résumé, held against it. */
import { readText } from "../documents/readText";
import type { StreamEvent } from "../validation/schemas";
import { type GivenProfile, openProfile } from "./openProfile";
import type { ReadServices } from "./readServices";
import { type ReadAsk, streamRead } from "./streamRead";

export interface LinkedInRead extends ReadAsk, GivenProfile {
  /** A résumé to hold the profile against, as text or as a file; the file counts when both are given. */
  resumeText?: string | undefined;
  resumeFile?: { bytes: Uint8Array; fileName: string } | undefined;
}

/** Yields the events of one read, `done` last. @throws what `streamRead` throws, and AppError of the profile. */
export function readLinkedIn(
  { text, file, profileUrl, resumeText, resumeFile, ...asked }: LinkedInRead,
  replaced: Partial<ReadServices> = {},
): AsyncGenerator<StreamEvent, void> {
  return streamRead(
    {
      ...asked,
      source: "linkedin",
      open: async (services, signal) => {
        const [opened, compareWith] = await Promise.all([
          openProfile({ text, file, profileUrl }, services.deadlineMs, signal),
          resumeFile ? services.readDocument({ ...resumeFile, signal }) : resumeText ? readText(resumeText) : undefined,
        ]);
        return { ...opened, compareWith };
      },
    },
    replaced,
  );
}
