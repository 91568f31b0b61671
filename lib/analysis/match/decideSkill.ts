/** Skills of the table and human languages: met where the résumé names them by any of their names, as the person's own. */
import { regions, stateCodes } from "../local/segment/places.data";
import { readSkills } from "../skills/readSkills";
import { type Skill, skillByName } from "../skills/skillTable";
import { advice, type Decision, going, no, part, wholeOf, yes } from "./decision";
import type { Evidence, Shown } from "./evidence";
import { languageLevelOf } from "./languageLevels";
import { standingOf } from "./standing";
import type { Want } from "./want";

const lookedFor = "Looked for by all its names in every section; not found.";
/** A posting that wants more than a little. */
const demanding =
  /\b(?:advanced|expert\w*|strong|deep|solid|production|proficien\w*|fluen\w*|thorough|extensive|excellent|mastery|years?|command of|professional)\b/i;

const noteOf: Readonly<Record<Exclude<Shown["standing"], "own">, string>> = {
  weak: "Named, but the résumé itself limits it.",
  planned: "Named as a plan; it is not held yet.",
  denied: "Named, and taken back in the same line.",
  others: "Named as somebody else's part.",
};

const rank: Readonly<Record<Shown["standing"], number>> = { own: 0, weak: 1, planned: 2, denied: 3, others: 4 };

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

const isInitials = (name: string, skill: Skill): boolean =>
  [skill.name, ...skill.aliases].some(
    (full) =>
      full.includes(" ") &&
      full
        .split(/[\s-]+/)
        .map((word) => word[0])
        .join("") === name.toLowerCase().replace(/s$/, ""),
  );

/** "Raiser's Edge" where the page has Bloomerang: a kind of thing has many products, and one does not show another. */
function otherProduct(skill: Skill, want: Want, shown: Shown): string | null {
  if (
    skill.kind === "credential" ||
    /\p{Lu}/u.test(skill.name) ||
    want.either ||
    /\b(?:or|similar|equivalent|such as|like|e\.g)\b/i.test(want.phrase)
  )
    return null;
  const asked = readSkills(want.text).find((one) => one.skill === skill);
  const name = asked ? want.text.slice(asked.start, asked.end) : "";
  if (!/^\p{Lu}/u.test(name) || name.toLowerCase() === skill.name) return null;
  if (/\s\p{Ll}/u.test(name) || (/^\p{Lu}\p{Ll}+$/u.test(name) && skill.kind !== "tool")) return null;
  if (isInitials(name, skill)) return null;
  const has = (text: string): boolean => text.toLowerCase().includes(name.toLowerCase().split(/\s/)[0] ?? "");
  return has(shown.unit.text) ? null : name;
}

/** "FLSA" where the résumé writes "Fair Labor Standards Act". */
function writtenOut(skill: Skill, evidence: Evidence): Decision | null {
  const names = [skill.name, ...skill.aliases]
    .map((name) => name.toLowerCase())
    .filter((name) => /^[a-z]{3,7}$/.test(name));
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
  const other = otherProduct(skill, want, shown);
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
  return shown.standing === "weak" ? part(shown, note, said) : no(shown, note, said);
}

/** How well a line says that a language is known: its own level, or what the line's frame says; null where it says nothing. */
function levelSaid({ unit, start, end }: Shown): number | null {
  const rest = unit.text.slice(end);
  const own = /^\s*(?:\(([^)]*)\)|[:–—-]+\s*([^;|•\n]*)|,\s*(?!\p{Lu})([^,;|•\n]*)|\s([^,;|•(\n]*))/u.exec(rest);
  const said = own ? languageLevelOf((own[1] ?? own[2] ?? own[3] ?? own[4] ?? "").split(";")[0] ?? "") : null;
  const head = /[^,;.|•(]*$/.exec(unit.text.slice(0, start))?.[0] ?? "";
  const framed = languageLevelOf(head);
  const shared = languageLevelOf(/^[^.;|•]*/.exec(rest)?.[0] ?? "");
  return said ?? framed ?? shared;
}

/** The same, or what mere use says. Whoever writes a page in English and says no more of it knows it well. */
function levelAt(shown: Shown, { resume }: Evidence): number {
  const kind = resume.sections[shown.unit.section]?.kind;
  const used = kind === "education" ? 3 : kind === "languages" || kind === "skills" ? 4 : 5;
  return levelSaid(shown) ?? (shown.skill.name === "English" && resume.language === "en" ? 5 : used);
}

function decideTongue(skill: Skill, want: Want, evidence: Evidence): Decision {
  const all = (evidence.bySkill.get(skill.name) ?? []).filter(
    ({ standing }) => standing === "own" || standing === "weak",
  );
  const bilingual = /\bbilingual\b/i.test(want.phrase);
  const needed = bilingual ? 5 : Math.min(want.level ?? 3, 6);
  let best: { shown: Shown; level: number } | null = null;
  for (const shown of all) {
    const level = levelAt(shown, evidence);
    if (!best || level > best.level) best = { shown, level };
  }
  if (!best && skill.name === "English" && evidence.resume.language === "en") {
    const line = evidence.units.find(({ unit }) => unit.kind === "bullet" || unit.kind === "prose");
    if (line) return yes(wholeOf(line.unit), "The résumé is written in it.");
  }
  if (!best) return no(null, lookedFor);
  const { shown, level } = best;
  if (level >= needed || (needed === 6 && level >= 6) || (needed === 5 && level >= 5))
    return yes(shown, "Named, at the level that is asked for.");
  return level >= 3
    ? part(shown, "Named, at a lower level than is asked for.", advice.language)
    : no(shown, "Named, but the résumé itself limits it.", advice.language);
}
