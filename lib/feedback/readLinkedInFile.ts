/**
 * A LinkedIn profile from whatever file somebody has of it: LinkedIn's own PDF, its data archive, the saved page, or text.
 * The bytes say what it is. Nothing is fetched or kept.
 */
import type { ParsedDocument } from "../analysis/document";
import { AppError } from "../backend/errors";
import { isWebPage } from "../documents/isWebPage";
import { isArchiveOf, readArchive } from "../documents/readArchive";
import { type DocumentInput, readDocument } from "../documents/readDocument";
import { readSavedPage } from "../documents/readSavedPage";
import { archiveFileNames, archiveMarks, readLinkedInArchive } from "../linkedin/archive/readArchive";
import { isForeignProfile, isLinkedInProfile, readProfile } from "../linkedin/readProfile";
import type { LinkedInProfile } from "../validation/linkedInProfile";

/** The profile that a file holds, or, when it holds none, the document that it is. */
export type FoundProfile =
  | { profile: LinkedInProfile; document?: ParsedDocument }
  | { profile: null; document: ParsedDocument };

const noProfileMessage =
  "We found no LinkedIn profile in that. On your profile, choose Resources, then Save to PDF, and upload that file.";

const foreignMessage =
  "That profile is in another language: we read English ones only. Set your profile's language to English on LinkedIn, then save it as PDF again.";

const sourceOf = (document: ParsedDocument): "pdf" | "paste" => (document.extraction.kind === "pdf" ? "pdf" : "paste");

/**
 * Reads a file of at most 4 MB.
 * @throws AppError as `readDocument` and `readArchive` do
 */
export async function findLinkedInProfile(input: DocumentInput): Promise<FoundProfile> {
  const { bytes, signal } = input;
  if (isArchiveOf(bytes, archiveMarks)) {
    return { profile: readLinkedInArchive(await readArchive({ bytes, wanted: archiveFileNames, signal })) };
  }
  if (isWebPage(bytes)) {
    const document = readSavedPage(bytes);
    return { profile: isLinkedInProfile(document) ? readProfile(document, "page") : null, document };
  }
  const document = await readDocument(input);
  return { profile: isLinkedInProfile(document) ? readProfile(document, sourceOf(document)) : null, document };
}

/**
 * As `findLinkedInProfile`, for whoever wants a profile and nothing else. What was pasted or saved as text is read even
 * where it is but a part of a profile, as long as one of its sections is found.
 * @throws AppError UNREADABLE_DOCUMENT when there is no profile, with the way to get one
 */
export async function openLinkedInFile(
  input: DocumentInput,
): Promise<{ profile: LinkedInProfile; document?: ParsedDocument }> {
  const found = await findLinkedInProfile(input);
  const { profile, document } = found;
  if (profile) return found;
  if (document && isForeignProfile(document))
    throw new AppError({ code: "UNREADABLE_DOCUMENT", message: foreignMessage });
  const tried = document && document.extraction.kind !== "pdf" ? readProfile(document, "paste") : null;
  const hasSection = tried && tried.about.length + tried.experience.length + tried.education.length > 0;
  if (!tried || !hasSection) throw new AppError({ code: "UNREADABLE_DOCUMENT", message: noProfileMessage });
  return { profile: tried, document };
}

/** The profile alone. @throws as `openLinkedInFile` */
export const readLinkedInFile = async (input: DocumentInput): Promise<LinkedInProfile> =>
  (await openLinkedInFile(input)).profile;
