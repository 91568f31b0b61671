/** The elements of a document's structure tree, made when the first of their content is drawn: so their order is that of reading. */
import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import type { Cell, Group, Paragraph } from "./blocks";

export interface StructureTree {
  /** What a paragraph of a cell belongs to; null for a cell without text, which has its element as well. */
  elementOf: (group: Group, cell: Cell, paragraph: Paragraph | null) => StructureElement;
}

export const isStruck = ({ spans }: Paragraph): boolean => spans.some(({ style }) => style.isStruck);

export function createStructureTree(pdf: PDFDocument): StructureTree {
  const known = new Map<Group | Cell | Paragraph, StructureElement>();

  function once(of: Group | Cell | Paragraph, make: () => StructureElement): StructureElement {
    const before = known.get(of);
    if (before) return before;
    const made = make();
    known.set(of, made);
    return made;
  }

  function childOf(parent: StructureElement, tag: string, scope?: "Row" | "Column"): StructureElement {
    const element = pdf.struct(tag, scope ? { scope } : {});
    parent.add(element);
    return element;
  }

  function groupOf(group: Group): StructureElement {
    return once(group, () => {
      if (group.within) return childOf(groupOf(group.within), group.tag);
      const root = pdf.struct(group.tag);
      pdf.addStructure(root);
      return root;
    });
  }

  function inlineOf(parent: StructureElement, paragraph: Paragraph): StructureElement {
    if (paragraph.isQuote) return childOf(parent, "Quote");
    if (!isStruck(paragraph)) return parent;
    const span = childOf(parent, "Span");
    span.dictionary.data.A = { O: "Layout", TextDecorationType: "LineThrough" };
    return span;
  }

  return {
    elementOf(group, cell, paragraph) {
      const { tag, scope } = cell;
      const within = groupOf(group);
      const parent = tag ? once(cell, () => childOf(within, tag, scope)) : within;
      if (!paragraph) return parent;
      return once(paragraph, () => inlineOf(paragraph.tag ? childOf(parent, paragraph.tag) : parent, paragraph));
    },
  };
}
