/** Reads how much of the work a line claims for the person: each act with its tier of ownership and what it is about. */
import { findAll } from "../findAll";
import { GuardedSet } from "../guardedSet";
import { befallingStems, grantingStems, modifierOfNoun, plainTier, tierPhrases, together } from "./ownership.data";
import { type Act, readActs } from "./readActs";
import { contentStems, isStop, wordsOf } from "./words";

const compiled = tierPhrases.map(([source, tier]) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}])`, "giu"),
  tier,
}));
const guard = new GuardedSet(compiled.map(({ pattern }) => pattern));

interface Mark {
  start: number;
  end: number;
  tier: number;
}

/** What is claimed for the person: how much, of what. */
export interface Claim {
  tier: number;
  about: ReadonlySet<string>;
  verb: string;
  act: Act | null;
}

function marksOf(text: string): Mark[] {
  const found = guard
    .placesIn(text)
    .flatMap((place) => compiled[place] ?? [])
    .flatMap(({ pattern, tier }) =>
      findAll(pattern, text).map((match) => ({ start: match.index, end: match.index + match[0].length, tier })),
    );
  return found
    .filter((mark) => !/^ by (?!me\b|\p{L}+ing\b)/u.test(text.slice(mark.end)))
    .filter((mark) => !/\bunder (?:\p{L}+ ){0,2}$/iu.test(text.slice(0, mark.start)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const clauseEnd = /[.;!?]\s|,\s+(?:and|but)\s|\s(?:and|but)\s+(?:I|then)\s/g;

/** Where the clause that holds `from` begins. */
function clauseStart(text: string, from: number): number {
  let start = 0;
  for (const match of findAll(clauseEnd, text.slice(0, from))) start = match.index + match[0].length;
  return start;
}

/** The tier of an act: its own mark, or that of the weaker verb it hangs on ("helped manage", "took part in planning"). */
function tierOf(
  act: Act,
  acts: readonly Act[],
  marks: readonly Mark[],
  text: string,
  grants: boolean,
  sharedBy: boolean,
): number {
  // "Took care of reordering" grants the charge of it.
  const charged = (mark: Mark): boolean =>
    grants &&
    mark.tier > plainTier &&
    mark.tier < 3.9 &&
    mark.end === act.start - 1 &&
    /\b(?:for|of|with)$/i.test(text.slice(mark.start, mark.end));
  const own = marks.filter(
    (mark) => charged(mark) || (mark.start <= act.end && mark.end >= act.start && mark.start >= act.start - 24),
  );
  const tier =
    own.length === 0
      ? plainTier
      : act.start === own[0]?.start || own[0]?.tier === undefined
        ? Math.max(...own.map((mark) => mark.tier))
        : own[0].tier;
  const start = clauseStart(text, act.start);
  const finite =
    (act.link === "main" || act.link === "relative") &&
    !/ing\b/i.test(text.slice(act.start, act.end)) &&
    !/\b(?:help\w*|to)\s+$/i.test(text.slice(0, act.start));
  // "Assisted with the count by writing the guide" grants the person the guide.
  if (finite || (grants && act.link === "means")) return tier;
  const since =
    acts.filter((other) => other.start < act.start && (other.link === "main" || other.link === "relative")).at(-1)
      ?.start ?? start;
  const governors = marks.filter(
    (mark) =>
      mark.tier < plainTier &&
      !(sharedBy && together.test(text.slice(mark.start, mark.end))) &&
      mark.start >= Math.min(start, since) &&
      mark.end <= act.start &&
      !/,/.test(text.slice(mark.end, act.start)),
  );
  return Math.min(tier, ...governors.map((mark) => mark.tier));
}

/** "No key has been lost since": of a thing it is told what befell it, not who did it. */
const isNobodys = (act: Act, text: string): boolean =>
  /\b(?:was|were|is|are|been|being)(?: \p{L}+ly)? $/u.test(text.slice(0, act.start)) &&
  !/\bby (?:me|myself)\b/.test(text.slice(act.end)) &&
  act.link === "main" &&
  !/^(?:was|were|been)\b/i.test(text);
/** "Trained in joinery": who trains in it is taught. */
const isTaught = (act: Act, text: string): boolean =>
  act.verb === "train" && act.objectStems.size === 0 && /^ (?:in|as|under)\b/.test(text.slice(act.end));
/** "Files for underwriting": the -ing form without an object names what they were for. */
const namesWork = (act: Act, text: string): boolean =>
  act.link === "participle" && act.zone.size === 0 && /\b(?:for|of|in) $/.test(text.slice(0, act.start));

/** The claims of a text. `groupTier`: what a deed of the writer's group grants the writer; `grants`: the text is the original. */
export function claimsOf(text: string, groupTier: number, grants: boolean): Claim[] {
  const acts = readActs(text);
  const marks = marksOf(text);
  const own = acts.filter(
    (act) =>
      act.subject !== "other" &&
      act.subject !== "thing" &&
      act.verb !== "be" &&
      !(act.passive && (grantingStems.has(act.verb) || (!grants && isNobodys(act, text)))) &&
      !(!grants && (namesWork(act, text) || isTaught(act, text))) &&
      !(befallingStems.has(act.verb) && /^ (?:with|to|for|as|by|among|from)\b/.test(text.slice(act.end))) &&
      !(grants && act.subject === "group" && modifierOfNoun.test(text.slice(0, act.start))),
  );
  const claims = own.map(
    (act): Claim => ({
      tier:
        act.subject === "group"
          ? Math.min(groupTier, tierOf(act, acts, marks, text, grants, grants && groupTier >= plainTier))
          : tierOf(act, acts, marks, text, grants, grants && groupTier >= plainTier),
      about: new Set([...act.zone, act.verb]),
      verb: act.verb,
      act,
    }),
  );
  const loose = marks.filter(
    (mark) => !own.some((act) => mark.start <= act.end && mark.end >= act.start) && isOwn(text, mark),
  );
  for (const mark of loose) {
    const next = acts.find((act) => act.start >= mark.end)?.start ?? text.length;
    const words = wordsOf(/^[^.;]*/.exec(text.slice(mark.start, next))?.[0] ?? "");
    claims.push({ tier: mark.tier, about: contentStems(words), verb: words[0]?.stem ?? "", act: null });
  }
  return claims;
}

/** "Junior geologist responsible for": the post that opens the line is the writer's. */
const opensWithPost =
  /^(?!(?:the|an?|my|our|his|her|their)\b)(?:[\p{L}-]+ ){0,2}\p{L}+(?:er|or|ist|ian|ant|nurse|clerk|tech|cook|chef|guard|hand)s? $(?<!s )/iu;

const takesCharge =
  /^(?:responsib|accountab|answer|tasked|in charge|leading|managing|overseeing|supervising|running|heading)/i;

/** "Guests attended the gala" says nothing of the person: a mark is theirs when no noun stands before it in its clause. */
const isOwn = (text: string, mark: Mark): boolean =>
  (opensWithPost.test(text.slice(0, mark.start)) && takesCharge.test(text.slice(mark.start))) ||
  wordsOf(
    text
      .slice(clauseStart(text, mark.start), mark.start)
      .replace(/^.*(?:[,:–—]|\b(?=I (?:was|am|had|have|did|do)\b))/u, ""),
  ).every(
    (word) =>
      isStop(word) ||
      /ly$/.test(word.lower) ||
      /^(?:i|had|my|have|duties|job|person|main|point|put|made|placed|left|got)$/.test(word.lower),
  );
