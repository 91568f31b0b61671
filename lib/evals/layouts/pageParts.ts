/** What the designs of pages have in common: the head, schools, and roles with their lists. */
import type { PageItem } from "./drawPages";
import type { Page } from "./pageSetter";
import type { InventedPerson, InventedRole } from "./people.data";

export type DatedRole = InventedRole & { dates: string };
export type DatedPerson = Omit<InventedPerson, "roles"> & { roles: DatedRole[] };

export interface PageDesign {
  name: string;
  draw: (person: DatedPerson) => PageItem[];
}

export const left = 54;
export const rightEdge = 558;

export function schools(page: Page, person: DatedPerson, x: number, to: number, isNarrow = false): void {
  for (const { degree, institution, year } of person.education) {
    if (isNarrow) {
      page.prose(degree, x, to, { bold: true });
      page.prose(institution, x, to);
      page.line(String(year), x);
    } else page.row(`${degree}, ${institution}`, String(year), x, to);
  }
}

export function jobs(page: Page, person: DatedPerson, x: number, to: number, head: (role: DatedRole) => void): void {
  for (const role of person.roles) {
    head(role);
    for (const line of role.lines) page.bullet(line, x, to);
    page.skip(6);
  }
}

export function top(page: Page, person: DatedPerson, x = left): void {
  page.line(person.name, x, { size: 20, bold: true });
  page.skip(4);
  page.line(`${person.email} | ${person.phone} | ${person.location}`, x);
}
