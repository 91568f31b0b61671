/** Takes for sentences about oneself that are made of uplift: no name, no figure, no thing that a reader could picture. */
import { countWords } from "../../../../countWords";
import { type Hit, shareOfCount } from "../../../checks/check";
import { stockRuns } from "../../../checks/clarity/stockWords";
import { wordsOf } from "../../../checks/features/words";
import { plainLanguage } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import type { ProfileCheck } from "../../profileCheck";
import { uplift } from "../../profileWords.data";
import { saidIn } from "./saidIn";

const wordsMin = 3;
/** Of a short sentence two are enough. */
const shortWords = 8;
const shareMin = 0.25;

/** A quarter of the words and three of them are uplift, and nothing in the sentence has a name or a number. */
function isSlogan(text: string): boolean {
  const words = wordsOf(text);
  const lifted = words.filter(({ lower }) => uplift.has(lower)).length;
  if (
    lifted < (words.length <= shortWords ? wordsMin - 1 : wordsMin) ||
    lifted < words.length * shareMin ||
    /\d/.test(text)
  )
    return false;
  return !words.slice(1).some(({ text: word }) => /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word));
}

const isStock = (text: string): boolean =>
  stockRuns(text, true).some(({ start, end }) => countWords(text.slice(start, end)) > 2);

export const aboutSlogan: ProfileCheck = {
  id: "about-slogan",
  head: "clarity",
  title: "Slogans about oneself",
  kinds: [],
  profileKinds: ["buzzword", "empty_about", "weak_headline"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 6,
  judge(reading) {
    // A longer run of stock is told by its own check.
    const hits = saidIn(reading)
      .filter(({ text }) => isSlogan(text) && !isStock(text))
      .map(
        ({ text, place }): Hit => ({
          places: [place],
          severity: "consider",
          weight: 1,
          note: "A slogan. What did you do?",
          claim: "Put something that happened in its place",
          why: `${inQuotes(text, 10)} could stand on any page and names nothing to picture. One case from your work would be remembered.`,
        }),
      );
    return { hits: hits.slice(0, 3), share: shareOfCount(hits, 2) };
  },
};
