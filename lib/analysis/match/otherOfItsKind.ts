/** What is of the kind that is wanted and not the same: another product under one name of its kind, another number of a series. */
import { readSkills } from "../skills/readSkills";
import type { Skill } from "../skills/skillTable";
import type { Evidence } from "./evidence";
import { standingOf } from "./standing";
import type { Want } from "./want";

const isInitials = (name: string, skill: Skill): boolean =>
  [skill.name, ...skill.aliases].some(
    (full) =>
      full.includes(" ") &&
      full
        .split(/[\s-]+/)
        .map((word) => word[0])
        .join("") === name.toLowerCase().replace(/s$/, ""),
  );

/** A kind of thing, under its plain name or under initials that a plain name explains; anything else is a name of its own. */
const isKindOfThing = (skill: Skill): boolean => !/\p{Lu}/u.test(skill.name) || isInitials(skill.name, skill);

const tokensIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The names of products that a want gives a skill of the table: "TIA Portal" of "Siemens PLC (TIA Portal)". */
function productsNamed(skill: Skill, want: Want): string[] {
  if (!isKindOfThing(skill)) return [];
  return readSkills(want.text)
    .filter((one) => one.skill === skill)
    .map(({ start, end }) => want.text.slice(start, end))
    .filter(
      (name) =>
        /^\p{Lu}/u.test(name) &&
        name.toLowerCase() !== skill.name.toLowerCase() &&
        !/\s\p{Ll}/u.test(name) &&
        !(/^\p{Lu}\p{Ll}+$/u.test(name) && skill.kind !== "tool") &&
        !isInitials(name, skill),
    );
}

/** "Raiser's Edge" where the page has Bloomerang: a kind of thing has many products, and one does not show another. */
export function otherProduct(skill: Skill, want: Want, evidence: Evidence): string | null {
  if (skill.kind === "credential" || want.either || orLike.test(want.phrase)) return null;
  const mentions = evidence.bySkill.get(skill.name) ?? [];
  const own = new Set(tokensIn(skill.name));
  const missing = productsNamed(skill, want).filter((name) => {
    const tokens = tokensIn(name);
    const apart = tokens.filter((token) => !own.has(token));
    const [first] = apart.length > 0 ? apart : tokens;
    return !mentions.some(({ unit }) => first === undefined || tokensIn(unit.text).includes(first));
  });
  return missing[0] ?? null;
}

const orLike = /\b(?:or|similar|equivalent|such as|like|e\.g)\b/i;
const countedOrMeasured =
  /\b\d[\d,.]*\s?(?:\+|%|k\b|percent|years?|yrs?|months?|weeks?|hours?|hrs?|days?|lbs?|pounds|people|staff|employees|wpm|users|units|meals|covers|beds)|[$€£]\s?\d/i;

/** "ASE T5", "5-axis": what letters and figures beside the name tell apart, and no line that names the thing has. */
export function otherNumber(skill: Skill, want: Want, evidence: Evidence): string | null {
  if (skill.kind === "field" || want.years !== null || want.either || orLike.test(want.phrase)) return null;
  let rest = want.text;
  for (const { start, end } of readSkills(want.text).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  if (countedOrMeasured.test(rest)) return null;
  const marks =
    rest.match(/(?<![\p{L}\d])(?:\p{Lu}?\d[\p{L}\d.]*|\p{Lu}\b(?=[- ]series)|(?<=^\s*-)\p{Lu}{2,})(?:-\p{L}+)?/gu) ??
    [];
  const mentions = evidence.bySkill.get(skill.name) ?? [];
  const isHeld = (mark: string): boolean =>
    mentions.some(({ unit }) => {
      const at = unit.text.toLowerCase().indexOf(mark.toLowerCase());
      return at >= 0 && /own|weak/.test(standingOf(unit.text, at, at + mark.length, skill));
    });
  return marks.find((mark) => !isHeld(mark)) ?? null;
}
