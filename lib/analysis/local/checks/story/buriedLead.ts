/** Takes when the news of a post stands below its routine, or in the tail of a line. */
import { findAll } from "../../../findAll";
import type { SectionKind } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import { showsWork } from "../features/caliber";
import { countsForShow, newsReader } from "../features/news";
import type { Reading, Statement } from "../features/reading";
import { type Span, wordsOf } from "../features/words";
import { eyeTracking } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

const lineWords = 4;
const clauseWords = 4;

/** Where a clause of its own begins; in a long sentence every comma may be such a place. */
const cutsOf = /;\s+|,?\swhich (?=\p{L})|,? and (?=(?:I|we|for|then|the) )/gu;
const longCuts =
  /[,;–—]\s+(?:and |but |also |which |so )?(?=\p{L}{2})|\s(?:which|and then) |,? and (?=(?:I|we|for|then|the) )/gu;

interface Piece extends Span {
  statement: Statement;
  text: string;
  news: number;
}

/**
 * An outcome that begins in this piece is news as well, be it told in other words; more when it has a size. A charge is
 * none, however long its list.
 */
function resultIn({ outcome, activity, opening, sentences }: Statement, start: number, end: number): number {
  if (outcome.strength < 2 || activity.length > 0 || !outcome.span) return 0;
  if (outcome.span.start < start || outcome.span.start >= end) return 0;
  if (opening.tier === "weak" && sentences.length === 1 && !outcome.measured) return 0;
  return outcome.strength === 3 || outcome.measured ? 1.5 : 1;
}

/** Money and shares in a line that tells no outcome are the size of the post. */
const ofScope = 0.5;

const sizes = /[$€£%]|\b(?:EUR|USD|GBP|percent|million)\b/;

/** Sentences of a post in order; a long one is cut where a clause begins. */
function piecesOf(statement: Statement): Piece[] {
  const newsOf = newsReader(statement.text);
  return statement.sentences.flatMap((sentence) => {
    const cuts = findAll(sentence.words.length > 24 ? longCuts : cutsOf, sentence.text);
    const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
    return starts.map((from, index) => {
      const to = cuts[index]?.index ?? sentence.text.length;
      const text = sentence.text.slice(from, to);
      const start = sentence.start + from;
      const end = start + text.trimEnd().length;
      const told = newsOf(text);
      const news = told <= 1 && statement.outcome.strength < 2 && sizes.test(text) ? told * ofScope : told;
      return {
        statement,
        text,
        start,
        end,
        news: countsForShow(text) ? news : Math.max(news, resultIn(statement, start, end)),
      };
    });
  });
}

/** Where the line begins and where its news does: what is wrong is where it stands, and these words show where. */
function openingsOf({ statement, text, start, end }: Piece): Span[] {
  const sentence = statement.sentences.find((one) => one.start <= start && start < one.end);
  const first = (words: string, count: number): number => wordsOf(words)[count - 1]?.end ?? words.length;
  if (!sentence || sentence.start === start) return [{ start, end: Math.min(end, start + first(text, lineWords)) }];
  return [
    { start: sentence.start, end: Math.min(start, sentence.start + first(sentence.text, lineWords)) },
    { start, end: Math.min(end, start + first(text, clauseWords)) },
  ];
}

/** The posts of a page, each as its pieces; work outside any post counts as one. */
function postsOf(reading: Reading): Piece[][] {
  const posts = new Map<number, Piece[]>();
  for (const line of reading.work) {
    const post = posts.get(line.role);
    if (post) post.push(...piecesOf(line));
    else posts.set(line.role, piecesOf(line));
  }
  return [...posts.values()];
}

/** The piece with the most news, when what stands before it has clearly less. */
function buriedIn(pieces: readonly Piece[], strong: boolean): Piece | null {
  const best = pieces.reduce<Piece | undefined>(
    (top, piece) => (!top || piece.news > top.news ? piece : top),
    undefined,
  );
  if (!best) return null;
  const at = pieces.indexOf(best);
  const before = pieces.slice(0, at);
  const most = Math.max(0, ...before.map(({ news }) => news));
  if (strong) return at >= 5 && at >= pieces.length / 2 && best.news >= 3 && best.news - most >= 2.5 ? best : null;
  const late = at >= 2 || at === pieces.length - 1;
  const last = at >= 2 && at >= (pieces.length * 2) / 3;
  return before.length > 0 && late && best.news >= (last && most === 0 ? 1 : 1.5) && best.news - most >= 1
    ? best
    : null;
}

/** A result below the posts stands alone, so it has to be one. */
const outsideNews = 1.5;
const outsideWords = 6;

/** On a page that tells little in its posts: the best result that stands below them, under some other heading. */
function outsideIn(reading: Reading, posts: readonly Piece[][]): Piece[] {
  const inPosts = reading.work.filter(({ role }) => role >= 0);
  const first = inPosts[0]?.unit.id;
  const last = inPosts.at(-1)?.unit.id;
  if (first === undefined || last === undefined) return [];
  const most = Math.max(
    0,
    ...posts.flatMap((pieces) => pieces.filter(({ statement }) => statement.role >= 0)).map(({ news }) => news),
  );
  const below = [...reading.work, ...reading.asides]
    .filter(({ role, unit, section }) => role < 0 && unit.id > last && !never.has(section))
    .flatMap(piecesOf)
    .filter((piece) => {
      const words = wordsOf(piece.text).length;
      return words >= outsideWords && resultIn(piece.statement, piece.start, piece.end) > 0;
    })
    .sort((a, b) => b.news - a.news);
  const [best] = below;
  return best && best.news >= outsideNews && best.news - most >= 0.5 ? [best] : [];
}

/** Where what is told belongs: a paper, a prize and an office held stand under headings of their own. */
const never: ReadonlySet<SectionKind> = new Set([
  "publications",
  "education",
  "certifications",
  "volunteering",
  "memberships",
  "references",
]);

export const buriedLead: Check = {
  id: "buried-lead",
  head: "story",
  title: "The best line comes late",
  kinds: ["buried_lead"],
  source: eyeTracking,
  effect: "takes",
  maxPoints: 5,
  judge(reading) {
    const strong = showsWork(reading);
    const posts = postsOf(reading);
    const found = [
      ...posts.flatMap((pieces) => buriedIn(pieces, strong) ?? []),
      ...(strong ? [] : outsideIn(reading, posts)),
    ]
      .sort((a, b) => b.news - a.news)
      .slice(0, 3);
    const hits: Hit[] = found.map((piece) => ({
      places: openingsOf(piece).map((span) => placeOf(piece.statement, span)),
      severity: "consider",
      weight: 1,
      note: pick(
        ["Your best line. Move it to the top.", "This is the news of the post. Open with it."],
        piece.statement.unit.id,
      ),
      claim: "Put your best result first",
      why: `${inQuotes(piece.text, 8)} is worth more than what stands above it, and a reader may stop before it.`,
    }));
    return { hits, share: shareOfCount(hits, 2) };
  },
};
