/**
 * Pages of a PDF file and its structure tree, on pdfkit: what is text belongs to an element of the tree, in the order
 * in which it is read; what is decoration is marked as such. Measures in points from the top left corner.
 */
import type { Reference } from "pdfkit";
import PDFDocument from "pdfkit";
import type { Cell, Group, Paragraph, Row } from "./blocks";
import { breakLines, type Line } from "./breakLines";
import { embedFonts } from "./embedFonts";
import { barOperators, type PlacedLine, strokeOperators, textOperators } from "./operators";
import type { SetCell, SetLine } from "./setRows";
import type { Shaper } from "./shapeText";
import type { Font } from "./shapeWord";
import { createStructureTree, isStruck } from "./structureTree";
import type { TextStyle } from "./textStyle";

export interface Page {
  add: () => void;
  /** Its rule and its scale. */
  decorate: (row: Row, y: number) => void;
  drawCell: (row: Row, cell: Pick<SetCell, "cell" | "lines">, y: number) => void;
}

export interface About {
  title: string;
  /** As in `en`. */
  language: string;
  madeBy: string;
  madeAt: Date;
  /** Of the text. */
  left: number;
  width: number;
  /** What a scale is drawn in: all of it, and the part. */
  scaleColours: readonly [whole: string, part: string];
}

export interface Foot {
  /** Of its base. */
  y: number;
  left: string;
  right: (page: number, pages: number) => string;
  style: TextStyle;
}

export interface Pages extends Page {
  /** Writes the feet and ends the file. */
  finish: (foot: Foot) => Buffer;
}

const size = "A4";
/** A line through words: its thickness, and its height above their base as a part of the size. */
const strike = { thickness: 0.6, height: 0.24 } as const;
const scaleBar = { top: 11, height: 2 } as const;
/** What a long title in the foot may take of the width, the page's number standing beside it. */
const titlePart = 0.8;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A title that pdfkit writes as it is into the dictionary of the file, and by `toString` into its XML, unescaped. */
function titleOf(title: string): object {
  return Object.assign(Object(title), {
    toString: () => title.replace(/[&<>]/g, (letter) => escapes[letter] ?? ""),
  });
}

const openFile = ({ title, language, madeBy, madeAt }: About): PDFDocument =>
  new PDFDocument({
    font: null,
    size,
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: { Title: titleOf(title), Creator: madeBy, Producer: madeBy, CreationDate: madeAt },
  });

/** Lines of a cell, paragraph by paragraph. */
function paragraphsOf(lines: readonly SetLine[]): { paragraph: Paragraph; lines: SetLine[] }[] {
  const parts: { paragraph: Paragraph; lines: SetLine[] }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last?.paragraph === line.paragraph) last.lines.push(line);
    else parts.push({ paragraph: line.paragraph, lines: [line] });
  }
  return parts;
}

export function createPages(about: About, shaper: Shaper): Pages {
  const pdf = openFile(about);
  const tree = createStructureTree(pdf);
  const fonts = new Map<Font, { name: string; reference: Reference }>();
  let count = 0;

  function nameOf(font: Font): string {
    const known = fonts.get(font) ?? { name: `F${fonts.size + 1}`, reference: pdf.ref() };
    fonts.set(font, known);
    return known.name;
  }

  function asArtifact(kind: string, operators: string): void {
    pdf.addContent(`/Artifact <</Type /${kind}>> BDC\n${operators}\nEMC`);
  }

  function drawParagraph(group: Group, cell: Cell, paragraph: Paragraph, lines: readonly PlacedLine[]): void {
    const element = tree.elementOf(group, cell, paragraph);
    element.add(pdf.markStructureContent(paragraph.tag ?? cell.tag ?? "P"));
    pdf.addContent(textOperators(lines, nameOf));
    pdf.endMarkedContent();
    const style = paragraph.spans[0]?.style;
    if (!style || !isStruck(paragraph)) return;
    const strokes = lines.map(({ line, x, y }) => ({ x, y: y - style.size * strike.height, width: line.width }));
    asArtifact("Layout", strokeOperators(strokes, strike.thickness, style.colour));
  }

  function drawFoot(page: number, { y, left, right, style }: Foot): void {
    const lineOf = (text: string, width: number): Line =>
      breakLines([{ text, style }], width, shaper)[0] ?? { runs: [], width: 0 };
    const number = lineOf(right(page, count), about.width);
    const lines = [
      { line: lineOf(left, about.width * titlePart), x: about.left, y },
      { line: number, x: about.left + about.width - number.width, y },
    ];
    asArtifact("Pagination /Subtype /Footer", textOperators(lines, nameOf));
  }

  return {
    add() {
      pdf.addPage({ size, margin: 0 });
      count += 1;
    },
    decorate({ rule, scale }, y) {
      const whole = { x: about.left, y, width: about.width };
      if (rule) asArtifact("Layout", strokeOperators([whole], rule.thickness, rule.colour));
      if (!scale) return;
      const bar = { x: about.left + scale.x, y: y + scaleBar.top, width: scale.width };
      const part = { ...bar, width: scale.width * scale.part };
      const [wholeColour, partColour] = about.scaleColours;
      const bars = [barOperators(bar, scaleBar.height, wholeColour), barOperators(part, scaleBar.height, partColour)];
      asArtifact("Layout", bars.join("\n"));
    },
    drawCell({ within }, { cell, lines }, y) {
      if (lines.length === 0) tree.elementOf(within, cell, null);
      let top = y;
      paragraphsOf(lines).forEach(({ paragraph, lines: own }, nth) => {
        if (nth > 0) top += own[0]?.space ?? 0;
        const placed = own.map(({ line, height, base }, index): PlacedLine => {
          const x = about.left + cell.x + (cell.isRight ? cell.width - line.width : 0);
          return { line, x, y: top + index * height + base };
        });
        drawParagraph(within, cell, paragraph, placed);
        top += own.reduce((sum, { height }) => sum + height, 0);
      });
    },
    finish(foot) {
      for (let page = 0; page < count; page += 1) {
        pdf.switchToPage(page);
        drawFoot(page + 1, foot);
      }
      for (let page = 0; page < count; page += 1) {
        const { fonts: named } = pdf.switchToPage(page);
        for (const { name, reference } of fonts.values()) named[name] = reference;
      }
      embedFonts(pdf, new Map([...fonts].map(([font, { reference }]) => [font, reference])), shaper);
      pdf.end();
      return pdf.read() ?? Buffer.alloc(0);
    },
  };
}
