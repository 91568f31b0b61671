/** Gives every unit its kind once roles and entries are known. */
import { countWords } from "../../countWords";
import type { Contact, Education, Role, Section, Unit } from "../resume";

interface Known {
  sections: readonly Section[];
  roles: readonly Role[];
  education: readonly Education[];
  contact: Contact;
}

function contactLines(contact: Contact): Set<number> {
  const fields = [contact.email, contact.phone, contact.location, ...contact.links];
  return new Set(fields.flatMap((field) => field?.anchors.map((anchor) => anchor.line) ?? []));
}

function kindOf(unit: Unit, section: Section, reach: ReadonlySet<number>, nameLine: number): Unit["kind"] {
  const own = unit.parts[0]?.line ?? 0;
  if (section.kind === "header" || section.kind === "personal") {
    if (own === nameLine && section.kind === "header") return "name";
    if (unit.parts.some((part) => reach.has(part.line)) || section.kind === "personal") return "contact";
  }
  if (section.kind === "skills" || (section.kind === "languages" && unit.kind !== "bullet")) {
    return unit.text.split(/[,;|•·/]/).length >= 2 || countWords(unit.text) <= 6
      ? "list"
      : unit.kind === "bullet"
        ? "bullet"
        : "prose";
  }
  if (unit.kind === "bullet") return "bullet";
  const words = countWords(unit.text);
  if (words >= 8 || /[.!?]$/.test(unit.text)) {
    return unit.text.split(",").length > 5 && !/[.!?]$/.test(unit.text) ? "list" : "prose";
  }
  return ["certifications", "awards", "publications", "memberships", "education"].includes(section.kind)
    ? "entry"
    : "other";
}

/** Sets `kind` on the units in place; headings keep theirs. */
export function nameKinds({ sections, roles, education, contact }: Known): void {
  const reach = contactLines(contact);
  const nameLine = contact.name?.anchors[0]?.line ?? 0;
  for (const section of sections) for (const unit of section.units) unit.kind = kindOf(unit, section, reach, nameLine);
  for (const role of roles) {
    for (const unit of role.header) unit.kind = "role";
    for (const unit of role.lines) if (unit.kind === "list") unit.kind = "prose";
  }
  for (const entry of education) for (const unit of entry.units) if (unit.kind !== "bullet") unit.kind = "entry";
}
