/** Why a profile gets no score at all: another language, too little of it, or no profile. Nothing is charged for it. */
import { languageRefusal, type Refusal } from "../score/judgeable";
import type { ProfileReading } from "./profileReading";

const minWords = 20;

/** Null when the profile can be judged. */
export function refusalOfProfile({ resume, linkedIn, words }: ProfileReading): Refusal | null {
  const foreign = languageRefusal(resume);
  if (foreign) return foreign;
  const { headline, about, experience, education } = linkedIn;
  if (headline === null && about.length === 0 && experience.length === 0 && education.length === 0) {
    const reason =
      "No headline, no about text and no post could be made out in this. Use “Save to PDF” on your profile, or paste the whole page.";
    return { reason, warning: { code: "not_a_resume", message: reason, lines: [] } };
  }
  if (words < minWords) {
    const reason = `There ${words === 1 ? "is 1 word" : `are ${words} words`} here; a profile needs at least ${minWords} before it can be judged.`;
    return { reason, warning: { code: "too_short", message: reason, lines: [] } };
  }
  return null;
}
