import { describe, expect, it } from "vitest";
import { LinkedInProfileSchema } from "../../validation/linkedInProfile";
import { readLinkedInArchive } from "./readArchive";

const profileCsv = `\uFEFFFirst Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Mara,Lindqvist,,1 Secret Street,Jan 1,"Port planner, awake","I plan berths.

And I ""mean"" it.",Maritime,55802,"Duluth, Minnesota, United States",,"[PORTFOLIO:https://mara.example.com/a,b,OTHER:https://port.example.com]",
`;
const positionsCsv = `Notes:
"Positions, as of the day of this export"

Company Name,Title,Description,Location,Started On,Finished On
Harbour Line,Senior Planner,"Cut the turnaround.
• Wrote the storm plan","Duluth, Minnesota",Jan 2023,
"Quay & Sons, Ltd",Clerk,,,2017,2019
`;
const read = (files: Record<string, string>) =>
  LinkedInProfileSchema.parse(readLinkedInArchive(Object.entries(files).map(([name, text]) => ({ name, text }))));

describe("readLinkedInArchive", () => {
  it("reads profile and positions, notes above the header and breaks inside values included", () => {
    const profile = read({ "profile.csv": profileCsv, "positions.csv": positionsCsv });
    expect([profile.name?.text, profile.headline?.text, profile.industry?.text]).toEqual([
      "Mara Lindqvist",
      "Port planner, awake",
      "Maritime",
    ]);
    expect(profile.about.map(({ text }) => text)).toEqual(["I plan berths.", 'And I "mean" it.']);
    expect(profile.contact.map(({ label, value }) => [label, value.text])).toEqual([
      ["Portfolio", "https://mara.example.com/a,b"],
      ["Other", "https://port.example.com"],
    ]);
    expect(profile.experience).toMatchObject([
      {
        title: { text: "Senior Planner" },
        employer: { text: "Harbour Line" },
        location: { text: "Duluth, Minnesota" },
        period: { start: { year: 2023, month: 1 }, end: "present", quoted: { text: "Jan 2023 - Present" } },
        description: [{ text: "Cut the turnaround." }, { text: "• Wrote the storm plan" }],
      },
      {
        employer: { text: "Quay & Sons, Ltd" },
        period: { start: { year: 2017, month: null }, end: { year: 2019, month: null } },
        location: null,
      },
    ]);
    expect(JSON.stringify(profile)).not.toMatch(/Secret Street|55802|Jan 1\b/);
  });

  it("counts endorsements and recommendations, and says what the archive leaves unknown", () => {
    const profile = read({
      "profile.csv": profileCsv,
      "skills.csv": "Name\nSQL\nPort Planning\n",
      "endorsement_received_info.csv":
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2020,SQL,A,B,x,ACCEPTED\n2020,SQL,C,D,x,ACCEPTED\n",
      "recommendations_received.csv":
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nA,B,C,D,Good.,2020,VISIBLE\nE,F,G,H,Fine.,2020,HIDDEN\n",
      "languages.csv": "Name,Proficiency\nSwedish,Native or bilingual proficiency\n",
    });
    expect(profile.skills.map(({ name, endorsements }) => [name.text, endorsements])).toEqual([
      ["SQL", 2],
      ["Port Planning", 0],
    ]);
    expect(profile.recommendations).toEqual({ received: 1, given: null });
    expect(profile.languages[0]).toMatchObject({
      name: { text: "Swedish" },
      proficiency: { text: "Native or bilingual proficiency" },
    });
    expect(profile.notShown).toEqual(expect.arrayContaining(["experience", "education", "photo"]));
    expect(profile.notShown).not.toContain("skills");
  });

  it("leaves out what is too long for a profile, and says that the lists may lack something", () => {
    const rows = Array.from(
      { length: 400 },
      (_, at) => `Employer ${at},Title ${at},${"words ".repeat(30)},Duluth,2019,2020`,
    );
    const profile = read({
      "profile.csv": profileCsv,
      "positions.csv": `Company Name,Title,Description,Location,Started On,Finished On\n${rows.join("\n")}`,
    });
    expect(profile.lines.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(30_000);
    expect(profile.notShown).toContain("experience");
  });

  it.each([
    [
      "an archive in another language",
      { "positions.csv": "Nombre de la empresa,Cargo\nAcme,Jefe\n" },
      /another language/,
    ],
    ["an archive without a profile", { "skills.csv": "Name\nSQL\n" }, /no profile/],
    ["files that are no tables", { "profile.csv": '"""\u0000,,,"\n"' }, /is damaged/],
  ])("refuses %s and says the way on", (_, files, words) => {
    expect(() => read(files as Record<string, string>)).toThrow(words);
  });
});
