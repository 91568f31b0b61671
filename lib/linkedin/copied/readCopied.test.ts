import { describe, expect, it } from "vitest";
import { readText } from "../../documents/readText";
import type { LinkedInProfile, Quoted } from "../../validation/linkedInProfile";
import { isLinkedInProfile, readProfile } from "../readProfile";

/** One's own page in a browser, copied whole. */
const ownPage = `0 notifications
Skip to search
Skip to main content
Home
My Network
Jobs
Messaging
1
1 new notification
Notifications
Me
For Business
Reactivate Premium: 50% Off
Background Image
Mara Lindqvist, #OPEN_TO_WORK
Mara Lindqvist

She/Her
Port planner | ships out by noon | ex-Quay & Sons


Harbour Line

Lakeside College
Duluth, Minnesota, United States

Contact info
500+ connections


Open to

Add section

Enhance profile

Resources
Open to work
Port Planner, Logistics Manager and Terminal Manager roles
Show details

Suggested for you
Suggested for you
Private to you
Private to you
Intermediate
Complete 1 step to achieve All-star

Analytics
Analytics
Private to you
Private to you
36 profile views
36 profile views
Discover who's viewed your profile.

About
About
I plan berths, and I like it when nobody notices.

Fifteen years in ports.
I plan berths, and I like it when nobody notices. Fifteen years in ports.

Top skills
Top skills
Port Planning • SQL • Negotiation

Featured
Featured
Link
Link
The winter timetable
port.example.com

Activity
Activity
1,204 followers
1,204 followers

Create a post

Posts
Comments
Mara Lindqvist posted this • 2w
A berth is not a parking space. …show more
12
3 comments
Show all posts

Experience
Experience


Harbour Line logo
Harbour Line
Harbour Line
Full-time · 5 yrs 11 mos
Full-time · 5 yrs 11 mos
Duluth, Minnesota, United States · On-site
Duluth, Minnesota, United States · On-site
Senior Planner
Senior Planner
Jan 2023 - Present · 3 yrs 11 mos
Jan 2023 to Present · 3 yrs 11 mos
• Cut the turnaround of two berths from nine hours to four.
• Wrote the storm plan.
• Cut the turnaround of two berths from nine hours to four.
• Wrote the storm plan.
Port Planning, SQL and +3 skills
Port Planning, SQL and +3 skills
Planner
Planner
Jan 2021 - Dec 2022 · 2 yrs
Jan 2021 to Dec 2022 · 2 yrs
Clerk
Clerk
Quay & Sons · Seasonal
Quay & Sons · Seasonal
Jun 2017 - Aug 2017 · 3 mos
Jun 2017 to Aug 2017 · 3 mos
Superior, WI
Superior, WI

Education
Education
Lakeside College logo
Lakeside College
Lakeside College
Bachelor of Arts - BA, Geography
Bachelor of Arts - BA, Geography
Sep 2013 – Jun 2016
Sep 2013 – Jun 2016
Grade: 3.9
Grade: 3.9
Activities and societies: Rowing
Activities and societies: Rowing

Licenses & certifications
Licenses & certifications
Licensed Customs Broker
Licensed Customs Broker
Harbour Board
Harbour Board
Issued Feb 2021 · Expires Feb 2026
Issued Feb 2021 · Expires Feb 2026
Credential ID 12-A
Credential ID 12-A
Show credential

Volunteering
Volunteering
Treasurer
Treasurer
Fenwick Sea Scouts
Fenwick Sea Scouts
Jan 2019 - Present · 7 yrs 11 mos
Jan 2019 to Present · 7 yrs 11 mos
Children
Children

Skills
Skills
Port Planning
Port Planning
Senior Planner at Harbour Line
Senior Planner at Harbour Line
Endorsed by 2 colleagues at Harbour Line
Endorsed by 2 colleagues at Harbour Line
12 endorsements
12 endorsements
SQL
SQL
2 experiences at Harbour Line
2 experiences at Harbour Line
Show all 23 skills

Recommendations
Recommendations
Received
Given
Sam Doe
Sam Doe
· 1st
First degree connection
Director at Harbour Line
May 3, 2022, Sam managed Mara directly
Mara is the best planner I know.
Mara is the best planner I know.

Honors & awards
Honors & awards
Planner of the Year
Planner of the Year
Issued by Harbour Board · Jan 2024
Issued by Harbour Board · Jan 2024

Languages
Languages
Swedish
Swedish
Native or bilingual proficiency
Native or bilingual proficiency
English
English
Full professional proficiency
Full professional proficiency

Interests
Interests
Top Voices
Companies
Some Leader
Some Leader
100 followers
Follow

Profile language
English
Public profile & URL
www.linkedin.com/in/mara-lindqvist
Who your viewers also viewed
Who your viewers also viewed
A Body
`;

/** The page that visitors see. */
const publicPage = `Mara Lindqvist
Port planner who gets ships out by noon
Duluth, Minnesota, United States Contact Info
1K followers 500+ connections
See your mutual connections
Join to view profile Message
Harbour Line
Lakeside College
Report this profile
About
I plan berths, and I like it when nobody notices.
Experience
Harbour Line
5 years 11 months
Senior Planner
Jan 2023 - Present 3 years 11 months
Duluth, Minnesota, United States
Planner
Jan 2021 - Dec 2022 2 years
Clerk
Quay & Sons
Jun 2017 - Aug 2017 3 months
Counted crates.
Education
Lakeside College
Bachelor of Arts - BA Geography
2013 - 2016
Activities and Societies: Rowing
Volunteer Experience
Treasurer
Fenwick Sea Scouts
Jan 2019 - Present 7 years 11 months
Children
Recommendations received
Sam Doe
“Mara is the best planner I know.”
1 person has recommended Mara Join now to view
More activity by Mara
Thrilled to announce
View Mara's full profile
See who you know in common
Other similar profiles
Some Body`;

/** The app. */
const app = `Mara Lindqvist
She/Her • 2nd
Port planner who gets ships out by noon
Harbour Line • Lakeside College
Duluth, Minnesota, United States
500+ connections
Connect
Message
About
I plan berths, and I like it when nobody notices. …more
Experience
Senior Planner
Harbour Line · Full-time
Jan 2023 – Present · 3 yrs 11 mos
Duluth, Minnesota, United States
Cut the turnaround of two berths.
…more
Clerk
Quay & Sons
2017 – 2018 · 1 yr
Education
Lakeside College
BA, Geography
2013 – 2016
Skills
Port Planning
12 endorsements
SQL
Show all 7 skills
Languages
Swedish
Native or bilingual proficiency`;

const words = (quoted: Quoted | null): string | null => quoted?.text ?? null;
const read = (text: string) => readProfile(readText(text), "paste");

describe("readCopied", () => {
  it.each([
    ["one's own page", ownPage, "Port planner | ships out by noon | ex-Quay & Sons"],
    ["the public page", publicPage, "Port planner who gets ships out by noon"],
    ["the app", app, "Port planner who gets ships out by noon"],
  ])("finds name, headline and place among what is the site's: %s", (_, text, headline) => {
    const profile = read(text);
    expect(isLinkedInProfile(readText(text))).toBe(true);
    expect([profile.name, profile.headline, profile.location].map(words)).toEqual([
      "Mara Lindqvist",
      headline,
      "Duluth, Minnesota, United States",
    ]);
    expect(profile.connections).toBe(500);
  });

  it.each([
    ["one's own page", ownPage, ["Senior Planner @ Harbour Line", "Planner @ Harbour Line", "Clerk @ Quay & Sons"]],
    ["the public page", publicPage, ["Senior Planner @ Harbour Line", "Planner @ Harbour Line", "Clerk @ Quay & Sons"]],
    ["the app", app, ["Senior Planner @ Harbour Line", "Clerk @ Quay & Sons"]],
  ])("parts several roles of one employer from the next: %s", (_, text, roles) => {
    const { experience, education } = read(text);
    expect(experience.map(({ title, employer }) => `${words(title)} @ ${words(employer)}`)).toEqual(roles);
    expect(education.map(({ school }) => words(school))).toEqual(["Lakeside College"]);
  });

  it("takes a text once that stands a second time on one line, and what the own page alone shows", () => {
    const profile = read(ownPage);
    expect(profile.about.map(words)).toEqual([
      "I plan berths, and I like it when nobody notices.",
      "Fifteen years in ports.",
    ]);
    expect(profile).toMatchObject({ slug: "mara-lindqvist", openTo: { work: true }, recommendations: { received: 1 } });
    expect(profile.notShown).not.toContain("slug");
    expect(profile.notShown).toContain("skills");
    expect(profile.experience[0]?.description.map(words)).toEqual([
      "• Cut the turnaround of two berths from nine hours to four.",
      "• Wrote the storm plan.",
    ]);
  });

  it("keeps the lines of the person alone, each once and numbered without a hole", () => {
    const { lines } = read(ownPage);
    expect(lines.map(({ n }) => n)).toEqual(lines.map((_, at) => at + 1));
    const texts = lines.map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(["Mara Lindqvist", "Port planner | ships out by noon | ex-Quay & Sons"]);
    expect(texts.filter((text) => text === "Senior Planner")).toHaveLength(1);
    expect(texts.join("\n")).not.toMatch(/best planner I know|parking space|Some Leader|A Body|Show all|logo|Skip to/);
    expect(texts).toContain("Experience");
  });

  it("knows a cause from a heading, and lists from what belongs to them", () => {
    const profile = read(ownPage.replace(/^Children$/gm, "Education"));
    expect(profile.volunteering).toMatchObject([
      { role: { text: "Treasurer" }, organisation: { text: "Fenwick Sea Scouts" }, description: [] },
    ]);
    expect(profile.education).toHaveLength(1);
    expect(profile.skills.map(({ name, endorsements }) => [name.text, endorsements])).toEqual([
      ["Port Planning", 12],
      ["SQL", null],
    ]);
    expect(profile.certifications).toMatchObject([
      {
        name: { text: "Licensed Customs Broker" },
        issuer: { text: "Harbour Board" },
        period: { start: { year: 2021 } },
      },
    ]);
    expect(profile.honours).toMatchObject([
      { title: { text: "Planner of the Year" }, issuer: { text: "Harbour Board" } },
    ]);
  });

  it("reads what the card tells behind its link", () => {
    const page = (card: string): LinkedInProfile =>
      readProfile(
        readText(
          `Tamsin Orrell\nPotter, salt-glazed stoneware\n${card}\n\nAbout\nI fire twice a year.\n\nExperience\n\nPotter\nOrrell Kiln\nMay 2015 - Present · 10 yrs 9 mos`,
        ),
        "paste",
      );
    const told = page("Asheville, North Carolina, United States · Contact info: tamsin@example.com · 828-555-0170");
    expect(told.location?.text).toBe("Asheville, North Carolina, United States");
    expect(told.contact.map(({ kind, value }) => [kind, value.text])).toEqual([
      ["email", "tamsin@example.com"],
      ["phone", "828-555-0170"],
    ]);
    expect(told.notShown).not.toContain("contact");
    const apart = page("204 connections     Contact info: tamsin@example.com");
    expect(apart.location).toBeNull();
    expect(apart.connections).toBe(204);
    expect(apart.contact).toHaveLength(1);
    expect(page("Asheville, North Carolina, United States · Contact info").notShown).toContain("contact");
    expect(page("Asheville, North Carolina, United States").notShown).not.toContain("contact");
  });

  it("parts the kind of employment from a title that stands in a group", () => {
    const profile = readProfile(
      readText(
        "Tamsin Orrell\nPotter\nContact info\n\nExperience\n\nOrrell Kiln\n10 yrs 9 mos\n\nPotter · Full-time\nMay 2015 - Present · 10 yrs 9 mos\nFired the long kiln twice a year.",
      ),
      "paste",
    );
    const [post] = profile.experience;
    expect([post?.title?.text, post?.employer?.text, post?.employmentType?.text]).toEqual([
      "Potter",
      "Orrell Kiln",
      "Full-time",
    ]);
  });

  it("takes no last sentence of the post above for a title, and the years behind a degree for its years", () => {
    const { experience, education } = readProfile(
      readText(
        "Tamsin Orrell\nPotter\nContact info\n\nExperience\n\nPotter\nOrrell Kiln\nMay 2015 - Present · 10 yrs 9 mos\nFired the long kiln.\n\nKiln hand, autumn firings\nSep 2013 - Nov 2013 · 3 mos\n\nEducation\nDartmoor School of Art\nBA, Ceramics, 2009 – 2013",
      ),
      "paste",
    );
    expect(experience.map(({ title, employer }) => [title?.text, employer?.text])).toEqual([
      ["Potter", "Orrell Kiln"],
      ["Kiln hand, autumn firings", undefined],
    ]);
    const [school] = education;
    expect([school?.degree?.text, school?.field?.text, school?.period?.start?.year]).toEqual(["BA", "Ceramics", 2009]);
  });
});
