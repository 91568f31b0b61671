/** Lines that look like a fault and are none, beside those that are: what a profile's reader must not be told. */
import { describe, expect, it } from "vitest";
import { readText } from "../../../documents/readText";
import { readProfile } from "../../../linkedin/readProfile";
import { judgeProfile } from "./judgeProfile";

interface Parts {
  headline?: string;
  about?: string;
  certifications?: string;
  now?: string;
  dates?: string;
  before?: string;
}

const textOf = ({ headline, about, certifications, now, dates, before }: Parts): string => `Contact
ottoline.brae@example.com
www.linkedin.example.com/in/ottoline-brae (LinkedIn)

Top Skills
Sail Making
Rigging

${certifications === undefined ? "" : `Certifications\n${certifications}\n\n`}Ottoline Brae
${headline ?? "Sailmaker for working boats, canvas and modern cloth"}
Oban, Scotland, United Kingdom

Summary
${about ?? "I cut sails for boats that go out in any weather, and I mend what others gave up. The fishermen of two harbours send me their tan sails each winter."}

Experience

Kerrera Loft
Sailmaker
${dates ?? "March 2019 - Present (6 years 11 months)"}
${now ?? "Cut the new suit for the Tern from her old spar plan; she has raced in it for four summers and lost no panel."}

Mull Chandlery
Shop Assistant
June 2014 - February 2019 (4 years 9 months)
${before ?? "Ropes and paint, over the counter."}

Education
Argyll College
Certificate, Marine Trades · (2012 - 2014)

Page 1 of 1`;

/** What the rubric says before the room for small points is counted. */
const faultsOf = (parts: Parts): string[] =>
  judgeProfile(readProfile(readText(textOf(parts)), "paste"), { year: 2026, month: 1 }).judged.flatMap(
    ({ check, verdict }) => (check.effect === "takes" && verdict.hits.length > 0 ? [check.id] : []),
  );

describe("honest lines of a profile", () => {
  const aboutSails =
    "I cut sails for boats that go out in any weather, and I mend what others gave up on in two harbours.";
  const sound = "Cut the new suit for the Tern from her old spar plan; she has raced in it for four summers.";
  it.each<[check: string, parts: Parts]>([
    ["post-without-outcome", {}],
    ["post-without-words", { before: "Ropes and paint." }],
    [
      "post-without-outcome",
      { now: "Mended working sails for two harbours. The fleet of Tobermory now comes each winter." },
    ],
    ["duty-trails", { now: `${sound} The smaller half of the loft now pays its own rent.` }],
    ["duty-not-outcome", { now: "Measured every spar by hand rather than by the drawings of the yard." }],
    ["passive-voice", { now: "Of 212 seams 3 were sewn again." }],
    ["post-stale", { now: `${sound} Since then no panel has split, through four summers.` }],
    ["post-stale", { now: `${sound} The harbour project closed two months early.` }],
    ["text-out-of-date", { now: `${sound} Planned the 2023 regatta sails in one winter.` }],
    [
      "text-out-of-date",
      { about: "Since 2019 I have cut sails that will outlast me, and I mend what others gave up on." },
    ],
    ["about-missing", { about: "I cut and mend sails for the working boats of Oban and Mull, tan canvas mostly." }],
    [
      "about-opening",
      {
        about:
          "Looking for a position in a Hebridean loft that still sews by hand, with an apprentice to teach. I cut sails for working boats.",
      },
    ],
    ["title-nowhere", { headline: "I cut and mend sails for working boats" }],
    [
      "title-nowhere",
      { headline: "Luthier: lutes and viols", about: "I build viols and a lute a year in a shed by the water." },
    ],
    ["time-told-otherwise", { now: `Joined as second hand in the spring of 2019. ${sound}` }],
    ["time-told-otherwise", { dates: "March 2019 - Present (6 years 2 months)" }],
    [
      "about-against-posts",
      {
        certifications: "Master Rigger, issued 2018",
        about:
          "Certified since 2018, I rig what I cut. The fishermen send me their tan sails each winter, and I mend them all.",
      },
    ],
    ["time-told-otherwise", { now: `${sound} On-call rotation, 1 week in 6.` }],
    ["pasted-duties", { now: `${sound} Responsible for a cloth budget of £40,000.` }],
    [
      "about-left-employer",
      { about: "At Mull Chandlery I learned ropes. I cut sails for working boats, and I mend what others gave up on." },
    ],
    ["about-left-employer", { about: "I am still asked about Mull Chandlery. I cut sails for boats that go out." }],
    [
      "about-against-posts",
      { about: "Sailmaker since 2019. I cut sails for working boats, and mend what others leave." },
    ],
    ["about-against-posts", { about: "I became a shop assistant in 2014 and a sailmaker in 2019, to mend old sails." }],
    ["text-out-of-date", { now: `${sound} Taking four apprentices in 2023 was a stretch.` }],
    ["objective-statement", { about: `${aboutSails} Next I would like a position in a loft that still sews by hand.` }],
    ["post-without-outcome", { now: "Cut and sew for 30 working boats in two harbours." }],
    ["duty-not-outcome", { now: "Wrote the guide to the long seam after a second apprentice had burned the wax." }],
    ["duty-not-outcome", { now: "Runs the only loft of the islands that still sews by hand." }],
    ["duty-trails", { now: `${sound} Full-time in summer, weekends afterwards.` }],
    ["weak-verb", { now: `${sound} Member of the lifeboat crew.` }],
    ["passive-voice", { now: "When the mast failed I had the sails off before the squall." }],
    ["about-against-posts", { about: `${aboutSails} Our crew has forty years in the trade combined.` }],
    ["about-against-posts", { about: `I joined Kerrera Loft in 2019. ${aboutSails}` }],
    ["about-against-posts", { about: `I left high school and graduated from nothing in 2009. ${aboutSails}` }],
    ["about-against-posts", { about: `I graduated from Argyll College in 2014. ${aboutSails}` }],
    ["about-against-posts", { about: `Since 1998 I have raced for pleasure. ${aboutSails}` }],
    ["about-against-posts", { about: `I have six years of experience with tan canvas. ${aboutSails}` }],
    ["about-behind", { about: `When I was a student at Argyll College I sewed at night. ${aboutSails}` }],
    ["about-behind", { about: `I take a graduate student into the loft each summer. ${aboutSails}` }],
    ["about-behind", { about: `Newly qualified sailmakers come to me for a month. ${aboutSails}` }],
    ["about-behind", { about: `In my seventh year as a sailmaker I still unpick seams. ${aboutSails}` }],
    ["about-behind", { about: `From shop assistant to sailmaker, I have sold rope and sewn with it. ${aboutSails}` }],
    ["time-told-otherwise", { now: `${sound} Mended the jib that was cut in 2012.` }],
    ["time-told-otherwise", { now: `${sound} In 2012 the loft had lost its roof.` }],
    ["time-told-otherwise", { now: `${sound} In 2022 I sewed the storm suit of the Tern.` }],
    ["text-out-of-date", { now: `${sound} We are losing fewer panels than in 2021.` }],
    ["text-out-of-date", { before: "Ropes and paint, over the counter. Currently had the best paint of Mull." }],
    ["post-stale", { now: `${sound} The chandlers of Mull send their customers.` }],
    ["post-stale", { now: `${sound} Stayed dry through the winter of 2021.` }],
    [
      "post-stale",
      {
        now: `${sound}\n\nOban Sea School\nVisiting Tutor\nJune 2021 - Present (4 years 8 months)\nTaught two classes to sew a seam that holds.`,
      },
    ],
  ])("%s says nothing: %o", (check, parts) => expect(faultsOf(parts)).not.toContain(check));

  it.each<[check: string, parts: Parts]>([
    [
      "about-left-employer",
      { about: `${aboutSails} Proud member of the Mull Chandlery crew, where I run the counter.` },
    ],

    ["about-against-posts", { about: `I became a shop assistant in 2017. ${aboutSails}` }],
    ["text-out-of-date", { now: `${sound} Now booking fittings for spring 2023!` }],
    ["text-out-of-date", { about: `${aboutSails} Gearing up for the 2023 regatta!` }],
    ["title-nowhere", { headline: "Artist. Night owl. Marmalade person." }],
    ["post-without-outcome", { before: "Ropes, paint, till, deliveries, cold calls" }],
    ["post-without-outcome", { before: "Answered calls, filled shelves, mopped the floor." }],
    ["duty-trails", { now: `${sound} General cleaning and other tasks of the loft.` }],
    ["post-stale", { now: "Sewed the tan sails until the loft closed in 2022." }],
    ["text-out-of-date", { now: `${sound} Preparing the regatta planned for spring 2023.` }],
    ["about-missing", { about: "I love sails and people and the sea, and I always give my best." }],
    ["about-opening", { about: "Looking for a new job. I like work and people and learning new things every day." }],
    ["title-nowhere", { headline: "Canvas, cloth and rope" }],
    ["headline-missing", { headline: "--" }],
    ["time-told-otherwise", { now: `Joined as second hand in the spring of 2021. ${sound}` }],
    ["time-told-otherwise", { now: "Summer internship, 10 weeks. Sewed seams and swept the loft." }],
    ["time-told-otherwise", { dates: "March 2019 - Present (2 years 2 months)" }],
    [
      "about-against-posts",
      {
        certifications: "Master Rigger, issued 2018",
        about:
          "Certified since 2015, I rig what I cut. The fishermen send me their tan sails each winter, and I mend them all.",
      },
    ],
    ["duty-trails", { now: `${sound} Before that, maintenance of old canvas.` }],
    [
      "about-slogan",
      { about: `Driven by purpose and fueled by curiosity, I turn challenges into opportunities. ${aboutSails}` },
    ],
    [
      "about-missing",
      {
        about:
          "Welcome to my page! Feel free to connect with me. Have a great day and stay safe out there, all of you.",
      },
    ],
    [
      "about-missing",
      {
        about:
          "Kerrera Loft is the oldest loft of the western isles. Founded in 1892, it has twelve hands and a view of the water.",
      },
    ],
    ["post-without-outcome", { before: "Handled all aspects of the counter and the stock room." }],
    ["about-against-posts", { about: `Twelve years at Kerrera Loft have taught me patience. ${aboutSails}` }],
    ["about-against-posts", { about: `I joined Kerrera Loft in 2016. ${aboutSails}` }],
    ["about-against-posts", { about: `I graduated from Argyll College in 2009. ${aboutSails}` }],
    ["about-against-posts", { about: `In the trade since 1999. ${aboutSails}` }],
    ["about-against-posts", { about: `I bring three years of experience. ${aboutSails}` }],
    ["about-against-posts", { about: `Two decades of experience in canvas. ${aboutSails}` }],
    ["about-behind", { about: `I am a student at Argyll College. ${aboutSails}` }],
    ["about-behind", { headline: "Sailmaker | Graduate Student" }],
    ["about-behind", { about: `Recent graduate of Argyll College. ${aboutSails}` }],
    ["about-behind", { about: `I recently joined the loft. ${aboutSails}` }],
    ["about-behind", { about: `In my second year as a sailmaker I still unpick seams. ${aboutSails}` }],
    ["about-behind", { about: `I am currently a shop assistant with a needle. ${aboutSails}` }],
    ["time-told-otherwise", { now: `${sound} In 2012 I sewed the storm suit of the Tern.` }],
    ["time-told-otherwise", { now: `${sound} Sewed the storm suit of the Tern in 2012.` }],
    ["time-told-otherwise", { now: `${sound} My eleven years here began with a torn jib.` }],
    ["time-told-otherwise", { dates: "March 2019 - Present (8 years 2 months)" }],
    ["text-out-of-date", { now: `${sound} We are fitting out the fleet in 2023.` }],
    ["text-out-of-date", { before: "Ropes and paint, over the counter. I currently learn the books." }],
    ["post-stale", { now: "I worked here until March 2023 and sewed for two harbours." }],
    [
      "post-stale",
      {
        now: `${sound}\n\nOban Sea School\nSummer Instructor\nJune 2021 - Present (4 years 8 months)\nTaught two classes to sew.`,
      },
    ],
    [
      "post-stale",
      {
        now: `${sound}\n\nOban Regatta\nSteward, 2022 Regatta\nJune 2022 - Present (3 years 8 months)\nKept the start clear.`,
      },
    ],
  ])("%s marks what is no look-alike: %o", (check, parts) => expect(faultsOf(parts)).toContain(check));

  it("lets a break say what it was", () => {
    const now = `${sound}\n\nCareer Break\nFull-time caregiver\nJanuary 2018 - February 2019 (1 year 2 months)\nCared for my mother. Took an evening course.`;
    const before = faultsOf({ now: sound });
    expect(faultsOf({ now }).filter((id) => !before.includes(id))).toEqual([]);
  });

  it.each([
    "Bookkeeper for lofts and chandlers",
    "Travel nurse for sail training ships",
    "Tax specialist, sail lofts",
    "Music teacher and sailmaker",
  ])("takes the work in a headline for no label: %s", (headline) =>
    expect(faultsOf({ headline })).not.toContain("headline-labels"),
  );

  it.each(["Music teacher", "Sail Loft Manager", "Student at Argyll College", "Dedicated Shop Assistant"])(
    "takes a headline of nothing but a title for one: %s",
    (headline) => expect(faultsOf({ headline })).toContain("headline-default"),
  );

  it("names no skill by a plain word of its name", () => {
    const { reading } = judgeProfile(
      readProfile(
        readText(
          textOf({
            now: "Kept recess supervision at the sea school. A third of my days went to sails, the rest to rope.",
          }),
        ),
        "paste",
      ),
      { year: 2026, month: 1 },
    );
    expect([...reading.told]).not.toEqual(expect.arrayContaining(["staff supervision"]));
    expect([...reading.told]).not.toEqual(expect.arrayContaining(["REST APIs"]));
  });

  it("says of one sentence once that it stops at the task, and praises nothing that it faults", () => {
    const { findings } = judgeProfile(
      readProfile(
        readText(
          textOf({
            headline: "Sailmaker | Seeking Summer 2023 Internship",
            now: `${sound} Duties included seams, grommets and all other work as assigned.`,
          }),
        ),
        "paste",
      ),
      { year: 2026, month: 1 },
    );
    const ofTask = new Set(["duty-not-outcome", "pasted-duties", "post-without-outcome", "duty-trails"]);
    const duties = findings.filter(({ check, quote }) => ofTask.has(check) && quote.startsWith("Duties"));
    expect(duties).toHaveLength(1);
    const headline = findings.filter(({ quote }) => quote.includes("Internship"));
    expect(headline.length).toBeGreaterThan(0);
    expect(headline.map(({ severity }) => severity)).not.toContain("strong");
  });

  it("quotes the barest task of a post, not the line beside it", () => {
    const { judged } = judgeProfile(
      readProfile(readText(textOf({ now: "Two lofts and a van. Responsible for the seams of all sails." })), "paste"),
      { year: 2026, month: 1 },
    );
    const hit = judged.find(({ check }) => check.id === "post-without-outcome")?.verdict.hits[0];
    const [place] = hit?.places ?? [];
    expect(place?.unit.text.slice(place.start, place.end)).toBe("Responsible for the seams of all sails.");
  });
});
