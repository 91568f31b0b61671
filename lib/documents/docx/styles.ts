/** What a DOCX's styles say about a paragraph or a run: heading level, list membership, hidden text, white above. */
import { child, isOn, valOf, type XmlNode } from "./parseXml";

export interface StyleFacts {
  headingLevel: number | null;
  isList: boolean | null;
  hidden: boolean | null;
  /** Hex colour, or null when not set. */
  color: string | null;
  /** Half points. */
  size: number | null;
  /** Twentieths of a point above the paragraph. */
  before: number | null;
}

const none: StyleFacts = { headingLevel: null, isList: null, hidden: null, color: null, size: null, before: null };

/** Facts of one set of properties. `pPr` and `rPr` are read where given. */
export function factsOf(pPr: XmlNode | null, rPr: XmlNode | null): StyleFacts {
  const outline = valOf(pPr, "outlineLvl");
  const list = child(child(pPr, "numPr"), "numId");
  const size = valOf(rPr, "sz");
  const before = child(pPr, "spacing")?.attributes.before;
  return {
    headingLevel: outline !== null && /^[0-8]$/.test(outline) ? Number(outline) + 1 : null,
    isList: list ? list.attributes.val !== "0" : null,
    hidden: isOn(rPr, "vanish") ?? isOn(rPr, "webHidden"),
    color: valOf(rPr, "color"),
    size: size ? Number(size) : null,
    before: before ? Number(before) : null,
  };
}

/** The first facts where they are set, the second where not. */
export function over(first: StyleFacts, second: StyleFacts): StyleFacts {
  return {
    headingLevel: first.headingLevel ?? second.headingLevel,
    isList: first.isList ?? second.isList,
    hidden: first.hidden ?? second.hidden,
    color: first.color ?? second.color,
    size: first.size ?? second.size,
    before: first.before ?? second.before,
  };
}

/** A look-up of styles by id, inheritance followed (ECMA-376, 17.7). Unknown ids have no facts. */
export function readStyles(root: XmlNode | null): (id: string | null) => StyleFacts {
  const nodes = new Map(
    (root?.children ?? []).filter((node) => node.name === "style").map((node) => [node.attributes.styleId ?? "", node]),
  );
  const known = new Map<string, StyleFacts>();
  const lookUp = (id: string | null, depth: number): StyleFacts => {
    const node = id === null ? undefined : nodes.get(id);
    if (!node || id === null || depth > 12) return none;
    const cached = known.get(id);
    if (cached) return cached;
    const own = factsOf(child(node, "pPr"), child(node, "rPr"));
    const named = /^heading (\d)$/i.exec(valOf(node, "name") ?? "");
    if (named?.[1] && own.headingLevel === null) own.headingLevel = Number(named[1]);
    const facts = over(own, lookUp(valOf(node, "basedOn"), depth + 1));
    known.set(id, facts);
    return facts;
  };
  return (id) => lookUp(id, 0);
}
