/** Takes for a headline packed with search words, or longer than the field allows. */

import { readSkills } from "../../../../skills/readSkills";
import { clean } from "../../../checks/check";
import { inQuotes } from "../../../checks/voice";
import { piecesOf } from "../../headlinePieces";
import { faultAt, type ProfileCheck } from "../../profileCheck";
import { fieldLimits, profileLimits } from "../../profileSources";

/** Pieces of one to three words each: more than these are a list of search words. */
const piecesMax = 7;

export const headlineStuffed: ProfileCheck = {
  id: "headline-stuffed",
  head: "clarity",
  title: "A headline packed with search words",
  kinds: [],
  profileKinds: ["weak_headline"],
  source: fieldLimits,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const { headline, linkedIn } = reading;
    if (!headline) return clean;
    const { length } = headline.text;
    if (length > profileLimits.headlineMaxChars) {
      return faultAt(reading, [linkedIn.headline], "consider", {
        note: `${length} characters; the field holds ${profileLimits.headlineMaxChars}.`,
        claim: `Cut the headline to ${profileLimits.headlineMaxChars} characters`,
        why: `LinkedIn's field ends at ${profileLimits.headlineMaxChars}, and a list of results shows about the first hundred.`,
      });
    }
    const short = piecesOf(headline.text).filter((piece) => piece.split(/\s+/).length <= 3);
    if (short.length < piecesMax && readSkills(headline.text).length < piecesMax) return clean;
    return faultAt(reading, [linkedIn.headline], "consider", {
      note: "A list of search words. Say one thing.",
      claim: "Keep two or three of the words and make a sentence of them",
      why: `${inQuotes(headline.text, 6)} goes on for ${short.length} pieces. Skills are found in the skills section; here a person decides whether to open the profile.`,
    });
  },
};
