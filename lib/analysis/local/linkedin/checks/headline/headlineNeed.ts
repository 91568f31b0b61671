/** Takes for a headline that says what its owner needs instead of what they offer. */
import { clean } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { namesTitle, needIn, piecesOf } from "../../headlinePieces";
import { faultAt, type ProfileCheck } from "../../profileCheck";

export const headlineNeed: ProfileCheck = {
  id: "headline-need",
  head: "story",
  title: "A headline that states a need",
  kinds: [],
  profileKinds: ["weak_headline"],
  source: convention,
  effect: "takes",
  maxPoints: 12,
  judge(reading) {
    const { headline, linkedIn } = reading;
    const found = headline && needIn(headline.text);
    if (!headline || !found) return clean;
    const offers = piecesOf(headline.text).filter((piece) => !needIn(piece) && namesTitle(piece));
    return faultAt(
      reading,
      [linkedIn.headline],
      offers.length > 0 ? "consider" : "fix",
      {
        note: "What you need. What do you offer?",
        claim: "Open the headline with your work, not with the search",
        why: `${inQuotes(found[0])} tells a recruiter what you want. They search for a title and a field; the “open to work” setting says the rest.`,
      },
      offers.length > 0 ? 0.5 : 1,
    );
  },
};
