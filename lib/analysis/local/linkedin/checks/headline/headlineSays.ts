/** Gives for a headline that names the work and something particular about it. */
import { clean } from "../../../checks/check";
import { stockRuns } from "../../../checks/clarity/stockWords";
import { eyeTracking } from "../../../checks/sources";
import { isDefault, isVague, namesTitle, needIn, piecesOf } from "../../headlinePieces";
import { type ProfileCheck, strengthAt } from "../../profileCheck";

export const headlineSays: ProfileCheck = {
  id: "headline-says",
  head: "story",
  title: "A headline that says what you do",
  kinds: [],
  profileKinds: [],
  source: eyeTracking,
  effect: "gives",
  maxPoints: 18,
  judge(reading) {
    const { headline, linkedIn, resume } = reading;
    if (!headline || isDefault(headline.text, resume.roles) || needIn(headline.text)) return clean;
    const pieces = piecesOf(headline.text).filter((piece) => !isVague(piece));
    const words = pieces.join(" ").split(/\s+/).filter(Boolean).length;
    const hollow = stockRuns(headline.text, true).length;
    const share = (namesTitle(headline.text) ? 0.5 : 0.2) + Math.min(0.5, words / 14) - hollow * 0.4;
    if (share < 0.5 || pieces.length < piecesOf(headline.text).length / 2) return clean;
    return strengthAt(
      reading,
      [linkedIn.headline],
      {
        note: "Work and field in one line.",
        claim: "The headline says what you do",
        why: "Whoever finds the name in a list knows from this line which work it stands for.",
      },
      Math.min(1, share),
    );
  },
};
