/** Designs that belong to a country: the British CV and the German one, in English. */
import { jobs, left, type PageDesign, rightEdge } from "./pageParts";
import { Page } from "./pageSetter";

export const british: PageDesign = {
  name: "British CV",
  draw: (person) => {
    const page = new Page();
    page.line("Curriculum Vitae", 250, { size: 14, bold: true });
    page.skip(6);
    page.line(person.name, left, { size: 14, bold: true });
    page.line(`Address: ${person.location}`, left);
    page.line(`Tel: ${person.phone}`, left);
    page.line(`Email: ${person.email}`, left);
    page.heading("Personal Statement", left);
    page.prose(person.summary, left, rightEdge);
    page.heading("Education and Qualifications", left);
    for (const { degree, institution, year } of person.education) page.line(`${year}  ${institution}, ${degree}`, left);
    page.heading("Employment History", left);
    jobs(page, person, left, rightEdge, (role) => {
      page.line(`${role.dates}  ${role.employer}, ${role.city}`, left, { bold: true });
      page.line(role.title, left);
    });
    page.heading("Key Skills", left);
    page.prose(person.skills.join(", "), left, rightEdge);
    page.heading("Interests", left);
    page.prose("Bell ringing, allotment, long walks", left, rightEdge);
    page.heading("References", left);
    page.prose("Available on request", left, rightEdge);
    return page.items;
  },
};

export const german: PageDesign = {
  name: "German-style CV",
  draw: (person) => {
    const page = new Page();
    const x = 190;
    page.line("Curriculum Vitae", left, { size: 16, bold: true });
    page.heading("Personal Details", left);
    const pairs: [string, string][] = [
      ["Name", person.name],
      ["Date of birth", "14.06.1988"],
      ["Nationality", "German"],
      ["Address", person.location],
      ["Phone", person.phone],
      ["E-mail", person.email],
    ];
    for (const [label, value] of pairs) {
      page.beside(`${label}:`, left);
      page.line(value, x);
    }
    page.heading("Professional Experience", left);
    jobs(page, person, x, rightEdge, (role) => {
      page.beside(role.dates, left);
      page.line(role.employer, x, { bold: true });
      page.line(role.title, x);
    });
    page.heading("Education", left);
    for (const { degree, institution, year } of person.education) {
      page.beside(String(year), left);
      page.line(institution, x, { bold: true });
      page.line(degree, x);
    }
    page.heading("Skills", left);
    page.prose(person.skills.join(", "), left, rightEdge);
    page.skip(20);
    page.line("Kassel, 12 January 2026", left);
    return page.items;
  },
};
