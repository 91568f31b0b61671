/** Designs of a résumé's page, each a way to set one person; letter size, lengths in points. */
import { british, german } from "./nationalDesigns";
import { type DatedPerson, type DatedRole, jobs, left, type PageDesign, rightEdge, schools, top } from "./pageParts";
import { Page } from "./pageSetter";

const standardHeadings = { summary: "Profile", work: "Experience", learned: "Education", known: "Skills" };

function plain(page: Page, person: DatedPerson, head: (role: DatedRole) => void, names = standardHeadings): void {
  page.heading(names.summary, left);
  page.prose(person.summary, left, rightEdge);
  page.heading(names.work, left);
  jobs(page, person, left, rightEdge, head);
  page.heading(names.learned, left);
  schools(page, person, left, rightEdge);
  page.heading(names.known, left);
  page.prose(person.skills.join(", "), left, rightEdge);
}

function oneColumn(name: string, head: (page: Page, role: DatedRole) => void, names = standardHeadings): PageDesign {
  return {
    name,
    draw: (person) => {
      const page = new Page();
      top(page, person);
      plain(page, person, (role) => head(page, role), names);
      return page.items;
    },
  };
}

function sidebar(page: Page, person: DatedPerson, x: number, to: number): void {
  page.heading("Contact", x);
  for (const text of [person.email, person.phone, person.location]) page.line(text, x);
  page.heading("Skills", x);
  for (const skill of person.skills) page.line(skill, x);
  page.heading("Education", x);
  schools(page, person, x, to, true);
}

function withSidebar(name: string, at: "left" | "right"): PageDesign {
  return {
    name,
    draw: (person) => {
      const page = new Page();
      page.line(person.name, left, { size: 22, bold: true });
      page.line(person.headline, left, { size: 12 });
      page.skip(14);
      const start = page.y;
      const [mainX, mainTo, sideX, sideTo] = at === "left" ? [220, rightEdge, left, 196] : [left, 380, 412, rightEdge];
      sidebar(page, person, sideX, sideTo);
      page.y = start + 4;
      page.heading("Profile", mainX);
      page.prose(person.summary, mainX, mainTo);
      page.heading("Experience", mainX);
      jobs(page, person, mainX, mainTo, (role) => {
        page.line(role.title, mainX, { bold: true });
        page.line(`${role.employer} | ${role.dates}`, mainX);
      });
      return page.items;
    },
  };
}

/** Dates in a column of their own at the left, all else beside them. */
function datesAtLeft(
  name: string,
  names: typeof standardHeadings,
  head: (role: DatedRole) => [string, string],
): PageDesign {
  const column = 190;
  return {
    name,
    draw: (person) => {
      const page = new Page();
      top(page, person);
      page.heading(names.summary, left);
      page.prose(person.summary, left, rightEdge);
      page.heading(names.work, left);
      jobs(page, person, column, rightEdge, (role) => {
        const [first, second] = head(role);
        page.beside(role.dates, left);
        page.line(first, column, { bold: true });
        page.line(second, column);
      });
      page.heading(names.learned, left);
      for (const { degree, institution, year } of person.education) {
        page.beside(String(year), left);
        page.line(degree, column, { bold: true });
        page.line(institution, column);
      }
      page.heading(names.known, left);
      page.prose(person.skills.join(", "), left, rightEdge);
      return page.items;
    },
  };
}

const labelRail: PageDesign = {
  name: "section labels in a rail",
  draw: (person) => {
    const page = new Page();
    const x = 170;
    top(page, person);
    const label = (text: string): void => {
      page.skip(14);
      page.beside(text, left, { bold: true });
    };
    label("Profile");
    page.prose(person.summary, x, rightEdge);
    label("Experience");
    jobs(page, person, x, rightEdge, (role) => {
      page.row(role.title, role.dates, x, rightEdge, { bold: true });
      page.line(`${role.employer}, ${role.city}`, x);
    });
    label("Education");
    schools(page, person, x, rightEdge);
    label("Skills");
    page.prose(person.skills.join(", "), x, rightEdge);
    return page.items;
  },
};

const table: PageDesign = {
  name: "a table of dates, titles and employers, the lists below each row",
  draw: (person) => {
    const page = new Page();
    top(page, person);
    page.heading("Work Experience", left);
    jobs(page, person, left, rightEdge, (role) => {
      page.beside(role.dates, left);
      page.beside(role.title, 210, { bold: true });
      page.line(role.employer, 390);
    });
    page.heading("Education", left);
    for (const { degree, institution, year } of person.education) {
      page.beside(String(year), left);
      page.beside(degree, 210);
      page.line(institution, 390);
    }
    page.heading("Skills", left);
    page.prose(person.skills.join(", "), left, rightEdge);
    return page.items;
  },
};

const spacedLetters: PageDesign = {
  name: "letter-spaced name and headings",
  draw: (person) => {
    const page = new Page();
    page.line(person.name.toUpperCase(), left, { size: 18, tracking: 4 });
    page.line(person.headline, left);
    page.line(`${person.phone}  •  ${person.email}  •  ${person.location}`, left);
    const heading = (text: string): void => {
      page.skip(14);
      page.line(text.toUpperCase(), left, { size: 11, tracking: 3 });
    };
    heading("Experience");
    jobs(page, person, left, rightEdge, (role) => {
      page.row(role.employer, role.dates, left, rightEdge, { bold: true });
      page.line(role.title, left);
    });
    heading("Education");
    schools(page, person, left, rightEdge);
    heading("Skills");
    page.prose(person.skills.join(" • "), left, rightEdge);
    return page.items;
  },
};

/** Roles in a row at one employer stand under its name, with the time of all of them. */
const banner: PageDesign = {
  name: "roles under one employer's banner",
  draw: (person) => {
    const page = new Page();
    top(page, person);
    page.heading("Experience", left);
    person.roles.forEach((role, at) => {
      if (role.employer !== person.roles[at - 1]?.employer) {
        page.row(role.employer, role.city, left, rightEdge, { bold: true });
      }
      page.row(role.title, role.dates, left, rightEdge);
      for (const line of role.lines) page.bullet(line, left, rightEdge);
      page.skip(6);
    });
    page.heading("Education", left);
    schools(page, person, left, rightEdge);
    page.heading("Skills", left);
    page.prose(person.skills.join(", "), left, rightEdge);
    return page.items;
  },
};

const noHeadings: PageDesign = {
  name: "no headings",
  draw: (person) => {
    const page = new Page();
    top(page, person);
    page.skip(10);
    page.prose(person.summary, left, rightEdge);
    page.skip(12);
    jobs(page, person, left, rightEdge, (role) => {
      page.row(`${role.title}, ${role.employer}`, role.dates, left, rightEdge, { bold: true });
    });
    page.skip(12);
    schools(page, person, left, rightEdge);
    page.skip(12);
    page.prose(`Skills: ${person.skills.join(", ")}`, left, rightEdge);
    return page.items;
  },
};

/** A long left cell and a long date, both wrapped inside their cells. */
const wrappedCells: PageDesign = {
  name: "cells that wrap",
  draw: (person) => {
    const page = new Page();
    top(page, person);
    page.heading("Experience", left);
    jobs(page, person, left, rightEdge, (role) => {
      const [dateHead, dateTail] = splitDates(role.dates);
      const words = role.employer.split(" ");
      const [head, tail] =
        words.length > 1 && dateTail ? [words.slice(0, -1).join(" "), words.at(-1) ?? ""] : [role.employer, ""];
      page.row(`${role.title} | ${head}`, dateTail ? dateHead : role.dates, left, rightEdge, {
        bold: true,
        rightX: 440,
      });
      if (dateTail) page.row(tail, dateTail, left, rightEdge, { bold: true, rightX: 440 });
    });
    page.heading("Education", left);
    schools(page, person, left, rightEdge);
    page.heading("Skills", left);
    page.prose(person.skills.join(", "), left, rightEdge);
    return page.items;
  },
};

/** Cut before the last word, where a narrow cell would break. */
function splitDates(dates: string): [string, string] {
  const at = dates.lastIndexOf(" ");
  return at > 0 && /\d$/.test(dates) ? [dates.slice(0, at), dates.slice(at + 1)] : [dates, ""];
}

const unknownHeadings = {
  summary: "In a nutshell",
  work: "Where I have been useful",
  learned: "Where I learned it",
  known: "What I bring along",
};

export const pageDesigns: readonly PageDesign[] = [
  labelRail,
  withSidebar("sidebar at the left", "left"),
  withSidebar("sidebar at the right", "right"),
  table,
  spacedLetters,
  datesAtLeft("dates in a left column, title over employer", standardHeadings, (role) => [role.title, role.employer]),
  datesAtLeft("dates in a left column, employer over title", standardHeadings, (role) => [role.employer, role.title]),
  oneColumn("title, employer on one line, dates at the right", (page, role) =>
    page.row(`${role.title}, ${role.employer}`, role.dates, left, rightEdge, { bold: true }),
  ),
  oneColumn("employer, title on one line, dates at the right", (page, role) =>
    page.row(`${role.employer}, ${role.title}`, role.dates, left, rightEdge, { bold: true }),
  ),
  oneColumn("employer and place, title and dates below", (page, role) => {
    page.row(role.employer, role.city, left, rightEdge, { bold: true });
    page.row(role.title, role.dates, left, rightEdge);
  }),
  banner,
  noHeadings,
  oneColumn(
    "headings that are no known word",
    (page, role) => page.row(`${role.title}, ${role.employer}`, role.dates, left, rightEdge, { bold: true }),
    unknownHeadings,
  ),
  wrappedCells,
  british,
  german,
];
