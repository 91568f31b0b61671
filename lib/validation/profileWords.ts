/** The words that pages, exports and the terminal have for parts of a profile's report. */
import type { Agreement, Disagreement, SearchPlace, SearchTerm } from "./profileSection";

export const placeWords: Record<SearchPlace, string> = {
  headline: "headline",
  title: "title of a post",
  skills: "skills list",
  about: "about text",
  posts: "lines of a post",
  elsewhere: "elsewhere",
};

export const disagreementWords: Record<Disagreement["what"], string> = {
  title: "Title",
  employer: "Employer",
  dates: "Dates",
  degree: "Degree",
  claim: "Claim",
};

/** "headline, skills list"; what stands nowhere says so. */
export const describePlaces = ({ found }: SearchTerm): string =>
  found.length === 0 ? "nowhere" : found.map(({ place }) => placeWords[place]).join(", ");

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

/** How much was held together, and what came of it, in a sentence. */
export function sumUp({ compared, disagreements }: Agreement): string {
  const held = `${count(compared.posts, "post")} and ${count(compared.degrees, "degree")} stand in both`;
  if (compared.posts + compared.degrees === 0)
    return "No post and no degree was found in both, so nothing was compared.";
  return disagreements.length === 0
    ? `${held}, and they agree.`
    : `${held}; ${count(disagreements.length, "place")} differ${disagreements.length === 1 ? "s" : ""}.`;
}
