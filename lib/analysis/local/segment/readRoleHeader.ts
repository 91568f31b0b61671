/**
 * Decides which pieces of a role's header are title, employer and place: the labelling of highest total evidence, in
 * which title and employer are each one run of pieces. Consistency over the document enters as a prior on the order.
 */

import { countWords } from "../../countWords";
import { ScopedObjectMemo } from "../../scopedMemo";
import { startsSmall } from "../../startsWithLetter";
import type { Field } from "../resume";
import { anchorsOf } from "../resume";
import type { HeaderPiece } from "./headerPieces";

export interface OrderPrior {
  /** Positive when the document sets the title before the employer, negative for the other order. */
  titleFirst: number;
}

export interface RoleHeader {
  title: Field | null;
  employer: Field | null;
  location: Field | null;
  /** How far the best reading stands above the best with title and employer the other way: 0 to 1. */
  margin: number;
  titleFirst: boolean | null;
  /** Title and employer stand in different lines. */
  apart: boolean;
}

type Label = "T" | "E" | "L" | "X";
const labels: readonly Label[] = ["T", "E", "L", "X"];

/** A labelling of the first pieces, told from its last one back. */
interface Path {
  score: number;
  label: Label;
  before: Path | null;
  title: boolean;
  employer: boolean;
  /** Which of title and employer came first. */
  first: "T" | "E" | null;
}

/** The labels in reading order. */
function labelsOf(path: Path): Label[] {
  const labels: Label[] = [];
  for (let at: Path | null = path; at !== null; at = at.before) labels.push(at.label);
  return labels.reverse();
}

/** After a comma, with a place of its own, "Town" or "Town, State", set apart behind it. */
function isBeforePlace(
  { joint }: HeaderPiece,
  { next, after }: { next: HeaderPiece | undefined; after: HeaderPiece | undefined },
): boolean {
  if (joint !== "comma" || next?.joint !== "strong") return false;
  return next.place >= 2.5 || (after?.joint === "comma" && after.place >= 2.5);
}

function emission(
  piece: HeaderPiece,
  label: Label,
  context: { capitalsMixed: boolean; next: HeaderPiece | undefined; after: HeaderPiece | undefined },
): number {
  const words = countWords(piece.text);
  const inParen = piece.joint === "paren";
  const capital = !/\p{Ll}/u.test(piece.text) && /\p{Lu}{2}/u.test(piece.text);
  switch (label) {
    case "T":
      return piece.title - 0.3 - (inParen ? 2 : 0) - (words > 9 ? 1.5 : 0) - (startsSmall(piece.text) ? 0.2 : 0);
    case "E": {
      let score = piece.firm - (inParen ? 2 : 0) - (words > 9 ? 1.5 : 0);
      if (piece.joint === "at") score += 2;
      if (capital && context.capitalsMixed) score += 1;
      // "University of X, Town" set apart from the place at the right: the town belongs to the name.
      if (piece.place >= 2.5) score += isBeforePlace(piece, context) ? 2.5 : -2.5;
      return score;
    }
    case "L": {
      let score = piece.place;
      const next = context.next;
      if (next?.joint === "comma" && next.place >= 2.5 && words <= 3) score = Math.max(score, 2.2);
      if (piece.joint === "line" && score < 2) score -= 0.8;
      // "Cyber Command, MND    Seoul": where a place is set apart, what stands before it is the name's.
      if ((piece.place < 2.5 || next?.text === piece.text) && isBeforePlace(piece, context)) score -= 2;
      return score;
    }
    default:
      return inParen ? 1.2 : words > 6 ? 0.2 : -0.6;
  }
}

/** A piece with what its words alone say, whatever stands before it: read once, weighed on every path. */
interface Weighed {
  piece: HeaderPiece;
  /** In the order of `labels`. */
  scores: number[];
  goesOn: boolean;
  startsLow: boolean;
}

function weigh(pieces: readonly HeaderPiece[]): Weighed[] {
  const kinds = new Set(pieces.map((piece) => !/\p{Ll}/u.test(piece.text)));
  return pieces.map((piece, index) => {
    const context = { capitalsMixed: kinds.size > 1, next: pieces[index + 1], after: pieces[index + 2] };
    return {
      piece,
      scores: labels.map((label) => emission(piece, label, context)),
      goesOn: /^(?:then|later|earlier|promoted|formerly|previously|now)\b/i.test(piece.text),
      startsLow: /^(?:\p{Ll}|\d)/u.test(piece.text),
    };
  });
}

function transition(from: Label | null, to: Label, { piece, goesOn, startsLow }: Weighed): number {
  const { joint } = piece;
  if (to === "T" && goesOn) return from === "T" ? 1 : -2.5;
  if (to === "T" && from !== "T" && startsLow && piece.title < 2.5) return -1.2;
  if (from === null) return 0;
  if (from === to && (to === "T" || to === "E")) {
    // Going on in the same name: natural over a comma in a long name, unnatural over a line.
    return joint === "comma" ? -0.9 : joint === "strong" ? -1.3 : -4;
  }
  if (to === "L" && from === "E") return joint === "comma" ? 0.9 : 0.4;
  if (to === "L" && from === "T") return joint === "comma" ? -0.2 : 0;
  if (from === "L" && to === "E" && joint === "comma") return -0.8;
  return 0;
}

type Order = "TE" | "ET";

/** Keys of ways to end are below this. */
const waysToEnd = 64;

/** The best labelling for each way to end, whatever the prior: title and employer in the order of `only`, or in either. */
function search(pieces: readonly Weighed[], only: Order | null): readonly Path[] {
  let beam: readonly (Path | null)[] = [null];
  for (const piece of pieces) {
    // The places of the best for each way to end in `found`, in the order in which they were met.
    const places = new Int8Array(waysToEnd).fill(-1);
    const found: Path[] = [];
    for (const path of beam) {
      const last = path?.label ?? null;
      const [hadTitle, hadEmployer] = [path?.title === true, path?.employer === true];
      for (let place = 0; place < labels.length; place += 1) {
        const label = labels[place] ?? "X";
        const begins = last !== label;
        if (label === "T" && begins && (hadTitle || (only === "ET" && !hadEmployer))) continue;
        if (label === "E" && begins && (hadEmployer || (only === "TE" && !hadTitle))) continue;
        const score = (path?.score ?? 0) + (piece.scores[place] ?? 0) + transition(last, label, piece);
        const title = hadTitle || label === "T";
        const employer = hadEmployer || label === "E";
        const first = path?.first ?? (label === "T" || label === "E" ? label : null);
        const key = place + (title ? 4 : 0) + (employer ? 8 : 0) + (first === "T" ? 16 : first === "E" ? 32 : 0);
        const held = places[key] ?? -1;
        if (held >= 0 && score <= (found[held]?.score ?? Number.NEGATIVE_INFINITY)) continue;
        if (held < 0) places[key] = found.length;
        found[held < 0 ? found.length : held] = { score, label, before: path, title, employer, first };
      }
    }
    beam = found;
  }
  return beam.filter((path) => path !== null);
}

/** The labelling of highest evidence under a prior; null when there is nothing to label. */
function topOf(paths: readonly Path[], prior: OrderPrior): Path | null {
  let top: Path | null = null;
  for (const path of paths) {
    let score = path.score - (path.title ? 0 : 0.8) - (path.employer ? 0 : 0.5);
    if (path.title && path.employer) score += path.first === "T" ? prior.titleFirst : -prior.titleFirst;
    if (!top || score > top.score) top = { ...path, score };
  }
  return top;
}

/** The pieces of a header that are judged, with the labellings found for them: a document is read under two priors. */
class Labelling {
  readonly pieces: readonly HeaderPiece[];
  private readonly weighed: readonly Weighed[];
  private readonly found = new Map<Order | null, readonly Path[]>();

  constructor(pieces: readonly HeaderPiece[]) {
    this.pieces = pieces;
    this.weighed = weigh(pieces);
  }

  best(prior: OrderPrior, only: Order | null): Path | null {
    const paths = this.found.get(only) ?? search(this.weighed, only);
    this.found.set(only, paths);
    return topOf(paths, prior);
  }
}

const piecesMax = 10;
/** The same header is read several times over, with another prior each time. */
const labellings = new ScopedObjectMemo(
  (all: readonly HeaderPiece[]): Labelling => new Labelling(all.slice(0, piecesMax)),
);

function fieldFrom(pieces: readonly HeaderPiece[], path: readonly Label[], label: Label): Field | null {
  const first = pieces[path.indexOf(label)];
  if (!first) return null;
  let last = first;
  for (let index = path.indexOf(label); path[index] === label; index += 1) {
    const piece = pieces[index];
    if (piece && piece.unit === first.unit) last = piece;
  }
  return { text: first.unit.text.slice(first.start, last.end), anchors: anchorsOf(first.unit, first.start, last.end) };
}

/** Reads title, employer and place out of the pieces of one role's header. Long headers are judged by their first ten pieces. */
export function readRoleHeader(all: readonly HeaderPiece[], prior: OrderPrior): RoleHeader {
  const labelling = labellings.get(all);
  const { pieces } = labelling;
  const best = labelling.best(prior, null);
  if (!best) return { title: null, employer: null, location: null, margin: 0, titleFirst: null, apart: false };
  const both = best.title && best.employer;
  const titleFirst = both ? best.first === "T" : null;
  const other = both ? labelling.best(prior, titleFirst ? "ET" : "TE") : null;
  const gain = other?.title && other.employer ? best.score - other.score : Math.max(0, best.score) + 0.5;
  const path = labelsOf(best);
  const titlePiece = pieces[path.indexOf("T")];
  const employerPiece = pieces[path.indexOf("E")];
  return {
    title: fieldFrom(pieces, path, "T"),
    employer: fieldFrom(pieces, path, "E"),
    location: fieldFrom(pieces, path, "L"),
    margin: Math.min(1, Math.max(0, gain / 3)),
    titleFirst,
    apart: both && titlePiece?.unit !== employerPiece?.unit,
  };
}
