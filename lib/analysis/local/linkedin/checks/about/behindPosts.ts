/** What a sentence says of the writer's present that the dates below have overtaken: studies, a first year, a late arrival, a title. */
import type { LinkedInProfile } from "../../../../../validation/linkedInProfile";
import { ordinals } from "../../../../grounding/quantities.data";
import { titleStems } from "../../agreement/plainNames";
import type { PostDates } from "../../postDates";

/** Words that set a sentence in the past, or tell a way. */
const looksBack =
  /(?<!\p{L})(?:was|were|had|did|former(?:ly)?|previous(?:ly)?|once|before|after|when|while|until|used to|turned|became|began|started (?:as|out)|years (?:at|with|as)|from|alum\p{L}*|retired)(?!\p{L})/iu;
const level =
  "college|university|undergraduate|graduate|doctoral|ph\\.?d\\.?|mba|master['’]?s|law|medical|nursing|honou?rs|full[- ]time|part[- ]time|current|rising|graduating|(?:first|second|third|fourth|final)[- ]year";
const degrees = "mba|ph\\.?d\\.?|m\\.?s\\.?|m\\.?a\\.?|b\\.?s\\.?|b\\.?a\\.?|jd|llm|dnp|msn|bsn";
/** Who is meant is the writer: a word of it before, or the first words of a sentence or of a headline's piece. */
const own =
  "(?:^|[|•·]\\s*|(?<!\\p{L})(?:I am|I['’]m|as|currently|now|presently)(?: (?:currently|now|still))?(?: an?)? )";
const studies = new RegExp(
  `${own}(?:(?:${level}) (?:\\p{L}+ ){0,3}(?:student|candidate|undergrad(?:uate)?)|(?:${degrees}) (?:candidate|student)|student(?= (?:at|in|of)|$|[,|])|(?!(?:each|every|any|no|the|one|my|our)(?!\\p{L}))(?:\\p{L}+ ){1,2}student(?=$|[,|])|majoring in|(?:pursuing|studying for|working (?:toward|towards|on)|completing|finishing|earning) (?:my|an?|the) (?:\\p{L}+['’]?s? ){0,3}(?:degree|bachelor|master|mba|ph\\.?d|doctorate|diploma|studies|thesis|dissertation)|in my (?:first|second|third|fourth|final|last|junior|senior|sophomore|freshman) (?:year|semester|term) (?:at|of) (?:\\p{L}+ )?(?:school|college|university|studies))(?!\\p{L})|(?:I am|I['’]m) (?:currently |now |still )?(?:an? )?(?:\\p{L}+ ){0,3}(?:student|undergrad(?:uate)?|sophomore|freshman|(?:junior|senior)(?= (?:majoring|studying|in|at|and (?:looking|seeking|hoping))))(?!\\p{L})`,
  "iu",
);
const graduate =
  /(?:^|[|•·]\s*|(?<!\p{L})(?:I am|I['’]m|I|as)(?: an?)? )(?:have |['’]ve )?(?:recent(?:ly)?|newly|new|just|fresh)[- ](?:\p{L}+ ){0,2}?(?:graduated?|grad|(?:qualified|licen[sc]ed|minted)(?! \p{L}+s(?!\p{L})))(?!\p{L})/iu;
const arrived =
  /(?:^|(?<!\p{L})I(?: have|['’]ve| am|['’]m)? |(?<!\p{L})and )(?:recently|newly|just) (?:joined|started|promoted|appointed|moved into|took (?:on|over)|stepped into|became)(?!\p{L})/iu;
const nthYear =
  /(?<!\p{L})(?:in|entering|starting|finishing|completing) my (?<nth>\p{L}+|\d{1,2}(?:st|nd|rd|th)) (?:year|season)(?= (?:of|as|at|in|with)(?!\p{L})|[.,;]|$)/iu;
const lateMonths = 24;
const graceMonths = 6;

/** The last month in which the schools below end; null where one of them has no end or goes on. */
function lastStudies({ education }: LinkedInProfile): number | null {
  const ends = education.map(({ period }) => {
    const end = period?.end ?? null;
    return end === null || end === "present" ? Number.NaN : end.year * 12 + (end.month ?? 12) - 1;
  });
  const last = Math.max(...ends);
  return Number.isFinite(last) ? last : null;
}

function nthOf(text: string): number | null {
  const word = nthYear.exec(text)?.groups?.nth?.toLowerCase() ?? "";
  const value = /^\d/.test(word) ? Number.parseInt(word, 10) : ordinals.get(word);
  return value ?? null;
}

/** Titles of posts that are over, and that no present one holds, named as what the writer is now. */
function formerTitle(text: string, posts: readonly PostDates[]): string | null {
  const said =
    /(?<!\p{L})(?:(?:I am|I['’]m)(?: (?:currently|now|still|also))?|I (?:currently |now )?(?:work|serve) as|currently|presently|in my (?:current )?role as|as) (?:an? |the )(?<words>(?:[\p{L}'’/&-]+ ?){1,6})/iu.exec(
      text,
    );
  const words = said?.groups?.words?.trim().split(/\s+/) ?? [];
  const stems = titleStems(words.join(" "));
  const titled = posts.map((one) => ({ one, title: titleStems(one.post.title?.text ?? "") }));
  const now = titled.filter(({ one }) => one.ongoing);
  if (now.length === 0) return null;
  // The words begin with the title: as many of them as it has.
  const former = titled.find(
    ({ one, title }) => !one.ongoing && title.length > 1 && title.every((stem, index) => stems[index] === stem),
  );
  if (!former || now.some(({ title }) => former.title.every((stem) => title.includes(stem)))) return null;
  return former.one.post.title?.text ?? null;
}

/** Goes on after the quoted sentence; null where the dates leave the sentence standing. `today` in months since year 0. */
export function behindPosts(
  text: string,
  profile: LinkedInProfile,
  posts: readonly PostDates[],
  today: number,
): string | null {
  const last = lastStudies(profile);
  if (!looksBack.test(text)) {
    if (last !== null && last < today - graceMonths && studies.test(text))
      return "speaks of studies; the education below is over.";
    const title = formerTitle(text, posts);
    if (title) return "names a title that the posts below have left behind.";
  }
  if (last !== null && graduate.test(text)) {
    const issued = profile.certifications.some(({ period, name }) => {
      const year = period?.start?.year ?? Number(/(?:19|20)\d\d/.exec(name.text)?.[0] ?? 0);
      return year * 12 >= today - lateMonths - 12;
    });
    if (last < today - lateMonths && !issued)
      return `is ${Math.floor((today - last) / 12)} years late by the dates below.`;
  }
  if (posts.length > 0 && arrived.test(text) && posts.every(({ from }) => from.latest < today - lateMonths)) {
    return "tells as new what the posts below show to be years old.";
  }
  const nth = nthOf(text);
  const ongoing = posts.filter((one) => one.ongoing).map(({ from }) => (today - from.latest) / 12);
  if (nth !== null && ongoing.length > 0 && ongoing.every((years) => years > nth + 1)) {
    return `counts ${nth}; the present post below has lasted ${Math.floor(Math.min(...ongoing))} years.`;
  }
  return null;
}
