/** Skills of the table: met where the résumé names them by any of their names, as the person's own. */
import { regions, stateCodes } from "../local/segment/places.data";
import { isSpelledOut, type Skill, skillByName } from "../skills/skillTable";
import { decideTongue } from "./decideTongue";
import { advice, type Decision, going, no, part, yes } from "./decision";
import type { Evidence, Shown } from "./evidence";
import { otherNumber, otherProduct } from "./otherOfItsKind";
import { standingOf } from "./standing";
import type { Want } from "./want";

const lookedFor = "Looked for by all its names in every section; not found.";
/** A posting that wants more than a little. */
const demanding =
  /\b(?:advanced|expert\w*|strong|deep|solid|production|proficien\w*|fluen\w*|thorough|extensive|excellent|mastery|years?|command of|professional)\b/i;

const noteOf: Readonly<Record<Exclude<Shown["standing"], "own">, string>> = {
  weak: "Named, but the résumé itself limits it.",
  learned: "Named as learned, read or watched, not as done.",
  planned: "Named as a plan; it is not held yet.",
  denied: "Named, and taken back in the same line.",
  others: "Named as somebody else's part.",
};

const rank: Readonly<Record<Shown["standing"], number>> = {
  own: 0,
  weak: 1,
  learned: 2,
  planned: 3,
  denied: 4,
  others: 5,
};

/** The best mention of a skill: the person's own before all, named before shown by another. */
function bestOf(skill: Skill, evidence: Evidence): Shown | null {
  const all = evidence.bySkill.get(skill.name) ?? [];
  return [...all].sort((a, b) => rank[a.standing] - rank[b.standing] || Number(b.direct) - Number(a.direct))[0] ?? null;
}

const statePattern = /\b(?:[A-Z]{2}|(?:New|North|South|West|Rhode|District of)\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}{3,})\b/gu;
const statesIn = (text: string): string[] =>
  (text.match(statePattern) ?? []).filter(
    (word) =>
      stateCodes.has(word) ||
      stateCodes.has(word.toUpperCase() === word ? word : "") ||
      regions.has(word.toLowerCase()),
  );

/** A licence of one state does not serve in another, unless a compact says so. */
function wrongState(want: Want, shown: Shown): boolean {
  if (shown.skill.kind !== "credential" || !/\blicen[sc]|\bcertif|\bbar\b|\badmi/i.test(want.phrase)) return false;
  const wanted = statesIn(want.phrase);
  const held = statesIn(shown.unit.text);
  if (
    wanted.length === 0 ||
    held.length === 0 ||
    /\b(?:compact|multi-?state|reciproc\w+|all states|national)\b/i.test(shown.unit.text)
  )
    return false;
  return !wanted.some((state) => held.includes(state));
}

/** "Budgeting and forecasting" is shown where each of the two is. */
function byComponents(skill: Skill, want: Want, evidence: Evidence): Decision | null {
  if (!/\sand\s/.test(skill.name) || skill.implies.length < 2) return null;
  const parts = skill.implies.map((name) => skillByName.get(name)).filter((one) => one !== undefined);
  const [first, ...rest] = parts.map((one) => decideBySkill(one, want, evidence));
  return first && rest.every(({ met }) => met === "yes") ? first : null;
}

/** "FLSA" where the résumé writes "Fair Labor Standards Act". */
function writtenOut(skill: Skill, evidence: Evidence): Decision | null {
  const names = [skill.name, ...skill.aliases]
    .map((name) => name.toLowerCase())
    .filter((name) => /^[a-z]{3,7}$/.test(name));
  // Where the table writes the letters out, only those words are meant by them.
  if (names.some((letters) => isSpelledOut(skill, letters))) return null;
  const initials = names.filter((name) => skill.name.toLowerCase() !== name || /^\p{Lu}{3,}$/u.test(skill.name));
  for (const { unit, initials: held } of evidence.units)
    for (const name of initials) {
      const place = held.get(name);
      if (place && standingOf(unit.text, place.start, place.end, skill) === "own")
        return yes({ unit, ...place }, "Named by the words its initials stand for.");
    }
  return null;
}

const asksForPaper = /\b(?:endorsement|licen[sc]e|certificat\w+|certified|card|permit)\b/i;
const courseOnly =
  /^\s(?:\p{L}+\s)?(?:training|courses?|class|awareness|module|workshop|coursework|seminar)\b(?! certificat)/iu;

export function decideBySkill(skill: Skill, want: Want, evidence: Evidence): Decision {
  if (skill.kind === "tongue") return decideTongue(skill, want, evidence);
  const shown = bestOf(skill, evidence);
  if (!shown) return byComponents(skill, want, evidence) ?? writtenOut(skill, evidence) ?? no(null, lookedFor);
  const other = otherProduct(skill, want, evidence) ?? otherNumber(skill, want, evidence);
  if (other) return part(shown, `Another of its kind is named, not ${other}.`);
  if (wrongState(want, shown)) return part(shown, "Held, but for another state than the posting names.", advice.state);
  if (asksForPaper.test(want.text) && courseOnly.test(shown.unit.text.slice(shown.end, shown.end + 40)))
    return part(shown, "A course in it is named, not the paper that is asked for.", advice.weak);
  if (shown.standing === "own")
    return shown.direct
      ? yes(shown, "Named in the résumé.")
      : going("implied", yes(shown, `Shown by ${shown.unit.text.slice(shown.start, shown.end)}.`));
  const learned =
    /\b(?:online courses?|vendor course|tutorials?|dabbled|shadowed|observed|began|stopped at|gave up)\b/i.test(
      shown.unit.text.slice(Math.max(0, shown.start - 24), shown.end + 44),
    );
  if (shown.standing === "weak" && !learned && !demanding.test(want.phrase))
    return yes(shown, "Named, at the level that is asked for.");
  const note = noteOf[shown.standing];
  const said = advice[shown.standing];
  return shown.standing === "weak" || shown.standing === "learned" ? part(shown, note, said) : no(shown, note, said);
}
