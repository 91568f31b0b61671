/** Decides one requirement against the evidence of a résumé, with the words it rests on or what came nearest. */
import type { Requirement } from "../../validation/schemas";
import { stemOf } from "../grounding/words";
import { anchorsOf, quoteAt, type TypedResume, type Unit } from "../local/resume";
import { heldLevelOf, unfinished, upcoming } from "./degrees";
import { type Evidence, monthsIn, type Shown } from "./evidence";
import { stemsOfPhrase, type Want } from "./readRequirements";
import { synonymLines } from "./synonyms.data";

const groups = synonymLines
  .trim()
  .split("\n")
  .map((line) => new Set(line.split(" ").map(stemOf)));
const groupOf = new Map<string, Set<string>>();
for (const group of groups)
  for (const stem of group) groupOf.set(stem, new Set([...(groupOf.get(stem) ?? []), ...group]));

/** The résumé names the thing and takes it back: only read, never finished, wanted, somebody else's. */
const weakLanguage =
  /\b(?:reading|read only|beginner|basic|elementary|a1|a2|some|learning|limited|rusty|school level)\b/i;
const takenBack =
  /\b(?:no longer|lapsed|expired|not (?:certified|licensed|yet)|never used|read(?:ing)? only|only read|reading knowledge|have not used|no experience|hobby|side projects?|for fun|in my spare time|tinker\w*|tutorials?|at home|evenings only|self-study)\b/i;
const elsewhere =
  /\b(?:alongside|with|for|to|supported|assisted|reported to|next to|beside)\s+(?:the |an? |two |three |\d+ )?$/i;

interface Place {
  unit: Unit;
  start: number;
  end: number;
}

function requirementOf(
  want: Want,
  met: Requirement["met"],
  place: Place | null,
  note: string,
  resume: TypedResume,
): Requirement {
  const anchors = place ? anchorsOf(place.unit, place.start, place.end) : [];
  const first = anchors[0];
  return { requirement: want.text, met, anchors, quote: first ? quoteAt(resume.lines, first) : "", note };
}

const whole = (unit: Unit): Place => ({ unit, start: 0, end: unit.text.length });

function standing(shown: Shown, want: Want): "full" | "weak" | "none" {
  const { unit, start, end } = shown;
  if (
    /\b(?:read(?:ing)? (?:more than|only|knowledge of)|only read|have read|never (?:used|written)|interested in|want to learn|learning)\b[^.;,]*$/i.test(
      unit.text.slice(0, start),
    )
  )
    return "none";
  const skill = want.skills[0];
  const around = `${unit.text.slice(Math.max(0, start - 24), start)}${unit.text.slice(end, end + 36)}`;
  const clause = /^[^;,|•]*/.exec(unit.text.slice(end))?.[0] ?? "";
  if (takenBack.test(unit.text.slice(end, end + 48)) && !/,/.test(unit.text.slice(end, end + 2))) return "none";
  if (skill?.kind === "tongue") {
    if (/\b(?:reading|read)\b/i.test(clause) && !/\b(?:speak|spoken|fluent|writing|conversation)\w*/i.test(clause))
      return "none";
    return weakLanguage.test(clause) && !/\bintermediate|conversational\b/i.test(clause) ? "weak" : "full";
  }
  if (skill?.kind === "credential" && elsewhere.test(unit.text.slice(0, start))) return "none";
  return /\b(?:not (?:finished|completed)|unfinished|in progress|expected|pursuing)\b/i.test(around) &&
    skill?.kind === "credential"
    ? "weak"
    : "full";
}

function bySkill(want: Want, evidence: Evidence): Requirement | null {
  let weak: Shown | null = null;
  for (const skill of want.skills) {
    const all = evidence.bySkill.get(skill.name) ?? [];
    const sorted = [...all.filter(({ direct }) => direct), ...all.filter(({ direct }) => !direct)];
    for (const shown of sorted) {
      const stand = standing(shown, { ...want, skills: [skill] });
      if (stand === "full")
        return requirementOf(
          want,
          "yes",
          shown,
          shown.direct ? "Named in the résumé." : `Shown by ${shown.unit.text.slice(shown.start, shown.end)}.`,
          evidence.resume,
        );
      weak ??= shown;
    }
  }
  if (!weak) return null;
  return requirementOf(
    want,
    standing(weak, want) === "weak" ? "part" : "no",
    weak,
    "Named, but the résumé itself limits it.",
    evidence.resume,
  );
}

const has = (stems: ReadonlySet<string>, stem: string): boolean =>
  stems.has(stem) || [...(groupOf.get(stem) ?? [])].some((other) => stems.has(other));

/** The unit that covers most of the phrase, and how much of it. */
function nearest(stems: readonly string[], evidence: Evidence): { place: Place; share: number } | null {
  let best: { place: Place; share: number; exact: number } | null = null;
  for (const { unit, stems: own } of evidence.units) {
    const covered = stems.filter((stem) => has(own, stem)).length / stems.length;
    const exact = stems.filter((stem) => own.has(stem)).length;
    if (covered > 0 && (!best || covered > best.share || (covered === best.share && exact > best.exact)))
      best = { place: whole(unit), share: covered, exact };
  }
  return best;
}

function byPhrase(want: Want, evidence: Evidence): Requirement {
  const best = want.stems.length > 0 ? nearest(want.stems, evidence) : null;
  const sections = "Looked for in every section";
  if (!best) return requirementOf(want, "no", null, `${sections}; nothing comes near it.`, evidence.resume);
  const needed = want.stems.length <= 2 ? 1 : want.stems.length === 3 ? 0.66 : 0.6;
  if (best.share >= needed - 1e-9)
    return requirementOf(want, "yes", best.place, "Said in other words.", evidence.resume);
  const head = stemsOfPhrase(
    want.text.split(/\s(?:with|for|in|under|using|at|on|from|to|by|through|into)\s/i)[0] ?? "",
  );
  const core = head.length >= 2 && head.length < want.stems.length ? nearest(head, evidence) : null;
  if (core && core.share === 1)
    return requirementOf(want, "yes", core.place, "Its main part is said in other words.", evidence.resume);
  const either = /\bor\b/i.test(want.text) && best.share >= 0.5;
  if (either) return requirementOf(want, "yes", best.place, "One of what is asked for is shown.", evidence.resume);
  if (best.share >= 0.5 && want.stems.length >= 2)
    return requirementOf(want, "part", best.place, `${sections}; this is nearest and covers a part.`, evidence.resume);
  return requirementOf(want, "no", null, `${sections}; no line covers it.`, evidence.resume);
}

function byDegree(want: Want, evidence: Evidence): Requirement {
  const wanted = want.degree ?? 2;
  const fieldText = want.phrase.replace(
    /\b(?:ph\.?d|pharm\.?d|j\.?d|m\.?d|doctorate|doctor of p{L}+|master(?:'s)?|bachelor(?:'s)?|degree|diploma|finished|completed|by .*|or .*|equivalent)\b/gi,
    " ",
  );
  const field = stemsOfPhrase(fieldText).filter((stem) => !/^\d+$|summer|spring|degre/.test(stem));
  const open =
    /\b(?:related|near|similar|equivalent|any|comparable|relevant)\b/i.test(want.phrase) || field.length === 0;
  let partial: Place | null = null;
  let unfinishedAt: Place | null = null;
  const { units } = evidence;
  for (const [index, { unit, stems }] of units.entries()) {
    const level = heldLevelOf(unit.text);
    if (level === null || level < wanted || unit.role >= 0) continue;
    const next = units[index + 1]?.unit.text ?? "";
    const text = `${unit.text} ${/^\(?(?:not|no|un|expected|left|with)/i.test(next) ? next : ""}`;
    if (unfinished.test(text)) {
      unfinishedAt = whole(unit);
      continue;
    }
    if (upcoming.test(text) && !/\b(?:by|expected|pursuing|enrolled|finished by|toward)\b/i.test(want.phrase)) {
      partial = whole(unit);
      continue;
    }
    if (open || field.some((stem) => has(stems, stem) || has(units[index + 1]?.stems ?? new Set(), stem)))
      return requirementOf(want, "yes", whole(unit), "The degree is named.", evidence.resume);
    partial = whole(unit);
  }
  if (partial)
    return requirementOf(
      want,
      "part",
      partial,
      "A degree of that level, but its field or date differs.",
      evidence.resume,
    );
  if (unfinishedAt)
    return requirementOf(
      want,
      "no",
      unfinishedAt,
      "Looked for under education; the degree was not finished.",
      evidence.resume,
    );
  return requirementOf(
    want,
    "no",
    null,
    "Looked for under education; no degree of that level is named.",
    evidence.resume,
  );
}

function byYears(want: Want, evidence: Evidence): Requirement {
  const needed = (want.years ?? 0) * 12;
  const { resume } = evidence;
  const about = new Set(want.stems);
  const names = new Set(want.skills.map(({ name }) => name));
  const roleText = (index: number): string =>
    resume.units
      .filter((unit) => unit.role === index)
      .map(({ text }) => text)
      .join(" ");
  const shownIn = new Set(
    [...names].flatMap((name) => (evidence.bySkill.get(name) ?? []).map(({ unit }) => unit.role)),
  );
  const fits = (role: TypedResume["roles"][number]): boolean => {
    const index = resume.roles.indexOf(role);
    if (about.size === 0 || shownIn.has(index)) return true;
    const stems = new Set(stemsOfPhrase(roleText(index)));
    return [...about].filter((stem) => has(stems, stem)).length * 2 >= about.size;
  };
  const months = monthsIn(resume, fits);
  const place = resume.roles.find(fits)?.header[0];
  const at = place ? whole(place) : null;
  if (months === null) {
    const plain = want.skills.length > 0 ? bySkill(want, evidence) : byPhrase({ ...want, years: null }, evidence);
    return plain ?? requirementOf(want, "no", null, "Looked for in the roles; no dates could be counted.", resume);
  }
  const years = Math.floor(months / 12);
  const all = monthsIn(resume, () => true) ?? 0;
  const somewhere = about.size > 0 ? nearest([...about], evidence) : null;
  if (months < needed - 2 && all >= needed && somewhere && somewhere.share >= 0.5) {
    return requirementOf(
      want,
      "yes",
      somewhere.place,
      `About ${Math.floor(all / 12)} years of work in all, with this shown.`,
      resume,
    );
  }
  if (months >= needed - 2)
    return requirementOf(want, "yes", at, `About ${years} years by the dates of the roles.`, resume);
  return requirementOf(
    want,
    months * 2 >= needed ? "part" : "no",
    at,
    `About ${years} years by the dates of the roles; ${want.years} are asked for.`,
    resume,
  );
}

/** Decides a requirement. "part" is a weaker form of the thing: fewer years, another field, half of the phrase. */
export function decide(want: Want, evidence: Evidence): Requirement {
  if (want.degree !== null) return byDegree(want, evidence);
  if (want.years !== null && want.skills.every(({ kind }) => kind !== "code" && kind !== "tool"))
    return byYears(want, evidence);
  const skill = want.skills.length > 0 ? bySkill(want, evidence) : null;
  if (skill?.met === "yes" || (skill && want.stems.length <= 2)) return skill;
  if (want.skills.some(({ kind }) => kind === "code" || kind === "tool" || kind === "tongue")) {
    return (
      skill ??
      requirementOf(want, "no", null, "Looked for by all its names in every section; not found.", evidence.resume)
    );
  }
  return byPhrase(want, evidence);
}
