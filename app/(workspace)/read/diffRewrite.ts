/**
 * A rewrite as a word diff against its line. Placeholders stand in the diff as pieces of their own, each asked once
 * where it occurs, and never cut or matched as words. Changes with only a word or two kept between them are drawn as
 * one, struck then added: a reader follows a phrase, not a row of islands.
 */
import { type Change, diffWordsWithSpace } from "diff";
import type { Rewrite } from "@/lib/validation/schemas";

export type RewritePiece =
  | { kind: "kept" | "added" | "struck"; text: string }
  | { kind: "blank"; token: string; question: string; index: number };

interface Blank {
  token: string;
  question: string;
}

/** One private-use character per blank: no résumé has them, and the diff treats each as a word of its own. */
const firstBlank = 0xe000;
const islandWordsMax = 2;

/** The blanks of a rewrite in the order of their places; the same token twice is asked twice. */
function cutBlanks({ better, placeholders }: Rewrite): { text: string; blanks: Blank[] } {
  const blanks: Blank[] = [];
  let text = "";
  let at = 0;
  while (at < better.length) {
    const hit = placeholders.find(({ token }) => token.length > 0 && better.startsWith(token, at));
    if (hit) {
      text += String.fromCharCode(firstBlank + blanks.length);
      blanks.push(hit);
      at += hit.token.length;
    } else {
      text += better.charAt(at);
      at += 1;
    }
  }
  return { text, blanks };
}

const isIsland = (change: Change): boolean => change.value.split(/\s+/).filter(Boolean).length <= islandWordsMax;

/** Runs of change, each with what it strikes and adds, between the words that are kept. */
function runsOf(changes: readonly Change[]): { kept: string; struck: string; added: string }[] {
  const runs: { kept: string; struck: string; added: string }[] = [];
  let open: { kept: string; struck: string; added: string } | null = null;
  changes.forEach((change, index) => {
    const isKept = !change.added && !change.removed;
    const isBetween = index > 0 && index < changes.length - 1;
    if (isKept && !(open && isBetween && isIsland(change))) {
      open = null;
      runs.push({ kept: change.value, struck: "", added: "" });
      return;
    }
    if (!open) {
      open = { kept: "", struck: "", added: "" };
      runs.push(open);
    }
    if (!change.added) open.struck += change.value;
    if (!change.removed) open.added += change.value;
  });
  return runs;
}

/** The pieces of a rewrite in reading order. Joined without the struck ones they are `better`. */
export function diffRewrite(rewrite: Rewrite): RewritePiece[] {
  const { text, blanks } = cutBlanks(rewrite);
  const cut = (kind: "kept" | "added", value: string): RewritePiece[] =>
    value.split(/([\ue000-\uf8ff])/).flatMap((part): RewritePiece[] => {
      if (part === "") return [];
      const index = part.length === 1 ? part.charCodeAt(0) - firstBlank : -1;
      const blank = blanks[index];
      return blank ? [{ kind: "blank", token: blank.token, question: blank.question, index }] : [{ kind, text: part }];
    });
  return runsOf(diffWordsWithSpace(rewrite.original, text)).flatMap(({ kept, struck, added }): RewritePiece[] => {
    if (kept) return cut("kept", kept);
    // The space after a run belongs to neither colour: it is kept, so that lines end where words do.
    const space = /\s$/.test(struck) && /\s$/.test(added) ? " " : "";
    return [
      ...(struck ? [{ kind: "struck", text: space ? struck.trimEnd() : struck } as const] : []),
      ...cut("added", space ? added.trimEnd() : added),
      ...(space ? [{ kind: "kept", text: space } as const] : []),
    ];
  });
}

/** The rewritten line with its answers; an unanswered blank keeps its brackets. */
export function composeRewrite(pieces: readonly RewritePiece[], answers: Readonly<Record<number, string>>): string {
  return pieces
    .map((piece) => {
      if (piece.kind === "struck") return "";
      if (piece.kind === "blank") return answers[piece.index]?.trim() || piece.token;
      return piece.text;
    })
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
