/** Takes where the about text or the headline speaks of an employer as the present one, and the posts there are over. */
import { type Hit, shareOfCount } from "../../../checks/check";
import { verbForm } from "../../../checks/features/verbForm";
import { wordsOf } from "../../../checks/features/words";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { sameEmployer } from "../../agreement/plainNames";
import { datedPosts } from "../../postDates";
import type { ProfileCheck } from "../../profileCheck";
import { saidIn } from "./saidIn";

/** Belonging that goes on. */
const belongs =
  /(?<!\p{L})(?:(?:proud |happy |current )?(?:member|part) of|(?:currently|now|today|these days|at present)(?!\p{L})|i am (?:at|with)(?!\p{L})|(?:i|we) (?:\p{L}+ly )?(?:work|lead|run|manage|head|serve|teach|am|are|build|look after|handle|sell|help)(?!\p{L}))/iu;
/** Words that set a sentence in the past, or look back from today. */
const looksBack =
  /(?<!\p{L})(?:was|were|had|did|former(?:ly)?|ex|previous(?:ly)?|once|before|after|since|until|alum\p{L}*|years (?:at|with|in)|time (?:at|with)|days (?:at|with)|left|still|used to|retired)(?!\p{L})/iu;

/** A finite verb in the past; "proud", "based" and the like lead no clause. */
const hasPast = (text: string): boolean =>
  wordsOf(text).some(({ lower }) => {
    const form = verbForm(lower);
    return form?.tense === "past" && !form.participle;
  });

export const aboutLeftEmployer: ProfileCheck = {
  id: "about-left-employer",
  head: "story",
  title: "A former employer spoken of as the present one",
  kinds: [],
  profileKinds: ["stale_role", "inconsistent_dates", "weak_headline"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const posts = datedPosts(reading.linkedIn, reading.resume.asOf);
    const isOngoing = (name: string): boolean =>
      posts.some(({ post, ongoing }) => ongoing && sameEmployer(name, post.employer?.text ?? "") > 0);
    const left = posts.filter(({ post, ongoing }) => !ongoing && post.employer && !isOngoing(post.employer.text));
    const hits = saidIn(reading).flatMap(({ text, place }): Hit[] => {
      const isHeadline = place.unit === reading.headline?.places[0]?.unit;
      const isSaid = isHeadline ? /\p{L} (?:at|@|with|for) \p{Lu}/u.test(text) : belongs.test(text);
      if (!isSaid || looksBack.test(text) || (!isHeadline && hasPast(text))) return [];
      const named = left.find(({ post }) => {
        const name = post.employer?.text ?? "";
        const [word = ""] = name.split(/\s+/);
        return word.length > 2 && text.includes(word) && sameEmployer(name, text) > 0;
      });
      if (!named) return [];
      const employer = named.post.employer?.text ?? "";
      return [
        {
          places: [place],
          severity: "fix",
          weight: 1,
          note: "You left. The text has not.",
          claim: `Speak of ${inQuotes(employer, 5)} in the past, or name where you are now`,
          why: `${inQuotes(text, 10)} speaks of it as the present; the posts below say that it is over. A reader wonders what else is old.`,
        },
      ];
    });
    return { hits: hits.slice(0, 2), share: shareOfCount(hits, 1) };
  },
};
