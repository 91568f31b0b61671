/** The sentences and clauses of a posting: which of them wish, comment or take back. */
import { readSkills } from "../skills/readSkills";
import { degreeLevelOf } from "./degrees";
import { demand, liking, talk } from "./postingWords.data";

/** "It would be an advantage to have": what follows is a list of wishes. */
export const wishOpening =
  /^(?:it|this|that) (?:would|will|could)(?: also| really)? (?:be|help)\b[^,.;]*?\b(?:to have|to bring|to know|if you (?:have|had|bring|know))\s+/i;
export const someoneTo =
  /\b(?:looking|searching|need|needs|want|wants|seek|seeking)\b(?: for)? (?:someone|somebody|a person) (?:to|who (?:will|would))\s/i;

export function sentencesOf(paragraph: string): string[] {
  // Whoever writes without capitals ends sentences all the same.
  const before = /[.!?]\s+[\p{Lu}\d]/u.test(paragraph)
    ? /(?<=[.!?]["”)]?)\s+(?=[\p{Lu}\d"“])/u
    : /(?<=\p{L}{3}[.!?]["”)]?)\s+(?=\p{L})/u;
  return paragraph
    .replace(/\b(e\.g|i\.e|etc|approx|min|incl|Ph\.D|U\.S|St|vs|No|no|yrs|Dr|a\.m|p\.m)\.\s/g, "$1\u2024 ")
    .split(before)
    .map((sentence) => sentence.replace(/\u2024/g, ".").trim())
    .filter(Boolean);
}

/** A sentence about pay that names a degree still names the degree. */
export const asksForPaper = (text: string): boolean =>
  degreeLevelOf(text) !== null && !/[$€£]\s?\d|\b(?:tuition|reimburse\w*|support|pay for|help you|equal)\b/i.test(text);

/** "Go; the data loggers run services written in it": what follows the thing explains it. */
export const isComment = (clause: string): boolean =>
  (/^\s*(?:the|our|we|this|that|it|they|these|those|an?|most|some|half|all|its|their)\b/i.test(clause) ||
    states(clause)) &&
  !demand.test(clause) &&
  !liking.test(clause);

/** "Wine knowledge is welcome, but we do not ask for it": the end takes back the whole. */
export const refusedAtEnd =
  /(?:\b(?:do|does|will)(?: not|n['’]t) (?:ask for|need|require|expect|count|insist on|care about)|\bwon['’]t count|\bno need for) (?:it|them|that|one|either|this)[.!]?$/i;

/** "We are a small company, and we need five years of it": from where it asks. */
export function fromDemand(text: string): string {
  const at = text.search(
    /\b(?:we|you)\s(?:will |also |should |would |do |really )*(?:need|require|expect|want|ask for|have|hold|bring)\b/i,
  );
  return at > 20 ? text.slice(at) : text;
}

/** "It is expected, as is a degree", "is not negotiable, neither is a licence": the second thing is asked for like the first. */
export const withEach = (text: string): string =>
  /\b(?:required|essential|mandatory|a must|expected|negotiable|needed|necessary)\b/i.test(text)
    ? text.replace(/,\s+(?:and\s+)?(?:neither|nor|so|as)\s+(?:is|are)\s+([^;.]+)/i, "; $1 is required")
    : text;

/** "As everything falls under the standard, you should know it": what follows the reason. */
export const fromReason = (text: string): string => {
  const [reason = ""] = /^(?:as|since|because|given that)\s[^,]{8,90},\s+(?=\p{L}+\s)/iu.exec(text.trim()) ?? [];
  return text.trim().slice(reason.length);
};

/** A wish about the candidate, not about the day. */
export const wishes = (text: string): boolean =>
  liking.test(text) &&
  (!talk.test(text.trim()) ||
    /(?:['’]d| would) (?:also |really )?(?:love|like|welcome|value) (?:an?|some|prior|at least|\d+\+?|\p{L}+ years?(?= of| in))\s|\bif\b|\b(?:like|love|welcome|value) (?:a candidate|someone|people|to see)\b/iu.test(
      text,
    ));

/** "LMSW (LCSW a plus)": a title in parentheses is a wish of its own; a product there is an example. */
export const apartFromWish = (clause: string): string =>
  clause.replace(
    /\s*\(([^()]{2,50}?) (?:is )?(?:a plus|preferred|ideal|a bonus|desirable|an advantage)\)/i,
    (_, inner: string) =>
      readSkills(inner).some(({ skill }) => skill.kind === "credential") || degreeLevelOf(inner) !== null
        ? `, ${inner} preferred`
        : ` (${inner})`,
  );

/** "Bachelor's required, master's preferred": what is required, and what would be liked. */
export function splitWish(clause: string): [main: string, wish: string] {
  const match =
    /^(.{6,}?)[,;]\s+(?:and |with |though )?((?:an? |the )?[^,;]{2,60}?\s(?:strongly )?(?:preferred|desirable|a plus|is a bonus|an advantage|helpful))\.?$/iu.exec(
      clause,
    );
  return match && !/^(?:ideally|preferably)/i.test(match[2] ?? "") ? [match[1] ?? "", match[2] ?? ""] : [clause, ""];
}

const finite = /\b(?:is|are|was|were|do|does|did|will|would|can|could|has|have|need|needs|you|we|they)\b/i;

/** "Data entry that does not have to be redone" refuses nothing: the refusal speaks of the thing. */
export const withoutRelative = (text: string): string => {
  const [whole = "", thing = ""] = /^(.*?[\p{L}]{3,})\s(?:that|which|who|whom)\s[\s\S]*$/iu.exec(text) ?? [];
  return whole !== "" && !finite.test(thing) && thing.split(/\s+/).length >= 2 ? thing : text;
};

/** "The last person in the chair was promoted": a sentence with a subject and a verb of its own, and not about the reader. */
export const states = (text: string): boolean => {
  if (
    /^\s*(?:an? |some |your |prior |previous |strong |good )?(?:experience|knowledge|familiarity|ability|fluency|proficiency|skills?|training|degree|licen[sc]e|certificat\w+|background|comfort)\b/i.test(
      text,
    )
  )
    return false;
  const verb =
    /\s(?:is|are|was|were|has|have|had|will|would|does|do|did|can|could|may|might|came|come|comes|went|left|stayed|sits?)\s/i.exec(
      text,
    );
  return (
    verb !== null &&
    verb.index > 2 &&
    verb.index < 60 &&
    !/\b(?:you|your|candidates?|applicants?)\b/i.test(text.slice(0, verb.index + 12))
  );
};

/** "Dentrix: 1 year (Preferred)", "RDH license (Required)": the form of job boards, the thing first and its mark last. */
export function markOf(text: string): { want: "required" | "preferred"; text: string } | null {
  const [, said = "", mark = ""] = /^(.{2,80}?)\s*\((required|preferred)\)[.]?$/i.exec(text.trim()) ?? [];
  if (said === "" || /[.!?]\s/.test(said)) return null;
  const [, subject = "", years = ""] = /^([^:]{2,50}):\s*(\d{1,2}\+? years?)$/i.exec(said) ?? [];
  const degree = /^(?:associate|bachelor|master|doctorate)(?:['’]s)?$/i.test(said);
  const plain = subject === "" ? said : `${years} of ${subject}`;
  return { want: /^r/i.test(mark) ? "required" : "preferred", text: degree ? `${said} degree` : plain };
}
