/** A headline taken apart: its pieces between bars and dots, and which of them say nothing of a field of work. */
import { stemOf } from "../../grounding/words";
import type { Role } from "../resume";
import { titleNouns } from "../segment/titleWords.data";
import { functionWords, needs, notDoers, vagueLabels } from "./profileWords.data";

/** A stroke parts words, and stands within names such as "S/4HANA" and "TIG/MMA". */
const separators = /\s*(?:[|•·‣▪★✦]|\s\/\s|(?<=\p{Ll}{3})\/(?=\p{L}{4})|\s[-–—~]\s|,(?=\s))\s*/u;
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

/** Ends of names for those who do a work: "farrier:", "luthier in Leeds", "beekeeper". */
const doer =
  /^\p{L}{2,}(?:er|or|eer|ist|ian|wright|smith|monger|man|woman)(?=$|[.:,;()&+]| (?:for|in|of|at|to|on|and|with|who|from)(?!\p{L}))/iu;
const namesDoer = (text: string): boolean =>
  doer.test(text) && !notDoers.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "");
const inPiece = /(?<!\p{L})\p{L}+/gu;
const stemLetters = 7;
/** A sentence of one's own: "I tune the pianos of four schools". */
const spoken = /^(?:I|We) (?!am|['’]m|want|love|believe|help|need|seek)\p{Ll}+ (?:\S+ ?){2,}/u;

/**
 * True when a reader learns the line of work without a title's noun: by another name for its doer, by a sentence that
 * says what is done, or by a word of the work that stands in a post's title.
 */
export function namesWork(headline: string, titles: readonly string[]): boolean {
  if (piecesOf(headline).some((piece) => !isVague(piece) && namesTitle(piece))) return true;
  const ofTitles = new Set(titles.flatMap(wordsOf).filter((word) => word.length > 3));
  // "Controllerin" with "Controlling": titles of other languages are told by their stems.
  const begins = new Set(
    [...ofTitles].flatMap((word) => (word.length >= stemLetters ? [word.slice(0, stemLetters)] : [])),
  );
  return piecesOf(headline).some((piece) => {
    if (isVague(piece) || needIn(piece)) return false;
    const starts = [...piece.matchAll(inPiece)].map(({ index }) => piece.slice(index));
    return (
      spoken.test(piece) ||
      starts.some((rest) => namesDoer(rest)) ||
      wordsOf(piece).some((word) => ofTitles.has(word) || begins.has(word.slice(0, stemLetters)))
    );
  });
}

const shortWord = 3;
const stemsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length >= shortWord && !functionWords.has(word))
      .map(stemOf),
  );

/** Below this a profile tells too little to hold a headline against. */
const judgedFrom = 25;

/** True when no word of the headline stands anywhere in what the profile tells of the work. */
export function isUnlikeRest(headline: string, rest: string): boolean {
  const below = stemsOf(rest);
  return below.size >= judgedFrom && ![...stemsOf(headline)].some((stem) => below.has(stem));
}

const bare = (text: string): string => wordsOf(text.replace(/\((?:[^)]*)\)/g, " ")).join(" ");
/** Said of oneself beside a title, and nothing of the work. */
const praise =
  /(?<!\p{L})(?:experienced|seasoned|dedicated|passionate|driven|motivated|skilled|accomplished|results|oriented|professional|proud|happy|proven|certified|licensed|senior|junior|lead|freelance|independent|full|time|part)(?!\p{L})/giu;
/** A title of more words is told with its field. */
const bareWords = 3;

/** "Teacher", "Experienced Project Manager": no word but such as stand in the title of one post. */
function isBarePart(said: string, title: string): boolean {
  const words = said.replace(praise, " ").trim().split(/\s+/).filter(Boolean);
  const own = new Set(title.split(" "));
  return words.length > 0 && words.length <= bareWords && namesTitle(said) && words.every((word) => own.has(word));
}

/** "Music Teacher": one piece of a few words that ends in a title's noun, whether a post has it or not. */
function isTitleAlone(headline: string): boolean {
  const words = headline.replace(praise, " ").match(/[\p{L}\d&/'’-]+/gu) ?? [];
  const last = words.at(-1)?.toLowerCase() ?? "";
  return piecesOf(headline).length === 1 && words.length > 0 && words.length <= bareWords && titleNouns.has(last);
}

/** "Teacher at school", "engineer at company": the house has no name. */
const anywhere =
  /^(?:\p{L}+ ){1,3}(?:at|in) (?:an? |the )?(?:school|company|firm|hospital|clinic|university|college|bank|restaurant|hotel|office|factory|shop|store|agency|startup|private company|self employed)$/u;
const legal = / (?:inc|llc|llp|ltd|limited|corp|co|company|plc|gmbh|lp)$/;

/**
 * "Title at Employer" or the title alone, of one of the person's own posts: what LinkedIn writes when nobody else does.
 * "Paralegal, Dunn" counts as well; a word more than the post has is a headline of its own.
 */
export function isDefault(headline: string, roles: readonly Role[]): "title" | "post" | "student" | null {
  if (isTitleAlone(headline)) return "title";
  const said = bare(
    piecesOf(headline)
      .filter((piece) => !needIn(piece))
      .join(" "),
  );
  if (/^(?:undergraduate |graduate |college )?student (?:at|of|in) (?:\p{L}+ ?){1,6}$/u.test(said)) return "student";
  if (anywhere.test(said) && namesTitle(said)) return "post";
  for (const { title, employer } of roles) {
    if (!title) continue;
    const name = bare(title.text);
    if (name === "") continue;
    if (said === name || isBarePart(said, name)) return "title";
    if (!said.startsWith(name)) continue;
    const firm = bare(employer?.text ?? "");
    const rest = said
      .slice(name.length)
      .trim()
      .replace(/^(?:at|with|for|bei|chez) /, "");
    const isFirm = rest === firm || rest.replace(legal, "") === firm.replace(legal, "");
    // A firm is called by the first words of its name.
    if (firm !== "" && (isFirm || (rest.length > 3 && firm.startsWith(`${rest} `)))) return "post";
  }
  return null;
}
