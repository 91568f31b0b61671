/** Takes for a headline that is a row of labels, most of which would fit anybody. */
import { clean } from "../../../checks/check";
import { plainLanguage } from "../../../checks/sources";
import { inQuotes, joinWords } from "../../../checks/voice";
import { isVague, piecesOf } from "../../headlinePieces";
import { faultAt, type ProfileCheck } from "../../profileCheck";

/** So many labels make a row; below it the vague ones have to be most of the headline. */
const row = 4;

export const headlineLabels: ProfileCheck = {
  id: "headline-labels",
  head: "clarity",
  title: "A headline of labels",
  kinds: [],
  profileKinds: ["weak_headline", "buzzword"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 14,
  judge(reading) {
    const { headline, linkedIn } = reading;
    if (!headline) return clean;
    const pieces = piecesOf(headline.text);
    const vague = pieces.filter(isVague);
    const share = vague.length / Math.max(1, pieces.length);
    if (vague.length === 0 || !(pieces.length >= row ? share >= 0.4 : share > 0.5)) return clean;
    const named = joinWords(vague.slice(0, 3).map((piece) => inQuotes(piece, 4)));
    return faultAt(
      reading,
      [linkedIn.headline],
      "fix",
      {
        note: "Labels. Which work, and for whom?",
        claim: "Trade the labels for the work you do best",
        why: `${named} would fit anyone, and nobody searches for ${vague.length === 1 ? "it" : "them"}. A field, a market or one thing you have done says more in fewer words.`,
      },
      Math.min(1, 0.5 + share / 2),
    );
  },
};
