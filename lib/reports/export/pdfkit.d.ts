/** What we use of pdfkit, which has no types of its own. */
declare module "pdfkit" {
  export interface Reference {
    data: Record<string, unknown>;
    end(chunk?: Uint8Array | string): void;
  }
  /** A marked piece of a page. */
  export interface StructureContent {
    refs: readonly { mcid: number }[];
  }
  export interface StructureElement {
    dictionary: Reference;
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }
  export interface Page {
    fonts: Record<string, Reference>;
  }
  export interface Options {
    /** null: no face is opened before one is asked for. */
    font: null;
    size: string;
    margin: number;
    pdfVersion: string;
    tagged: boolean;
    lang: string;
    displayTitle: boolean;
    /** Pages stay open until the end. */
    bufferPages: boolean;
    autoFirstPage: boolean;
    info: Record<string, unknown>;
  }
  export default class PDFDocument {
    constructor(options: Options);
    ref(data?: Record<string, unknown>): Reference;
    addPage(options?: { size: string; margin: number }): this;
    switchToPage(index: number): Page;
    /** Operators of the page's content, written as they are. */
    addContent(operators: string): this;
    struct(type: string, options?: { scope?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string): StructureContent;
    endMarkedContent(): this;
    end(): void;
    /** All that was written, once the document has ended. */
    read(): Buffer | null;
  }
}
