/** Finds what the original gives to others: deeds of theirs, deeds their posts name, and what befell the writer. */
import { irregularPasts } from "./acts.data";
import { befallingStems } from "./ownership.data";
import type { Act } from "./readActs";
import type { Claim } from "./readClaims";
import { namesPeople } from "./verbForms";
import { isStop, stemOf, type Word, wordsOf } from "./words";

const carryingStems: ReadonlySet<string> = new Set([
  "conduct",
  "hold",
  "give",
  "perform",
  "carri",
  "do",
  "run",
  "lead",
]);

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;

const postVerbs = /^(?:coach|judge|pilot|tutor|captain|umpire|referee)$/;

/** "The interpreter line" is a line: the agent's name only says which. */
const qualifies = (next: Word | undefined): boolean =>
  next !== undefined &&
  !next.afterPause &&
  !isStop(next) &&
  !/(?:ed|s|ing|ly)$/.test(next.lower) &&
  !irregularPasts.has(next.lower);

/** Stems of the verbs whose agents the original names as other people: "gave the designer ideas" names one who designs. */
export function agentsNamed(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const found = new Set<string>();
  const mine = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (
      postVerbs.test(word.lower) &&
      /^(?:the|our|my|a|an|head|assistant)$/.test(words[index - 1]?.lower ?? "") &&
      index > 2
    )
      if (!/^(?:as|was|am|became)$/.test(words[index - 2]?.lower ?? "")) found.add(word.stem);
    const root = /^(\p{L}{3,})(?:er|or)s?$/u.exec(word.lower)?.[1];
    if (root === undefined || !namesPeople(word.lower)) continue;
    const before = words.slice(Math.max(0, index - 3), index).map((other) => other.lower);
    const own = before.some((lower) => /^(?:as|was|am|became|i)$/.test(lower)) || index < 2;
    const role = /^(?:basis|role|position|capacity|post|program|programme)$/.test(words[index + 1]?.lower ?? "");
    // "Spanish interpreter ... whenever the district interpreter was away": the writer is one as well.
    if (own) for (const form of [root, `${root}e`]) mine.add(stemOf(form));
    if (
      !own &&
      !role &&
      !qualifies(words[index + 1]) &&
      before.some((lower) => /^(?:the|a|an|my|our|his|her)$/.test(lower))
    )
      for (const form of [root, `${root}e`]) found.add(stemOf(form));
  }
  for (const stem of mine) found.delete(stem);
  return found;
}

/** "Ran the folder and stitcher" of who ran the one while a coworker ran the other. */
function takesTheirs(claim: Claim, same: readonly Act[]): boolean {
  const [mine, theirs] = [
    same.filter(({ subject }) => subject !== "other"),
    same.filter(({ subject }) => subject === "other"),
  ];
  return (
    theirs.length > 0 &&
    [...(claim.act?.objectStems ?? [])].some(
      (stem) => theirs.some(({ objectStems }) => objectStems.has(stem)) && !mine.some(({ zone }) => zone.has(stem)),
    )
  );
}

const bodies: ReadonlySet<string> = new Set(
  "lab laboratory district county city state agency ministry council clinic hospital university factory warehouse headquarters"
    .split(" ")
    .map(stemOf),
);
/** "Which the lab then tested": a body of people acts. */
const isBody = (act: Act): boolean => [...act.subjectStems].some((stem) => bodies.has(stem));

/** "Selected the system" of who priced what the architects chose: what is acted on, only others have acted on. */
function touchesTheirs(claim: Claim, acts: readonly Act[], original: string): boolean {
  const heads = [...(claim.act?.headStems ?? [])];
  const mine = acts.filter(({ subject }) => subject === "person" || subject === "group" || subject === "deed");
  const theirs = acts.filter(
    (act) =>
      act.subject === "other" && act.link === "main" && !act.passive && !/^ (?:me|us)\b/.test(original.slice(act.end)),
  );
  return (
    mine.length > 0 &&
    theirs.some(({ objectStems }) => heads.some((stem) => objectStems.has(stem))) &&
    !heads.some((stem) =>
      // "The app I coded".
      mine.some((act) => act.zone.has(stem) || act.objectStems.has(stem) || act.subjectStems.has(stem)),
    )
  );
}

/** True when the original gives the very deed to others, and none of that verb to the person. */
export function takenFromOthers(
  claim: Claim,
  acts: readonly Act[],
  agents: ReadonlySet<string>,
  granted: boolean,
  shared: boolean,
  byWriter: boolean,
  original: string,
): boolean {
  if (claim.act === null || claim.act.passive || granted) return false;
  // "Conducted interviews" of who was interviewed.
  const named = acts.filter((act) => claim.act?.headStems.has(act.verb) === true);
  if (
    carryingStems.has(claim.verb) &&
    named.length > 0 &&
    named.every(({ passive, subject }) => passive && subject === "person")
  )
    return true;
  const same = acts.filter((act) => act.verb === claim.verb);
  if (same.length === 0) return agents.has(claim.verb) || touchesTheirs(claim, acts, original);
  // "Was trained on the forklift": what befell the writer is no deed of the writer's.
  const befell = (act: Act): boolean =>
    act.passive && act.subject === "person" && act.objectStems.size === 0 && act.link === "main";
  if (!befallingStems.has(claim.verb) && !byWriter && same.every(befell)) return claim.act.objectStems.size > 0;
  if (same.some((act) => act.subject === "person" || act.subject === "deed")) return takesTheirs(claim, same);
  return same.some((act) => {
    // "Made sure that all carts were restocked".
    if (
      act.passive &&
      /\b(?:made sure|making sure|make sure|ensur\p{L}+|saw to it|see to it)\b[^.;]*$/iu.test(
        original.slice(0, act.start),
      )
    )
      return false;
    const nobodys = act.subject === "thing" && (act.passive || isBody(act));
    if (act.subject !== "other" && !nobodys && (act.subject !== "group" || shared)) return false;
    // "Cooked" of who took orders while the owner cooked.
    if (act.subject === "other" && act.objectStems.size === 0 && claim.act?.objectStems.size === 0)
      if (/\bwhile\b/i.test(original.slice(0, act.start))) return true;
    const previous = acts[acts.indexOf(act) - 1];
    const thing = new Set([
      ...act.zone,
      ...(act.link === "relative" || act.objectStems.size === 0 ? (previous?.zone ?? []) : []),
    ]);
    return overlap(claim.act?.zone ?? new Set(), thing) > 0;
  });
}
