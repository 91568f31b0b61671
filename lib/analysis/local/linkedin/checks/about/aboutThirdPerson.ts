/** Takes for an about text in the third person: on a page that is known to be one's own it reads as a press release. */
import { clean, type Hit } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import type { ProfileCheck } from "../../profileCheck";
import { thirdPersonVerbs } from "../../profileWords.data";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Sentences that begin with the person's own name, or with "she" and "he" once the name has stood. */
function pattern(name: string): RegExp | null {
  const names = name.split(/\s+/).filter((part) => /^\p{Lu}\p{Ll}+/u.test(part));
  if (names.length === 0) return null;
  const full = names.map(escaped).join("|");
  return new RegExp(
    `(?<![\\p{L}])(?:(?:${full})(?:[ ](?:${full}))*|She|He|They)\\s+(?:${thirdPersonVerbs})(?!\\p{L})`,
    "u",
  );
}

export const aboutThirdPerson: ProfileCheck = {
  id: "about-third-person",
  head: "clarity",
  title: "An about text in the third person",
  kinds: [],
  profileKinds: ["buzzword"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge({ aboutStatements, linkedIn }) {
    const told = linkedIn.name && pattern(linkedIn.name.text);
    if (!told || aboutStatements.some(({ text }) => /(?<![\p{L}])(?:I|I['’]m|my|me)(?![\p{L}])/u.test(text)))
      return clean;
    const places = aboutStatements
      .flatMap(({ unit, start, sentences }) =>
        sentences.map(({ text, start: from }) => ({ unit, text, start: start + from })),
      )
      .filter(({ text }) => told.test(text))
      .slice(0, 2);
    const [first] = places;
    if (!first) return clean;
    const hit: Hit = {
      places: places.map(({ unit, text, start }) => ({ unit, start, end: start + text.length })),
      severity: "consider",
      weight: 1,
      note: "Written about you. Say “I”.",
      claim: "Write the about text as yourself",
      why: `${inQuotes(first.text)} is how others write about you. Everyone knows whose page this is; “I” is shorter and easier to believe.`,
    };
    return { hits: [hit], share: 1 };
  },
};
