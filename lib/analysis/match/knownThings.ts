/**
 * What a page shows of a want by what people of the trades know: the want is a thing of their table (practiceTable.ts), and a line
 * holds one of the phrases that show it, as the person's own, or one that shows something narrower.
 */

import { wordsOf } from "../grounding/words";
import { stopWords } from "../grounding/words.data";
import { type Practice, type PracticePhrase, practiceNamed } from "../skills/practice/practiceTable";
import { type PracticeMention, practiceSpans, readPractice } from "../skills/practice/readPractice";
import { skillsByPhrase, skillTokens } from "../skills/skillTable";
import type { Evidence, EvidenceUnit } from "./evidence";
import { genericStems, lightStems } from "./postingWords.data";
import { standingOf } from "./standing";
import type { Want } from "./want";

interface Place {
  line: EvidenceUnit;
  start: number;
  end: number;
  phrase: PracticePhrase;
  /** Shown by itself, or by something narrower. */
  direct: boolean;
  isOwn: () => boolean;
}

/** By name in lower case, each with the lines that show it. */
type Known = ReadonlyMap<string, Place[]>;

const knownOf = new WeakMap<Evidence, Known>();

function withImplied(of: Practice, seen: Set<string> = new Set()): Set<string> {
  const key = of.name.toLowerCase();
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const name of of.implies) {
    const next = practiceNamed(name);
    if (next) withImplied(next, seen);
  }
  return seen;
}

function gather(evidence: Evidence): Known {
  const known = new Map<string, Place[]>();
  for (const line of evidence.units) {
    for (const { phrase, start, end, isTitle } of readPractice(line.text)) {
      if (isTitle && line.unit.kind !== "role") continue;
      const own = phrase.of.name.toLowerCase();
      let answer: boolean | undefined;
      // Whose a line is is asked only where the thing is wanted, and once.
      const isOwn = (): boolean => {
        answer ??= standingOf(line.text, start, end, null, phrase.of.kind === "credential") === "own";
        return answer;
      };
      for (const name of withImplied(phrase.of)) {
        const places = known.get(name) ?? [];
        places.push({ line, start, end, phrase, direct: name === own, isOwn });
        known.set(name, places);
      }
    }
  }
  return known;
}

function knownIn(evidence: Evidence): Known {
  const before = knownOf.get(evidence);
  if (before) return before;
  const made = gather(evidence);
  knownOf.set(evidence, made);
  return made;
}

export interface KnownSigns {
  /** Share of the want's words that are a thing of the table. */
  share: number;
  /** 1 by the thing's own name or another that shows it, less by something narrower or from an alias to another; 0 not shown. */
  shown: number;
  way: "none" | "name" | "implied" | "deed" | "alias" | "takenBack" | "absent";
  place: Place | null;
  /** True where all that is named is a field or a way of working, no product or paper with a name of its own. */
  isSoft: boolean;
}

const nothing: KnownSigns = { share: 0, shown: 0, way: "none", place: null, isSoft: true };

const isProper = (text: string): boolean => /\p{Lu}/u.test(text);

const worth = { name: 1, deed: 0.9, implied: 0.8, alias: 0.6 } as const;

const firm = new Set(["tool", "code", "credential"]);
/** A product or paper that has a name of its own: another of its kind is another thing. */
const isFirmName = ({ name, kind }: Practice): boolean => firm.has(kind) && isProper(name);

function shownBy(mention: PracticeMention, evidence: Evidence): KnownSigns {
  const { phrase } = mention;
  const said = phrase.text.toLowerCase();
  const own = phrase.of;
  // What the table of skills knows by a name of its own, it decides.
  if (isFirmName(own) && skillsByPhrase.has(skillTokens(own.name).join(" "))) return nothing;
  const places = knownIn(evidence).get(own.name.toLowerCase()) ?? [];
  let best: KnownSigns = {
    share: 0,
    shown: 0,
    way: "absent",
    place: null,
    isSoft: !firm.has(own.kind) || (own.kind === "tool" && !isProper(own.name)),
  };
  for (const place of places) {
    const isSame = place.phrase.text.toLowerCase() === said;
    if (isFirmName(own) && !isSame && !(phrase.isStrict && place.direct && place.phrase.isStrict)) continue;
    // A product among those that show a thing is asked for by itself.
    if (!phrase.isName && isProper(phrase.text) && !isSame) continue;
    const way = !(phrase.isName || isSame)
      ? "alias"
      : place.phrase.verbs.length > 0
        ? "deed"
        : place.direct
          ? "name"
          : "implied";
    if (best.place && worth[way] <= best.shown) continue;
    if (!place.isOwn()) {
      if (!best.place) best = { ...best, way: "takenBack" };
      continue;
    }
    best = { ...best, shown: worth[way], way, place };
  }
  return best;
}

/** What the table of the trades says of a want on a page. */
export function knownSigns(want: Want, evidence: Evidence): KnownSigns {
  if (want.degree !== null || want.hours.length > 0 || want.people !== null) return nothing;
  const spans = practiceSpans(want.text);
  if (spans.length === 0) return nothing;
  const words = wordsOf(want.text).filter(
    ({ lower, stem }) => !stopWords.has(lower) && !genericStems.has(stem) && !/^\d+$/.test(lower),
  );
  const weight = (stem: string): number => (lightStems.has(stem) ? 0.3 : 1);
  let all = 0;
  let covered = 0;
  for (const { start, end, stem } of words) {
    all += weight(stem);
    if (spans.some(([one]) => one && start >= one.start && end <= one.end)) covered += weight(stem);
  }
  const share = all === 0 ? 0 : covered / all;
  const each = spans.map((span) =>
    span.map((one) => shownBy(one, evidence)).reduce((a, b) => (b.shown > a.shown ? b : a)),
  );
  const either = want.either || /\bor\b/.test(want.text);
  const [first, ...others] = each;
  if (!first) return nothing;
  const whole = others.reduce((a, b) => ((either ? b.shown > a.shown : b.shown < a.shown) ? b : a), first);
  return { ...whole, share, isSoft: each.every(({ isSoft }) => isSoft) };
}

/** From this share of a want's words on it is the thing that its lines show. */
export const wholeFrom = 0.95;

/** The lines that show a field or way of working that a want asks years of, as the person's own. */
export function linesOfWork(want: Want, evidence: Evidence): ReadonlySet<EvidenceUnit> {
  const lines = new Set<EvidenceUnit>();
  const { share, isSoft, way } = knownSigns(want, evidence);
  if (!isSoft || share < wholeFrom || way === "none" || way === "alias") return lines;
  for (const { phrase } of practiceSpans(want.text).flat()) {
    if (!phrase.isName) continue;
    for (const { line, isOwn } of knownIn(evidence).get(phrase.of.name.toLowerCase()) ?? [])
      if (!lines.has(line) && isOwn()) lines.add(line);
  }
  return lines;
}
