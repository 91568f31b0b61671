/** Lengths of time that the writer tells of an employer, of a title or of the whole work, held against the posts. */
import { titleStems } from "../../agreement/plainNames";
import type { PostDates } from "../../postDates";
import { type YearsTold, yearsToldIn } from "../../timeTold";
import { namedPosts } from "./namedPosts";
import type { Contradiction } from "./saidIn";

/** Early posts are often left out, and a first year counts as one or none. */
const toleranceYears = 2;
/** At one employer, whose posts are all there, a year is what a memory rounds by. */
const graceYears = 1;
/** Years of others, of a thing, or of an age. */
const notOwn =
  /(?<!\p{L})(?:combined|collective(?:ly)?|between|among|together|our (?:team|crew|staff|lab|shop|firm|company|family|department|group)|old|ago|later|guarantee|warranty)(?!\p{L})/iu;
/** What follows years that are the writer's whole work. */
const ofWork =
  /^ (?:of|in|as|at|with|on|behind|around|experience|working|managing|leading|building|doing|running|teaching|selling|veteran|career|expertise|leadership)(?!\p{L})/iu;
const atEmployer = /^ (?:\p{L}+ ){0,4}(?:at|with|for|inside) (?<name>[^.;:!?()|]{2,60})/u;
const asTitle = /^ (?:of experience )?as (?:an? |the )?(?<title>(?:[\p{L}'’/-]+ ?){1,5})/iu;
const forLong = /^(?:for|over) (?:the )?(?:past|last|over|more than|nearly|almost)?\s*$/iu;
const whole = /^ of (?:\p{L}+ )?experience(?=$|[.,;:!|)])/iu;

const monthsOf = (posts: readonly PostDates[]): number =>
  Math.max(...posts.map(({ to }) => to.latest)) - Math.min(...posts.map(({ from }) => from.earliest)) + 1;

/** "I have been with Calder for ten years"; "I have led this lab for ten years", which is where the writer is. */
const employerBefore = /(?:at|with) (?<name>[^.;:!?()|]{2,60}?),? (?:for|these) (?:\p{L}+ ){0,3}$/u;
const presentBefore = /(?:have|['’]ve) \p{L}+ (?:at |in |for )?this (?:\p{L}+ ){1,3}(?:for|these) (?:\p{L}+ ){0,3}$/u;

function postsMeant(before: string, after: string, posts: readonly PostDates[]): PostDates[] {
  const named = namedPosts(
    atEmployer.exec(after)?.groups?.name ?? employerBefore.exec(before)?.groups?.name ?? "",
    posts,
  );
  if (named.length > 0 || !presentBefore.test(before)) return named;
  const [present] = posts.filter(({ ongoing }) => ongoing);
  return present ? namedPosts(present.post.employer?.text ?? "", posts) : [];
}

function againstEmployer(
  told: YearsTold,
  before: string,
  after: string,
  posts: readonly PostDates[],
): Contradiction | null {
  const there = postsMeant(before, after, posts);
  const [against] = there;
  if (!against) return null;
  const shown = monthsOf(there) / 12;
  if (told.years <= shown + graceYears) return null;
  return {
    claim: "Let the years told and the dates below agree",
    why: `tells ${told.years} years there; the dates below show ${Math.max(1, Math.round(shown))}.`,
    against,
  };
}

/** Years told of a title, where another one fills the time before it. */
function againstTitle(
  told: YearsTold,
  after: string,
  posts: readonly PostDates[],
  today: number,
): Contradiction | null {
  const words = asTitle.exec(after)?.groups?.title?.trim().split(/\s+/) ?? [];
  for (let size = words.length; size > 0; size -= 1) {
    const stems = titleStems(words.slice(0, size).join(" "));
    if (stems.length < 2) return null;
    const isHeld = ({ post }: PostDates): boolean => {
      const title = titleStems(post.title?.text ?? "");
      return stems.every((stem) => title.includes(stem));
    };
    const held = posts.filter(isHeld);
    const against = held.at(-1);
    if (!against) continue;
    const claimed = today - told.years * 12;
    const hadOther = posts.some((post) => !isHeld(post) && post.to.latest > claimed && post.from.latest > claimed);
    if (!hadOther || told.years <= monthsOf(held) / 12 + toleranceYears) return null;
    return {
      claim: "Let the years told and the dates of the title agree",
      why: `tells ${told.years} years of a title that the posts below show for ${Math.max(1, Math.round(monthsOf(held) / 12))}.`,
      against,
    };
  }
  return null;
}

/** More years than the posts reach back, or fewer than the present post alone has lasted. */
function againstWhole(
  told: YearsTold,
  before: string,
  after: string,
  posts: readonly PostDates[],
  today: number,
  isHeadline: boolean,
): Contradiction | null {
  const first = [...posts].sort((a, b) => a.from.earliest - b.from.earliest)[0] ?? null;
  const shown = (today - (first?.from.earliest ?? today)) / 12;
  const isPerfect = forLong.test(before) && /^,? (?:I (?:have|['’]ve)|now)(?!\p{L})/u.test(after);
  const spoken = isPerfect || ofWork.test(after) || (isHeadline && /^(?:$|\s?[|,•·])/.test(after));
  if (spoken && told.years > shown + toleranceYears) {
    const years = Math.max(1, Math.round(shown));
    return {
      claim: "List the earlier posts, or mend the years",
      why: `claims ${told.years} years; the posts below begin ${years} ${years === 1 ? "year" : "years"} ago.`,
      against: first,
    };
  }
  const [present] = posts.filter(({ ongoing }) => ongoing).sort((a, b) => a.from.latest - b.from.latest);
  const longest = present ? (today - present.from.latest) / 12 : 0;
  if (!present || !whole.test(after) || longest <= told.years + toleranceYears) return null;
  return {
    claim: "Bring the years up to date",
    why: `tells ${told.years} years; the present post alone has lasted ${Math.floor(longest)}.`,
    against: present,
  };
}

/** The first length of time of the sentence that the posts contradict; null where none is. `today` in months. */
export function lengthAgainstPosts(
  text: string,
  posts: readonly PostDates[],
  today: number,
  isHeadline: boolean,
): Contradiction | null {
  if (notOwn.test(text)) return null;
  for (const told of yearsToldIn(text)) {
    const before = text.slice(0, told.start);
    const after = text.slice(told.end).replace(/^-(?=\p{L})/u, " ");
    const found =
      againstEmployer(told, before, after, posts) ??
      againstTitle(told, after, posts, today) ??
      againstWhole(told, before, after, posts, today, isHeadline);
    if (found) return found;
  }
  return null;
}
