/** Sets sentences that order an automatic reader about apart as units of their own, so that the honest words around them are read. */
import { findAll } from "../../findAll";
import { isInstruction } from "./isInstruction";
import type { Draft } from "./makeUnits";
import { sliceDraft } from "./sliceDraft";

const sentences =
  /(?<=[.!?;)\]>])\s+(?=[\p{Lu}(<["“])|\s+(?=<!--|\(white text\)|<\/)|(?<=-->|\)|>)\s+|(?<![\u{e0020}-\u{e007e}])(?=[\u{e0020}-\u{e007e}])/gu;

/** `draft` as it is, or its pieces when a part of it is an instruction and another part is not. */
export function splitInstructions(draft: Draft): Draft[] {
  if (draft.heading || !isInstruction(draft.text)) return [draft];
  const cuts = [0, ...findAll(sentences, draft.text).map((match) => match.index + match[0].length), draft.text.length];
  const pieces: { start: number; end: number; bad: boolean }[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const start = cuts[index] ?? 0;
    const end = cuts[index + 1] ?? start;
    const bad = isInstruction(draft.text.slice(start, end));
    const last = pieces.at(-1);
    if (last && last.bad === bad) last.end = end;
    else pieces.push({ start, end, bad });
  }
  if (!pieces.some((piece) => piece.bad)) return [{ ...draft, instruction: true }];
  return pieces.map((piece) => {
    const text = draft.text.slice(piece.start, piece.end);
    return { ...sliceDraft(draft, piece.start, piece.start + text.trimEnd().length), instruction: piece.bad };
  });
}
