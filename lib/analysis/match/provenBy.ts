/** Experience that lines show without naming it. */
import { cardinals } from "../grounding/quantities.data";
import { stemOf } from "../grounding/words";
import { type Decision, no, part, wholeOf, yes } from "./decision";
import { type Evidence, hasStem } from "./evidence";
import { lightStems } from "./postingWords.data";
import { crewPattern, leadership, proofs, soloPattern } from "./proofs.data";
import type { Want } from "./want";

const people = new Set(
  "people person staff employee member team crew technician assistant aide worker associate clerk nurse intern student volunteer personnel report colleague paraprofessional apprentice trainee direct others least supervisor manager ten five twelve more junior hr machinist sellers sdrs talent promotion development"
    .split(" ")
    .map(stemOf),
);

const numberOf = (text: string): number => (/^\d/.test(text) ? Number(text) : (cardinals.get(text.toLowerCase()) ?? 3));

/** The lines of a page, what was done before what one was called. */
const deedsFirst = ({ units }: Evidence): Evidence["units"] => [
  ...units.filter(({ unit }) => unit.kind !== "role"),
  ...units.filter(({ unit }) => unit.kind === "role"),
];

/** Led people, and how many: "led 24 associates on second shift". */
function provenLeadership(want: Want, evidence: Evidence): Decision | null {
  const asked = want.people;
  let best: { unit: Evidence["units"][number]["unit"]; people: number } | null = null;
  for (const { unit } of evidence.units) {
    for (const match of unit.text.matchAll(crewPattern)) {
      const people = numberOf(match[1] ?? match[2] ?? "3");
      if (!best || people > best.people) best = { unit, people };
    }
  }
  if (best && (asked === null || best.people >= asked))
    return yes(wholeOf(best.unit), "People were led; the line says how many.");
  if (best) return part(wholeOf(best.unit), "People were led, but fewer than are asked for.");
  const solo = deedsFirst(evidence).find(({ unit }) => soloPattern.test(unit.text));
  if (!solo) return null;
  return asked === null || asked <= 5
    ? yes(wholeOf(solo.unit), "People were led.")
    : part(wholeOf(solo.unit), "People were led; the line does not say how many.");
}

/** What work the people did: "housekeeping" of "housekeeping supervision". Empty where only people are named. */
const fieldOf = (want: Want): string[] =>
  want.stems.filter(
    (stem) => !lightStems.has(stem) && !people.has(stem) && !/^(?:supervis|leadership|foreman|mentor)/.test(stem),
  );

/** Decides a kind of experience that lines show without naming it. Null when the want is of no such kind or nothing shows it. */
export function provenBy(want: Want, evidence: Evidence): Decision | null {
  if (want.people !== null || (leadership.test(want.phrase) && want.stems.length <= 4)) {
    const led = provenLeadership(want, evidence);
    if (!led) return no(null, "Looked for in every section; no line shows people led.");
    const field = fieldOf(want);
    const known = field.length === 0 || evidence.units.some(({ stems }) => field.some((stem) => hasStem(stems, stem)));
    return known ? led : part(led.place, "People were led, in other work than is named.");
  }
  if (/\b(?:publications?|published|peer[- ]review\w*|first[- ]author\w*)\b/i.test(want.phrase)) {
    const work = evidence.units.find(
      ({ unit }) =>
        evidence.resume.sections[unit.section]?.kind === "publications" && /\b(?:19|20)\d\d\b/.test(unit.text),
    );
    if (work && !/first[- ]author/i.test(want.phrase)) return yes(wholeOf(work.unit), "Listed under publications.");
  }
  // A tool that is named is not shown by work of its kind.
  const firm = want.skills.filter(({ kind }) => kind === "tool" || kind === "code" || kind === "credential");
  if (firm.length > 0 && firm.every(({ name }) => !evidence.bySkill.has(name))) return null;
  for (const { asked, shown } of proofs) {
    if (!asked.test(want.phrase)) continue;
    const unit = deedsFirst(evidence).find((one) => one.unit.kind !== "name" && shown.test(one.unit.text));
    if (unit) return yes(wholeOf(unit.unit), "Shown by what was done.");
  }
  return null;
}
