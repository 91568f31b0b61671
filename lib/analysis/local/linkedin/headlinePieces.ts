/** A headline taken apart: its pieces between bars and dots, and which of them say nothing of a field of work. */
import type { Role } from "../resume";
import { titleNouns } from "../segment/titleWords.data";
import { needs, vagueLabels } from "./profileWords.data";

const separators = /\s*(?:[|•·‣▪★✦/]|\s[-–—~]\s|,(?=\s))\s*/u;
const label = new RegExp(`^(?:${vagueLabels.join("|")})$`, "iu");
const need = new RegExp(`(?<!\\p{L})(?:${needs.join("|")})(?!\\p{L})`, "iu");

/** Between bars, dots and dashes; commas part only where the pieces are short labels. */
export const piecesOf = (headline: string): string[] =>
  headline
    .split(separators)
    .map((piece) => piece.trim())
    .filter(Boolean);

export const isVague = (piece: string): boolean => label.test(piece.replace(/[.!]+$/, ""));

/** Where the headline states a need; null when it does not. */
export const needIn = (headline: string): RegExpExecArray | null => need.exec(headline);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d+#]+/gu) ?? [];

/** True when a noun that heads job titles stands in it. */
export const namesTitle = (text: string): boolean =>
  wordsOf(text).some((word) => titleNouns.has(word) || titleNouns.has(word.replace(/s$/, "")));

const bare = (text: string): string => wordsOf(text.replace(/\((?:[^)]*)\)/g, " ")).join(" ");
const legal = / (?:inc|llc|llp|ltd|limited|corp|co|company|plc|gmbh|lp)$/;

/**
 * "Title at Employer" or the title alone, of one of the person's own posts: what LinkedIn writes when nobody else does.
 * "Paralegal, Dunn" counts as well; a word more than the post has is a headline of its own.
 */
export function isDefault(headline: string, roles: readonly Role[]): "title" | "post" | null {
  const said = bare(
    piecesOf(headline)
      .filter((piece) => !needIn(piece))
      .join(" "),
  );
  if (/^(?:undergraduate |graduate |college )?student (?:at|of|in) (?:\p{L}+ ?){1,6}$/u.test(said)) return "post";
  for (const { title, employer } of roles) {
    if (!title) continue;
    const name = bare(title.text);
    if (name === "" || !said.startsWith(name)) continue;
    if (said === name) return "title";
    const firm = bare(employer?.text ?? "");
    const rest = said
      .slice(name.length)
      .trim()
      .replace(/^(?:at|with|for|bei|chez) /, "");
    if (firm !== "" && (rest === firm || rest.replace(legal, "") === firm.replace(legal, ""))) return "post";
  }
  return null;
}
