/**
 * Plain text and Markdown as lines. Physical lines stay lines, blank ones become `gapBefore`; nothing is guessed about
 * wrapping. Pure: the same text gives the same document in a worker, on the server and in a browser.
 */
import type { DocumentLine, ParsedDocument } from "../analysis/document";
import type { ExtractionWarning } from "../validation/schemas";
import { documentError } from "./documentErrors";
import { documentLimits } from "./documentLimits";
import { evenBullet, hiddenTextMessage, visibleText } from "./text/visibleText";

const mojibake = /\uFFFD|Ã[\u0080-\u00BF©¨¡³±¼]|â€[\u0080-\u024F™œ“”]/;

/** Takes Markdown's marks off a line: headings, emphasis, links, quotes, code. Bullets become "•". */
function unmark(line: string): { text: string; headingLevel?: number } | null {
  if (/^\s*(\*\s*){3,}$|^\s*(-\s*){3,}$|^\s*(_\s*){3,}$|^\s*```|^\s*={3,}$|^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(line))
    return null;
  const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
  const body = (heading?.[2] ?? line)
    .replace(/^(\s*)[*+-]\s+/, "$1• ")
    .replace(/^\s{0,3}>\s?/, "")
    .replace(/<!--.*?-->/g, "")
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[([^\]]+)\]\((?:mailto:)?([^)\s]*)[^)]*\)/g, (_, words: string, target: string) =>
      words === target || !/^https?:/.test(target) ? words : `${words} (${target})`,
    )
    .replace(/<((?:https?:|mailto:)?[^\s<>]+[.@][^\s<>]+)>/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\w*])\*(?=\S)(.+?)(?<=\S)\*(?![\w*])/g, "$1")
    .replace(/(?<!\w)_(?=\S)(.+?)(?<=\S)_(?!\w)/g, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, "$1")
    .replace(/^\s*\|\s*|\s*\|\s*$/g, "");
  return heading ? { text: body, headingLevel: (heading[1] ?? "#").length } : { text: body };
}

const withoutTabs = (line: string): string => (line.includes("\t") ? line.replace(/\t+/g, "  ") : line);

/**
 * Reads pasted or uploaded text of any length; what is over `maxChars`, 30,000 if not given, is cut at a line with a warning.
 * Tabs become two spaces, a column's gap as PDFs give it. Line numbers count lines that are not blank.
 * @throws AppError UNREADABLE_DOCUMENT when nothing visible is left.
 */
export function readText(
  text: string,
  kind: "text" | "markdown" = "text",
  maxChars: number = documentLimits.textMaxChars,
): ParsedDocument {
  const warnings: ExtractionWarning[] = [];
  const truncated = text.length > maxChars;
  const source = evenSpaces(truncated ? cutAtLine(text, maxChars) : text);
  const lines: DocumentLine[] = [];
  const hiddenKinds = new Set<string>();
  const hiddenLines: number[] = [];
  const brokenLines: number[] = [];
  /** Blank lines above each line; those of a page break count as many. */
  const blanksAbove: number[] = [];
  let blanks = 0;
  let page = 1;
  for (const raw of source.split(/\r\n|[\n\r\u2028\u2029\u0085\v]/)) {
    if (raw.includes("\f") && lines.length > 0) page += 1;
    const visible = visibleText(raw.includes("\f") ? raw.replaceAll("\f", "") : raw);
    const marked = kind === "markdown" ? unmark(visible.text) : { text: visible.text };
    const even = marked === null ? "" : withoutTabs(marked.text);
    const clean = evenBullet(even.trim());
    const margin = even.length - even.trimStart().length;
    for (const name of visible.hidden) hiddenKinds.add(name);
    if (clean === "") {
      blanks += 1;
      if (visible.hidden.length > 0) hiddenLines.push(Math.max(1, lines.length));
      continue;
    }
    const n = lines.length + 1;
    if (visible.hidden.length > 0) hiddenLines.push(n);
    if (mojibake.test(clean)) brokenLines.push(n);
    const level = marked?.headingLevel;
    lines.push({
      n,
      page,
      text: clean,
      gapBefore: false,
      ...(margin > 0 ? { margin } : {}),
      ...(level ? { headingLevel: level } : {}),
    });
    blanksAbove.push(raw.includes("\f") ? Number.MAX_SAFE_INTEGER : blanks);
    blanks = 0;
  }
  markGaps(lines, blanksAbove);
  if (lines.length === 0) throw documentError("noText");
  if (hiddenKinds.size > 0)
    warnings.push({
      code: "hidden_text",
      message: hiddenTextMessage(hiddenKinds),
      lines: [...new Set(hiddenLines)].filter((n) => n <= lines.length),
    });
  if (brokenLines.length > 0)
    warnings.push({
      code: "encoding",
      message: "Some characters arrived broken. Save the file as UTF-8, or paste the text again.",
      lines: brokenLines,
    });
  if (truncated) warnings.push(truncatedWarning(lines.length));
  return { lines, extraction: { kind, pages: page, warnings } };
}

const spaceRun = /(?<=[^\s]) +(?=[^\s])/g;
/** Two spaces behind a sentence, as typewriters set them. */
const behindSentence = /(?<=[\p{L}\p{N}%)][.!?]["”’)]?) {2}(?=[\p{Lu}\p{N}"“(])/gu;

/**
 * Text whose words stand two or more spaces apart throughout, with one space between them: how wide its blanks are says
 * nothing then, and a column's gap is what is wider still.
 */
function evenSpaces(text: string): string {
  if (!text.includes("  ")) return text;
  const runs = text.match(spaceRun) ?? [];
  const wide = runs.filter((run) => run.length > 1).length;
  const even =
    wide > runs.length / 2
      ? text.replace(spaceRun, (run) => " ".repeat(Math.max(1, Math.floor(run.length / 2))))
      : text;
  return even.replace(behindSentence, " ");
}

/** A gap is more blank lines than stand above every line: a text that is spaced out throughout keeps its paragraphs. */
function markGaps(lines: DocumentLine[], blanksAbove: readonly number[]): void {
  const usual = blanksAbove.slice(1).reduce((least, count) => Math.min(least, count), Number.MAX_SAFE_INTEGER);
  lines.forEach((line, index) => {
    line.gapBefore = index > 0 && (blanksAbove[index] ?? 0) > usual;
  });
}

/** The warning of a document that was longer than is read; names its last line. */
export function truncatedWarning(lastLine: number): ExtractionWarning {
  return {
    code: "truncated",
    message:
      "We read the first 30,000 characters and left out the rest. A résumé is far shorter: check what you uploaded.",
    lines: [lastLine],
  };
}

/** The longest run of whole lines within `maxChars`; a single longer line is cut between characters. */
export function cutAtLine(text: string, maxChars: number): string {
  const head = text.slice(0, maxChars);
  const lastBreak = Math.max(head.lastIndexOf("\n"), head.lastIndexOf("\r"));
  const cut = lastBreak > maxChars * 0.9 ? head.slice(0, lastBreak) : head;
  return cut.replace(/[\uD800-\uDBFF]$/, "");
}
