/** Takes where the about text or the headline tells years that the posts below do not show. */

import { clean, type Hit, shareOfCount } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import { findDates } from "../../../segment/findDates";
import { datedPosts, type PostDates } from "../../postDates";
import type { ProfileCheck } from "../../profileCheck";
import type { ProfileReading } from "../../profileReading";
import { namedPosts } from "./namedPosts";
import { type Said, saidIn } from "./saidIn";
import { dayAgainstPosts } from "./statedDays";
import { lengthAgainstPosts } from "./statedLengths";
import { contradicted, titleDateIn } from "./titleDates";

const since = /(?<![\p{L}])since (?:\p{L}+ )?((?:19|20)\d\d)(?!\d)/iu;
const licence =
  /(?<!\p{L})(?:licen[sc]ed|certified|registered|chartered|qualified)(?: \p{L}+){0,4} since (?:\p{L}+ )?((?:19|20)\d\d)(?!\d)/iu;

/** The year of the oldest certificate; null unless every one of them has its year. */
function firstIssue({ linkedIn }: ProfileReading): number | null {
  const years = linkedIn.certifications.map(({ name, period }) => {
    const [dated] = findDates(name.text);
    return period?.start?.year ?? dated?.from?.year ?? Number.NaN;
  });
  const first = Math.min(...years);
  return Number.isFinite(first) ? first : null;
}

export const aboutAgainstPosts: ProfileCheck = {
  id: "about-against-posts",
  head: "story",
  title: "Years told that the posts do not show",
  kinds: [],
  profileKinds: ["inconsistent_dates"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const { linkedIn, resume } = reading;
    const posts = datedPosts(linkedIn, resume.asOf);
    if (posts.length === 0) return clean;
    const today = resume.asOf.year * 12 + resume.asOf.month - 1;
    const hits: Hit[] = [];
    const add = ({ text, place }: Said, claim: string, why: string, against: PostDates | null = null): void => {
      hits.push({
        places: [place, ...(against?.post.period ? reading.placeOf(against.post.period.quoted) : [])],
        severity: "consider",
        weight: 1,
        note: "The posts say otherwise.",
        claim,
        why: `${inQuotes(text, 10)} ${why}`,
      });
    };
    const issued = firstIssue(reading);
    for (const said of saidIn(reading)) {
      const from = Number(since.exec(said.text)?.[1] ?? Number.NaN);
      const there = namedPosts(said.text, posts);
      const begun = Math.min(...there.map(({ from: start }) => Math.floor(start.earliest / 12)));
      if (there.length > 0 && from < begun) {
        add(
          said,
          `Mend the year: your first post there begins in ${begun}`,
          `names ${from}; the posts below begin there in ${begun}.`,
        );
        continue;
      }
      const dated = titleDateIn(said.text, posts);
      const against = dated && contradicted(dated);
      if (dated && against) {
        const { unit, start } = said.place;
        const place = { unit, start: start + dated.span.start, end: start + dated.span.end };
        add(
          { text: said.text.slice(dated.span.start, dated.span.end), place },
          "Let the year and the dates of the post agree",
          `names ${dated.year}; the first post of that title begins in ${Math.floor(against.from.earliest / 12)}.`,
          against,
        );
        continue;
      }
      const licensed = Number(licence.exec(said.text)?.[1] ?? Number.NaN);
      if (issued !== null && licensed < issued) {
        add(
          said,
          `Mend the year: the first certificate below is of ${issued}`,
          `names ${licensed}; no certificate of the profile is older than ${issued}.`,
        );
        continue;
      }
      const isHeadline = said.place.unit === reading.headline?.places[0]?.unit;
      const told =
        dayAgainstPosts(said.text, posts, linkedIn) ?? lengthAgainstPosts(said.text, posts, today, isHeadline);
      if (told) add(said, told.claim, told.why, told.against);
    }
    return { hits: hits.slice(0, 2), share: shareOfCount(hits, 1) };
  },
};
