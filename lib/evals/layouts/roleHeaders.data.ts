/** Ways in which résumés set the header of a role. Each gives the lines of one header. */
export interface HeaderParts {
  title: string;
  employer: string;
  city: string;
  dates: string;
}

export interface RoleHeaderLayout {
  name: string;
  lines: (parts: HeaderParts) => string[];
}

const right = (left: string, edge: string): string => `${left}${" ".repeat(Math.max(4, 70 - left.length))}${edge}`;

export const roleHeaderLayouts: readonly RoleHeaderLayout[] = [
  { name: "title, employer, dates in one line", lines: (p) => [`${p.title}, ${p.employer}, ${p.dates}`] },
  { name: "employer, title, dates in one line", lines: (p) => [`${p.employer}, ${p.title}, ${p.dates}`] },
  { name: "title | employer | dates", lines: (p) => [`${p.title} | ${p.employer} | ${p.dates}`] },
  { name: "employer | title | dates", lines: (p) => [`${p.employer} | ${p.title} | ${p.dates}`] },
  { name: "title at employer (dates)", lines: (p) => [`${p.title} at ${p.employer} (${p.dates})`] },
  { name: "title — employer, dates at right", lines: (p) => [right(`${p.title} — ${p.employer}`, p.dates)] },
  { name: "employer - title, dates at right", lines: (p) => [right(`${p.employer} - ${p.title}`, p.dates)] },
  { name: "employer and dates, title below", lines: (p) => [right(p.employer, p.dates), p.title] },
  {
    name: "title and dates, employer and place below",
    lines: (p) => [right(p.title, p.dates), `${p.employer}, ${p.city}`],
  },
  {
    name: "employer and place at right, title and dates below",
    lines: (p) => [right(p.employer, p.city), right(p.title, p.dates)],
  },
  { name: "title, then employer, then dates", lines: (p) => [p.title, p.employer, p.dates] },
  { name: "employer, then title, then dates", lines: (p) => [p.employer, p.title, p.dates] },
  { name: "dates first, employer, title below", lines: (p) => [`${p.dates}    ${p.employer}, ${p.city}`, p.title] },
  { name: "dates alone, then title, employer", lines: (p) => [p.dates, `${p.title}, ${p.employer}`] },
  { name: "dates: title, employer", lines: (p) => [`${p.dates}: ${p.title}, ${p.employer}`] },
  {
    name: "capital employer, title | dates",
    lines: (p) => [`${p.employer.toUpperCase()}, ${p.city}`, `${p.title} | ${p.dates}`],
  },
  {
    name: "capital title, employer, dates in brackets",
    lines: (p) => [`${p.title.toUpperCase()}, ${p.employer.toUpperCase()} (${p.dates})`],
  },
  { name: "title · employer · place · dates", lines: (p) => [`${p.title} · ${p.employer} · ${p.city} · ${p.dates}`] },
  { name: "title @ employer, dates below", lines: (p) => [`${p.title} @ ${p.employer}`, p.dates] },
  {
    name: "employer (place), title, dates below",
    lines: (p) => [`${p.employer} (${p.city})`, `${p.title}, ${p.dates}`],
  },
  { name: "bulleted header", lines: (p) => [`• ${p.title}, ${p.employer} (${p.dates})`] },
  { name: "title | place, employer | dates", lines: (p) => [`${p.title} | ${p.city}`, `${p.employer} | ${p.dates}`] },
];
