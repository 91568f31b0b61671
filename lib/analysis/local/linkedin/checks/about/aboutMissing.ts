/** Takes when there is no about text, or one too short to say anything. */

import { countWords } from "../../../../countWords";
import { clean, type Hit } from "../../../checks/check";
import { specificityOf } from "../../../checks/clarity/plainSpecific";
import { stockRuns } from "../../../checks/clarity/stockWords";
import { outcomeOf } from "../../../checks/features/outcome";
import type { Sentence } from "../../../checks/features/reading";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { datedPosts } from "../../postDates";
import { absence, type ProfileCheck } from "../../profileCheck";
import type { ProfileReading } from "../../profileReading";
import { isTold } from "../../toldSentence";
import { namedPosts } from "./namedPosts";

const fewWords = 30;
/** Opens with what is liked or wished: no word on the work. */
const feeling =
  /^(?:hi\b|hello\b|welcome\b|I (?:\p{L}+ly )?(?:love|like|enjoy|believe|want|wish|hope|am (?!a |an |the )|['’]m ))/iu;
const leastWords = 12;

/** "I came to it from waiting tables": a way told, in words of one's own. */
const tellsWay = ({ text, words, opening }: Sentence): boolean =>
  opening.person && opening.tense === "past" && words.length >= leastWords && stockRuns(text, true).length === 0;

const saysWork = (sentence: Sentence): boolean =>
  !feeling.test(sentence.text) &&
  (specificityOf(sentence) >= 0.5 ||
    isTold(sentence.text) ||
    tellsWay(sentence) ||
    outcomeOf(sentence.text).strength >= 2);

/** A greeting, a wish, a hint to look elsewhere: no sentence of it is about the work. */
const courtesy =
  /^(?:(?:a )?(?:very )?(?:warm )?welcome|hi\b|hello|hey|thanks?|thank you|greetings|feel free|please|do not hesitate|don['’]t hesitate|let['’]?s connect|(?:always )?(?:happy|glad|open) to (?:connect|chat|talk)|connect with|reach out|have a (?:great|nice|good|wonderful)|ask me|see (?:my|below|the)|looking forward|hope)/iu;
const quotation = /^["“][^"“”]{20,300}["”]\s*(?:[-–—~(]\s*)?(?:\p{L}[\p{L}.'’]*[ )]*){0,5}$/u;
const writer = /(?<!\p{L})(?:I|my|me|mine)(?!\p{L})/iu;

/** What fills the room of an about text that is long enough and says nothing of the writer; null where it does say something. */
function emptyBy({ about, aboutStatements, linkedIn, resume }: ProfileReading): string | null {
  const sentences = aboutStatements.flatMap((statement) => statement.sentences);
  if (sentences.length > 0 && sentences.every(({ text }) => courtesy.test(text) || feeling.test(text))) {
    return "It greets and wishes, and says nothing of the work.";
  }
  if (quotation.test(about.trim())) return "These are another's words; a reader came for yours.";
  const [first] = sentences;
  const names = linkedIn.name?.text.split(/\s+/) ?? [];
  const tellsSelf = writer.test(about) || names.some((name) => name.length > 2 && about.includes(name));
  const firm = first && namedPosts(first.text.slice(0, 50), datedPosts(linkedIn, resume.asOf))[0]?.post.employer?.text;
  return firm && !tellsSelf && about.startsWith(firm)
    ? `It tells of ${inQuotes(firm, 5)}; nobody learns who you are.`
    : null;
}

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
    const empty = words >= leastWords ? emptyBy(reading) : null;
    const [first] = aboutStatements;
    if (empty !== null && first) {
      const end = first.sentences[0]?.end ?? first.text.length;
      return {
        hits: [
          {
            places: [{ unit: first.unit, start: first.start, end: first.start + end }],
            severity: "fix",
            weight: 1,
            note: "All this room, and nothing of you.",
            claim: "Tell one case in the about text",
            why: `${empty} One piece of work, with what was hard and what came of it, would fill the room that is there.`,
          },
        ],
        share: 0.7,
      };
    }
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
      why: `${words} words leave a reader with nothing to ask about. One piece of work, with what was hard and what came of it, would fill the room that is there.`,
    };
    return hit.places.length === 0 ? clean : { hits: [hit], share: 0.5 };
  },
};
