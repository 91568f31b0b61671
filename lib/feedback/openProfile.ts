/**
 * Opens a profile however it was given: pasted, as LinkedIn's PDF, as its data archive, as a saved page, by its address. What comes out is the typed
 * profile and the lines that it was read from, with what was lost on the way said as for any document.
 */
import type { ParsedDocument } from "../analysis/document";
import { AppError } from "../backend/errors";
import type { DocumentInput } from "../documents/readDocument";
import { readText } from "../documents/readText";
import { readProfile } from "../linkedin/readProfile";
import { limits } from "../validation/limits";
import type { LinkedInProfile, LinkedInSource } from "../validation/linkedInProfile";
import type { Extraction } from "../validation/schemas";
import type { ReadMaterial } from "./performRead";
import { openLinkedInFile } from "./readLinkedInFile";
import { readLinkedInUrl } from "./readLinkedInUrl";

export interface GivenProfile {
  /** Pasted text, or a file, or an address; the file counts before the address, the address before the text. */
  text?: string | undefined;
  file?: { bytes: Uint8Array; fileName: string } | undefined;
  profileUrl?: string | undefined;
}

const kindOf: Record<LinkedInSource, Extraction["kind"]> = {
  paste: "text",
  pdf: "pdf",
  archive: "archive",
  page: "web",
  brightData: "web",
};

/** What is said of a résumé's layout and is no fault of a profile's: LinkedIn sets its own PDF in two columns. */
const ofLayout = new Set(["columns", "headers_footers", "tables", "segmentation", "not_a_resume"]);

/** The profile and its lines; `document` is what it was read from, where it was one. */
function materialOf(profile: LinkedInProfile, document?: ParsedDocument): ReadMaterial {
  const pages = Math.max(1, ...profile.lines.map(({ page }) => page));
  // Of a copied page the person's lines alone are kept: what a warning counts in is then gone.
  const isWhole = document?.lines.length === profile.lines.length;
  const warnings = (document?.extraction.warnings ?? [])
    .filter(({ code }) => !ofLayout.has(code))
    .map((warning) => (isWhole ? warning : { ...warning, lines: [] }));
  return { profile, document: { lines: profile.lines, extraction: { kind: kindOf[profile.source], pages, warnings } } };
}

/** A file in any of the forms that a profile comes in. @throws AppError of the document. */
export async function openProfileFile(input: DocumentInput): Promise<ReadMaterial> {
  const { profile, document } = await openLinkedInFile(input);
  return materialOf(profile, document);
}

/** A copied page may be long, what is kept of it may not: then it is cut as any long text is, and says so. */
function pasted(text: string): ReadMaterial {
  const whole = readText(text, "text", limits.copiedPageMaxChars);
  const profile = readProfile(whole, "paste");
  const chars = profile.lines.reduce((sum, line) => sum + line.text.length + 1, 0);
  if (chars <= limits.textMaxChars) return materialOf(profile, whole);
  const document = readText(text);
  return materialOf(readProfile(document, "paste"), document);
}

/** Of the read's time, for fetching a profile; the rest is for judging and writing. */
const fetchShare = 0.7;

/** @throws AppError of the document or of the fetch, VALIDATION_ERROR when nothing was given. */
export async function openProfile(
  { text, file, profileUrl }: GivenProfile,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<ReadMaterial> {
  if (file) {
    return openProfileFile({ ...file, signal });
  }
  if (profileUrl) {
    const fetchMs = Math.round(deadlineMs * fetchShare);
    return materialOf(await readLinkedInUrl(profileUrl, { deadlineMs: fetchMs, signal }));
  }
  if (!text) throw new AppError({ code: "VALIDATION_ERROR", message: "Give a profile: paste it, or add its file." });
  return pasted(text);
}
