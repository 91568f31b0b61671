/** Years of experience, counted from the dates of the roles that show the thing asked for. */

import { readSkills } from "../skills/readSkills";
import type { KinIndex } from "../words/wordKin";
import { advice, type Decision, no, type Place, part, wholeOf, yes } from "./decision";
import { heldLevelOf } from "./degrees";
import { type Evidence, hasStem } from "./evidence";
import { linesOfWork } from "./knownThings";
import { stemsOfPhrase } from "./phraseStems";
import { lightStems } from "./postingWords.data";
import { crewPattern } from "./proofs.data";
import { monthsIn, type Stint } from "./stints";
import type { Want } from "./want";
import { yearsOf } from "./years";

const weightOf = (stem: string): number => (lightStems.has(stem) ? 0.5 : 1);

const leadTitle = /\b(?:supervisor|manager|lead|leader|foreman|director|head|chief|chef|superintendent|principal)\b/i;
const leadCrew = new RegExp(crewPattern.source, "iu");

/** How much of what the years are of a stint shows: 0 to 1. Its title counts in full, its lines where the title is silent. */
function shareOf(stint: Stint, want: Want, kin: KinIndex): number {
  // Years of leading people: by the role's title, or by the people that its lines count.
  if (
    /\b(?:supervisory|supervising|supervision|leading (?:a |the )?(?:teams?|people|staff)|people management)\b/i.test(
      want.phrase,
    )
  )
    return leadTitle.test(stint.header) || leadCrew.test(stint.text) ? 1 : 0;
  const firm = want.skills.filter(({ kind, name }) => kind === "tool" || kind === "code" || /^\p{Lu}{2,}/u.test(name));
  if (firm.length > 0 && !want.either && firm.some(({ name }) => !stint.skills.has(name))) return 0;
  const skilled = want.skills.filter(({ name }) => stint.skills.has(name)).length;
  if (want.skills.length > 0 && (want.either ? skilled > 0 : skilled === want.skills.length)) return 1;
  const total = want.stems.reduce((sum, stem) => sum + weightOf(stem), 0);
  if (total === 0) return 1;
  const got = want.stems
    .filter(
      (stem) =>
        hasStem(stint.titleStems, stem) ||
        hasStem(stint.stems, stem) ||
        kin.ofRoot(stem).some((one) => stint.titleStems.has(one) || stint.stems.has(one)),
    )
    .reduce((sum, stem) => sum + weightOf(stem), 0);
  return got / total;
}

/** "communications, public relations or journalism": the best of what is offered. */
function bestShare(stint: Stint, want: Want, kin: KinIndex): number {
  const options = want.either ? (want.text.split(/\bof\s/)[1] ?? "").split(/\s*,\s*(?:or\s+)?|\s+or\s+/i) : [];
  const shares = options.map((option) =>
    shareOf(
      stint,
      { ...want, stems: stemsOfPhrase(option), skills: readSkills(option).map(({ skill }) => skill) },
      kin,
    ),
  );
  return Math.max(
    shareOf(stint, want, kin),
    ...shares.filter((_, index) => stemsOfPhrase(options[index] ?? "").length > 0),
  );
}

/** "as a sous chef", "as a school counselor": the title itself is asked for. */
function asTitle(want: Want): boolean {
  return /\b(?:years?|experience|months?)['’]?\s(?:\w+\s){0,2}(?:as|in the role of) (?:an? |the )?/i.test(want.phrase);
}

function fitsOf(want: Want, evidence: Evidence): (stint: Stint) => boolean {
  if (want.stems.every((stem) => lightStems.has(stem)) && want.skills.length === 0 && want.stems.length < 2)
    return () => true;
  const strict = asTitle(want);
  const known = [...linesOfWork(want, evidence)];
  const fits = (stint: Stint): boolean => {
    const share = bestShare(stint, want, evidence.kin);
    if (!strict)
      return share >= 0.5 || known.some(({ text }) => stint.text.includes(text) || stint.header.includes(text));
    const inTitle = want.stems.filter((stem) => hasStem(stint.titleStems, stem)).length;
    return inTitle * 2 >= want.stems.length && share >= 0.6;
  };
  // A role without lines of its own goes with one of a like title that fits.
  const sure = evidence.stints.filter(fits);
  return (stint) =>
    sure.includes(stint) ||
    (!strict &&
      stint.stems.size < 12 &&
      sure.some(({ titleStems }) =>
        [...titleStems].some((stem) => stint.titleStems.has(stem) && !lightStems.has(stem)),
      ));
}

/** "more than eight years of experience in accounting": a claim that names the thing. */
function claimOf(want: Want, evidence: Evidence, needed: number): Place | null {
  for (const { unit, stems } of evidence.units) {
    if (unit.role >= 0) continue;
    const years = yearsOf(unit.text);
    if (years === null || years < needed) continue;
    if (want.stems.length === 0 || want.stems.some((stem) => hasStem(stems, stem))) return wholeOf(unit);
  }
  return null;
}

const sinceDegree = /\b(?:since|after|of|from) (?:graduat|qualif|university|your degree)/i;

/** Years since the earliest degree of the page; null when no degree has a year. */
function yearsSinceDegree({ resume, units }: Evidence): { years: number; place: Place } | null {
  let first: { year: number; place: Place } | null = null;
  for (const { unit } of units) {
    if ((heldLevelOf(unit.text) ?? 0) < 2) continue;
    const year = Math.min(...(unit.text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
    if (Number.isFinite(year) && (!first || year < first.year)) first = { year, place: wholeOf(unit) };
  }
  return first && { years: resume.asOf.year - first.year, place: first.place };
}

export function decideYears(want: Want, evidence: Evidence, plain: () => Decision): Decision {
  const needed = want.years ?? 0;
  const degree = sinceDegree.test(want.phrase) ? yearsSinceDegree(evidence) : null;
  if (degree)
    return degree.years >= needed
      ? yes(degree.place, `${degree.years} years since the degree.`)
      : part(degree.place, `${degree.years} years since the degree; ${needed} are asked for.`, advice.years);
  const fits = fitsOf(want, evidence);
  const months = monthsIn(evidence.stints, fits);
  const title = evidence.stints.find(fits)?.title;
  const at = title ? wholeOf(title) : null;
  if (months === null) {
    const claim = claimOf(want, evidence, needed);
    return claim ? yes(claim, "Said in the résumé; no dates could be counted.") : plain();
  }
  if (months >= needed * 12 - 2) return yes(at, `About ${yearsText(months)} by the dates of the roles.`);
  const claim = want.skills.length > 0 || want.stems.length > 0 ? claimOf(want, evidence, needed) : null;
  const all = monthsIn(evidence.stints, () => true) ?? 0;
  if (claim && all >= needed * 12 - 6) return yes(claim, "Said in the résumé, and its dates allow it.");
  const note = `About ${yearsText(months)} by the dates of the roles; ${needed} are asked for.`;
  if (months * 2 >= needed * 12) return part(at, note, advice.years);
  return months === 0 ? no(at, "Looked for in the roles; none shows it.") : no(at, note, advice.years);
}

const yearsText = (months: number): string => (months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`);
