/** Takes when there is no about text, or one too short to say anything. */

import { countWords } from "../../../../countWords";
import { clean } from "../../../checks/check";
import { specificityOf } from "../../../checks/clarity/plainSpecific";
import { convention } from "../../../checks/sources";
import { absence, faultAt, type ProfileCheck } from "../../profileCheck";

const fewWords = 30;
/** Opens with what is liked or wished: no word on the work. */
const feeling =
  /^(?:hi\b|hello\b|welcome\b|I (?:\p{L}+ly )?(?:love|like|enjoy|believe|want|wish|hope|am (?!a |an |the )|['’]m ))/iu;
const leastWords = 12;

export const aboutMissing: ProfileCheck = {
  id: "about-missing",
  head: "story",
  title: "No about text to speak of",
  kinds: [],
  profileKinds: ["empty_about"],
  source: convention,
  effect: "takes",
  maxPoints: 16,
  judge(reading) {
    const { about, aboutStatements, linkedIn, shows } = reading;
    if (about === "") {
      if (!shows("about")) return clean;
      return absence("between the headline and the experience", {
        note: "An about text is missing.",
        claim: "Write an about text: who you work for, what you are known for, how to reach you",
        why: "It is the one place where the posts below become a story, and where words stand that no title holds.",
      });
    }
    const words = countWords(about);
    // A short one that names the work in particular says what it has to.
    const sentences = aboutStatements.flatMap((statement) => statement.sentences);
    const particular = Math.max(0, ...sentences.filter(({ text }) => !feeling.test(text)).map(specificityOf));
    if (words >= fewWords || (words >= leastWords && particular >= 0.5)) return clean;
    return faultAt(
      reading,
      linkedIn.about,
      "consider",
      {
        note: "Too short to tell you from others.",
        claim: "Tell one case in the about text",
        why: `${words} words are a greeting. One piece of work, with what was hard and what came of it, would fill the room that is there.`,
      },
      0.5,
    );
  },
};
