/**
 * Splits a posting into phrases that each ask for something, with how much it is wanted. Headings and cue words set the
 * state; a paragraph without one is talk about the employer and asks for nothing unless a sentence of it says "must".
 */
import { excludedCue, neutralCue, preferredCue, preferredInside, requiredCue, requiredInside } from "./adWords.data";

export type Want = "required" | "preferred" | "excluded" | "none";

export interface Phrase {
  want: Want;
  text: string;
}

const bullet = /^\s*(?:[-•*–—·▪◦]|\d+[.)])\s+/u;

function cueOf(text: string): Want | null {
  const head = text
    .replace(bullet, "")
    .replace(/^[#*\s]+/, "")
    .trim();
  if (excludedCue.test(head.slice(0, 60)) && !/[;:]/.test(head.slice(0, 10))) return "excluded";
  if (preferredCue.test(head)) return "preferred";
  if (requiredCue.test(head)) return "required";
  return neutralCue.test(head) ? "none" : null;
}

function sentencesOf(paragraph: string): string[] {
  return paragraph
    .replace(/\b(e\.g|i\.e|etc|approx|min|incl|Ph\.D|U\.S|St|vs|No)\.\s/g, "$1\u2024 ")
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d"“])/u)
    .map((sentence) => sentence.replace(/\u2024/g, ".").trim())
    .filter(Boolean);
}

/** The phrases of a posting in order. The first line, its title, is left out. */
export function splitPosting(posting: string): { title: string | null; phrases: Phrase[] } {
  const lines = posting.split(/\r?\n/).map((line) => line.trim());
  const first = lines.findIndex((line) => line !== "");
  const title =
    lines[first]
      ?.split(/(?<=[^.\s]{3})[.,|–—]\s/)[0]
      ?.replace(/[.:]$/, "")
      .slice(0, 90) ?? null;
  const phrases: Phrase[] = [];
  let state: Want = "none";
  let blank = false;
  let listHead = false;
  for (const line of lines.slice(first + 1)) {
    if (line === "") {
      blank = true;
      continue;
    }
    const isBullet = bullet.test(line);
    const cue = cueOf(line);
    const short = line.split(/\s+/).length <= 7 && (/:$/.test(line) || !/[.;,]$/.test(line));
    if (cue === null && blank && !isBullet && !listHead) state = "none";
    listHead = short && !isBullet && (cue !== null || /:$/.test(line));
    if (listHead) {
      state = cue ?? "none";
      blank = false;
      continue;
    }
    blank = false;
    for (const sentence of sentencesOf(line.replace(bullet, ""))) {
      const own = cueOf(sentence);
      if (own !== null && !isBullet) state = own;
      const want: Want = excludedCue.test(sentence)
        ? "excluded"
        : preferredInside.test(sentence)
          ? "preferred"
          : requiredInside.test(sentence) && state === "none" && own !== "preferred"
            ? "required"
            : isBullet && own !== null && own !== "none"
              ? state === "none"
                ? own
                : state
              : state;
      if (want === "required" || want === "preferred") phrases.push(...piecesOf(sentence, want));
    }
  }
  return { title, phrases };
}

function piecesOf(sentence: string, want: Want): Phrase[] {
  const open = sentence
    .replace(/\(([^()]*)\)/g, (_, inside: string) => ` (${inside.split(/[;]/)[0] ?? ""})`)
    .replace(/^[^:;]{0,60}?:\s+(?=\S)/u, (head) => (cueOf(head) !== null || head.split(/\s+/).length <= 4 ? "" : head));
  return open
    .split(/;\s*|(?<=[^\d.]{2})\.(?:\s+|$)/)
    .map((text) => text.replace(/^(?:and|or|also)\s+/i, "").trim())
    .filter((text) => text.length > 0)
    .map((text) => ({ want, text }));
}
