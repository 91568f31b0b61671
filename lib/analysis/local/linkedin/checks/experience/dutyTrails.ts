/** Takes where a post that shows its work trails off into a bare task: what is read last is what stays. */
import type { Hit } from "../../../checks/check";
import { shareOfCount } from "../../../checks/check";
import { openingOf } from "../../../checks/features/opening";
import { outcomeOf } from "../../../checks/features/outcome";
import { convention } from "../../../checks/sources";
import { inQuotes, placeOf } from "../../../checks/voice";
import { titleNouns } from "../../../segment/titleWords.data";
import { isBreak, namesGeneralWork } from "../../postKinds";
import type { ProfileCheck } from "../../profileCheck";
import { isTold, tellsCircumstance } from "../../toldSentence";

const wordsMax = 18;
const rowOfTasks = 3;
/** Said of all or of none there is: no advertisement says it. */
const whole = /(?<!\p{L})(?:every|none|nobody|never|only|but one|no other)(?!\p{L})/iu;
/** "Before that, maintenance of old reports". */
const taskOf = /\p{L}(?:tion|ment|ance|ence|ing|support|upkeep) of(?!\p{L})/iu;
/** "Designer on the quote page": a title of one's own in a team. */
const isPart = (text: string): boolean => titleNouns.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "");

export const dutyTrails: ProfileCheck = {
  id: "duty-trails",
  head: "impact",
  title: "Posts that trail off into a task",
  kinds: [],
  profileKinds: ["no_outcomes"],
  source: convention,
  effect: "takes",
  maxPoints: 4,
  judge(reading) {
    const { work, resume } = reading;
    const hits: Hit[] = resume.roles.flatMap((_, index): Hit[] => {
      const own = work.filter((statement) => statement.role === index);
      const last = own.at(-1);
      const sentence = last?.sentences.at(-1);
      if (!last || !sentence || (own.length === 1 && last.sentences.length < 2)) return [];
      const showsWork = own.some(({ outcome, activity }) => outcome.strength >= 2 && activity.length === 0);
      const text = last.text.slice(sentence.start, sentence.end);
      const { tier, person } = openingOf(last.text, sentence, sentence.words);
      // A name without a verb ("Full-time before college") is a task only where it is one of any post, or one of a row.
      const isNamed =
        tier === "none" &&
        (namesGeneralWork(text) || taskOf.test(text) || text.split(/[,;]/).length >= rowOfTasks || isPart(text));
      const isTask = (isNamed || tier === "weak" || tier === "duty") && !isTold(text) && !tellsCircumstance(text);
      const isCounted = last.counts.some(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const saysMore = outcomeOf(text).strength > 0 || /\d|;|:/.test(text) || isCounted || whole.test(text) || person;
      if (isBreak(reading, index)) return [];
      if (!showsWork || !isTask || saysMore || sentence.words.length > wordsMax || sentence.words.length < 3) return [];
      return [
        {
          places: [placeOf(last, sentence)],
          severity: "consider",
          weight: 1,
          note: "A weak end to a strong post.",
          claim: "Drop the last task, or say what it led to",
          why: `${inQuotes(text)} stands after lines that tell results, and takes some of their weight away.`,
        },
      ];
    });
    return { hits, share: shareOfCount(hits, 2) };
  },
};
