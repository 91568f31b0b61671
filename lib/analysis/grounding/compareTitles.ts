/**
 * Compares the person's titles in a line and its rewrite: a higher head noun, another post of no lower rank, an added
 * "senior" or a lost "acting" is inflation. Titles of other people ("reported to the director") are told apart.
 */
import { hands, tellsNoPost } from "./ownPosts";
import { acting, lowering, raising, samePost, shortTitles, standIn, titleRanks } from "./titles.data";
import { namesPeople } from "./verbForms";
import { isStop, stemOf, type Word, wordsOf } from "./words";

interface Title {
  head: string;
  rank: number;
  index: number;
  lowered: string[];
  raised: string[];
}

/** Of the words for people, those that no one person is: "shift union". */
const groups =
  /^(?:team|group|crew|committee|board|council|panel|department|staff|people|company|firm|agency|force|union|squad|unit|office|bureau|city|county|state|school|family|others)s?$/;

const singular = (lower: string): string =>
  titleRanks.has(lower) ? lower : lower.replace(/s$/, "").replace(/'s?$/, "");

/** Posts that are verbs too. */
const deeds =
  /^(?:guide|host|coach|cook|guard|partner|judge|usher|pilot|tutor|chair|captain|nurse|page|steward|conduct)$/;

function titleAt(words: readonly Word[], index: number): Title | null {
  const word = words[index];
  if (!word) return null;
  const head = singular(word.lower);
  const rank =
    titleRanks.get(head) ??
    (lowering.test(words[index - 1]?.lower ?? "") && namesPeople(word.lower) && !groups.test(word.lower)
      ? 3
      : undefined);
  if (rank === undefined) return null;
  // "Lead the team", "head north": these are titles only where nothing or "of" follows.
  const next = words[index + 1];
  if (/^(?:lead|head|chief)$/.test(head) && next && !next.afterPause) {
    const before = words[index - 1];
    // "Party chief for three years".
    const tied = before !== undefined && !word.afterPause && !isStop(before);
    const goesOn = head === "lead" || tied ? /^(?:of|at|for|in|on|who|when|while|whenever|since|from|until)$/ : /^of$/;
    if (!goesOn.test(next.lower)) return null;
  }
  // "Guide undecided clients": a deed.
  if (
    deeds.test(head) &&
    word.afterPause &&
    next &&
    !next.afterPause &&
    (!isStop(next) || /^(?:an?|the|my|our|all|every)$/.test(next.lower))
  )
    return null;
  const near: string[] = [];
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    const before = words[back];
    if (!before || words[back + 1]?.afterPause || isStop(before)) break;
    near.push(before.lower);
  }
  // "A therapist in training", "a consul designate" are no more than that.
  const after = words
    .slice(index + 1, index + 3)
    .filter((other) => !other.afterPause && /^(?:training|designate|candidate|intern)$/.test(other.lower));
  near.push(...after.map((other) => other.lower));
  return {
    head,
    rank,
    index,
    lowered: near.filter((name) => lowering.test(name)),
    raised: near.filter((name) => raising.test(name)),
  };
}

const titlesOf = (words: readonly Word[]): Title[] =>
  words.map((_, index) => titleAt(words, index)).filter((title) => title !== null);

/** A title that stands as somebody else's: "reported to the director", "for a professor", "with two engineers". */
const others =
  /\b(?:to|for|with|by|of|from|between|under|among|assisted|assisting|helped|supported|trained|supervised|managed|led|hired|mentored|coached|taught|observed|observing|shadowed|shadowing|alongside|beside|briefed|paid|represented|interviewed|scheduled)\s+(?:\S+\s+){0,3}$/i;
/** "Progressed from dishwasher to sous chef": the post reached is the person's own. */
const climbs =
  /\b(?:promot|progress|advanc|ris(?:e|ing)|rose|mov|work|grew|elevat)\w*\b[^.;,]*\bto\s+(?:\S+\s+){0,3}$/i;
/** What follows names whom the person serves: "assistant to the archivist". */
const assists =
  /\b(?:(?:helped|assisted|supported|shadowed|accompanied) (?:the|a|an|our)\s+(?:\S+\s+){0,2}$|(?:assistant|aide|secretary|deputy|apprentice|intern|clerk|reporting|reported|assisted) (?:to|of|for|under) (?:the|a|an|our|two|three)\s+(?:\S+\s+){0,3}$)/i;
/** "In the office of a tax adviser" names whose it is; "in the post of clerk" names the person's own. */
const ofSomebody = /\b(?:of|for|under|beside|with|by) (?:an?|the|my|our) (?:(?!as\b)\S+\s+){0,3}$/i;
const ofPost =
  /\b(?:post|position|role|job|rank|title|work|duties|capacity|function|one|part) (?:of|as|for) (?:an?|the) (?:\S+\s+){0,3}$/i;
const closes = (next: Word | undefined): boolean =>
  !next ||
  next.afterPause ||
  /^(?:in|at|for|of|with|on|and|from|since|until|during|under|while|who|to|responsible|i|we|certified|licensed|registered)$/.test(
    next.lower,
  );
const names = /^(?:as|became|was|am|is|been|named|elected|appointed|promoted)$/;

/** The titles that a text gives the person: what the line opens with, and what stands after "as", "was" or "became". */
function ownTitles(words: readonly Word[], titles: readonly Title[]): Title[] {
  return titles.filter(({ index }) => {
    const next = words[index + 1];
    if (!closes(next) && !/[^aeiou]ing$/.test(next?.lower ?? "")) return false;
    let back = index - 1;
    while (back >= 0 && back > index - 5) {
      const before = words[back];
      if (!before || words[back + 1]?.afterPause) return back === -1;
      if (names.test(before.lower)) return true;
      if (/^(?:to|for|with|by|of|under|between|from)$/.test(before.lower))
        return before.lower === "to" && /^(?:promoted|appointed)$/.test(words[back - 1]?.lower ?? "");
      if (/ed$/.test(before.lower) && !raising.test(before.lower)) return false;
      back -= 1;
    }
    return back < 0;
  });
}

/** "Taught evening courses" makes a teacher, where the original names no post: the agent noun of what the person does. */
function isAgentOf(title: Title, words: readonly Word[]): boolean {
  // "Kept the books" makes a bookkeeper.
  const known = new Set(words.map((word) => word.stem));
  for (let cut = 3; cut <= title.head.length - 5; cut += 1)
    if (known.has(stemOf(title.head.slice(0, cut))) && known.has(stemOf(title.head.slice(cut).replace(/er$/, ""))))
      return true;
  // "Coached a team" makes its coach.
  if (deeds.test(title.head) && words.some(({ stem, lower }) => stem === stemOf(title.head) && /ed$/.test(lower)))
    return true;
  const root = title.head.replace(/(?:er|or|ant)$/, "");
  const stems = new Set([stemOf(root), stemOf(`${root}e`)]);
  return title.rank <= 3 && root !== title.head && root.length >= 3 && words.some((word) => stems.has(word.stem));
}

const learning =
  /\b(?:helper|helping|helped|apprentice\p{L}*|trainee|training|intern\p{L}*|extern\p{L}*|student|observer|assist\p{L}*|support\p{L}*|learn\p{L}*|journey\p{L}*|became|promot\p{L}+|advanc\p{L}+|progress\p{L}+)\b/iu;
/** A line that opens with a post: "Saddle maker", "Field producer for ...". */
const opensWithPost = (words: readonly Word[]): boolean => {
  const at = words.findIndex((word, index) => closes(words[index + 1]) && !isStop(word));
  const head = words[at];
  return (
    head !== undefined &&
    at <= 2 &&
    !words.slice(0, at).some(isStop) &&
    namesPeople(head.lower) &&
    !groups.test(head.lower) &&
    !/s$/.test(head.lower)
  );
};
const learners = /^(?:helper|apprentice|trainee|intern|extern|student|observer)$/;

/** Another post of no lower rank in the place of the person's own, which the original does not name as the person's. */
function postReplaced(
  words: readonly Word[],
  before: readonly Title[],
  after: readonly Title[],
  rewriteWords: readonly Word[],
): boolean {
  const was = ownTitles(words, before);
  if (was.length === 0) return false;
  const highest = Math.max(...was.map((title) => title.rank));
  return ownTitles(rewriteWords, after).some((is) => {
    if (was.some((title) => samePost(title.head, is.head)) || is.rank < highest) return false;
    if (is.rank < 2 && !(is.rank === 1 && was.every(({ head }) => learners.test(head)))) return false;
    const named = before.filter((title) => title.head === is.head);
    if (named.length === 0) return !words.some((word) => word.stem === stemOf(is.head));
    return named.every(({ index }) => {
      const next = words[index + 1];
      const since = words.slice(0, index).findLastIndex((word) => word.afterPause);
      const text = words.slice(Math.max(0, since), index).map((word) => word.text);
      return (next !== undefined && !next.afterPause && !isStop(next)) || others.test(`${text.join(" ")} `);
    });
  });
}

const standsIn = /^(?:sub|subs|substitut\w+|relief|cover\w*|stand-?in|interim|temporary|long-term|term|replac\w+)$/;

/** "RN" for "registered nurse", "tech" for "technician". */
function isAbbreviated({ head, index }: Title, rewriteWords: readonly Word[], words: readonly Word[]): boolean {
  const run = [1, 2, 3].map((more) => rewriteWords.slice(Math.max(0, index - more), index + 1));
  const initials = new Set(run.map((part) => part.map((word) => word.lower[0] ?? "").join("")));
  return words.some(({ text, lower }, at) => {
    if (/^\p{Lu}{2,}$/u.test(text)) return initials.has(lower);
    if (!closes(words[at + 1]) && !/s$/.test(lower)) return false;
    const short = lower.replace(/s$/, "");
    // A "sub" is a teacher who stands in.
    if (short === "sub" && !rewriteWords.some((word) => standsIn.test(word.lower))) return false;
    return (
      shortTitles.get(short) === head ||
      (/^\p{L}{3,5}[^aeious]$/u.test(short) && head.startsWith(short) && head.length > short.length + 2)
    );
  });
}

const founded = /\b(?:started|founded|co-?founded|set up|established|opened|launched)\b/i;
const has = (name: string, words: readonly Word[]): boolean => words.some((word) => word.lower === name);

/** "Substitute organist" that has become "organist", for heads of no known rank. */
function losesLowering(before: readonly Title[], words: readonly Word[], rewriteWords: readonly Word[]): boolean {
  return before.some(({ head, lowered, index }) => {
    if (titleRanks.has(head) || lowered.length === 0) return false;
    // "First author on two papers, co-author on five more".
    if (words.some((word, at) => at !== index && singular(word.lower) === head)) return false;
    const named = rewriteWords.some((word) => singular(word.lower) === head);
    return named && !lowered.some((name) => has(name, rewriteWords));
  });
}

const deedsOfPosts: ReadonlyMap<string, RegExp> = new Map([
  ["supervisor", /\bsupervis(?:e[sd]?|ing)\b/i],
  ["director", /\bdirect(?:ed|s|ing)? (?:an?|the|our|two|three|\d)\b/i],
  ["leader", /\bled\b/i],
  ["captain", /\bcaptained\b/i],
  ["owner", /\b(?:founded|own(?:ed)?|my own|until I sold)\b/i],
]);
/** "Supervisor of 11 custodians" of who supervised them. */
const doesAs = (head: string, original: string): boolean =>
  (deedsOfPosts.get(head)?.test(original) ?? false) &&
  !/\b(?:help\p{L}*|assist\p{L}*|support\p{L}*|by|under)\b/iu.test(original);

/** "Stood in as supervisor" was acting supervisor. */
const asActing = (text: string): string => text.replace(standIn, "worked as acting ");

/** True when the rewrite gives the person a higher title than the original supports. */
export const titleGrows = (original: string, rewrite: string): boolean =>
  acting.test(original) ? growsTitle(original, asActing(rewrite)) : growsTitle(original, rewrite);

function growsTitle(original: string, rewrite: string): boolean {
  const words = wordsOf(original);
  const rewriteWords = wordsOf(rewrite);
  const before = titlesOf(words);
  const after = titlesOf(rewriteWords);
  if (losesLowering(before, words, rewriteWords)) return true;
  if (postReplaced(words, before, after, rewriteWords)) return true;
  const own = ownTitles(words, before);
  // "Saddle maker" for a saddle maker's apprentice.
  if (
    own.length > 0 &&
    own.every(({ head }) => learners.test(head)) &&
    !learning.test(rewrite) &&
    opensWithPost(rewriteWords)
  )
    return true;
  const highest = Math.max(-1, ...before.map((other) => other.rank));
  const stems = new Set(words.map((word) => word.stem));
  const isOthers = (title: Title): boolean => {
    const prefix = original.slice(0, words[title.index]?.start ?? 0);
    return (
      assists.test(prefix) ||
      (!/s$/.test(words[title.index]?.lower ?? "") && ofSomebody.test(prefix) && !ofPost.test(prefix))
    );
  };
  return after.some((title) => {
    const owned = ownTitles(rewriteWords, [title]).length > 0;
    const alike = before.filter((other) => other.head === title.head);
    // "Deputy to the head" is a deputy head.
    const deputises = title.lowered.some((name) =>
      new RegExp(`\\b${name} (?:to|of) (?:the|an?|our) ${title.head}\\b`, "i").test(original),
    );
    if (owned && alike.length > 0 && alike.every(isOthers) && !deputises) return true;
    if (deputises && alike.length > 0) return false;
    if (isAbbreviated(title, rewriteWords, words)) return false;
    const lowered = alike.some((other) => other.lowered.length > 0);
    const same = before.filter(
      (other) =>
        other.head === title.head &&
        // "Acting director while the director was away".
        !(lowered && other.lowered.length === 0 && /^(?:the|our|my)$/.test(words[other.index - 1]?.lower ?? "")) &&
        (others.test(rewrite.slice(0, rewriteWords[title.index]?.start ?? 0)) ||
          !assists.test(original.slice(0, words[other.index]?.start ?? 0))),
    );
    if (same.length > 0)
      return !same.some(
        (other) =>
          other.lowered.every((name) => title.lowered.includes(name) || has(name, rewriteWords)) &&
          title.raised.every((name) => other.raised.includes(name) || has(name, words)),
      );
    const known = words.some((word) => word.stem === stemOf(title.head));
    if (known && !before.some((other) => other.rank < title.rank)) return false;
    if (before.some((other) => samePost(other.head, title.head)) && title.raised.every((name) => has(name, words)))
      return false;
    // "Two groups I started": the founder of both.
    if (/^(?:co)?founder$/.test(title.head) && founded.test(original)) return false;
    if (
      own.length === 0 &&
      !hands.test(original) &&
      isAgentOf(title, words) &&
      title.raised.every((name) => stems.has(stemOf(name)))
    )
      return false;
    if (own.length === 0 && title.raised.length === 0 && doesAs(title.head, original)) return false;
    // "Adjunct, evening section": the rank names the post.
    if (title.rank <= 3 && before.length === 0 && title.lowered.some((name) => has(name, words))) return false;
    if (title.rank <= 3 && title.raised.length === 0 && before.length === 0 && tellsNoPost(original, words))
      return false;
    const start = rewriteWords[title.index]?.start ?? 0;
    if (others.test(rewrite.slice(0, start)) && !climbs.test(rewrite.slice(0, start))) return false;
    return (title.rank > highest && title.rank >= 2) || (title.rank >= highest && before.length > 0 && title.rank >= 3);
  });
}
