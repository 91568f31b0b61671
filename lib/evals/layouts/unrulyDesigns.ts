/** Designs that keep to no common form: forms of labels, roles told in a line, dates on lines of their own, no glyphs. */
import { type DatedPerson, type DatedRole, jobs, left, type PageDesign, rightEdge, schools, top } from "./pageParts";
import { Page } from "./pageSetter";

function closing(page: Page, person: DatedPerson): void {
  page.heading("Education", left);
  schools(page, person, left, rightEdge);
  page.heading("Skills", left);
  page.prose(person.skills.join(", "), left, rightEdge);
}

function roles(
  name: string,
  head: (page: Page, role: DatedRole, before: DatedRole | undefined) => void,
  body: (page: Page, line: string) => void = (page, line) => page.bullet(line, left, rightEdge),
): PageDesign {
  return {
    name,
    draw: (person) => {
      const page = new Page();
      top(page, person);
      page.heading("Work History", left);
      person.roles.forEach((role, at) => {
        head(page, role, person.roles[at - 1]);
        for (const line of role.lines) body(page, line);
        page.skip(7);
      });
      closing(page, person);
      return page.items;
    },
  };
}

const bold = { bold: true };

/** A form of labels and values, as Europass and many job portals print it. */
const labelledForm: PageDesign = {
  name: "labels and values",
  draw: (person) => {
    const page = new Page();
    const [label, value] = [left, 180];
    const pair = (name: string, text: string): void => {
      page.beside(name, label);
      page.line(text, value);
    };
    page.line("Personal information", left, { size: 13, bold: true });
    pair("Name", person.name);
    pair("Address", person.location);
    pair("Telephone", person.phone);
    pair("E-mail", person.email);
    page.heading("Work experience", left);
    for (const role of person.roles) {
      pair("Dates", role.dates);
      pair("Position held", role.title);
      pair("Employer", role.employer);
      pair("Main activities", "");
      for (const line of role.lines) page.bullet(line, value, rightEdge);
      page.skip(8);
    }
    page.heading("Education and training", left);
    for (const { degree, institution, year } of person.education) {
      pair("Dates", String(year));
      pair("Qualification", degree);
      pair("Organisation", institution);
      page.skip(8);
    }
    page.heading("Skills", left);
    page.prose(person.skills.join(", "), left, rightEdge);
    return page.items;
  },
};

/** Everything set from the right edge, the head included. */
const rightHead: PageDesign = {
  name: "head at the right, places under dates",
  draw: (person) => {
    const page = new Page();
    const end = (text: string, style: { size?: number; bold?: boolean } = {}): void =>
      page.row("", text, left, rightEdge, style);
    end(person.name, { size: 20, bold: true });
    for (const text of [person.email, person.phone, person.location]) end(text);
    page.heading("Experience", left);
    jobs(page, person, left, rightEdge, (role) => {
      page.row(role.title, role.dates, left, rightEdge, bold);
      page.row(role.employer, role.city, left, rightEdge);
    });
    closing(page, person);
    return page.items;
  },
};

/** Schooling first, skills as rows with a word for how well. */
const schoolFirst: PageDesign = {
  name: "schooling first, skills with levels",
  draw: (person) => {
    const page = new Page();
    top(page, person);
    page.heading("Education", left);
    for (const { degree, institution, year } of person.education) {
      page.row(institution, String(year), left, rightEdge, bold);
      page.line(degree, left);
    }
    page.heading("Relevant Experience", left);
    jobs(page, person, left, rightEdge, (role) =>
      page.line(`${role.employer} — ${role.title} (${role.dates})`, left, bold),
    );
    page.heading("Technical Skills", left);
    for (const skill of person.skills) page.bullet(skill, left, rightEdge);
    return page.items;
  },
};

export const unrulyDesigns: readonly PageDesign[] = [
  labelledForm,
  rightHead,
  schoolFirst,
  roles("dates on a line of their own below", (page, role) => {
    page.line(role.title, left, bold);
    page.line(`${role.employer} · ${role.city}`, left);
    page.line(role.dates, left);
  }),
  roles("dates over the role, nothing bold", (page, role) => {
    page.line(role.dates, left);
    page.line(role.title, left);
    page.line(role.employer, left);
  }),
  roles("capital title and employer", (page, role) => {
    page.line(role.title.toUpperCase(), left, bold);
    page.row(role.employer.toUpperCase(), role.dates, left, rightEdge);
  }),
  roles(
    "indented lines without glyphs",
    (page, role) => page.row(`${role.title} | ${role.employer}`, role.dates, left, rightEdge, bold),
    (page, line) => page.prose(line, left + 18, rightEdge),
  ),
  roles(
    "paragraphs under each role",
    (page, role) => {
      page.line(role.employer, left, bold);
      page.line(`${role.title}, ${role.dates}`, left);
    },
    (page, line) => page.prose(`${line}.`, left, rightEdge),
  ),
  roles("employer's name once over all its roles", (page, role, before) => {
    if (before?.employer !== role.employer) page.line(role.employer, left, { size: 11, bold: true });
    page.line(`${role.title} (${role.dates})`, left);
  }),
  roles(
    "a date of two lines at the left",
    (page, role) => {
      const at = Math.max(role.dates.search(/\s?(?:[-–]|to\s)/), 1);
      const [from, to] = [role.dates.slice(0, at), role.dates.slice(at).trim()];
      page.beside(from, left);
      page.line(role.title, 150, bold);
      page.beside(to, left);
      page.line(`${role.employer}, ${role.city}`, 150);
    },
    (page, line) => page.bullet(line, 150, rightEdge),
  ),
];
