/**
 * Where a profile and a résumé say different things, each with the words of both. Recruiters read the two side by side,
 * and a difference that is honest looks like one that is not. What only one of the two tells is no contradiction.
 */
import type { Agreement, Disagreement } from "../../../../validation/profileSection";
import type { Anchor } from "../../../../validation/schemas";
import { anchorsOf, type Education, type Field, quoteAt, type Role, type TypedResume, type Unit } from "../../resume";
import { claimsThatDiffer } from "./compareClaims";
import { datesDiffer } from "./compareDates";
import { degreesDiffer, pairDegrees } from "./compareDegrees";
import { pairPosts } from "./pairPosts";
import { isSameTitle, sameEmployer } from "./plainNames";

const disagreementsMax = 20;
const onlyMax = 8;

interface Sides {
  profile: TypedResume;
  resume: TypedResume;
}

const anchorsOfUnits = (units: readonly Unit[]): Anchor[] => units.flatMap((unit) => anchorsOf(unit));
const quoteOf = ({ lines }: TypedResume, anchors: readonly Anchor[]): string =>
  anchors
    .map((anchor) => quoteAt(lines, anchor))
    .join(" ")
    .trim();

/** One disagreement with the words of both; null when either has no words of its own to show. */
function disagreement(
  { profile, resume }: Sides,
  what: Disagreement["what"],
  subject: string,
  note: string,
  mine: readonly Anchor[],
  theirs: readonly Anchor[],
): Disagreement[] {
  const [line] = theirs;
  const [quote, other] = [quoteOf(profile, mine), quoteOf(resume, theirs)];
  if (quote === "" || other === "" || !line) return [];
  return [{ what, subject, note, profile: { quote, anchors: [...mine] }, resume: { quote: other, line: line.line } }];
}

const nameOf = ({ title, employer }: Role): string =>
  [title?.text, employer?.text].filter(Boolean).join(", ") || "A post";
const anchorsIn = (field: Field | null): readonly Anchor[] => field?.anchors ?? [];

function inPosts(sides: Sides, mine: Role, theirs: Role): Disagreement[] {
  const subject = nameOf(mine);
  const found: Disagreement[] = [];
  if (mine.title && theirs.title && !isSameTitle(mine.title.text, theirs.title.text)) {
    const note = "Two titles for one post. Use the one on your contract in both; a common name may stand beside it.";
    found.push(...disagreement(sides, "title", subject, note, mine.title.anchors, theirs.title.anchors));
  }
  if (mine.employer && theirs.employer && sameEmployer(mine.employer.text, theirs.employer.text) < 0.5) {
    const note = "Two employers for what looks like one post. If one is the agency or a former name, say so in both.";
    found.push(...disagreement(sides, "employer", subject, note, mine.employer.anchors, theirs.employer.anchors));
  }
  const dates = datesDiffer(mine.dates, theirs.dates, sides.profile.asOf);
  if (dates) {
    const note =
      dates === "begin" ? "The post begins at two different times." : "The post ends at two different times.";
    const [one, other] = [anchorsIn(mine.dates?.raw ?? null), anchorsIn(theirs.dates?.raw ?? null)];
    found.push(...disagreement(sides, "dates", subject, note, one, other));
  }
  for (const { profile, resume, amounts } of claimsThatDiffer(mine.lines, theirs.lines)) {
    const note = `“${amounts[0]}” here, “${amounts[1]}” there. Keep the one that you could show.`;
    found.push(...disagreement(sides, "claim", subject, note, profile.anchors, resume.anchors));
  }
  return found;
}

const degreeNotes = {
  degree: "Two degrees from one school. A degree is checked by a call; both must say what the certificate says.",
  subject: "Two subjects for one degree.",
  year: "The degree ends in two different years.",
} as const;

function inDegrees(sides: Sides, mine: Education, theirs: Education): Disagreement[] {
  const differs = degreesDiffer({ profile: mine, resume: theirs });
  if (!differs) return [];
  const wordsOf = ({ degree, field, dates, units }: Education): readonly Anchor[] => {
    const own = differs === "year" ? anchorsIn(dates?.raw ?? null) : [...anchorsIn(degree), ...anchorsIn(field)];
    return own.length > 0 ? own : anchorsOfUnits(units);
  };
  const subject = mine.institution?.text ?? mine.degree?.text ?? "A degree";
  return disagreement(sides, "degree", subject, degreeNotes[differs], wordsOf(mine), wordsOf(theirs));
}

const firstWords = ({ title, employer }: Role): readonly Anchor[] => [...anchorsIn(title), ...anchorsIn(employer)];
const schoolWords = ({ institution, degree, units }: Education): readonly Anchor[] => {
  const own = [...anchorsIn(institution), ...anchorsIn(degree)];
  return own.length > 0 ? own : anchorsOfUnits(units);
};

/** `profile` as profileResume made it, `resume` as segmentResume did; both judged as of the profile's day. */
export function compareWithResume(profile: TypedResume, resume: TypedResume): Agreement {
  const sides = { profile, resume };
  const posts = pairPosts(profile, resume);
  const degrees = pairDegrees(profile, resume);
  const mineAlone = [...posts.onlyInProfile.map(firstWords), ...degrees.onlyInProfile.map(schoolWords)];
  const theirsAlone = [...posts.onlyInResume.map(firstWords), ...degrees.onlyInResume.map(schoolWords)];
  return {
    compared: { posts: posts.pairs.length, degrees: degrees.pairs.length },
    disagreements: [
      ...posts.pairs.flatMap((pair) => inPosts(sides, pair.profile, pair.resume)),
      ...degrees.pairs.flatMap((pair) => inDegrees(sides, pair.profile, pair.resume)),
    ].slice(0, disagreementsMax),
    onlyInProfile: mineAlone.slice(0, onlyMax).flatMap((anchors) => {
      const quote = quoteOf(profile, anchors);
      return quote === "" ? [] : [{ quote, anchors: [...anchors] }];
    }),
    onlyInResume: theirsAlone.slice(0, onlyMax).flatMap((anchors) => {
      const [line] = anchors;
      const quote = quoteOf(resume, anchors);
      return quote === "" || !line ? [] : [{ quote, line: line.line }];
    }),
  };
}
