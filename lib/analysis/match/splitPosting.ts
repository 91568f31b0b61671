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

/** Sentences about the employer inside a list of wants. */
const employerTalk =
  /^(?:we|our|they|there|this|salary|pay|the (?:company|team|office|school|clinic|group|council|board|firm|shop))\b/i;

/** "What we need." names no thing. */
const isOnlyCue = (sentence: string): boolean =>
  sentence.split(/\s+/).length <= 6 &&
  !/[,;]/.test(sentence) &&
  [requiredCue, preferredCue].some((cue) => sentence.replace(cue, "").replace(/[^\p{L}\p{N}]/gu, "") === "");

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
  const opening = (lines[first] ?? "").split(/(?<=[^.\s]{3}\)?)[.]\s+(?=\p{Lu})/u);
  for (const line of [opening.slice(1).join(". "), ...lines.slice(first + 1)]) {
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
      if (
        own === null &&
        employerTalk.test(sentence) &&
        !requiredInside.test(sentence) &&
        !preferredInside.test(sentence)
      )
        continue;
      if (own !== null && isOnlyCue(sentence)) continue;
      const want: Want = excludedCue.test(sentence.replace(/\([^()]*\)/g, ""))
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
    .flatMap(listOf)
    .map((text) => ({
      want: preferredInside.test(text) ? "preferred" : /\brequired\b/i.test(text) ? "required" : want,
      text,
    }));
}

/** A prose list whose parts ask in different ways ("a degree in X, three years of Y, and good Z") is parted. */
function listOf(text: string): string[] {
  const parts = text.split(/,\s+(?:and\s+|or\s+)?/);
  const telling = parts.filter((part) =>
    /\byears?\b|\bdegree\b|\bdiploma\b|\blicen[sc]e\b|\bcard\b|\bcertificate\b/i.test(part),
  ).length;
  return parts.length >= 3 && telling >= 1 ? parts : [text];
}
