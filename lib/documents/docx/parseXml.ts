/**
 * The little of XML that Office Open XML uses: elements, attributes, text, the five entities and character references.
 * A document type is refused outright, which ends every entity bomb; depth and node count are bounded.
 */
import { documentError } from "../documentErrors";

export interface XmlNode {
  /** Name without its prefix: OOXML's prefixes are fixed in practice, its local names do not clash. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  /** Text directly inside, in one string. */
  text: string;
}

const depthMax = 200;
const nodesMax = 400_000;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
  });
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name) attributes[local(name)] = decode(double ?? single ?? "");
  }
  return attributes;
}

/** @throws AppError UNREADABLE_DOCUMENT for what is not well formed, PAYLOAD_TOO_LARGE for bombs */
export function parseXml(source: string): XmlNode {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) throw documentError("tooComplex");
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const stack: XmlNode[] = [root];
  let count = 0;
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    const top = stack.at(-1) ?? root;
    if (open < 0) break;
    if (open > at) top.text += decode(source.slice(at, open));
    if (source.startsWith("<!--", open)) at = endOf(source, "-->", open);
    else if (source.startsWith("<![CDATA[", open)) {
      at = endOf(source, "]]>", open);
      top.text += source.slice(open + 9, at - 3);
    } else if (source.startsWith("<?", open)) at = endOf(source, "?>", open);
    else {
      at = endOf(source, ">", open);
      const tag = source.slice(open + 1, at - 1);
      if (tag.startsWith("/")) {
        if (stack.length > 1) stack.pop();
        continue;
      }
      const isEmpty = tag.endsWith("/");
      const name = /^[^\s/>]+/.exec(tag)?.[0] ?? "";
      const node: XmlNode = {
        name: local(name),
        attributes: attributesOf(tag.slice(name.length)),
        children: [],
        text: "",
      };
      count += 1;
      if (count > nodesMax || stack.length > depthMax) throw documentError("tooComplex");
      top.children.push(node);
      if (!isEmpty) stack.push(node);
    }
  }
  const first = root.children[0];
  if (!first) throw documentError("brokenDocx");
  return first;
}

function endOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw documentError("brokenDocx");
  return found + mark.length;
}

/** The first child of that name, or null. */
export function child(node: XmlNode | null | undefined, name: string): XmlNode | null {
  return node?.children.find((each) => each.name === name) ?? null;
}

/** The `w:val` of a child; null without the child, "" when it has no value. */
export function valOf(node: XmlNode | null | undefined, name: string): string | null {
  const found = child(node, name);
  return found ? (found.attributes.val ?? "") : null;
}

/** An on/off property: present means on unless its value says otherwise (ECMA-376, 17.17.4). */
export function isOn(node: XmlNode | null | undefined, name: string): boolean | null {
  const value = valOf(node, name);
  return value === null ? null : !["0", "false", "off", "none"].includes(value);
}
