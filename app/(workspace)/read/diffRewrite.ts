/**
 * A rewrite as a word diff against its line. Placeholders stand in the diff as pieces of their own, each asked once
 * where it occurs, and never cut or matched as words.
 */
import { diffWordsWithSpace } from "diff";
import type { Rewrite } from "@/lib/validation/schemas";

export type RewritePiece =
  | { kind: "kept" | "added" | "struck"; text: string }
  | { kind: "blank"; token: string; question: string; index: number };

/** One private-use character per blank: no résumé has them, and the diff treats each as a word of its own. */
const firstBlank = 0xe000;

/** The blanks of a rewrite in the order of their places; the same token twice is asked twice. */
function cutBlanks({ better, placeholders }: Rewrite): { text: string; blanks: { token: string; question: string }[] } {
  const blanks: { token: string; question: string }[] = [];
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

/** The pieces of a rewrite in reading order. Joined without the struck ones they are `better`. */
export function diffRewrite(rewrite: Rewrite): RewritePiece[] {
  const { text, blanks } = cutBlanks(rewrite);
  return diffWordsWithSpace(rewrite.original, text).flatMap(({ value, added, removed }) => {
    const kind = added ? "added" : removed ? "struck" : "kept";
    return value.split(/([\ue000-\uf8ff])/).flatMap((part): RewritePiece[] => {
      if (part === "") return [];
      const index = part.length === 1 ? part.charCodeAt(0) - firstBlank : -1;
      const blank = blanks[index];
      if (!blank) return [{ kind, text: part }];
      return removed ? [] : [{ kind: "blank", token: blank.token, question: blank.question, index }];
    });
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
