/** Why a document gets no score at all: another language, a job ad, too little text. Nothing is charged for it. */
import type { ExtractionWarning } from "../../../validation/schemas";
import type { TypedResume } from "../resume";

const minWords = 40;
const adPhrases =
  /\b(?:we(?:['’]re| are) (?:looking for|hiring|seeking)|you will (?:be|have|work|lead|own|join)|the (?:ideal|successful) candidate|(?:what|who) (?:you['’]ll (?:do|bring)|we['’]re looking for|we offer|you are)|about the role|job (?:description|summary|requirements)|equal opportunity employer|apply (?:now|today|by|online)|how to apply|benefits include|we offer|salary range|reports to:|your responsibilities|join our team|preferred qualifications|minimum qualifications|nice to have|requirements:)/gi;

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

/** Null when the document can be judged. */
export function refusalOf(resume: TypedResume): Refusal | null {
  const text = resume.lines.map((line) => line.text).join("\n");
  const words = (text.match(/\S+/g) ?? []).length;
  if (resume.language !== "en" && resume.language !== "und") {
    const name = languageNames[resume.language] ?? "a language other than English";
    const reason = `This reads as ${name}. The rubric knows English only, so nothing was scored.`;
    return { reason, warning: { code: "language", message: reason, lines: [] } };
  }
  if (words < minWords) {
    const reason = `There are ${words} words here; a résumé needs at least ${minWords} before it can be judged.`;
    return { reason, warning: { code: "too_short", message: reason, lines: [] } };
  }
  const ad = new Set((text.match(adPhrases) ?? []).map((phrase) => phrase.toLowerCase())).size;
  if (ad >= 3 && resume.contact.email === null) {
    const reason = "This reads as a job posting, not a résumé. Paste it as the job description and add your résumé.";
    return { reason, warning: { code: "not_a_resume", message: reason, lines: [] } };
  }
  return null;
}
