/**
 * A PDF as a document: pages drawn, laid out, ordered, cleaned of running heads, wrapped lines joined, and the warnings
 * of what was lost or hidden on the way. Runs inside the worker.
 */
import type { DocumentLine, ParsedDocument } from "../../analysis/document";
import type { ExtractionWarning } from "../../validation/schemas";
import { documentError, documentFaultOf } from "../documentErrors";
import { documentLimits } from "../documentLimits";
import { buildChunks } from "../layout/buildChunks";
import type { LaidLine } from "../layout/chunk";
import { joinWrapped } from "../layout/joinWrapped";
import { markGaps } from "../layout/markGaps";
import { orderPage } from "../layout/orderRegion";
import { removeRunning } from "../layout/removeRunning";
import { truncatedWarning } from "../readText";
import { evenBullet, hiddenTextMessage, visibleText } from "../text/visibleText";
import { type OpenedPdf, openPdf } from "./openPdf";
import type { DrawnPage } from "./page";
import { isOutlined, isScan, readRecognised } from "./recognised";

const round = (value: number): number => Math.round(value * 10) / 10;

function layOut(page: DrawnPage): { lines: LaidLine[]; columns: number } {
  const upright = page.glyphs.filter((glyph) => glyph.turn === 0);
  const ordered = orderPage(buildChunks(upright), page.page);
  const turned = ([1, 3, 2] as const).flatMap((turn) => {
    const glyphs = page.glyphs.filter((glyph) => glyph.turn === turn);
    return glyphs.length > 0 ? orderPage(buildChunks(glyphs), page.page).lines : [];
  });
  for (const line of turned) ordered.lines.push({ ...line, column: ordered.columns, gapBefore: true });
  return ordered;
}

function refuseWithoutText(opened: OpenedPdf): void {
  const glyphs = opened.pages.reduce((sum, page) => sum + page.glyphs.length, 0);
  if (glyphs >= 20) return;
  if (opened.pages.some(isScan)) throw documentError("scan");
  if (opened.pages.some(isOutlined)) throw documentError("outlinedText");
  if (glyphs === 0) throw documentError("noText");
}

/** Lines with numbers and clean text, up to 30,000 characters. */
function numberLines(laid: readonly LaidLine[], hiddenKinds: Set<string>): { lines: DocumentLine[]; isCut: boolean } {
  const lines: DocumentLine[] = [];
  let chars = 0;
  let gap = false;
  for (const line of laid) {
    const visible = visibleText(line.text);
    for (const kind of visible.hidden) hiddenKinds.add(kind);
    const text = evenBullet(visible.text.trim());
    if (text === "") {
      gap ||= line.gapBefore;
      continue;
    }
    if (chars + text.length > documentLimits.textMaxChars) return { lines, isCut: true };
    chars += text.length + 1;
    lines.push({
      n: lines.length + 1,
      page: line.page,
      text,
      gapBefore: lines.length > 0 && (line.gapBefore || gap),
      layout: {
        x: round(line.x),
        y: round(line.y),
        right: round(line.right),
        fontSizePt: round(line.sizePt),
        bold: line.bold,
        column: line.column,
      },
    });
    gap = false;
  }
  return { lines, isCut: false };
}

function warningsOf(
  opened: OpenedPdf,
  lines: readonly DocumentLine[],
  facts: { columns: number; removed: number; isCut: boolean; hiddenKinds: Set<string>; recognised: Set<number> },
): ExtractionWarning[] {
  const warnings: ExtractionWarning[] = [];
  if (facts.columns > 1)
    warnings.push({
      code: "columns",
      message: "The page has columns. We read them one after the other; simpler software may mix their lines.",
      lines: lines
        .filter((line) => (line.layout?.column ?? 0) > 0)
        .slice(0, 1)
        .map((line) => line.n),
    });
  if (facts.removed > 0)
    warnings.push({
      code: "headers_footers",
      message: "We left out what repeats at the top or bottom of pages, such as page numbers.",
      lines: [],
    });
  for (const page of opened.pages) for (const reason of page.hidden.keys()) facts.hiddenKinds.add(reason);
  if (facts.hiddenKinds.size > 0) {
    const near = opened.pages.flatMap((page) => (page.hiddenAt.length > 0 ? nearestLine(lines, page) : []));
    warnings.push({ code: "hidden_text", message: hiddenTextMessage(facts.hiddenKinds), lines: [...new Set(near)] });
  }
  warnings.push(...lostPages(opened.pages));
  const recognised = opened.pages.filter((page) => facts.recognised.has(page.page));
  if (recognised.length > 0)
    warnings.push({
      code: "scan",
      message: `${pagesNamed(recognised, "is a scan", "are scans")}: the text we read is what recognition software made of the picture. Check it for misread letters, and send employers a file exported from your editor.`,
      lines: firstOfPages(lines, recognised),
    });
  if (
    !warnings.some(({ code }) => code === "scan") &&
    opened.pages.some((page) => page.images > 0 && page.imageShare > 0.01)
  )
    warnings.push({
      code: "images",
      message: "There are pictures on the page. What they show, text in them included, was not read.",
      lines: [],
    });
  const broken = lines.filter((line) => /\uFFFD|[\uE000-\uF8FF]{2}/.test(line.text)).map((line) => line.n);
  if (broken.length > 0)
    warnings.push({
      code: "encoding",
      message: "Some characters of the PDF have no meaning in its fonts. Export it again, or paste the text.",
      lines: broken,
    });
  const isCut = facts.isCut || opened.pageCount > opened.pages.length;
  if (isCut) warnings.push(truncatedWarning(lines.length));
  return warnings;
}

function nearestLine(lines: readonly DocumentLine[], page: DrawnPage): number[] {
  const y = page.hiddenAt[0] ?? 0;
  const onPage = lines.filter((line) => line.page === page.page);
  const best = onPage.sort((a, b) => Math.abs((a.layout?.y ?? 0) - y) - Math.abs((b.layout?.y ?? 0) - y))[0];
  return best ? [best.n] : [];
}

function pagesNamed(pages: readonly DrawnPage[], one: string, many: string): string {
  const numbers = new Intl.ListFormat("en").format(pages.map((page) => String(page.page)));
  return pages.length === 1 ? `Page ${numbers} ${one}` : `Pages ${numbers} ${many}`;
}

const firstOfPages = (lines: readonly DocumentLine[], pages: readonly DrawnPage[]): number[] =>
  pages.flatMap((page) => lines.find((line) => line.page === page.page)?.n ?? []);

/** Warnings of pages that hold nothing to read while others do. */
function lostPages(pages: readonly DrawnPage[]): ExtractionWarning[] {
  const scanned = pages.filter(isScan);
  const outlined = pages.filter((page) => !scanned.includes(page) && isOutlined(page));
  const warning = (message: string): ExtractionWarning => ({ code: "scan", message, lines: [] });
  return [
    ...(scanned.length > 0
      ? [
          warning(
            `${pagesNamed(scanned, "is a picture", "are pictures")} without text. We could not read it, and employers' software cannot either: export the whole résumé from your editor, or paste what is missing.`,
          ),
        ]
      : []),
    ...(outlined.length > 0
      ? [
          warning(
            `The letters of ${pagesNamed(outlined, "are", "are").replace(/^P/, "p")} drawn shapes, not text. We could not read them, and employers' software cannot either: export the résumé with real text, or paste what is missing.`,
          ),
        ]
      : []),
  ];
}

/**
 * Reads a PDF. `now` is a clock in milliseconds.
 * @throws AppError with the faults of the table in documentErrors.ts
 */
export async function readPdf(bytes: Uint8Array, now: () => number): Promise<ParsedDocument> {
  const opened = await openPdf(bytes, now() + documentLimits.pdfMs, now).catch((thrown: unknown) => {
    throw documentFaultOf(thrown) ? thrown : documentError("brokenPdf");
  });
  const recognised = new Set(opened.pages.filter(readRecognised).map((page) => page.page));
  refuseWithoutText(opened);
  const pages = opened.pages.map(layOut);
  const heights = new Map(opened.pages.map((page) => [page.page, page.heightPt]));
  const running = removeRunning(
    pages.flatMap((page) => page.lines),
    heights,
  );
  markGaps(running.lines);
  const hiddenKinds = new Set<string>();
  const { lines, isCut } = numberLines(joinWrapped(running.lines), hiddenKinds);
  if (lines.length === 0) throw documentError("noText");
  const columns = Math.max(...pages.map((page) => page.columns));
  const warnings = warningsOf(opened, lines, { columns, removed: running.removed, isCut, hiddenKinds, recognised });
  return { lines, extraction: { kind: "pdf", pages: opened.pageCount, warnings } };
}
