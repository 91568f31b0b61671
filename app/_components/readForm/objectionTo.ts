/** What the form checks before anything is sent, so that 40 MB is refused at once. */
import { limits } from "@/lib/validation/limits";
import type { ReportSource } from "@/lib/validation/reportSource";

/**
 * From how many characters on a read with a model is one that nobody should have to sit through: four times a page of
 * some 3,000. A model reads and answers line by line, so that its time grows with the lines.
 */
const longFromChars = 12_000;
/** Of a profile's page that is copied whole, a third is the profile, as in the limits. */
const copiedShare = limits.copiedPageMaxChars / limits.textMaxChars;

/** True for what takes a model long. Of a PDF or DOCX the size says nothing of the text. */
export function isLong(text: string, file: File | null, source: ReportSource): boolean {
  const fromChars = longFromChars * (source === "linkedin" ? copiedShare : 1);
  if (!file) return text.trim().length >= fromChars;
  return /\.(txt|md)$/i.test(file.name) && file.size >= fromChars;
}

const asked = { resume: "your résumé", linkedin: "your profile" } as const;

interface Given {
  text: string;
  file: File | null;
  source?: keyof typeof asked;
  /** Enough by itself; the server says what is wrong with it. */
  profileUrl?: string;
}

/** Why this cannot be sent, in a sentence; null when it can. */
export function objectionTo({ text, file, source = "resume", profileUrl = "" }: Given): string | null {
  if (file) {
    if (file.size === 0) return `${file.name} is empty. Choose the file again, or paste its text.`;
    if (file.size > limits.fileMaxBytes) {
      const megabytes = (file.size / 1024 / 1024).toFixed(1);
      return `${file.name} has ${megabytes} MB, and the limit is 4. Export it without images, or paste its text.`;
    }
    return null;
  }
  const { length } = text.trim();
  if (length === 0 && profileUrl !== "") return null;
  if (length === 0) return `There is nothing on the sheet yet. Paste ${asked[source]}, or choose a file.`;
  // A profile's page is copied whole, with each line twice and much that is not the profile.
  const max = source === "linkedin" ? limits.copiedPageMaxChars : limits.textMaxChars;
  if (length > max) {
    return `That is ${length.toLocaleString("en")} characters, and the limit is ${max.toLocaleString("en")}. Leave out what is not ${asked[source]}.`;
  }
  return null;
}
