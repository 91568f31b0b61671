/** Headings of profiles, as LinkedIn writes them in English, and the cutting of rows into the parts under them. */
import type { Row } from "./rows";

export type SectionKind =
  | "intro"
  | "contact"
  | "topSkills"
  | "about"
  | "experience"
  | "education"
  | "skills"
  | "certifications"
  | "languages"
  | "projects"
  | "volunteering"
  | "publications"
  | "honours"
  | "recommendations"
  | "featured"
  | "unread"
  | "end";

const headings: Readonly<Record<string, SectionKind>> = {
  contact: "contact",
  "top skills": "topSkills",
  summary: "about",
  about: "about",
  experience: "experience",
  education: "education",
  skills: "skills",
  "skills & endorsements": "skills",
  certifications: "certifications",
  "licenses & certifications": "certifications",
  "licences & certifications": "certifications",
  languages: "languages",
  projects: "projects",
  volunteering: "volunteering",
  "volunteer experience": "volunteering",
  publications: "publications",
  "honors-awards": "honours",
  "honors & awards": "honours",
  "honours & awards": "honours",
  recommendations: "recommendations",
  "recommendations received": "recommendations",
  featured: "featured",
  "experience & education": "unread",
  groups: "unread",
  highlights: "unread",
  activity: "unread",
  "articles & activity": "unread",
  courses: "unread",
  patents: "unread",
  organizations: "unread",
  organisations: "unread",
  "test scores": "unread",
  causes: "unread",
  interests: "unread",
  services: "unread",
  analytics: "unread",
  resources: "unread",
  "suggested for you": "unread",
  "people also viewed": "end",
  "people you may know": "end",
  "more profiles for you": "end",
  "explore premium profiles": "end",
  "other similar profiles": "end",
  "explore collaborative articles": "end",
  "you might like": "end",
  "pages for you": "end",
  "who your viewers also viewed": "end",
};

export interface Section {
  kind: SectionKind;
  heading: Row | null;
  rows: Row[];
}

/** Headings that hold the person's name; below them stand other people. */
const namedEnd = /^(?:more activity by|others named) .{1,80}$|^view .{1,80}['’]s? full profile$/i;

/** "Skills (32)" */
const counted = /\s\(\d{1,3}\)$/;

export function headingOf(row: Row): SectionKind | null {
  if (namedEnd.test(row.text)) return "end";
  return headings[row.text.toLowerCase().replace(counted, "")] ?? null;
}

/**
 * Rows under their headings; what stands above the first is the "intro". Nothing is read after an end heading. A second
 * "About" belongs to the site's footer; any other heading is one but once, and a cause or a skill by that name later.
 */
export function splitSections(rows: readonly Row[]): Section[] {
  let open: Section = { kind: "intro", heading: null, rows: [] };
  const sections = [open];
  for (const row of rows) {
    const kind = headingOf(row);
    const isRepeated = kind !== null && kind !== "unread" && sections.some((section) => section.kind === kind);
    if (kind === "end" || (kind === "about" && isRepeated)) break;
    if (kind === null || isRepeated) open.rows.push(row);
    else {
      open = { kind, heading: row, rows: [] };
      sections.push(open);
    }
  }
  return sections;
}

/** The rows of every section of a kind, in order. */
export const rowsUnder = (sections: readonly Section[], kind: SectionKind): Row[] =>
  sections.filter((section) => section.kind === kind).flatMap((section) => section.rows);
