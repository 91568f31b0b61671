/** Takes when there is no about text, or one too short to say anything. */

import { countWords } from "../../../../countWords";
import { clean, type Hit } from "../../../checks/check";
import { specificityOf } from "../../../checks/clarity/plainSpecific";
import { outcomeOf } from "../../../checks/features/outcome";
import type { Sentence } from "../../../checks/features/reading";
import { convention } from "../../../checks/sources";
import { absence, type ProfileCheck } from "../../profileCheck";
import { isTold } from "../../toldSentence";

const fewWords = 30;
/** Opens with what is liked or wished: no word on the work. */
const feeling =
  /^(?:hi\b|hello\b|welcome\b|I (?:\p{L}+ly )?(?:love|like|enjoy|believe|want|wish|hope|am (?!a |an |the )|['’]m ))/iu;
const leastWords = 12;

const saysWork = (sentence: Sentence): boolean =>
  !feeling.test(sentence.text) &&
  (specificityOf(sentence) >= 0.5 || isTold(sentence.text) || outcomeOf(sentence.text).strength >= 2);

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
    const { about, aboutStatements, shows } = reading;
    if (about === "") {
      if (!shows("about")) return clean;
      return absence("between the headline and the experience", {
        note: "An about text is missing.",
        claim: "Write an about text: who you work for, what you are known for, how to reach you",
        why: "It is the one place where the posts below become a story, and where words stand that no title holds.",
      });
    }
    const words = countWords(about);
    if (words >= fewWords) return clean;
    const sentences = aboutStatements.flatMap(({ unit, start, sentences: own }) =>
      own.map((sentence) => ({ sentence, place: { unit, start: start + sentence.start, end: start + sentence.end } })),
    );
    // A short one that names the work in particular, or tells what came of it, says what it has to.
    const hollow = sentences.filter(({ sentence }) => !saysWork(sentence));
    if (words >= leastWords && hollow.length < sentences.length) return clean;
    const hit: Hit = {
      places: hollow.map(({ place }) => place),
      severity: "consider",
      weight: 1,
      note: "Too short to tell you from others.",
      claim: "Tell one case in the about text",
      why: `${words} words are a greeting. One piece of work, with what was hard and what came of it, would fill the room that is there.`,
    };
    return hit.places.length === 0 ? clean : { hits: [hit], share: 0.5 };
  },
};
