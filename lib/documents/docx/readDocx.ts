/**
 * A DOCX as a document: the body in order with its page headers and footers, text boxes and tables, and the warnings
 * of what was hidden or may be lost in other software. Runs inside the worker; only the parts that hold text are read.
 */
import type { DocumentLine, ParsedDocument } from "../../analysis/document";
import type { ExtractionWarning } from "../../validation/schemas";
import { documentError } from "../documentErrors";
import { documentLimits } from "../documentLimits";
import { truncatedWarning } from "../readText";
import { evenBullet, hiddenTextMessage, visibleText } from "../text/visibleText";
import { ZipPackage } from "../zip/zipPackage";
import { child, parseXml, type XmlNode } from "./parseXml";
import { readStyles } from "./styles";
import { BodyWalker, type Paragraph } from "./walkBody";

const partsMax = 12;

function mainPartOf(docx: ZipPackage): string {
  if (docx.names.includes("word/document.xml")) return "word/document.xml";
  const relations = docx.text("_rels/.rels");
  const target = relations
    ? parseXml(relations).children.find((node) => node.attributes.Type?.endsWith("/officeDocument"))?.attributes.Target
    : undefined;
  if (!target) throw documentError("brokenDocx");
  return target.replace(/^\//, "");
}

function part(docx: ZipPackage, name: string): XmlNode | null {
  const text = docx.text(name);
  return text === null ? null : parseXml(text);
}

/** Paragraphs of headers or footers, each once: they repeat over sections and first pages. */
function runningText(
  docx: ZipPackage,
  pattern: RegExp,
  styleOf: ReturnType<typeof readStyles>,
): { paragraphs: Paragraph[]; walker: BodyWalker } {
  const walker = new BodyWalker(styleOf);
  for (const name of docx.names.filter((each) => pattern.test(each)).slice(0, partsMax)) {
    const root = part(docx, name);
    if (root) walker.walk(root, null);
  }
  const seen = new Set<string>();
  const paragraphs = walker.facts.paragraphs.filter(({ text }) => {
    const isNumber = /^(?:page\s*)?\d*\s*(?:(?:of|\/|\|)\s*\d*)?$/i.test(text);
    if (isNumber || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  return { paragraphs, walker };
}

/**
 * Reads a DOCX package.
 * @throws AppError UNREADABLE_DOCUMENT (damaged, locked, no text) or PAYLOAD_TOO_LARGE (bombs)
 */
export async function readDocx(bytes: Uint8Array): Promise<ParsedDocument> {
  const docx = new ZipPackage(bytes, { broken: "brokenDocx", locked: "encryptedWord" });
  const main = mainPartOf(docx);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const body = child(part(docx, main), "body");
  if (!body) throw documentError("brokenDocx");
  const styleOf = readStyles(part(docx, `${folder}styles.xml`));
  const head = runningText(docx, /header\d*\.xml$/, styleOf);
  const foot = runningText(docx, /footer\d*\.xml$/, styleOf);
  const walker = new BodyWalker(styleOf);
  if (head.paragraphs.length > 0) walker.gap();
  walker.walk(body, null);
  const bodyTexts = new Set(walker.facts.paragraphs.map(({ text }) => text));
  const own = (list: Paragraph[]): Paragraph[] => list.filter(({ text }) => !bodyTexts.has(text));
  const paragraphs = [
    ...own(head.paragraphs),
    ...walker.facts.paragraphs,
    ...own(foot.paragraphs).map((each, at) => ({ ...each, page: walker.page, gapBefore: each.gapBefore || at === 0 })),
  ];

  const lines: DocumentLine[] = [];
  const hiddenKinds = new Set<string>();
  const hiddenLines = new Set<number>();
  let [chars, isCut] = [0, false];
  for (const paragraph of paragraphs) {
    const visible = visibleText(paragraph.text);
    const text = evenBullet(visible.text.trim());
    for (const kind of visible.hidden) hiddenKinds.add(kind);
    if (text === "" || text === "•") continue;
    const n = lines.length + 1;
    if (visible.hidden.length > 0) hiddenLines.add(n);
    if (chars + text.length > documentLimits.textMaxChars) {
      isCut = true;
      break;
    }
    chars += text.length + 1;
    const { headingLevel } = paragraph;
    lines.push({
      n,
      page: paragraph.page,
      text,
      gapBefore: n > 1 && paragraph.gapBefore,
      ...(headingLevel ? { headingLevel } : {}),
    });
  }
  if (lines.length === 0) throw documentError("noText");
  const offset = own(head.paragraphs).length;
  for (const [reason, places] of walker.facts.hidden) {
    hiddenKinds.add(reason);
    for (const at of places) hiddenLines.add(Math.min(lines.length, Math.max(1, at + offset)));
  }
  for (const other of [head.walker, foot.walker])
    for (const reason of other.facts.hidden.keys()) hiddenKinds.add(reason);

  const warnings: ExtractionWarning[] = [];
  const warn = (code: ExtractionWarning["code"], message: string, at: number[] = []): void => {
    warnings.push({ code, message, lines: at });
  };
  if (walker.facts.hasColumns)
    warn("columns", "The page has columns. We read them one after the other; simpler software may mix their lines.");
  if (walker.facts.hasTable)
    warn("tables", "The page uses tables. We read them row by row; simpler software may mix their cells.");
  if (own(head.paragraphs).length + own(foot.paragraphs).length > 0)
    warn(
      "headers_footers",
      "Some text stands in the page header or footer. We read it; much software does not. Move what matters into the page.",
    );
  if (hiddenKinds.size > 0)
    warn(
      "hidden_text",
      hiddenTextMessage(hiddenKinds),
      [...hiddenLines].sort((a, b) => a - b),
    );
  if (walker.facts.hasImage)
    warn("images", "There are pictures on the page. What they show, text in them included, was not read.");
  if (isCut) warnings.push(truncatedWarning(lines.length));
  return { lines, extraction: { kind: "docx", pages: Math.max(1, walker.page), warnings } };
}
