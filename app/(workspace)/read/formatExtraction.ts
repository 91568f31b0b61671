/** One sentence on how the document was read: its kind, pages and lines, before any warning. */
import type { Extraction } from "@/lib/validation/schemas";

const kinds: Record<Extraction["kind"], string> = {
  pdf: "a PDF",
  docx: "a Word document",
  text: "text",
  markdown: "Markdown",
  archive: "LinkedIn’s data archive",
  web: "a LinkedIn page",
};

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

export function formatExtraction({ kind, pages, warnings }: Extraction, lines: number): string {
  const size = kind === "pdf" ? `${count(pages, "page")}, ${count(lines, "line")}` : count(lines, "line");
  return `Read as ${kinds[kind]}: ${size}${warnings.length === 0 ? ", nothing lost or hidden" : ""}.`;
}
