/**
 * Plays a page's operator list as a renderer would, and keeps the glyphs instead of the picture: place, size, weight,
 * colour against its ground. pdf.js's own text extraction knows neither colour nor render mode, so it cannot tell
 * hidden text; this can, at the cost of following the graphics state (ISO 32000-1, 8.4 and 9.3).
 */

import { clipped, type FontFacts, type GraphicsState, hiddenReason, startState } from "./graphicsState";
import { applyX, applyY, boxOf, identity, type Matrix, matrixOf, multiply } from "./matrix";
import type { DrawnPage, Glyph } from "./page";
import { type Box, Ground, luminanceOf } from "./paint";
import { onPictures } from "./recognised";
import { turned, turnOf } from "./turned";

export interface PageSource {
  page: number;
  widthPt: number;
  heightPt: number;
  /** Maps user space to points with the origin at the top left. */
  base: Matrix;
  operators: readonly number[];
  args: readonly unknown[];
  ops: Readonly<Record<string, number>>;
  fontOf(name: string): FontFacts;
  isLayerVisible(properties: unknown): boolean;
  glyphsLeft: number;
}

/** Pictures kept for telling what was recognised in them; scans have one a page, or a few hundred strips. */
const picturesMax = 1_000;

const num = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);

/** One page's drawing state; `play` runs the list once. */
class PagePlayer {
  readonly #source: PageSource;
  readonly #ground = new Ground();
  readonly #stack: GraphicsState[] = [];
  readonly #out: DrawnPage;
  #state: GraphicsState;
  #textMatrix: Matrix = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  #pendingSpace = false;
  #pendingClip = false;
  #layers: boolean[] = [];
  #imageArea = 0;
  readonly #pictures: Box[] = [];

  constructor(source: PageSource) {
    this.#source = source;
    const { page, widthPt, heightPt } = source;
    this.#out = {
      page,
      widthPt,
      heightPt,
      glyphs: [],
      hidden: new Map(),
      hiddenAt: [],
      recognised: [],
      imageShare: 0,
      images: 0,
      paths: 0,
    };
    this.#state = startState(source.base);
  }

  play(): DrawnPage {
    const { operators, args, ops } = this.#source;
    const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
    for (let at = 0; at < operators.length; at += 1) {
      const name = names.get(operators[at] ?? -1);
      const given = args[at];
      if (name) this.#step(name, Array.isArray(given) ? given : []);
      if (this.#out.glyphs.length >= this.#source.glyphsLeft) break;
    }
    this.#out.imageShare = Math.min(1, this.#imageArea / (this.#out.widthPt * this.#out.heightPt));
    this.#out.recognised = onPictures(this.#out.recognised, this.#pictures);
    return this.#out;
  }

  #step(name: string, args: unknown[]): void {
    const state = this.#state;
    switch (name) {
      case "save":
        if (this.#stack.length < 512) this.#stack.push({ ...state });
        break;
      case "restore":
      case "paintFormXObjectEnd":
      case "endAnnotation":
        this.#state = this.#stack.pop() ?? state;
        break;
      case "transform": {
        const matrix = matrixOf(args);
        if (matrix) state.ctm = multiply(state.ctm, matrix);
        break;
      }
      case "paintFormXObjectBegin": {
        this.#stack.push({ ...state });
        const matrix = matrixOf(args[0]);
        if (matrix) state.ctm = multiply(state.ctm, matrix);
        break;
      }
      case "beginAnnotation": {
        this.#stack.push({ ...state });
        const [rect, transform, matrix] = [args[1], matrixOf(args[2]), matrixOf(args[3])];
        if (Array.isArray(rect) && transform && matrix) state.ctm = multiply(multiply(state.ctm, transform), matrix);
        break;
      }
      case "beginMarkedContentProps":
        this.#layers.push(args[0] !== "OC" || this.#source.isLayerVisible(args[1]));
        break;
      case "beginMarkedContent":
        this.#layers.push(true);
        break;
      case "endMarkedContent":
        this.#layers.pop();
        break;
      case "setFillRGBColor":
      case "setFillGray":
        state.luminance = typeof args[0] === "string" ? luminanceOf(args[0]) : 0;
        break;
      case "setFillColorN":
      case "setFillTransparent":
        state.luminance = null;
        break;
      case "setGState":
        this.#setGraphicsState(args[0]);
        break;
      case "clip":
      case "eoClip":
        this.#pendingClip = true;
        break;
      case "constructPath":
        this.#path(args);
        break;
      case "shadingFill":
        this.#ground.paint(state.clip ?? this.#pageBox(), null);
        break;
      default:
        if (name.startsWith("paint")) this.#image(name);
        else this.#textStep(name, args);
    }
  }

  #textStep(name: string, args: unknown[]): void {
    const state = this.#state;
    switch (name) {
      case "beginText":
        this.#textMatrix = identity;
        this.#moveTo(0, 0);
        break;
      case "setFont":
        state.font = this.#source.fontOf(String(args[0]));
        state.fontSize = num(args[1]);
        break;
      case "setTextMatrix":
        this.#textMatrix = matrixOf(args[0]) ?? matrixOf(args) ?? identity;
        this.#moveTo(0, 0);
        break;
      case "moveText":
        this.#moveTo(this.#lineX + num(args[0]), this.#lineY + num(args[1]));
        break;
      case "setLeadingMoveText":
        state.leading = num(args[1]);
        this.#moveTo(this.#lineX + num(args[0]), this.#lineY + num(args[1]));
        break;
      case "nextLine":
        this.#moveTo(this.#lineX, this.#lineY + state.leading);
        break;
      case "setLeading":
        state.leading = -num(args[0]);
        break;
      case "setCharSpacing":
        state.charSpacing = num(args[0]);
        break;
      case "setWordSpacing":
        state.wordSpacing = num(args[0]);
        break;
      case "setHScale":
        state.horizontalScale = num(args[0]) / 100 || 1;
        break;
      case "setTextRise":
        state.rise = num(args[0]);
        break;
      case "setTextRenderingMode":
        state.renderMode = num(args[0]);
        break;
      case "showText":
        if (Array.isArray(args[0])) this.#show(args[0]);
        break;
    }
  }

  #moveTo(x: number, y: number): void {
    this.#x = this.#lineX = x;
    this.#y = this.#lineY = y;
  }

  #pageBox(): Box {
    return { x: 0, y: 0, right: this.#out.widthPt, bottom: this.#out.heightPt };
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (!Array.isArray(entry)) continue;
      if (entry[0] === "ca") this.#state.alpha = num(entry[1]);
      if (entry[0] === "Font" && Array.isArray(entry[1])) this.#textStep("setFont", entry[1]);
    }
  }

  #path(args: unknown[]): void {
    const bounds = args[2];
    const isList = ArrayBuffer.isView(bounds) || Array.isArray(bounds);
    const [x0, y0, x1, y1] = isList ? Array.from(bounds as ArrayLike<number>) : [];
    const clips = this.#pendingClip;
    this.#pendingClip = false;
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    const box = boxOf(this.#state.ctm, x0, y0, x1, y1);
    const { ops } = this.#source;
    const painter = num(args[0]);
    const fills = [ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke];
    if (fills.includes(painter)) {
      this.#out.paths += 1;
      if (this.#state.alpha > 0.5) this.#ground.paint(clipped(box, this.#state.clip), this.#state.luminance);
    }
    if (clips) this.#state.clip = clipped(box, this.#state.clip);
  }

  #image(name: string): void {
    if (!/Image|Solid/.test(name)) return;
    const box = clipped(boxOf(this.#state.ctm, 0, 0, 1, 1), this.#state.clip);
    this.#out.images += 1;
    if (this.#pictures.length < picturesMax) this.#pictures.push(box);
    this.#imageArea += Math.max(0, box.right - box.x) * Math.max(0, box.bottom - box.y);
    if (!name.includes("Mask")) this.#ground.paint(box, null);
  }

  #show(items: readonly unknown[]): void {
    const state = this.#state;
    const { font, fontSize, horizontalScale } = state;
    const unit = fontSize * font.unitScale;
    const matrix = multiply(state.ctm, this.#textMatrix);
    const up = Math.hypot(matrix[2], matrix[3]) * Math.abs(fontSize);
    const sizePt = font.unitScale === 0.001 ? up : up * font.unitScale * 1000;
    for (const item of items) {
      if (typeof item === "number") {
        this.#x -= (item * fontSize * horizontalScale) / 1000;
        continue;
      }
      if (item === null || typeof item !== "object") continue;
      const glyph = item as { unicode?: unknown; width?: unknown; isSpace?: unknown };
      // A soft hyphen that is drawn is a hyphen: fonts of TeX name theirs so.
      const text = typeof glyph.unicode === "string" ? glyph.unicode.replaceAll("\u00AD", "-") : "";
      const advance = num(glyph.width) * unit;
      const spacing = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0);
      // Icon fonts name their pictures ("GITHUB-SQUARE"); no ligature has four letters.
      if (text.trim() === "" || text.length > 3) this.#pendingSpace = true;
      else this.#place(text, matrix, advance * horizontalScale, sizePt);
      this.#x += (advance + spacing) * horizontalScale;
    }
  }

  #place(text: string, matrix: Matrix, advance: number, sizePt: number): void {
    const state = this.#state;
    const y = this.#y + state.rise;
    const [x0, y0] = [applyX(matrix, this.#x, y), applyY(matrix, this.#x, y)];
    const [x1, y1] = [applyX(matrix, this.#x + advance, y), applyY(matrix, this.#x + advance, y)];
    const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
    const reason = this.#layers.includes(false)
      ? "layer"
      : hiddenReason(state, this.#ground, this.#pageBox(), middle, sizePt);
    if (reason) {
      this.#out.hidden.set(reason, (this.#out.hidden.get(reason) ?? 0) + 1);
      this.#out.hiddenAt.push(y0);
      if (reason !== "invisible") return;
    }
    const turn = turnOf(x0, y0, x1, y1);
    const glyph: Glyph = {
      text,
      ...turned(turn, { x0, y0, x1, y1 }, this.#out),
      sizePt,
      bold: state.font.bold || state.renderMode === 2,
      font: state.font.name,
      spaceBefore: this.#pendingSpace,
      turn,
    };
    this.#pendingSpace = false;
    if (!reason) this.#out.glyphs.push(glyph);
    else if (this.#out.recognised.length < this.#source.glyphsLeft) this.#out.recognised.push(glyph);
  }
}

/** The glyphs of one page that a reader can see, in drawing order, with counts of what cannot be seen. */
export function drawPage(source: PageSource): DrawnPage {
  return new PagePlayer(source).play();
}
