/**
 * What is known of a profile's read before its stream opens: that one profile was given, in a form that is read here.
 * What is refused here is an HTTP status.
 */
import { modelConfigOf } from "../analysis/openai/modelConfig";
import { AppError } from "../backend/errors";
import { getEnv } from "../config/env";
import { isWebPage } from "../documents/isWebPage";
import { isArchiveOf } from "../documents/readArchive";
import { sniffDocument } from "../documents/sniffDocument";
import { archiveMarks } from "../linkedin/archive/readArchive";
import { linkedInUrlFaults, parseLinkedInUrl } from "../validation/linkedInUrl";
import type { EngineChoice } from "../validation/schemas";
import { type AdmittedRead, type AskedRead, admit } from "./admitRead";
import { assertEngineExists } from "./chooseEngine";
import { fetchesProfiles } from "./readLinkedInUrl";

export type GivenBody = { engine: EngineChoice; text?: string | undefined; profileUrl?: string | undefined };
export type AskedProfile = AskedRead & { body: GivenBody };

const notHere = "Profiles are not read by their address here. On your profile choose “Resources”, then “Save to PDF”.";
const refused = (message: string): AppError => new AppError({ code: "VALIDATION_ERROR", message });

/** @throws AppError VALIDATION_ERROR, UNSUPPORTED_MEDIA_TYPE, UNREADABLE_DOCUMENT or PAYLOAD_TOO_LARGE. */
export function assertProfile({ body, file, otherFile }: Pick<AskedProfile, "body" | "file" | "otherFile">): void {
  const given = [file, body.text, body.profileUrl].filter((one) => one !== undefined).length;
  if (given === 0) throw refused("Give a profile: paste it, or add its PDF or archive.");
  if (given > 1) throw refused("Give the profile once: as text, as a file or by its address.");
  if (body.profileUrl !== undefined) {
    if (!fetchesProfiles()) throw refused(notHere);
    const parsed = parseLinkedInUrl(body.profileUrl);
    if (!parsed.ok) throw refused(linkedInUrlFaults[parsed.fault]);
  }
  assertEngineExists(body.engine, modelConfigOf(getEnv()));
  // A data archive or a saved page is a profile here and nowhere else.
  if (file && !isArchiveOf(file.bytes, archiveMarks) && !isWebPage(file.bytes))
    sniffDocument(file.bytes, file.fileName);
  if (otherFile) sniffDocument(otherFile.bytes, otherFile.fileName);
}

/** @throws AppError as above, and of `admit`. */
export async function admitProfile(asked: AskedProfile): Promise<AdmittedRead> {
  assertProfile(asked);
  return admit(asked);
}
