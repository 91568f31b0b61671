/** Takes for the headline that LinkedIn writes by itself: the current title, or title and employer. */
import { clean } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { isDefault } from "../../headlinePieces";
import { faultAt, type ProfileCheck } from "../../profileCheck";

const said = {
  title: "is a job title and nothing else",
  post: "is the title and employer that stand below it",
  student: "says where you study, and nothing of what you do",
} as const;

export const headlineDefault: ProfileCheck = {
  id: "headline-default",
  head: "story",
  title: "The headline that LinkedIn wrote",
  kinds: [],
  profileKinds: ["weak_headline"],
  source: convention,
  effect: "takes",
  maxPoints: 12,
  judge(reading) {
    const { headline, linkedIn, resume } = reading;
    const kind = headline && isDefault(headline.text, resume.roles);
    if (!headline || !kind) return clean;
    const what = said[kind];
    return faultAt(reading, [linkedIn.headline], "fix", {
      note: "Your title again. What sets you apart?",
      claim: "Say in the headline what your title does not",
      why: `${inQuotes(headline.text)} ${what}. The field you work in, and what you are known for in it, would use the same line.`,
    });
  },
};
