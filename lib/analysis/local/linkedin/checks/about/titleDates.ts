/**
 * When the writer says that a title was first held ("general manager since 2014", "became a nurse practitioner in
 * 2019"), and the posts that hold that title.
 */
import type { Span } from "../../../checks/features/words";
import { titleNouns } from "../../../segment/titleWords.data";
import { titleStems } from "../../agreement/plainNames";
import type { PostDates } from "../../postDates";

const since =
  /(?<phrase>(?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]+),? (?:ever )?since (?:\p{L}+ )?(?<year>(?:19|20)\d\d)(?!\d)/iu;
const became =
  /(?<!\p{L})(?:became|made|qualified as|promoted to) (?:an? |the )?(?<phrase>(?:[\p{L}'’-]+ ){0,5}?[\p{L}'’-]+),? in (?:\p{L}+ )?(?<year>(?:19|20)\d\d)(?!\d)/iu;

export interface TitleDate {
  year: number;
  /** "since" is said of what goes on from then; "became" of the first day. */
  said: "since" | "became";
  /** The words that date it, in the sentence. */
  span: Span;
  /** The posts that hold the title, and those that hold another. */
  held: PostDates[];
  others: PostDates[];
}

/** Posts with all of the words in their title. One word ("manager") tells one post only where others have not got it. */
function heldBy(words: readonly string[], posts: readonly PostDates[]): PostDates[] {
  const stems = titleStems(words.join(" "));
  // "Blood banks since 2013" is a field, and no title.
  if (stems.length === 0 || !words.some((word) => titleNouns.has(word.toLowerCase()))) return [];
  const held = posts.filter(({ post }) => {
    const title = titleStems(post.title?.text ?? "");
    return stems.every((stem) => title.includes(stem));
  });
  return stems.length === 1 && held.length !== 1 ? [] : held;
}

/** The title that a sentence dates, where some post holds it; null when it dates none. */
export function titleDateIn(text: string, posts: readonly PostDates[]): TitleDate | null {
  for (const [said, pattern] of [["since", since] as const, ["became", became] as const]) {
    const match = pattern.exec(text);
    const { phrase = "", year = "" } = match?.groups ?? {};
    const span = { start: match?.index ?? 0, end: (match?.index ?? 0) + (match?.[0].length ?? 0) };
    const words = phrase.split(/\s+/).filter(Boolean);
    for (let from = 0; from < words.length; from += 1) {
      const held = heldBy(words.slice(from), posts);
      if (held.length > 0)
        return { year: Number(year), said, span, held, others: posts.filter((post) => !held.includes(post)) };
    }
  }
  return null;
}

/** A slip of some months is how people remember; from here on one of the two is wrong. */
const graceMonths = 6;

/** The first post with the title, where its dates contradict the sentence; null where they can be brought together. */
export function contradicted({ year, said, held, others }: TitleDate): PostDates | null {
  const [first] = [...held].sort((a, b) => a.from.earliest - b.from.earliest);
  if (!first) return null;
  const december = year * 12 + 11;
  if (said === "became" && first.from.latest < year * 12 - graceMonths) return first;
  // Earlier posts are often left out: only where another title stands in that year is there no room for this one.
  const hadOther = others.some(({ from, to }) => from.earliest <= december && to.latest >= december);
  return hadOther && first.from.earliest > december + graceMonths ? first : null;
}
