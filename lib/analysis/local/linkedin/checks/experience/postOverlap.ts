/**
 * Takes where one post runs into the next by more than a handover, and where dates run backwards. One that lies wholly
 * inside another was held beside it on purpose, but where both were full-time or in two towns, as were posts that say so
 * by their kind.
 */
import type { Period, ProfileMonth } from "../../../../../validation/linkedInProfile";
import { type Hit, shareOfCount } from "../../../checks/check";
import { convention } from "../../../checks/sources";
import { datedPosts, isHeldBeside, type PostDates } from "../../postDates";
import type { ProfileCheck } from "../../profileCheck";
import type { ProfileReading } from "../../profileReading";
import { isOver } from "./signsOfEnd";

/** A month on either side of a handover needs no word. */
const handoverMonths = 1;

/** Months that both must have been held, whatever a year alone may mean; 0 for none or when one holds the other. */
function overlap(one: PostDates, other: PostDates): number {
  const [first, second] = one.from.latest <= other.from.latest ? [one, other] : [other, one];
  if (second.to.earliest <= first.to.latest || second.from.earliest <= first.from.latest) return 0;
  return Math.max(0, first.to.earliest - second.from.latest);
}

/** Within one house a post given by year may still have run into the next: there the earliest reading is enough. */
function overlapAtOneEmployer(one: PostDates, other: PostDates): number {
  const names = [one, other].map(({ post }) => post.employer?.text.toLowerCase().trim() ?? "");
  if (names[0] === "" || names[0] !== names[1]) return 0;
  const [first, second] = one.from.latest <= other.from.latest ? [one, other] : [other, one];
  if (second.to.earliest <= first.to.latest) return 0;
  return Math.max(0, first.to.earliest - second.from.latest);
}

const fullTime = /(?<!\p{L})full[- ]time(?!\p{L})/iu;
const remote = /(?<!\p{L})(?:remote|hybrid)(?!\p{L})/iu;
const townOf = ({ post }: PostDates): string =>
  (remote.test(post.location?.text ?? "") ? "" : (post.location?.text ?? "")).split(",")[0]?.trim().toLowerCase() ?? "";

/** Two posts that are over, one within the other: no question but where both were full-time, or in two towns. */
function overlapWithin(one: PostDates, other: PostDates): number {
  const [outer, inner] = one.from.latest <= other.from.latest ? [one, other] : [other, one];
  if (outer.ongoing || inner.to.earliest > outer.to.latest || inner.from.earliest <= outer.from.latest) return 0;
  const isFull = [outer, inner].every(({ post }) => fullTime.test(post.employmentType?.text ?? ""));
  const towns = [townOf(outer), townOf(inner)];
  if (!isFull && (towns.includes("") || towns[0] === towns[1])) return 0;
  return Math.max(0, inner.to.earliest - inner.from.latest);
}

const endsFirst = (quoted: string): Pick<Hit, "note" | "claim" | "why"> => ({
  note: "It ends before it begins.",
  claim: "Put the dates in order",
  why: `“${quoted}” ends before it begins. Whoever adds up your years stops here.`,
});
const monthOf = ({ year, month }: ProfileMonth, least: number): number => year * 12 + (month ?? least) - 1;

/** Spans of studies, of voluntary work and of certificates that end before they begin. */
const backwards = ({ linkedIn }: ProfileReading): Period[] =>
  [...linkedIn.education, ...linkedIn.volunteering, ...linkedIn.certifications].flatMap(({ period }) => {
    const { start = null, end = null } = period ?? {};
    const isBackwards = start && end && end !== "present" && monthOf(end, 12) < monthOf(start, 1);
    return period && isBackwards ? [period] : [];
  });

/** A post is what was held; months to come are a slip of the year. */
const futureMonths = 2;

export const postOverlap: ProfileCheck = {
  id: "post-overlap",
  head: "story",
  title: "Dates that run into each other",
  kinds: [],
  profileKinds: ["inconsistent_dates"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const dated = datedPosts(reading.linkedIn, reading.resume.asOf);
    const hits: Hit[] = [];
    const add = (at: PostDates, beside: PostDates | null, words: Pick<Hit, "note" | "claim" | "why">): void => {
      const places = [at, beside].flatMap((one) => (one ? reading.headingOf(one.post) : []));
      if (places.length > 0) hits.push({ places, severity: "consider", weight: 1, ...words });
    };
    const today = reading.resume.asOf.year * 12 + reading.resume.asOf.month - 1;
    for (const { quoted } of backwards(reading)) {
      const places = reading.placeOf(quoted);
      if (places.length > 0) hits.push({ places, severity: "consider", weight: 1, ...endsFirst(quoted.text) });
    }
    // A post that is over and was left open runs into others by that alone, and is told by its own check.
    const isOpen = new Set(dated.filter((one) => one.ongoing && isOver(reading, one, dated, today)));
    dated.forEach((one, index) => {
      if (one.to.latest < one.from.earliest) {
        add(one, null, endsFirst(one.post.period?.quoted.text ?? ""));
      } else if (!one.ongoing && one.to.earliest > today + futureMonths) {
        add(one, null, {
          note: "That month is still to come.",
          claim: "Mend the end of the post",
          why: `“${one.post.period?.quoted.text ?? ""}” ends on a day that has not been. A post that goes on ends in “Present”.`,
        });
      }
      for (const other of dated.slice(index + 1)) {
        if ([one, other].some((post) => isHeldBeside(post) || isOpen.has(post))) continue;
        const months = Math.max(overlap(one, other), overlapAtOneEmployer(one, other), overlapWithin(one, other));
        if (months <= handoverMonths) continue;
        const earlier = one.from.latest <= other.from.latest ? one : other;
        const later = earlier === one ? other : one;
        add(earlier, later, {
          note: `${months} months in two posts at once?`,
          claim: "Mend the dates, or say that you held both",
          why: `“${earlier.post.period?.quoted.text ?? ""}” and “${later.post.period?.quoted.text ?? ""}” overlap by ${months} months. One word on a part-time or double role closes the question.`,
        });
      }
    });
    return { hits: hits.slice(0, 3), share: shareOfCount(hits, 1) };
  },
};
