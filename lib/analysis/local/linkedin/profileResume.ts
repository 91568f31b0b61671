/**
 * A typed LinkedIn profile as the typed résumé that checks, rewrites, matches and the model engine read. Nothing is
 * guessed here: what a line is was said by the profile's reader, and every unit leads back to the profile's lines.
 */
import type { LinkedInProfile, Quoted } from "../../../validation/linkedInProfile";
import type { AsOf } from "../../document";
import type { DateRange, Education, Field, Role, Section, SectionKind, TypedResume, Unit, UnitKind } from "../resume";
import { detectLanguage } from "../segment/detectLanguage";
import { headingKind } from "../segment/findHeadings";
import { isInstruction } from "../segment/isInstruction";

type Period = LinkedInProfile["experience"][number]["period"];

/** A unit to be: its words, what it is, and where it belongs. */
interface Draft {
  quoted: Quoted;
  kind: UnitKind;
  section: SectionKind;
  /** Index into the profile's experience; -1 outside. */
  role: number;
  part: "header" | "line";
}

const glyph = /^[\s•▪◦●–—*·-]+(?=\S)/u;
const keyOf = ({ anchors }: Quoted): string => anchors.map(({ line, start, end }) => `${line}:${start}:${end}`).join();
const fieldOf = (quoted: Quoted | null): Field | null => quoted && { text: quoted.text, anchors: [...quoted.anchors] };

function datesOf(period: Period): DateRange | null {
  if (!period) return null;
  const { quoted, start, end } = period;
  const format = start?.month == null ? "YYYY" : "Mon YYYY";
  return { raw: { text: quoted.text, anchors: [...quoted.anchors] }, start, end, format };
}

/** What the profile holds, part by part; the order is set by the places of the words. */
function draftsOf(profile: LinkedInProfile): Draft[] {
  const drafts: Draft[] = [];
  const add = (
    section: SectionKind,
    kind: UnitKind,
    some: readonly (Quoted | null | undefined)[],
    role = -1,
    part: Draft["part"] = "line",
  ): void => {
    for (const quoted of some) if (quoted) drafts.push({ quoted, kind, section, role, part });
  };
  add("header", "name", [profile.name]);
  add("header", "other", [profile.headline]);
  add("header", "contact", [profile.location, profile.industry, ...profile.contact.map(({ value }) => value)]);
  add("summary", "prose", profile.about);
  profile.experience.forEach(({ title, employer, employmentType, location, period, description }, index) => {
    add("experience", "role", [employer, title, employmentType, period?.quoted, location], index, "header");
    add("experience", "prose", description, index);
  });
  for (const { school, degree, field, period, description } of profile.education) {
    add("education", "entry", [school, degree, field, period?.quoted, ...description]);
  }
  add(
    "skills",
    "list",
    profile.skills.map(({ name }) => name),
  );
  for (const { name, issuer, period } of profile.certifications) {
    add("certifications", "entry", [name, issuer, period?.quoted]);
  }
  for (const { name, proficiency } of profile.languages) add("languages", "entry", [name, proficiency]);
  for (const { title, period, url, description } of profile.projects) {
    add("projects", "entry", [title, period?.quoted]);
    add("projects", "contact", [url]);
    add("projects", "prose", description);
  }
  for (const { role, organisation, period, description } of profile.volunteering) {
    add("volunteering", "entry", [role, organisation, period?.quoted]);
    add("volunteering", "prose", description);
  }
  for (const { title, publisher, period, description } of profile.publications) {
    add("publications", "entry", [title, publisher, period?.quoted, ...description]);
  }
  for (const { title, issuer, period, description } of profile.honours) {
    add("awards", "entry", [title, issuer, period?.quoted, ...description]);
  }
  return drafts;
}

/** One unit of the words at the anchors, the glyph of a bullet left out. */
function unitOf({ quoted, kind }: Draft, lines: LinkedInProfile["lines"]): Omit<Unit, "id" | "section" | "role"> {
  const [first] = quoted.anchors;
  const before = first ? (lines[first.line - 1]?.text.slice(0, first.start) ?? "") : "";
  const skipped = kind === "prose" ? (glyph.exec(quoted.text)?.[0].length ?? 0) : 0;
  let offset = -skipped;
  const parts = quoted.anchors.map(({ line, start, end }) => {
    const part = { line, start, end, offset };
    offset += end - start + 1;
    return part;
  });
  const [opening] = parts;
  if (opening && skipped > 0) Object.assign(opening, { start: opening.start + skipped, offset: 0 });
  const isBullet = kind === "prose" && (skipped > 0 || /[•▪◦●–—*·-]\s*$/u.test(before));
  return { kind: isBullet ? "bullet" : kind, text: quoted.text.slice(skipped), parts };
}

const isFurniture = /^page \d+ of \d+$/i;

/** Lines that no part of the profile was read from and that name a section. */
function headingLines(profile: LinkedInProfile): { line: number; kind: SectionKind; text: string }[] {
  const used = new Set<number>();
  for (const { quoted } of draftsOf(profile)) for (const { line } of quoted.anchors) used.add(line);
  return profile.lines.flatMap(({ n, text }) => {
    if (used.has(n) || isFurniture.test(text.trim())) return [];
    const known = headingKind(text.trim());
    return known?.exact ? [{ line: n, kind: known.kind, text }] : [];
  });
}

interface Built {
  units: Unit[];
  sections: Section[];
  byRole: Map<number, { header: Unit[]; lines: Unit[] }>;
  byKey: Map<string, Unit>;
}

function build(profile: LinkedInProfile): Built {
  const headings = headingLines(profile).map(({ line, kind, text }) => ({
    at: [line, 0] as const,
    kind,
    make: (): Omit<Unit, "id" | "section" | "role"> => ({
      kind: "heading",
      text: text.trim(),
      parts: [{ line, start: text.search(/\S/), end: text.trimEnd().length, offset: 0 }],
    }),
  }));
  const seen = new Map<string, Unit>();
  const drafts = draftsOf(profile).map((draft) => {
    const [anchor] = draft.quoted.anchors;
    return { at: [anchor?.line ?? 0, anchor?.start ?? 0] as const, draft };
  });
  const sections: Section[] = [];
  const sectionAt = (kind: SectionKind): number => {
    const known = sections.findIndex((section) => section.kind === kind);
    if (known >= 0) return known;
    sections.push({ kind, heading: null, units: [], confidence: 1 });
    return sections.length - 1;
  };
  sectionAt("header");
  const units: Unit[] = [];
  const byRole: Built["byRole"] = new Map();
  const ordered = [...headings, ...drafts].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  for (const item of ordered) {
    if (!("draft" in item)) {
      const section = sectionAt(item.kind);
      const unit: Unit = { ...item.make(), id: units.length, section, role: -1 };
      units.push(unit);
      const named = sections[section];
      if (named && !named.heading) named.heading = unit;
      continue;
    }
    const { draft } = item;
    const key = keyOf(draft.quoted);
    // An employer that heads several posts stands once on the page.
    let unit = seen.get(key);
    if (!unit) {
      const section = sectionAt(draft.section);
      unit = { ...unitOf(draft, profile.lines), id: units.length, section, role: draft.role };
      units.push(unit);
      seen.set(key, unit);
      sections[section]?.units.push(unit);
    }
    if (draft.role >= 0) {
      const own = byRole.get(draft.role) ?? { header: [], lines: [] };
      own[draft.part === "header" ? "header" : "lines"].push(unit);
      byRole.set(draft.role, own);
    }
  }
  return { units, sections, byRole, byKey: seen };
}

function rolesOf(profile: LinkedInProfile, { sections, byRole }: Built): Role[] {
  const section = sections.findIndex(({ kind }) => kind === "experience");
  return profile.experience.map(({ title, employer, location, period }, index) => ({
    title: fieldOf(title),
    employer: fieldOf(employer),
    location: fieldOf(location),
    dates: datesOf(period),
    header: byRole.get(index)?.header ?? [],
    lines: byRole.get(index)?.lines ?? [],
    section,
    confidence: title || employer ? 1 : 0.4,
  }));
}

function educationOf(profile: LinkedInProfile, { byKey }: Built): Education[] {
  return profile.education.map(({ school, degree, field, period, description }) => ({
    degree: fieldOf(degree),
    field: fieldOf(field),
    institution: fieldOf(school),
    dates: datesOf(period),
    units: [school, degree, field, period?.quoted ?? null, ...description].flatMap((quoted) => {
      const unit = quoted && byKey.get(keyOf(quoted));
      return unit ? [unit] : [];
    }),
  }));
}

/** Pure. `asOf` is handed on for the checks. */
export function profileResume(profile: LinkedInProfile, asOf: AsOf): TypedResume {
  const built = build(profile);
  const contactOf = (kind: LinkedInProfile["contact"][number]["kind"]): Field | null =>
    fieldOf(profile.contact.find((contact) => contact.kind === kind)?.value ?? null);
  return {
    asOf,
    lines: profile.lines,
    units: built.units,
    sections: built.sections,
    roles: rolesOf(profile, built),
    education: educationOf(profile, built),
    skills: profile.skills.map(({ name }) => ({ text: name.text, anchors: [...name.anchors] })),
    contact: {
      name: fieldOf(profile.name),
      email: contactOf("email"),
      phone: contactOf("phone"),
      location: fieldOf(profile.location),
      links: profile.contact.flatMap(({ kind, value }) =>
        kind === "website" || kind === "profile" || kind === "other"
          ? [{ text: value.text, anchors: [...value.anchors] }]
          : [],
      ),
    },
    language: detectLanguage(profile.lines.map(({ text }) => text)),
    instructions: built.units.filter(({ kind, text }) => kind !== "heading" && isInstruction(text)).map(({ id }) => id),
    confidence: 1,
  };
}
