/**
 * Sets an invented person on a page in one of the ways résumés are designed: rails, sidebars, tables, dates in a column.
 * It gives texts with places, for a writer of PDFs to draw, and the truth of what stands there. Deterministic.
 */
import type { ParsingTruth } from "../parsing";
import { datesOf } from "./dateStyles";
import { pageDesigns as commonDesigns } from "./pageDesigns";
import { pagePeople } from "./pagePeople.data";
import { people } from "./people.data";
import { unrulyDesigns } from "./unrulyDesigns";

/** A text on a page; points from the top left. */
export interface PageItem {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  /** `x` is where the text ends. */
  right?: boolean;
  /** Points between letters. */
  tracking?: number;
}

export interface DrawnLayout {
  name: string;
  items: PageItem[];
  truth: ParsingTruth;
}

const pageDesigns = [...commonDesigns, ...unrulyDesigns];
const everyone = [...pagePeople, ...people];

/** How many layouts there are: each design with each person. */
export const drawnCount = pageDesigns.length * everyone.length;

/** The layout of a number from 0 up. */
export function drawLayout(index: number): DrawnLayout {
  const design = pageDesigns[index % pageDesigns.length];
  const person = everyone[Math.floor(index / pageDesigns.length) % everyone.length];
  if (!design || !person) throw new RangeError("there is no layout of that number");
  const style = index + Math.floor(index / pageDesigns.length);
  const dated = { ...person, roles: person.roles.map((role) => ({ ...role, dates: datesOf(role, style) })) };
  return {
    name: `${index}: ${design.name}, ${person.name}`,
    items: design.draw(dated),
    truth: {
      contact: { full_name: person.name, email: person.email, phone: person.phone, location: person.location },
      experience: dated.roles.map((role) => ({
        title: role.title,
        company: role.employer,
        dates: role.dates,
      })),
      education: person.education.map(({ degree, institution }) => ({ degree, institution })),
      skills: [...person.skills],
    },
  };
}
