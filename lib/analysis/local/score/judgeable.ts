/** Why a document gets no score at all: another language, a job ad, too little text. Nothing is charged for it. */
import type { ExtractionWarning } from "../../../validation/schemas";
import { countRuns } from "../../countWords";
import type { TypedResume } from "../resume";

const minWords = 40;
const adPhrases =
  /\b(?:we(?:['’]re| are) (?:looking for|hiring|seeking)|you will (?:be|have|work|lead|own|join)|the (?:ideal|successful) candidate|(?:what|who) (?:you['’]ll (?:do|bring)|we['’]re looking for|we offer|you are)|about the role|job (?:description|summary|requirements)|equal opportunity employer|apply (?:now|today|by|online)|how to apply|benefits include|we offer|salary range|reports to:|your responsibilities|join our team|preferred qualifications|minimum qualifications|nice to have|requirements:)/gi;

/** Words of somebody who addresses an applicant, and of an employer who speaks of itself. Convention. */
const addressWords = /\b(?:you|your|you['’](?:ll|re|ve)|we|we['’](?:re|ll|ve)|our|us|applicants?|candidates?)\b/gi;
const demandWords =
  /\b(?:required|preferred|requirements?|must have|must be|essential|desirable|a plus|an advantage|bonus)\b/gi;
const knownSections = new Set(["experience", "education", "skills", "projects", "certifications", "summary"]);

/** What only a résumé has: a way to reach the person, dated work, headed sections. */
function marksOfResume({ contact, roles, sections, education }: TypedResume): number {
  const reachable = contact.email !== null || contact.phone !== null;
  const dated = roles.some((role) => role.dates !== null) || education.some((entry) => entry.dates !== null);
  const headed = sections.some(({ kind, heading }) => heading !== null && knownSections.has(kind));
  return Number(reachable) + Number(dated) + Number(headed);
}

const ownSentence =
  /(?<![\p{L}])I (?:\p{Ll}+ly )?(?:am|was|work|worked|have|had|did|do|started|made|know|speak|lead|led|run|ran|take|took|drive|drove|manage|managed|learned|studied|can|left)(?!\p{L})/gu;
const ofWork =
  /(?<!\p{L})(?:experience|references?|salary|(?:full|part)[- ]time|years (?:of|as|in)|positions?|employ(?:ed|er|ment)|compan(?:y|ies)|manager|since (?:19|20)\d\d|speak \p{Lu}\p{Ll}+|before that|work(?:ed|ing)? (?:at|for|as|with)|job)(?!\p{L})/giu;
const ownSentences = 6;
const wordsOfWork = 4;

/** A letter that tells a working life and nothing around it: a poor résumé, and one all the same. */
function isAccount(text: string): boolean {
  if ((text.match(ownSentence) ?? []).length < ownSentences) return false;
  return new Set((text.match(ofWork) ?? []).map((phrase) => phrase.toLowerCase())).size >= wordsOfWork;
}

function isPosting(resume: TypedResume, text: string, words: number): boolean {
  const hasPerson = resume.contact.email !== null || resume.roles.some((role) => role.dates !== null);
  if (hasPerson) return false;
  const phrases = new Set((text.match(adPhrases) ?? []).map((phrase) => phrase.toLowerCase())).size;
  const address = (text.match(addressWords) ?? []).length;
  const demands = (text.match(demandWords) ?? []).length;
  return phrases >= 3 || (address >= 3 && address / words > 0.01 && demands + phrases >= 1) || demands >= 3;
}

export interface Refusal {
  reason: string;
  warning: ExtractionWarning | null;
}

const languageNames: Record<string, string> = {
  de: "German",
  fr: "French",
  es: "Spanish",
  it: "Italian",
  nl: "Dutch",
  pt: "Portuguese",
  pl: "Polish",
  sv: "Swedish",
  da: "Danish",
  no: "Norwegian",
  fi: "Finnish",
  tr: "Turkish",
};

/** For a text in another language than the rubric's; null otherwise. */
export function languageRefusal({ language }: Pick<TypedResume, "language">): Refusal | null {
  if (language === "en" || language === "und") return null;
  const name = languageNames[language] ?? "a language other than English";
  const reason = `This reads as ${name}. The rubric knows English only, so nothing was scored.`;
  return { reason, warning: { code: "language", message: reason, lines: [] } };
}

/** Null when the document can be judged. */
export function refusalOf(resume: TypedResume): Refusal | null {
  const text = resume.lines.map((line) => line.text).join("\n");
  const words = countRuns(text);
  const foreign = languageRefusal(resume);
  if (foreign) return foreign;
  if (words < minWords) {
    const reason = `There ${words === 1 ? "is 1 word" : `are ${words} words`} here; a résumé needs at least ${minWords} before it can be judged.`;
    return { reason, warning: { code: "too_short", message: reason, lines: [] } };
  }
  if (isPosting(resume, text, words)) {
    const reason = "This reads as a job posting, not a résumé. Paste it as the job description and add your résumé.";
    return { reason, warning: { code: "not_a_resume", message: reason, lines: [] } };
  }
  if (marksOfResume(resume) === 0 && !isAccount(text)) {
    const reason = "This does not read as a résumé: there is no way to reach you, no dated work and no heading in it.";
    return { reason, warning: { code: "not_a_resume", message: reason, lines: [] } };
  }
  return null;
}
