/**
 * Holds a sentence of the model against what it may rest on. Refuses figures, names, quotes and addresses that
 * neither the résumé nor the job advertisement has, degrees of ownership that the cited lines lack, and anything
 * that shows that text was obeyed instead of judged. Strict on purpose: a true sentence lost costs less than a
 * false one shown.
 */
import { readSkills } from "../skills/readSkills";
import type { EvidenceSource } from "./evidenceSource";
import { figuresIn } from "./figuresIn";
import { readPrompt } from "./promptCache";

export type ProseProblem =
  | "empty"
  | "too_long"
  | "number_not_in_source"
  | "name_not_in_source"
  | "quote_not_in_source"
  | "address_not_in_source"
  | "ownership_not_in_source"
  | "obeys_instructions";

export interface ProseOptions {
  /** Longest text, in words. */
  maxWords: number;
  /**
   * When given, any degree of ownership in the text must stand here: in the lines it cites, or on the page. Without
   * it only what is said of the writer as a fact must stand on the page.
   */
  ownershipIn?: string;
}

/** After these, a small number speaks of the page or of the advice, not of the career. */
const pageNouns =
  /^[\s-]*(?:(?:of|or|to|more|short|further|other|strong|strongest|first|best|key)\b[\s-]*)*(?:of|these|those|lines?|bullets?|pages?|words?|sentences?|seconds?|minutes?|roles?|jobs?|sections?|places?|examples?|figures?|numbers?|points?|things?|facts?|verbs?|claims?|questions?)\b/i;
const maxPageNumber = 20;

/** Capitalised words that an honest comment on any résumé uses. */
const commonNames = new Set(
  "i ats cv pdf kpi kpis star english hr résumé resume summary profile objective experience education skills projects certifications languages awards publications volunteering interests references linkedin github".split(
    " ",
  ),
);
const ownershipVerbs =
  "led|owned|managed|directed|headed|founded|co-founded|spearheaded|oversaw|supervised|architected|pioneered|single-handedly|solely";
const ownershipWords = new RegExp(`\\b(?:${ownershipVerbs})\\b`, "gi");
/** The same said of the writer as a fact; "say what you led" asks and passes. */
const ownershipClaims = new RegExp(
  `(?<!\\b(?:whether|if|what|who|how|which|where|when)\\s)\\byou\\s+(?:have\\s+|also\\s+|[a-z]+ly\\s+)?(?:${ownershipVerbs})\\b`,
  "gi",
);
const obedience =
  /\b(?:system prompt|hidden prompt|developer mode|language model|as an ai|my instructions|previous instructions|prior instructions|(?:strong|must|definite) hire|should be hired|hire (?:this|the|immediately)|perfect (?:candidate|score)|\d+\s?(?:\/|out of)\s?(?:10|100))\b/gi;
const address = /\bhttps?:\/\/\S+|\bwww\.\S+|\b[\w.+-]+@[\w-]+\.[\w.]+/gi;

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—−]/g, "-")
    .replace(/\s+/g, " ");
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];
const shinglesOf = (words: readonly string[], size: number): string[] =>
  words.slice(0, Math.max(0, words.length - size + 1)).map((_, index) => words.slice(index, index + size).join(" "));

function hasForeignFigure(text: string, known: ReadonlySet<string>): boolean {
  return figuresIn(text).some(({ value, key, end }) => {
    if (known.has(key)) return false;
    return !(value <= maxPageNumber && pageNouns.test(text.slice(end)));
  });
}

/** Names: words with a capital inside a sentence, and words with capitals, digits or signs within, anywhere. */
function hasForeignName(text: string, basisWords: ReadonlySet<string>): boolean {
  for (const match of text.matchAll(/[\p{L}][\p{L}\p{N}+#]*/gu)) {
    const [word] = match;
    const isCompoundName = /\p{Lu}/u.test(word.slice(1)) || /[+#\d]/.test(word);
    const opensSentence = /(?:^|[.!?:;…]|["“‘([–—-])\s*$/u.test(text.slice(0, match.index));
    const isName = isCompoundName || (!opensSentence && /^\p{Lu}/u.test(word));
    if (!isName) continue;
    const plain = word.toLowerCase();
    const forms = [plain, plain.replace(/s$/, ""), `${plain}s`];
    if (!forms.some((form) => basisWords.has(form) || commonNames.has(form))) return true;
  }
  return false;
}

/** Tools and credentials by the table of skills: it knows them in lower case and at the start of a sentence too. */
function hasForeignSkill(text: string, basis: Basis): boolean {
  return readSkills(text).some(({ skill, start, end }) => {
    if (basis.skills.has(skill.name)) return false;
    const named = text.slice(start, end);
    // "something concrete": fields of work are words of plain English too, when one stands alone in small letters.
    if (skill.kind === "field" && /^\p{Ll}+$/u.test(named)) return false;
    return !wordsOf(named).every((word) => basis.words.has(word) || commonNames.has(word));
  });
}

const hasForeignMatch = (pattern: RegExp, text: string, basis: string): boolean =>
  [...text.matchAll(pattern)].some(([found]) => !basis.includes(fold(found)));

function hasForeignOwnership(text: string, basis: Basis, ownershipIn: string | undefined): boolean {
  if (ownershipIn !== undefined) return hasForeignMatch(ownershipWords, text, fold(ownershipIn));
  const claims = (text.match(ownershipClaims) ?? []).join(" ");
  return hasForeignMatch(ownershipWords, claims, basis.resume);
}

function hasForeignQuote(text: string, basis: string): boolean {
  const quoted = fold(text).matchAll(/"([^"]{3,})"/g);
  return [...quoted].some(([, words]) => !basis.includes((words ?? "").replace(/[.,;:!?…]+$/, "").trim()));
}

/** Everything of a page that its sentences are held against, made once for a page. */
interface Basis {
  text: string;
  words: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  resume: string;
  instructed: ReadonlySet<string>;
}

const bases = new WeakMap<EvidenceSource, Basis>();
const prompted = new Map<string, ReadonlySet<string>>();

function basisOf(source: EvidenceSource): Basis {
  const known = bases.get(source);
  if (known) return known;
  const text = `${source.resumeText}\n${source.jobText}`;
  const resumeShingles = new Set(shinglesOf(wordsOf(source.resumeText), 4));
  const basis: Basis = {
    text: fold(text),
    words: new Set(wordsOf(text)),
    figures: new Set(figuresIn(text).map(({ key }) => key)),
    skills: new Set(readSkills(text).map(({ skill }) => skill.name)),
    resume: fold(source.resumeText),
    instructed: new Set(
      shinglesOf(wordsOf(source.instructionText), 4).filter((shingle) => !resumeShingles.has(shingle)),
    ),
  };
  bases.set(source, basis);
  return basis;
}

function promptShingles(prompt: string): ReadonlySet<string> {
  const known = prompted.get(prompt) ?? new Set(shinglesOf(wordsOf(prompt), 9));
  prompted.set(prompt, known);
  return known;
}

function echoes(text: string, basis: Basis): boolean {
  const words = wordsOf(text);
  const ofPrompts = (["read", "readProfile"] as const).map((name) => promptShingles(readPrompt(name)));
  return (
    shinglesOf(words, 4).some((shingle) => basis.instructed.has(shingle)) ||
    shinglesOf(words, 9).some((shingle) => ofPrompts.some((ofPrompt) => ofPrompt.has(shingle)))
  );
}

/** What is wrong with a sentence about this résumé; null when nothing is. Brackets of a placeholder are passed over. */
export function judgeProse(source: EvidenceSource, prose: string, options: ProseOptions): ProseProblem | null {
  const text = prose.normalize("NFC").replace(/\[[^\]]*\]/g, " ");
  if (prose.trim() === "") return "empty";
  if (wordsOf(text).length > options.maxWords || /[{}<>`]/.test(text)) return "too_long";
  const basis = basisOf(source);
  if (hasForeignMatch(obedience, text, basis.resume) || echoes(text, basis)) return "obeys_instructions";
  if (hasForeignMatch(address, text, basis.text)) return "address_not_in_source";
  if (hasForeignQuote(text, basis.text)) return "quote_not_in_source";
  if (hasForeignFigure(text, basis.figures)) return "number_not_in_source";
  if (hasForeignName(text, basis.words) || hasForeignSkill(text, basis)) return "name_not_in_source";
  return hasForeignOwnership(text, basis, options.ownershipIn) ? "ownership_not_in_source" : null;
}
