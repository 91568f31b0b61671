/**
 * Writes an invented person as a résumé in one of many layouts, with the truth of what stands there. Deterministic:
 * the same number gives the same text.
 */
import type { ParsingTruth } from "../parsing";
import { datesOf, pick } from "./dateStyles";
import { type InventedPerson, people } from "./people.data";
import { roleHeaderLayouts } from "./roleHeaders.data";

type Heading = (text: string) => string[];
const headings: readonly Heading[] = [
  (text) => [text.toUpperCase()],
  (text) => [text],
  (text) => [`${text}:`],
  (text) => [text.toUpperCase(), "-".repeat(40)],
  (text) => [text.toUpperCase().split("").join(" ").replace(/ {3}/g, "   ")],
  (text) => [`## ${text}`],
];
const workWords = ["Experience", "Work Experience", "Employment History", "Professional Experience", "Career History"];
const bullets = ["• ", "- ", "* ", "", "– ", "▪ ", "o "];

const contacts: readonly ((person: InventedPerson) => string[])[] = [
  (p) => [`${p.location} | ${p.email} | ${p.phone}`],
  (p) => [p.location, p.email, p.phone],
  (p) => [`Phone: ${p.phone}`, `E-mail: ${p.email}`, `Address: ${p.location}`],
  (p) => [`${p.email} · ${p.phone} · ${p.location}`],
  (p) => [`${p.location}  •  ${p.phone}  •  ${p.email}`],
];

function fold(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

export interface Layout {
  name: string;
  text: string;
  truth: ParsingTruth;
}

/** The layout of a number from 0 up; the header of roles, the dates, headings, bullets and order vary with it. */
export function writeLayout(index: number): Layout {
  const person = pick(people, index + Math.floor(index / 22), people[0] as InventedPerson);
  const header = pick(roleHeaderLayouts, index, roleHeaderLayouts[0] as (typeof roleHeaderLayouts)[number]);
  const heading = pick(headings, index * 5 + Math.floor(index / 3), (text: string) => [text]);
  const glyph = header.name === "bulleted header" ? "   - " : pick(bullets, index * 3 + Math.floor(index / 7), "• ");
  const gap = index % 4 === 3 ? [] : [""];
  const style = index + Math.floor(index / 5);
  const capitals = header.lines({ title: "Aa", employer: "Aa", city: "", dates: "" }).join("");
  const said = (text: string, part: "title" | "employer"): string => {
    const shouted = part === "title" ? /^A?A, AA/.test(capitals) : /AA/.test(capitals);
    return shouted ? text.toUpperCase() : text;
  };
  const work = person.roles.flatMap((role) => [
    ...header.lines({ title: role.title, employer: role.employer, city: role.city, dates: datesOf(role, style) }),
    ...role.lines.flatMap((line) =>
      index % 3 === 1 ? fold(glyph + line, 72, glyph === "" ? "" : "  ") : [glyph + line],
    ),
    ...gap,
  ]);
  const learned = person.education.map((entry) =>
    index % 2
      ? `${entry.degree}, ${entry.institution}, ${entry.year}`
      : `${entry.institution} | ${entry.degree} | ${entry.year}`,
  );
  const known = [index % 3 ? person.skills.join(", ") : person.skills.join(" • ")];
  const sections = [
    index % 5 ? ["", ...heading("Summary"), person.summary] : ["", person.summary],
    ["", ...heading(pick(workWords, index, "Experience")), ...gap, ...work],
    ["", ...heading("Education"), ...learned],
    ["", ...heading("Skills"), ...known],
  ];
  const order = index % 6 === 5 ? [0, 3, 2, 1] : index % 6 === 2 ? [0, 2, 1, 3] : [0, 1, 2, 3];
  const name = index % 3 === 0 ? person.name.toUpperCase() : person.name;
  const top = [
    name,
    ...(index % 2 ? [person.headline] : []),
    ...pick(contacts, index + Math.floor(index / 4), contacts[0] as (typeof contacts)[number])(person),
  ];
  return {
    name: `${index}: ${header.name}`,
    text: [...top, ...order.flatMap((at) => sections[at] ?? [])].join("\n"),
    truth: {
      contact: { full_name: person.name, email: person.email, phone: person.phone, location: person.location },
      experience: person.roles.map((role) => ({
        title: said(role.title, "title"),
        company: said(role.employer, "employer"),
        dates: datesOf(role, style),
      })),
      education: person.education.map(({ degree, institution }) => ({ degree, institution })),
      skills: [...person.skills],
    },
  };
}

/** How many layouts the generator's set holds: three times round the headers of roles. */
export const layoutCount = roleHeaderLayouts.length * 3;
