/**
 * Walks a DOCX's body, headers and text boxes in reading order and yields paragraphs as a reader sees them: deleted,
 * hidden, white and tiny runs are left out and counted; list items get a bullet; a tab becomes a gap of two spaces.
 */
import { child, isOn, valOf, type XmlNode } from "./parseXml";
import { factsOf, over, type StyleFacts } from "./styles";

export interface Paragraph {
  text: string;
  page: number;
  headingLevel: number | null;
  gapBefore: boolean;
}

export interface BodyFacts {
  paragraphs: Paragraph[];
  hidden: Map<"invisible" | "faint" | "tiny", number[]>;
  hasTable: boolean;
  hasColumns: boolean;
  hasImage: boolean;
}

interface RunText {
  text: string;
  boxes: XmlNode[];
}

const gapTwips = 100;
const blackish = /^(?:auto)?$/i;

function isFaint(color: string | null, ground: string | null): boolean {
  if (color === null || blackish.test(color) || !/^[0-9a-f]{6}$/i.test(color)) return false;
  const paper = ground !== null && /^[0-9a-f]{6}$/i.test(ground) ? ground : "FFFFFF";
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [0, 2, 4].every((at) => Math.abs(channel(color, at) - channel(paper, at)) <= 10);
}

/** What a content control holds; null while it shows the prompt of its template (ECMA-376, 17.5.2.39). */
function filledContent(control: XmlNode): XmlNode | null {
  return isOn(child(control, "sdtPr"), "showingPlcHdr") ? null : child(control, "sdtContent");
}

/** Walks parts of one package; `styleOf` looks styles up by id. */
export class BodyWalker {
  readonly facts: BodyFacts = {
    paragraphs: [],
    hidden: new Map(),
    hasTable: false,
    hasColumns: false,
    hasImage: false,
  };
  readonly #styleOf: (id: string | null) => StyleFacts;
  #page = 1;
  #blank = false;

  constructor(styleOf: (id: string | null) => StyleFacts) {
    this.#styleOf = styleOf;
  }

  get page(): number {
    return this.#page;
  }

  /** Block-level children of a body, cell, header or text box. */
  walk(parent: XmlNode, ground: string | null): void {
    for (const node of parent.children) {
      if (node.name === "p") this.#paragraph(node, ground);
      else if (node.name === "tbl") this.#table(node, ground);
      else if (node.name === "sdt") {
        const content = filledContent(node);
        if (content) this.walk(content, ground);
      } else if (["ins", "moveTo", "customXml", "smartTag"].includes(node.name)) this.walk(node, ground);
      else if (node.name === "AlternateContent")
        this.walk(child(node, "Choice") ?? child(node, "Fallback") ?? node, ground);
      else if (node.name === "sectPr" && Number(child(node, "cols")?.attributes.num ?? 1) > 1)
        this.facts.hasColumns = true;
    }
  }

  /** Marks a gap above whatever comes next. */
  gap(): void {
    this.#blank = true;
  }

  #paragraph(node: XmlNode, ground: string | null): void {
    const pPr = child(node, "pPr");
    const style = over(factsOf(pPr, child(pPr, "rPr")), this.#styleOf(valOf(pPr, "pStyle") ?? "Normal"));
    const inherited = { ...this.#styleOf(valOf(pPr, "pStyle") ?? "Normal") };
    const paragraphGround = child(pPr, "shd")?.attributes.fill ?? ground;
    if (isOn(pPr, "pageBreakBefore")) this.#page += 1;
    const cols = child(child(pPr, "sectPr"), "cols");
    if (Number(cols?.attributes.num ?? 1) > 1) this.facts.hasColumns = true;
    const run: RunText = { text: "", boxes: [] };
    const page = this.#page;
    this.#inline(node, inherited, paragraphGround, run);
    // A numbered heading is no item of a list.
    const bullet = style.isList === true && style.headingLevel === null ? "• " : "";
    const gapBefore = this.#blank || (style.before ?? 0) >= gapTwips;
    let isFirst = true;
    for (const piece of run.text.split("\n")) {
      const text = piece.replace(/\t+/g, "  ").trim();
      if (text === "") {
        this.#blank = true;
        continue;
      }
      this.facts.paragraphs.push({
        text: isFirst ? `${bullet}${text}` : text,
        page,
        headingLevel: style.headingLevel,
        gapBefore: isFirst ? gapBefore : this.#blank,
      });
      isFirst = false;
      this.#blank = false;
    }
    for (const box of run.boxes) this.walk(box, paragraphGround);
  }

  #inline(node: XmlNode, inherited: StyleFacts, ground: string | null, out: RunText): void {
    for (const each of node.children) {
      if (each.name === "r") this.#run(each, inherited, ground, out);
      else if (each.name === "sdt") {
        const content = filledContent(each);
        if (content) this.#inline(content, inherited, ground, out);
      } else if (["hyperlink", "ins", "moveTo", "smartTag", "customXml", "fldSimple", "dir", "bdo"].includes(each.name))
        this.#inline(each, inherited, ground, out);
      else if (each.name === "AlternateContent")
        this.#inline(child(each, "Choice") ?? child(each, "Fallback") ?? each, inherited, ground, out);
    }
  }

  #run(node: XmlNode, inherited: StyleFacts, ground: string | null, out: RunText): void {
    const rPr = child(node, "rPr");
    const runStyle = this.#styleOf(valOf(rPr, "rStyle"));
    const facts = over(factsOf(null, rPr), over(runStyle, inherited));
    const own: RunText = { text: "", boxes: [] };
    this.#runContent(node, own);
    out.boxes.push(...own.boxes);
    if (own.text === "") return;
    const runGround = child(rPr, "shd")?.attributes.fill ?? (valOf(rPr, "highlight") ? "000001" : ground);
    const reason =
      facts.hidden === true
        ? "invisible"
        : facts.size !== null && facts.size < 4
          ? "tiny"
          : isFaint(facts.color, runGround)
            ? "faint"
            : null;
    if (reason && own.text.trim() !== "") {
      const at = this.facts.hidden.get(reason) ?? [];
      at.push(this.facts.paragraphs.length);
      this.facts.hidden.set(reason, at);
      return;
    }
    out.text += own.text;
  }

  #runContent(node: XmlNode, out: RunText): void {
    for (const each of node.children) {
      switch (each.name) {
        case "t":
          out.text += each.text;
          break;
        case "tab":
        case "ptab":
          out.text += "\t";
          break;
        case "br":
          if (each.attributes.type === "page") this.#page += 1;
          out.text += "\n";
          break;
        case "cr":
          out.text += "\n";
          break;
        case "lastRenderedPageBreak":
          this.#page += 1;
          break;
        case "noBreakHyphen":
          out.text += "-";
          break;
        case "sym":
          out.text += String.fromCodePoint(Number.parseInt(each.attributes.char ?? "2022", 16) || 0x2022);
          break;
        case "AlternateContent":
          this.#runContent(child(each, "Choice") ?? child(each, "Fallback") ?? each, out);
          break;
        case "drawing":
        case "pict":
        case "object":
          this.#drawing(each, out);
          break;
      }
    }
  }

  #drawing(node: XmlNode, out: RunText): void {
    if (node.name === "txbxContent") {
      out.boxes.push(node);
      return;
    }
    if (node.name === "blip" || node.name === "imagedata") this.facts.hasImage = true;
    const alternate = node.name === "AlternateContent" ? (child(node, "Choice") ?? child(node, "Fallback")) : null;
    for (const each of alternate ? [alternate] : node.children) this.#drawing(each, out);
  }

  #table(node: XmlNode, ground: string | null): void {
    for (const row of node.children.filter((each) => each.name === "tr")) {
      const cells = row.children.flatMap((each) =>
        each.name === "tc"
          ? [each]
          : each.name === "sdt"
            ? (child(each, "sdtContent")?.children ?? []).filter((inner) => inner.name === "tc")
            : [],
      );
      const filled = cells.map((cell) => this.#cell(cell, ground)).filter((list) => list.length > 0);
      if (filled.length > 1) this.facts.hasTable = true;
      this.facts.paragraphs.push(...joinCells(filled));
    }
    this.#blank = true;
  }

  #cell(cell: XmlNode, ground: string | null): Paragraph[] {
    const outer = this.facts.paragraphs;
    const inner: Paragraph[] = [];
    this.facts.paragraphs = inner;
    const own = child(child(cell, "tcPr"), "shd")?.attributes.fill;
    this.walk(cell, own && own !== "auto" ? own : ground);
    this.facts.paragraphs = outer;
    return inner;
  }
}

/**
 * One table row in reading order. Short cells beside each other are one line with gaps (a date beside its role);
 * cells that hold blocks of text are columns, read one after the other.
 */
function joinCells(cells: readonly Paragraph[][]): Paragraph[] {
  const blocks = cells.filter((cell) => cell.length > 2).length;
  const [first] = cells;
  if (!first || cells.length === 1 || blocks > 1)
    return cells.flatMap((cell, at) =>
      cell.map((line, n) => (at > 0 && n === 0 ? { ...line, gapBefore: true } : line)),
    );
  const head = cells.flatMap((cell) => cell[0] ?? []);
  const [lead] = head;
  if (!lead) return [];
  const line = {
    ...lead,
    text: head.map((each) => each.text).join("  "),
    headingLevel: head.length > 1 ? null : lead.headingLevel,
  };
  return [line, ...cells.flatMap((cell) => cell.slice(1))];
}
