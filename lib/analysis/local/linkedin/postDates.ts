/** Posts of a profile on a line of months, by what the words allow: a year alone may mean any of its months. */
import type { LinkedInExperience, LinkedInProfile, ProfileMonth } from "../../../validation/linkedInProfile";
import type { AsOf } from "../../document";

export interface PostDates {
  post: LinkedInExperience;
  index: number;
  /** Months since year 0: the earliest and the latest that the words allow. */
  from: { earliest: number; latest: number };
  to: { earliest: number; latest: number };
  ongoing: boolean;
}

const monthsOf = ({ year, month }: ProfileMonth): { earliest: number; latest: number } =>
  month === null
    ? { earliest: year * 12, latest: year * 12 + 11 }
    : { earliest: year * 12 + month - 1, latest: year * 12 + month - 1 };

/** Posts with a beginning and an end, in the profile's order. */
export function datedPosts({ experience }: LinkedInProfile, asOf: AsOf): PostDates[] {
  const today = asOf.year * 12 + asOf.month - 1;
  return experience.flatMap((post, index) => {
    const { start, end } = post.period ?? { start: null, end: null };
    if (!start || end === null) return [];
    const to = end === "present" ? { earliest: today, latest: today } : monthsOf(end);
    return [{ post, index, from: monthsOf(start), to, ongoing: end === "present" }];
  });
}

/** Kinds of work that are held beside a post, by title, employer or type of employment. */
const besides =
  /\b(?:part[- ]?time|freelance\w*|self[- ]employed|contract\w*|volunteer\w*|board|trustee|advis\w+|adjunct|consultant|consulting|founder|co-?founder|owner|intern\w*|seasonal|casual|guest|visiting|student|fellow|tutor|mentor|author|speaker|reserve|per diem|prn|on[- ]call|national guard|coach|referee|umpire|notary|landlord|chair|councillor|council|committee|ambassador|organi[sz]er|co-?organi[sz]er|host|examiner|musician|member)\b/i;

export const isHeldBeside = ({ post }: PostDates): boolean =>
  besides.test(`${post.title?.text ?? ""} ${post.employmentType?.text ?? ""} ${post.employer?.text ?? ""}`);
