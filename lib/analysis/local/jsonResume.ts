/**
 * The typed résumé in the fields of JSON Resume 1.2 (jsonresume.org/schema). Only what stands on the page is given:
 * a field that was not found is left out, dates are ISO 8601 as far as they are known, an ongoing role has no end.
 */
import type { DateRange, Field, Role, Section, SectionKind, TypedResume, Unit, YearMonth } from "./resume";
import { readSkills } from "./segment/readSkills";

export interface JsonResume {
  basics: {
    name?: string;
    label?: string;
    email?: string;
    phone?: string;
    summary?: string;
    location?: { address: string };
    profiles: { network?: string; url: string }[];
  };
  work: {
    name?: string;
    position?: string;
    location?: string;
    startDate?: string;
    endDate?: string;
    summary?: string;
    highlights: string[];
  }[];
  education: { institution?: string; area?: string; studyType?: string; startDate?: string; endDate?: string }[];
  skills: { name?: string; keywords: string[] }[];
  languages: { language: string; fluency?: string }[];
  certificates: { name: string }[];
  projects: { name: string; highlights: string[] }[];
  volunteer: { summary: string }[];
  awards: { title: string }[];
  publications: { name: string }[];
  interests: { name: string }[];
  references: { reference: string }[];
}

/** A copy without the entries that are null, as the schema knows no null. */
function given<T extends Record<string, string | null | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as { [K in keyof T]?: string };
}

const iso = (at: YearMonth | "present" | null | undefined): string | undefined => {
  if (!at || at === "present") return undefined;
  return at.month === null ? String(at.year) : `${at.year}-${String(at.month).padStart(2, "0")}`;
};

const datesOf = (dates: DateRange | null) => given({ startDate: iso(dates?.start), endDate: iso(dates?.end) });
const textOf = (field: Field | null): string | undefined => field?.text;
const networks: readonly (readonly [RegExp, string])[] = [
  [/linkedin\./i, "LinkedIn"],
  [/github\./i, "GitHub"],
  [/gitlab\./i, "GitLab"],
];

function toWork(role: Role): JsonResume["work"][number] {
  const prose = role.lines.filter((unit) => unit.kind !== "bullet").map((unit) => unit.text);
  const bullets = role.lines.filter((unit) => unit.kind === "bullet").map((unit) => unit.text);
  return {
    ...given({ name: textOf(role.employer), position: textOf(role.title), location: textOf(role.location) }),
    ...datesOf(role.dates),
    ...given({ summary: bullets.length > 0 ? prose.join(" ") : undefined }),
    highlights: bullets.length > 0 ? bullets : prose,
  };
}

/** The degree's own name apart from its subject, where the subject stands in the degree's words. */
function studyType(degree: Field | null, area: Field | null): string | undefined {
  if (!degree || !area) return degree?.text;
  const at = degree.text.lastIndexOf(area.text);
  if (at <= 0) return degree.text;
  return (
    degree.text
      .slice(0, at)
      .replace(/[\s,:–-]+$|\s(?:in|of)\s*$/giu, "")
      .trim() || degree.text
  );
}

function linesOf(resume: TypedResume, ...kinds: SectionKind[]): Unit[] {
  return resume.sections.filter((section) => kinds.includes(section.kind)).flatMap((section) => section.units);
}

function toProjects(section: Section): JsonResume["projects"] {
  const projects: JsonResume["projects"] = [];
  for (const unit of section.units) {
    const last = projects.at(-1);
    if (unit.kind === "bullet" && last) last.highlights.push(unit.text);
    else projects.push({ name: unit.text, highlights: [] });
  }
  return projects;
}

function toLanguages(resume: TypedResume): JsonResume["languages"] {
  const fields = resume.sections
    .filter((section) => section.kind === "languages")
    .flatMap((section) => readSkills(section).flatMap((group) => group.skills));
  return fields.map((field) => {
    const found = /^(.+?)\s*(?:\(([^)]+)\)|[:–—]\s*(.+))$/.exec(field.text);
    const fluency = found?.[2] ?? found?.[3];
    return { language: found?.[1] ?? field.text, ...(fluency ? { fluency } : {}) };
  });
}

/** Instructions to automatic readers are not part of the résumé and are left out. */
export function toJsonResume(resume: TypedResume): JsonResume {
  const { contact } = resume;
  const headline = linesOf(resume, "header").find((unit) => unit.kind === "other");
  const groups = resume.sections.filter((section) => section.kind === "skills").flatMap(readSkills);
  const summary = linesOf(resume, "summary", "objective").map((unit) => unit.text);
  return {
    basics: {
      ...given({
        name: textOf(contact.name),
        label: headline?.text,
        email: textOf(contact.email),
        phone: textOf(contact.phone),
        summary: summary.join(" "),
      }),
      ...(contact.location ? { location: { address: contact.location.text } } : {}),
      profiles: contact.links.map((link) => ({
        ...given({ network: networks.find(([pattern]) => pattern.test(link.text))?.[1] }),
        url: link.text,
      })),
    },
    work: resume.roles.map(toWork),
    education: resume.education.map((entry) => ({
      ...given({
        institution: textOf(entry.institution),
        area: textOf(entry.field),
        studyType: studyType(entry.degree, entry.field),
      }),
      ...datesOf(entry.dates),
    })),
    skills: groups.map((group) => ({
      ...given({ name: group.name }),
      keywords: group.skills.map((skill) => skill.text),
    })),
    languages: toLanguages(resume),
    certificates: linesOf(resume, "certifications").map((unit) => ({ name: unit.text })),
    projects: resume.sections.filter((section) => section.kind === "projects").flatMap(toProjects),
    volunteer: linesOf(resume, "volunteering").map((unit) => ({ summary: unit.text })),
    awards: linesOf(resume, "awards").map((unit) => ({ title: unit.text })),
    publications: linesOf(resume, "publications").map((unit) => ({ name: unit.text })),
    interests: linesOf(resume, "interests").map((unit) => ({ name: unit.text })),
    references: linesOf(resume, "references").map((unit) => ({ reference: unit.text })),
  };
}
