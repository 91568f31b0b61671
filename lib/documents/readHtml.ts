/**
 * The words of a saved web page as plain text, a block a line and "- " before the items of lists. Nothing of the page is run,
 * fetched or kept: tags are read as a stream, and what is not shown to a reader is left out.
 */
import { Parser } from "htmlparser2";
import { z } from "zod";

const blocks = new Set(
  "address article aside blockquote body br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const spaced = new Set([
  "p",
  "ul",
  "ol",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "section",
  "article",
  "table",
  "dl",
  "pre",
]);
const unseen = new Set(
  "script style noscript template svg canvas iframe object embed audio video map head nav footer aside form button select option textarea input dialog math".split(
    " ",
  ),
);
const empty = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const minMainChars = 300;
const minBodyChars = 200;

const PostingSchema = z.looseObject({
  "@type": z.union([z.string(), z.array(z.string())]),
  title: z.string().optional(),
  description: z.string(),
});
const LinkedDataSchema = z.union([
  PostingSchema.transform((posting) => [posting]),
  z.array(z.unknown()).transform((items) => items.flatMap((item) => PostingSchema.safeParse(item).data ?? [])),
  z
    .looseObject({ "@graph": z.array(z.unknown()) })
    .transform((graph) => graph["@graph"].flatMap((item) => PostingSchema.safeParse(item).data ?? [])),
]);

interface Page {
  title: string;
  body: string;
  main: string;
  linkedData: string[];
}

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  "hidden" in attributes ||
  attributes["aria-hidden"] === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "");

/** Reads the page as a stream. Depth is counted, never recursed into, so that no nesting can exhaust the stack. */
function readPage(html: string): Page {
  const page: Page = { title: "", body: "", main: "", linkedData: [] };
  let depth = 0;
  let unseenFrom = 0;
  let mainFrom = 0;
  let inTitle = false;
  let inLinkedData = false;
  const write = (text: string): void => {
    page.body += text;
    if (mainFrom > 0) page.main += text;
  };
  // A block begins on a line of its own; only a spaced one leaves a gap.
  const breakLine = (name: string): void => {
    if (!blocks.has(name)) return;
    write(spaced.has(name) ? "\n\n" : page.body.endsWith("\n") ? "" : "\n");
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "title" && page.title === "") inTitle = true;
        if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) {
          inLinkedData = true;
          page.linkedData.push("");
        }
        if (!empty.has(name)) {
          depth += 1;
          const isChrome = name === "header" && mainFrom === 0;
          if (unseenFrom === 0 && (unseen.has(name) || isChrome || isHidden(attributes))) unseenFrom = depth;
          const isMain = name === "main" || name === "article" || attributes.role === "main";
          if (mainFrom === 0 && isMain && unseenFrom === 0) mainFrom = depth;
        }
        if (unseenFrom > 0) return;
        breakLine(name);
        if (name === "li") write("- ");
      },
      ontext(text) {
        if (inTitle) page.title += text;
        if (inLinkedData) page.linkedData[page.linkedData.length - 1] += text;
        if (unseenFrom === 0) write(text.replace(/\s+/g, " "));
      },
      onclosetag(name) {
        if (name === "title") inTitle = false;
        if (name === "script") inLinkedData = false;
        if (empty.has(name)) return;
        if (unseenFrom === 0) breakLine(name);
        if (unseenFrom === depth) unseenFrom = 0;
        if (mainFrom === depth) mainFrom = 0;
        depth -= 1;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return page;
}

const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/[ \t\u00a0]+/g, " ").trim())
    .filter((line) => line !== "-")
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** A page that a script draws often carries its posting as data beside it (schema.org's JobPosting). */
function postingOf(linkedData: readonly string[]): string | null {
  for (const text of linkedData) {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      continue;
    }
    const found = LinkedDataSchema.safeParse(data).data?.find(({ "@type": type }) =>
      [type].flat().includes("JobPosting"),
    );
    if (found) return `${found.title ?? ""}\n\n${tidy(readPage(found.description).body)}`.trim();
  }
  return null;
}

/** The text of a page: its main part where it names one, else its body, else the posting it carries as data. */
export function readHtml(html: string): string {
  const page = readPage(html);
  const [main, body] = [tidy(page.main), tidy(page.body)];
  if (main.length >= minMainChars) return main;
  const posting = body.length < minBodyChars ? postingOf(page.linkedData) : null;
  return posting ?? body;
}
