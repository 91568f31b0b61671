/** Takes when something a reader in the field looks for first is nowhere: a licence, the work itself, what is aimed at. */
import { countWords } from "../../../countWords";
import { licensedProfessions } from "../../lexicon/licensed.data";
import { type Check, type Hit, shareOfCount } from "../check";
import type { Reading } from "../features/reading";
import { convention } from "../sources";

function absence(what: string, why: string, lookedIn: string): Hit {
  return {
    places: [],
    severity: "missing",
    weight: 1,
    note: `Missing: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
    claim: what,
    why,
    lookedIn,
  };
}

function licence(reading: Reading): Hit | null {
  const { resume } = reading;
  const latest = resume.roles[0]?.title?.text ?? "";
  const top = resume.units
    .slice(0, 6)
    .map((unit) => unit.text)
    .join(" ");
  const text = resume.units.map((unit) => unit.text).join("\n");
  const profession = licensedProfessions.find(({ title }) =>
    new RegExp(`\\b(?:${title})\\b`, "i").test(`${latest} ${top}`),
  );
  if (!profession || new RegExp(profession.evidence, "i").test(text)) return null;
  return absence(
    `${profession.what} not shown`,
    "In this field it is the first thing that is checked, and without it the rest is not read.",
    "every section",
  );
}

/** Someone at the start, or between fields, with neither a profile nor a title under the name. */
function aim(reading: Reading): Hit | null {
  const { resume } = reading;
  const header = resume.sections.find((section) => section.kind === "header");
  const titled = (header?.units ?? []).some(
    (unit) =>
      unit.kind !== "contact" && unit.kind !== "name" && countWords(unit.text) >= 2 && !/@|\d{3}/.test(unit.text),
  );
  const student = resume.units.some((unit) => /\bexpected\b|\bintern(?:ship)?\b/i.test(unit.text));
  if (!student || titled || reading.profile.length > 0) return null;
  if (resume.sections.some((section) => ["summary", "objective"].includes(section.kind))) return null;
  return absence(
    "A line on what you are looking for",
    "From the page a reader cannot tell which kind of post is meant, and will guess.",
    "the lines under the name",
  );
}

export const missingSection: Check = {
  id: "missing-section",
  head: "story",
  title: "What a reader looks for first",
  kinds: ["missing_section", "vague_claim"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    if (reading.resume.confidence < 0.5) return { hits: [], share: 0, abstained: "Sections could not be told apart." };
    const kinds = new Set(reading.resume.sections.map((section) => section.kind));
    const hits = [licence(reading), aim(reading)].flatMap((hit) => hit ?? []);
    if (!kinds.has("experience") && reading.resume.roles.length === 0 && !kinds.has("projects")) {
      hits.push(absence("Your work", "No posts were found on the page, under any heading.", "every section"));
    }
    return { hits, share: shareOfCount(hits, 2) };
  },
};
