/** Decides one requirement against the evidence of a résumé. "part" is a weaker form of the thing: fewer years, another field. */
import type { Skill } from "../skills/skillTable";
import { decideDegree } from "./decideDegree";
import { decideLowerDegree } from "./decideLowerDegree";
import { decidePhrase } from "./decidePhrase";
import { decideBySkill } from "./decideSkill";
import { decideYears } from "./decideYears";
import { better, type Decision, going, no, wholeOf, worse, yes } from "./decision";
import type { Evidence } from "./evidence";
import { stemsOfPhrase } from "./phraseStems";
import { lightStems } from "./postingWords.data";
import { leadership } from "./proofs.data";
import type { Want } from "./want";
import { decideHours } from "./workingHours";

const nameStems = new WeakMap<Skill, readonly string[]>();

/** Stems of all the names of a skill. */
function stemsOfSkill(skill: Skill): readonly string[] {
  const before = nameStems.get(skill);
  if (before) return before;
  const stems = [...new Set([skill.name, ...skill.aliases].flatMap(stemsOfPhrase))];
  nameStems.set(skill, stems);
  return stems;
}

const paper = /\b(?:endorsement|licen[sc]e|certificate|card|permit)$/i;

/** True when the skills named are the whole of what is asked for, but for words that any posting holds. */
function isWhole(want: Want): boolean {
  const named = new Set(want.skills.flatMap(stemsOfSkill));
  const rest = want.stems.filter((stem) => !named.has(stem));
  const firm = want.skills.some(({ kind }) => kind !== "field" && kind !== "method");
  // A paper in a field is not met by work in the field.
  if (!firm && paper.test(want.text)) return false;
  const loose = rest.filter((stem) => !lightStems.has(stem)).length;
  return loose === 0 || (firm && loose <= 1) || (loose <= 1 && want.stems.length >= 3);
}

function bySkills(want: Want, evidence: Evidence): Decision | null {
  const decisions = want.skills.map((skill) =>
    going(skill.kind === "tongue" ? "tongue" : "skill", decideBySkill(skill, want, evidence)),
  );
  const first = decisions[0];
  if (!first) return null;
  const tongues = want.skills.every(({ kind }) => kind === "tongue");
  const all = tongues && !want.either && !/\bor\b/i.test(want.phrase);
  return decisions.slice(1).reduce(all ? worse : better, first);
}

const anyTongue =
  /\b(?:second|another|foreign|additional|other|one more) languages?\b|\blanguages? other than english\b/i;

/** "A second language": whichever the page names. */
function decideAnyTongue(want: Want, evidence: Evidence): Decision {
  const shown = [...evidence.bySkill.values()]
    .flat()
    .filter(({ skill }) => skill.kind === "tongue" && skill.name !== "English");
  const names = [...new Set(shown.map(({ skill }) => skill))];
  const found = names.map((skill) => decideBySkill(skill, { ...want, level: want.level ?? 3 }, evidence));
  return found.reduce(better, no(null, "Looked for in every section; no second language is named."));
}

/** What the skills of the table say, and whether that is the whole answer. */
function bySkillsAlone(want: Want, evidence: Evidence): { skilled: Decision | null; isFinal: boolean } {
  if (want.skills.length === 0 && anyTongue.test(want.phrase))
    return { skilled: decideAnyTongue(want, evidence), isFinal: true };
  const several = want.skills.length > 1 && !want.either && want.skills.some(({ kind }) => kind === "field");
  const skilled = want.people !== null || several || !isWhole(want) ? null : bySkills(want, evidence);
  const firm = want.skills.some(({ kind }) => kind === "code" || kind === "tool" || kind === "tongue");
  return { skilled, isFinal: skilled !== null && (skilled.met === "yes" || skilled.place !== null || firm) };
}

function decidePlain(want: Want, evidence: Evidence): Decision {
  const { skilled, isFinal } = bySkillsAlone(want, evidence);
  if (!skilled) return decidePhrase(want, evidence);
  return isFinal ? skilled : better(skilled, decidePhrase(want, evidence));
}

const money = /[$€£]\s?(\d+(?:[.,]\d+)*)\s?(k|m{1,2}|million|bn?|billion)?(?![\p{L}\d])/iu;
const sizes: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const amountOf = (text: string): number | null => {
  const match = money.exec(text);
  return match ? Number((match[1] ?? "").replace(/,/g, "")) * (sizes[(match[2] ?? "").toLowerCase()] ?? 1) : null;
};

/** "Single projects of $20M or more": a line of work that states as much. */
function decideAmount(want: Want, evidence: Evidence): Decision | null {
  const asked = amountOf(want.phrase);
  if (asked === null || asked < 10_000) return null;
  const about = want.stems.filter((stem) => !/\d/.test(stem));
  const known = evidence.units.find(
    ({ unit, stems }) =>
      (amountOf(unit.text) ?? 0) >= asked && (unit.role >= 0 || about.some((stem) => stems.has(stem))),
  );
  return known ? yes(wholeOf(known.unit), "The line states as much or more.") : null;
}

/** What the rules say of a want. */
export function judge(want: Want, evidence: Evidence): Decision {
  if (want.hours.length > 0) return going("hours", decideHours(want.hours, evidence));
  const amount = decideAmount(want, evidence);
  if (amount) return going("amount", amount);
  // "Supervising staff or students": whoever was led.
  if (want.parts.length > 1 && want.years === null && leadership.test(want.phrase) && want.stems.length <= 4)
    return decidePlain({ ...want, parts: [] }, evidence);
  if (want.parts.length > 1) {
    const parts = want.parts.filter(
      (one) =>
        one.skills.length > 0 ||
        one.degree !== null ||
        one.years !== null ||
        one.stems.some((stem) => !lightStems.has(stem)),
    );
    const decisions = parts.map((one) =>
      judge({ ...one, phrase: one.degree === null ? `${one.phrase} ${want.phrase}` : one.phrase }, evidence),
    );
    const whole =
      parts.length === 0 || want.parts.length === want.skills.length
        ? [decidePlain({ ...want, parts: [] }, evidence)]
        : [];
    const [first, ...others] = [...decisions, ...whole];
    if (first) return others.reduce(better, first);
  }
  if (want.degree !== null) return going("degree", decideDegree(want, evidence));
  if (want.years !== null)
    return going(
      "years",
      decideLowerDegree(want, evidence) ??
        decideYears(want, evidence, () => decidePlain({ ...want, years: null }, evidence)),
    );
  return decidePlain(want, evidence);
}
