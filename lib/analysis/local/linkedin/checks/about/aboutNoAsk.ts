/** Takes when neither the about text nor the contact block says how to begin a conversation. */

import { countWords } from "../../../../countWords";
import { abstain, clean } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { absence, type ProfileCheck } from "../../profileCheck";
import { asks } from "../../profileWords.data";

const ask = new RegExp(`(?<![\\p{L}])(?:${asks.join("|")})`, "iu");
const wordsMin = 40;

export const aboutNoAsk: ProfileCheck = {
  id: "about-no-ask",
  head: "story",
  title: "No word on how to reach you or for what",
  kinds: [],
  profileKinds: ["no_contact"],
  source: convention,
  effect: "takes",
  maxPoints: 4,
  judge({ about, linkedIn, shows }) {
    if (countWords(about) < wordsMin) return clean;
    if (!shows("contact")) return abstain("The source does not show how the person can be reached.");
    const reachable = linkedIn.contact.some(({ kind }) => kind === "email" || kind === "phone" || kind === "website");
    if (reachable || ask.test(about)) return clean;
    return absence("in the about text and the contact block", {
      note: "How should somebody begin?",
      claim: "End the about text with what you want to be asked about, and how",
      why: "A reader who is convinced has nowhere to go: no address, no site, and no word on what you answer to.",
    });
  },
};
