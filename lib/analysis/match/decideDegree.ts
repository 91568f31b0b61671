/** Degrees: the level and subject that the education shows, and whether it was finished. */
import { stemOf } from "../grounding/words";
import { advice, type Decision, no, type Place, part, wholeOf, yes } from "./decision";
import { heldLevelOf, relatedSubjects, subjectFamilies, subjectOfLetters, unfinished, upcoming } from "./degrees";
import { type Evidence, hasStem } from "./evidence";
import { stemsOfPhrase } from "./phraseStems";
import { monthsIn } from "./stints";
import type { Want } from "./want";

const degreeWords =
  /\b(?:ph\.?\s?d\.?|pharm\.?d|j\.?d\.?|m\.?d|doctorate|doctor|doctoral|master(?:['’]?s)?|bachelor(?:['’]?s)?|associate(?:['’]?s)?|[bm]\.?[as]\.?|degrees?|diploma|four-year|two-year|4-year|2-year|university|college|undergraduate|graduate|advanced|accredited|finished|completed|higher|by .*|equivalent|preferred|required|from .*|earned|high school|ged|science|arts)\b/gi;
const families = relatedSubjects.map((line) => new Set(line.split(" ").map(stemOf)));

/** "Or equivalent experience": what the posting takes instead of a degree, and how much work stands for one. */
const insteadOf =
  /\bor (?:an? )?(?:equal|equivalent|comparable|the equivalent|similar|significant|commensurate)(?: (?:amount of|level of|combination of|professional|work|practical|relevant|industry|in))* experience\b|\bexperience (?:instead|in (?:its|their) place|in lieu)\b/i;
const monthsInstead = 72;

const institution =
  /\b(?:university|college|institute|polytechnic|academy|(?:high|secondary) school|hochschule|universit\p{L}+|school of)\b/iu;

/** "M.S. Statistics, 2018. Admitted to the doctoral track; left": the degree is finished, what follows was another. */
function sentenceOfDegree(text: string): string {
  const parts = text.split(/(?<=\p{L}{3}|\d)[.;]\s+(?=\p{Lu})/u);
  return parts.find((part) => heldLevelOf(part) !== null) ?? text;
}

function isRelated(wanted: readonly string[], held: ReadonlySet<string>): boolean {
  return families.some(
    (family) => wanted.some((stem) => family.has(stem)) && [...held].some((stem) => family.has(stem)),
  );
}

/** A line under a degree that says how far it came; hours of study under a degree with its year came on top of it. */
const takesBack = (line: string, degree: string): boolean =>
  /^\(?(?:not|no|un|expected|left|with|paused|coursework|did)/i.test(line) ||
  (/^\(?(?:\d+ |completed \d)/i.test(line) && !/\b(?:19|20)\d\d$/.test(degree));

/** Judges a want of a degree by the lines of the résumé outside its roles. */
export function decideDegree(want: Want, evidence: Evidence): Decision {
  const wanted = want.degree ?? 2;
  // "We can consider only applicants with a degree": what stands before it is no subject.
  const asked = want.phrase
    .slice(Math.max(0, want.phrase.indexOf(want.text)))
    .replace(/,? (?:or [^,;]{0,40}? )?(?:plus|\+|and|with) (?:at least )?[\p{L}\d]+\+? years?\b.*$/iu, "")
    .replace(/\bor (?:an? )?(?:related|similar|near|equivalent|relevant|comparable).*$/i, "");
  const subject = stemsOfPhrase(
    `${asked.replace(degreeWords, " ").replace(/\b(?:HR|CS)\b/g, " ")} ${subjectOfLetters(asked)}`.replace(
      /\b(?:Bachelor|Master|Doctor|Associate)\b/g,
      " ",
    ),
  ).filter((stem) => !/^\d+$|^(?:someth|summer|spring|fall|degre|field|relat|subject|disciplin)$/.test(stem));
  const open =
    subject.length === 0 || wanted === 0 || /\b(?:any|relevant) (?:field|subject|discipline)\b/i.test(want.phrase);
  const kin = /\b(?:related|near|similar|comparable|relevant|equivalent|other)\b/i.test(want.phrase);
  let partial: { place: Place; note: string } | null = null;
  let unfinishedAt: Place | null = null;
  for (const [index, { unit, stems, initials }] of evidence.units.entries()) {
    const level = heldLevelOf(unit.text);
    if (level === null || (unit.role >= 0 && !(unit.kind !== "bullet" && institution.test(unit.text)))) continue;
    const next = evidence.units[index + 1];
    const follows = next && next.unit.section === unit.section && heldLevelOf(next.unit.text) === null ? next : null;
    const said = `${sentenceOfDegree(unit.text)} ${follows && takesBack(follows.unit.text, unit.text) ? follows.unit.text : ""}`;
    const kind = evidence.resume.sections[unit.section]?.kind;
    if (level < wanted) continue;
    if (
      kind !== "education" &&
      !institution.test(unit.text) &&
      !/\b(?:in \p{Lu}|of \p{Lu})|,\s*(?:19|20)\d\d|^\p{Lu}[^,]+,\s*\p{Lu}{2}/u.test(unit.text)
    )
      continue;
    if (unfinished.test(said)) {
      unfinishedAt ??= wholeOf(unit);
      continue;
    }
    if (
      upcoming.test(said) &&
      !/\b(?:by|expected|pursuing|enrolled|toward|in progress|working on|current student)\b/i.test(want.phrase)
    ) {
      unfinishedAt ??= wholeOf(unit);
      continue;
    }
    const own = new Set([...stems, ...stemsOfPhrase(subjectOfLetters(unit.text)), ...(follows?.stems ?? [])]);
    const letters = subjectOfLetters(asked) !== "" && subject.every((stem) => hasStem(own, stem));
    const ofFamily = subjectFamilies.some(([family, members]) => family.test(asked) && members.test(unit.text));
    if (
      open ||
      letters ||
      ofFamily ||
      subject.some((stem) => own.has(stem) || initials.has(stem) || initials.has(`${stem}s`)) ||
      (kin && isRelated(subject, own))
    )
      return yes(wholeOf(unit), "The degree is named.");
    partial ??= { place: wholeOf(unit), note: "A degree of that level, in another subject." };
  }
  const worked = monthsIn(evidence.stints, () => true) ?? 0;
  const title = evidence.stints[0]?.title;
  if (insteadOf.test(want.phrase) && worked >= monthsInstead && title)
    return yes(wholeOf(title), "No such degree; the posting takes experience in its place.");
  if (partial) return part(partial.place, partial.note, advice.subject);
  if (unfinishedAt)
    return no(unfinishedAt, "Looked for under education; the degree is not finished.", advice.unfinished);
  return no(null, "Looked for under education; no degree of that level is named.", advice.degree);
}
