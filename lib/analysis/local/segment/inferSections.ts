/**
 * Finds sections that no heading announces: a summary in prose under the name, roles under no or an unknown heading,
 * an education list under an unknown one.
 */
import { countWords } from "../../countWords";
import { verbForm } from "../checks/features/verbForm";
import type { Section, SectionKind, Unit } from "../resume";
import { datesRole, headsByDate, told } from "./datesRole";
import { endsSentence } from "./endsSentence";
import { headerDates, headerPieces } from "./headerPieces";
import { isSchoolList, isSkillList, schooling, splitSchooling } from "./inferSchooling";
import { closingDates } from "./lineView";

export type RawSection = Section;

const isProse = (unit: Unit): boolean =>
  unit.kind !== "bullet" && countWords(unit.text) >= 12 && /[.!?]/.test(unit.text) && !/@|\d{3}.?\d{4}/.test(unit.text);

function splitAt(section: Section, at: number, kind: SectionKind, confidence: number): Section[] {
  const inferred: Section = { kind, heading: null, units: section.units.slice(at), confidence };
  return [{ ...section, units: section.units.slice(0, at) }, inferred];
}

const open: ReadonlySet<SectionKind> = new Set(["header", "summary", "objective", "other"]);

const titleWords = 6;

function inferWork(section: Section, hasExperience: boolean): Section[] {
  if (!open.has(section.kind)) return [section];
  const at = section.units.findIndex((unit, index) =>
    datesRole(unit, section.units[index + 1], section.units[index - 1], section.units[index - 2]),
  );
  if (at < 0) return [section];
  if (section.kind === "header" && at === 0) return [section];
  // A heading that is no known word over a dated role: the whole section is work, unless work has its own section.
  if (section.kind === "other" && section.heading)
    return [{ ...section, kind: hasExperience ? "other" : "experience", confidence: 0.6 }];
  let from = at;
  const above = section.units[at - 1];
  const limit = section.kind === "header" ? 2 : 0;
  if (
    above &&
    at - 1 >= limit &&
    above.text.length < 80 &&
    above.kind !== "bullet" &&
    !above.text.split(/\s+/).some((word) => /[@|]|\.\S/.test(word) || (word.endsWith(".") && endsSentence(word))) &&
    (!/\p{Ll}/u.test(above.text) || headerPieces([above]).some((piece) => piece.title >= 2 || piece.firm >= 1.2))
  )
    from = at - 1;
  const higher = section.units[at - 2];
  // "Driver", "Buckeye Bulk Carriers", "(2016 - present)": the title stands two lines above its dates.
  if (
    from < at &&
    higher &&
    at - 2 >= limit &&
    higher.kind !== "bullet" &&
    closingDates(section.units[at]?.text ?? "").onlyDates &&
    countWords(higher.text) <= titleWords &&
    headerPieces([higher]).some((piece) => piece.title >= 2.5)
  )
    from = at - 2;
  return splitAt(section, from, "experience", 0.6);
}

/** Lists that a column beside the page, or a stray line, can set down in the middle of the work history. */
const interrupting: ReadonlySet<SectionKind> = new Set([
  "skills",
  "certifications",
  "languages",
  "awards",
  "publications",
  "interests",
  "references",
  "personal",
  "memberships",
  "summary",
  "objective",
  "education",
  "projects",
  "other",
]);

/**
 * A short line that names a job and is dated by a range, here or on the next two lines; or one that stands apart, names
 * a job or a date, and has the first bullets of its section under it.
 */
function resumesWork({ kind, heading, units }: Section, index: number, apart: ReadonlySet<number>): boolean {
  const unit = units[index];
  if (!unit || unit.kind === "bullet" || unit.text.length > 110 || /\S@\S|[!?]$/.test(unit.text)) return false;
  if (schooling.test(unit.text)) return false;
  // The line under a heading is the heading's own, unless what stood between them was no part of the résumé.
  if (index === 0 && unit.id === (heading?.id ?? unit.id - 1) + 1) return false;
  const pieces = headerPieces([unit]);
  const titleMost = pieces.reduce((most, piece) => Math.max(most, piece.title), 0);
  const bullets = units.slice(index + 1, index + 4).findIndex((next) => next.kind === "bullet");
  const header = units.slice(index, index + (bullets === -1 ? 3 : bullets + 1));
  const dates = headerDates(unit);
  const isNamed = titleMost >= 3 || pieces.some((piece) => piece.firm >= 2);
  if (dates && headsByDate(unit, dates, units[index + 1])) return kind !== "projects" || isNamed;
  if (header.some((one) => headerDates(one)?.kind === "range")) return titleMost >= 3;
  if (bullets !== 0 || !apart.has(unit.id)) return false;
  const first = !units.slice(0, index).some((one) => one.kind === "bullet");
  return first && (titleMost >= 2 || headerDates(unit) !== null);
}

/** Sections in which nobody tells acts. */
const actless: ReadonlySet<SectionKind> = new Set([
  "skills",
  "certifications",
  "languages",
  "interests",
  "references",
  "personal",
  "memberships",
  "education",
]);

/** Kinds whose heading may stand over work in other words ("Practice", "Leadership"), where the page has no other for it. */
const mayBeWork: ReadonlySet<SectionKind> = new Set(["other", "skills", "volunteering", "memberships"]);
/** Units under the heading within which the first post is dated. */
const headerUnits = 3;
const minPosts = 2;

/**
 * A headed section that begins with a dated post and holds several, with what is told of them; right below the work
 * history one post is enough ("Before that").
 */
function isWork({ kind, heading, units }: Section, above: Section | undefined, hasExperience: boolean): boolean {
  const goesOn = above?.kind === "experience" && kind === "other";
  if (!heading || !(goesOn || (!hasExperience && mayBeWork.has(kind)))) return false;
  const dated = units.flatMap((unit, index) =>
    datesRole(unit, units[index + 1], units[index - 1], units[index - 2]) ? [index] : [],
  );
  const posts = dated.filter((index) => units[index] && headerDates(units[index])?.kind === "range");
  const told = units.filter((unit) => unit.kind === "bullet" || isProse(unit)).length;
  const isNamed = headerPieces(units.slice(0, headerUnits)).some((piece) => piece.title >= 3);
  return (
    (posts[0] ?? headerUnits) < headerUnits &&
    (goesOn ? isNamed && told > 0 : posts.length >= minPosts && told >= minPosts)
  );
}

/** A section that breaks off below the header of a role: what is said of the role is still to come. */
function endsInHeader({ units }: Section): boolean {
  const last = units.at(-1);
  if (!last || last.kind === "bullet" || countWords(last.text) > 14 || told.test(last.text)) return false;
  if (headerDates(last) !== null) return true;
  return headerPieces([last]).some((piece) => piece.title >= 2.5 || piece.firm >= 2);
}

/** Items below a gap that go on with the work above: the role there has none yet, or they tell acts where none are told. */
function goesOnWithWork({ kind, units }: Section, index: number, above: Section, apart: ReadonlySet<number>): boolean {
  const unit = units[index];
  if (!unit || index === 0 || !apart.has(unit.id)) return false;
  const tells = unit.kind === "bullet" || (countWords(unit.text) >= 8 && headerDates(unit) === null);
  if (!tells) return false;
  if (endsInHeader(above)) return true;
  const first = /^\p{L}+/u.exec(unit.text)?.[0].toLowerCase() ?? "";
  return actless.has(kind) && countWords(unit.text) >= 6 && verbForm(first)?.tense === "past";
}

/** Roles under a heading that interrupts the work history are work: the heading's own lines end where they begin. */
function resumeWork(section: Section, apart: ReadonlySet<number>, above?: Section): Section[] {
  if (!interrupting.has(section.kind)) return [section];
  const at = section.units.findIndex(
    (_, index) => resumesWork(section, index, apart) || (above && goesOnWithWork(section, index, above, apart)),
  );
  return at < 0 ? [section] : splitAt(section, at, "experience", 0.6);
}

/** Bullets and paragraphs that follow the first dated line of a work history. */
const minTold = 3;

/** A short line that stands apart with the one below it: the other half of a header. */
const opensBlock = (unit: Unit, below: Unit | undefined, apart: ReadonlySet<number>): boolean =>
  apart.has(unit.id) &&
  below !== undefined &&
  !apart.has(below.id) &&
  unit.kind !== "bullet" &&
  countWords(unit.text) <= 8 &&
  !/[.!?@]$/.test(unit.text);

/**
 * Work under no heading at all, on a page whose column of lists stands first: it begins with the first dated job, and
 * prose between the lists and that job is a profile.
 */
function beginWork(section: Section, apart: ReadonlySet<number>): Section[] {
  const { units } = section;
  const resumed = resumeWork(section, apart);
  const dated =
    resumed.length > 1 ? -1 : units.findIndex((unit, index) => datesRole(unit, units[index + 1], undefined));
  const told = units.slice(dated + 1).filter((unit) => unit.kind === "bullet" || isProse(unit)).length;
  const found = dated > 0 && told >= minTold ? splitAt(section, dated, "experience", 0.6) : resumed;
  const [lists, work] = found;
  const above = lists?.units.at(-1);
  if (!lists || !work) return found;
  const took = above && opensBlock(above, work.units[0], apart) ? [above] : [];
  const left = { ...lists, units: lists.units.slice(0, lists.units.length - took.length) };
  const prose = left.units.findIndex(isProse);
  const begun = { ...work, units: [...took, ...work.units] };
  return prose < 0 ? [left, begun] : [...splitAt(left, prose, "summary", 0.7), begun];
}

function inferHead(section: Section, hasExperience: boolean): Section[] {
  const told = section.units.findIndex((unit, index) => index > 0 && isProse(unit));
  // Prose below a dated post is said of the post.
  const isOfPost = section.units.some(
    (unit, index) =>
      index > 0 &&
      index < told &&
      headerDates(unit)?.kind === "range" &&
      datesRole(unit, section.units[index + 1], section.units[index - 1], section.units[index - 2]),
  );
  const prose = isOfPost ? -1 : told;
  const pieces = prose > 0 ? splitAt(section, prose, "summary", 0.7) : [section];
  return pieces
    .flatMap((piece) => inferWork(piece, hasExperience))
    .filter((piece, index) => index === 0 || piece.units.length > 0);
}

/**
 * The sections with the unannounced ones set apart. Empty blocks without a heading are dropped, the head is kept.
 * `apart` holds the ids of units that stand below a blank line.
 */
export function inferSections(sections: readonly Section[], apart: ReadonlySet<number>): Section[] {
  const hasExperience = sections.some((section) => section.kind === "experience" && section.units.length > 1);
  const hasEducation = sections.some((section) => section.kind === "education");
  const hasSkills = sections.some((section) => section.kind === "skills");
  const inferred: Section[] = [];
  for (const section of sections) {
    if (section.kind === "header") {
      const head = inferHead(section, hasExperience);
      inferred.push(...(hasEducation ? head : head.flatMap(splitSchooling)));
      continue;
    }
    if (!hasEducation && section.heading && isSchoolList(section)) {
      inferred.push({ ...section, kind: "education", confidence: 0.5 });
      continue;
    }
    if (!hasSkills && isSkillList(section)) {
      inferred.push({ ...section, kind: "skills", confidence: 0.5 });
      continue;
    }
    if (isWork(section, inferred.at(-1), hasExperience)) {
      inferred.push({ ...section, kind: "experience", confidence: 0.6 });
      continue;
    }
    const begun = hasExperience || inferred.some(({ kind }) => kind === "experience");
    const resumed =
      inferred.at(-1)?.kind === "experience"
        ? resumeWork(section, apart, inferred.at(-1))
        : begun
          ? [section]
          : beginWork(section, apart);
    const [only, ...found] = resumed.length > 1 ? resumed : inferWork(section, hasExperience);
    // A heading that a stray line is taken for must not turn the schools at the end of a page without any into jobs.
    const isSchooled = hasEducation || inferred.some(({ kind }) => kind === "education");
    const more = isSchooled ? found : found.flatMap(splitSchooling);
    if (only && more.length === 0 && isSchoolList(only) && !hasEducation) {
      inferred.push({ ...only, kind: "education", confidence: 0.5 });
    } else if (only) inferred.push(only, ...more);
  }
  return inferred;
}
