/**
 * Titles and employers in one spelling, so that honest variants of the same thing agree: abbreviations, legal forms, an
 * article, a place or a former name in brackets. What is left different is different.
 */
import { stemOf } from "../../../grounding/words";
import { legalForms } from "../../segment/titleWords.data";

/** Ways to write the same word of a title. After the common abbreviations of job advertisements and payrolls. */
const sameWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sr: "senior",
    snr: "senior",
    jr: "junior",
    jnr: "junior",
    mgr: "manager",
    mngr: "manager",
    eng: "engineer",
    engr: "engineer",
    dev: "developer",
    developer: "engineer",
    programmer: "engineer",
    assoc: "associate",
    asst: "assistant",
    dir: "director",
    vp: "vice president",
    svp: "senior vice president",
    evp: "executive vice president",
    avp: "assistant vice president",
    ceo: "chief executive officer",
    cfo: "chief financial officer",
    coo: "chief operating officer",
    cto: "chief technology officer",
    cmo: "chief marketing officer",
    cio: "chief information officer",
    hr: "human resources",
    qa: "quality assurance",
    ux: "user experience",
    ui: "user interface",
    it: "information technology",
    pm: "project manager",
    ops: "operations",
    admin: "administrator",
    rep: "representative",
    coord: "coordinator",
    exec: "executive",
    tech: "technician",
    acct: "account",
    rn: "registered nurse",
    lpn: "licensed practical nurse",
    cna: "certified nursing assistant",
    leader: "lead",
    supv: "supervisor",
    dept: "department",
    intl: "international",
    mktg: "marketing",
    fullstack: "full stack",
    frontend: "front end",
    backend: "back end",
    cofounder: "co founder",
    programme: "program",
    centre: "center",
    "2": "ii",
    "3": "iii",
    "1": "i",
  }),
);
const small = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "at",
  "a",
  "an",
  "to",
  "with",
  "on",
  "i",
  "ii",
  "iii",
  "iv",
  "v",
]);

/** Words of rank: a title that has one and one that has not are two titles. */
export const rankWords: ReadonlySet<string> = new Set(
  "senior junior lead principal chief head director president vice manager supervisor executive assistant associate deputy intern trainee apprentice coordinator partner founder owner officer interim acting"
    .split(" ")
    .map(stemOf),
);

const plainWords = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’.]/g, "")
    .match(/[\p{L}\d+#]+/gu) ?? [];

/** What stands in brackets is a remark, not the title. */
const withoutRemarks = (text: string): string => text.replace(/[([][^)\]]*[)\]]/g, " ");

/** Stems of a title, each once, in one spelling. */
export function titleStems(title: string): string[] {
  const words = plainWords(withoutRemarks(title)).flatMap((word) => (sameWord.get(word) ?? word).split(" "));
  return [...new Set(words.flatMap((word) => (sameWord.get(word) ?? word).split(" ")))]
    .filter((word) => !small.has(word))
    .map(stemOf);
}

/** True when two titles are one: the same words, or one is the other with its field told, at the same rank. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [titleStems(one), titleStems(other)];
  if (a.length === 0 || b.length === 0) return true;
  const ranks = (stems: readonly string[]): string =>
    stems
      .filter((stem) => rankWords.has(stem))
      .sort()
      .join(" ");
  if (ranks(a) !== ranks(b)) return false;
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return short.every((stem) => long.has(stem));
}

/** Every name under which an employer may stand: the whole, and what stands in brackets, after a slash or a dash. */
function namesOf(employer: string): string[][] {
  const parts = [withoutRemarks(employer), ...employer.split(/[([/|)\]]|\s[-–—]\s|,\s/)];
  return parts.flatMap((part) => {
    const words = plainWords(
      part.replace(/\b(?:formerly|previously|now|part of|acquired by|a division of|dba|via|through)\b/gi, " "),
    )
      .flatMap((word) => (sameWord.get(word) ?? word).split(" "))
      .filter((word) => !legalForms.has(word) && !small.has(word) && !/^(?:group|holdings?|usa?|de)$/.test(word));
    return words.length === 0 ? [] : [words];
  });
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("");

/** 0 to 1: how surely two names are of one employer. */
export function sameEmployer(one: string, other: string): number {
  let best = 0;
  for (const a of namesOf(one)) {
    for (const b of namesOf(other)) {
      const [short, long] = a.length <= b.length ? [a, b] : [b, a];
      if (short.every((word) => long.includes(word))) best = Math.max(best, short.length === long.length ? 1 : 0.85);
      else if (a.join("") === b.join("")) best = 1;
      else if (short.length === 1 && long.length > 1 && (short[0]?.length ?? 0) > 1 && short[0] === initialsOf(long)) {
        best = Math.max(best, 0.9);
      } else {
        const shared = short.filter((word) => long.includes(word)).length;
        best = Math.max(best, (0.6 * shared) / long.length);
      }
    }
  }
  return best;
}
