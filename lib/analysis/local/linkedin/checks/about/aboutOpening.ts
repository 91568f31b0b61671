/** Takes when what stands before "see more" greets, praises or wishes instead of telling anything. */
import { clean } from "../../../checks/check";
import { specificityOf } from "../../../checks/clarity/plainSpecific";
import { stockRuns } from "../../../checks/clarity/stockWords";
import { outcomeOf } from "../../../checks/features/outcome";
import { eyeTracking } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { needIn } from "../../headlinePieces";
import type { ProfileCheck } from "../../profileCheck";
import { beforeSeeMoreChars } from "../../profileSources";

const greeting =
  /^(?:hi|hello|hey|welcome|greetings|thanks? (?:you )?for|let me introduce|allow me|my name is|about me|i am (?:a|an) (?:\p{L}+[ -]){0,3}(?:professional|individual|person)(?!\p{L}))/iu;

const greetingWords = 2;
const particular = 0.5;

export const aboutOpening: ProfileCheck = {
  id: "about-opening",
  head: "readability",
  title: "The first lines, before “see more”",
  kinds: [],
  profileKinds: ["empty_about", "buzzword"],
  source: eyeTracking,
  effect: "takes",
  maxPoints: 10,
  judge({ aboutStatements, about }) {
    // "Hi!" is no opening where more follows: the sentence after it is.
    const tells = (words: readonly unknown[]): boolean => words.length > greetingWords;
    const first =
      aboutStatements.find(({ sentences }) => sentences.some(({ words }) => tells(words))) ?? aboutStatements[0];
    if (!first || about === "") return clean;
    const from = Math.max(
      0,
      first.sentences.findIndex(({ words }) => tells(words)),
    );
    const seen = first.sentences.slice(from).filter(({ start }) => start < beforeSeeMoreChars);
    const [lead] = seen;
    const opening = first.text.slice(lead?.start ?? 0, seen.at(-1)?.end ?? first.text.length);
    const isPlain = lead === undefined || specificityOf(lead) < 0.2;
    // A wish that names its work, place or people is an offer.
    const asks = lead !== undefined && needIn(lead.text) !== null && specificityOf(lead) < 0.5;
    // Stock words further on are told by their own check, where the first sentence says something.
    const isHollow = stockRuns(opening, true).length >= 2 && (stockRuns(lead?.text ?? "", true).length > 0 || isPlain);
    // Or one, where neither it nor what else is seen has a particular to hold on to.
    const isBare =
      isPlain &&
      stockRuns(lead?.text ?? "", true).length > 0 &&
      seen.every((one) => specificityOf(one) < particular && outcomeOf(one.text).strength < 2);
    const isEmpty = greeting.test(opening) || isHollow || isBare || asks;
    if (!isEmpty || (first.outcome.strength >= 2 && specificityOf(first) > 0.5)) return clean;
    const [start, end] = [first.start + (lead?.start ?? 0), lead ? first.start + lead.end : first.end];
    return {
      hits: [
        {
          places: [{ unit: first.unit, start, end }],
          severity: "fix",
          weight: 1,
          note: "All that is seen before “see more”.",
          claim: "Put your best fact into the first two lines",
          why: `${inQuotes(first.text.slice(start - first.start, end - first.start))} is what a reader sees without a click, and it would fit any profile. What they would remember stands further down or not at all.`,
        },
      ],
      share: 1,
    };
  },
};
