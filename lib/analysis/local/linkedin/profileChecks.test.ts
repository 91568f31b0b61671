import { describe, expect, it } from "vitest";
import { readText } from "../../../documents/readText";
import { readProfile } from "../../../linkedin/readProfile";
import type { LinkedInProfile } from "../../../validation/linkedInProfile";
import { headNames } from "../../../validation/schemas";
import { quoteAt } from "../resume";
import { judgeProfile, type ProfileJudgement } from "./judgeProfile";
import { profileDefectKinds } from "./profileCheck";
import { ownChecks, profileChecks } from "./profileChecks";

const asOf = { year: 2026, month: 1 };

interface Parts {
  contact: string;
  top: string;
  headline: string;
  location: string;
  about: string;
  posts: string;
  education: string;
  skills: string;
}

const sound: Parts = {
  contact: "imke.vossberg@example.com\nwww.linkedin.example.com/in/imke-vossberg (LinkedIn)",
  top: "Bridge Inspection\nLoad Rating\nNondestructive Testing",
  headline: "Bridge engineer for old steel: I find out what a bridge still carries",
  location: "Pittsburgh, Pennsylvania, United States",
  about:
    "I rate bridges that were built before anyone wrote down how. Most of them carry more than their papers say, and a few carry less.\n\nAt Calder Structures I had two posted bridges reopened to school buses after load tests showed that the posting was wrong by half. Write to me about riveted steel.",
  posts:
    "Calder Structures\nSenior Bridge Engineer\nMarch 2020 - Present (5 years 11 months)\nPittsburgh, Pennsylvania\nLed the load tests on eleven county bridges; two were reopened to buses and one was closed before the spring flood. Wrote the inspection form that three counties have taken over.\n\nOhio River Authority\nBridge Inspector\nJune 2015 - February 2020 (4 years 9 months)\nWheeling, West Virginia\nFound the cracked pin that had been missed for six years, which closed the span for a week and kept it standing.",
  education: "Three Rivers Institute\nBS, Civil Engineering · (2011 - 2015)",
  skills: "Bridge Inspection · Load Rating · Nondestructive Testing · Structural Steel · AASHTO · Fatigue",
};

const textOf = (parts: Partial<Parts>): string => {
  const { contact, top, headline, location, about, posts, education, skills } = { ...sound, ...parts };
  const block = (title: string, body: string): string => (body === "" ? "" : `${title}\n${body}\n\n`);
  return [
    block("Contact", contact),
    block("Top Skills", top),
    `Imke Vossberg\n${headline}\n${location}\n\n`,
    block("Summary", about),
    block("Experience", posts),
    block("Education", education),
    block("Skills", skills),
    "Page 1 of 1",
  ].join("");
};

const profileOf = (parts: Partial<Parts>): LinkedInProfile => readProfile(readText(textOf(parts)), "paste");
const judged = (profile: LinkedInProfile): ProfileJudgement => judgeProfile(profile, asOf);
/** What the rubric says before the room for small points is counted, and what the ledger keeps of what is told once. */
const faultsOf = (profile: LinkedInProfile): string[] => {
  const { judged: all, ledger } = judged(profile);
  const told = all.flatMap(({ check, verdict }) =>
    check.effect === "takes" && verdict.hits.length > 0 ? [check.id] : [],
  );
  const kept = ledger.flatMap(({ check, taken }) => (taken > 0 && !told.includes(check) ? [check] : []));
  return [...told, ...kept];
};
const faults = (parts: Partial<Parts>): string[] => faultsOf(profileOf(parts));

const post = (lines: string): string => `${sound.posts}\n\n${lines}`;

const cases: readonly (readonly [check: string, parts: Partial<Parts>])[] = [
  ["headline-default", { headline: "Senior Bridge Engineer at Calder Structures" }],
  ["headline-default", { headline: "Senior Bridge Engineer" }],
  ["headline-need", { headline: "Actively seeking new opportunities | Open to work" }],
  ["headline-labels", { headline: "Visionary | Dreamer | Dog Dad | Connector of people" }],
  [
    "headline-stuffed",
    { headline: "Bridges | Steel | Rivets | AASHTO | Load Rating | Inspection | Fatigue | Corrosion | NDT" },
  ],
  ["about-missing", { about: "" }],
  ["about-missing", { about: "I like bridges and the people who cross them every day." }],
  [
    "about-third-person",
    {
      about:
        "Imke is an engineer who has rated bridges for ten years. She believes in steel and in paper, in that order.",
    },
  ],
  [
    "about-opening",
    { about: "Welcome to my profile! I am a passionate and driven professional with a proven track record." },
  ],
  [
    "about-no-ask",
    {
      contact: "www.linkedin.example.com/in/imke-vossberg (LinkedIn)",
      about:
        "I rate bridges that were built before anyone wrote down how. Most of them carry more than their papers say, and a few carry less. The work is slow, cold and mostly done under the deck, where nobody looks and where the truth of a bridge is kept.",
    },
  ],
  ["about-against-posts", { about: `With over 25 years of experience in bridges, I know steel. ${sound.about}` }],
  ["about-against-posts", { about: `I have been at Calder Structures since 2012. ${sound.about}` }],
  [
    "post-without-words",
    { posts: "Calder Structures\nSenior Bridge Engineer\nMarch 2020 - Present (5 years 11 months)" },
  ],
  [
    "post-without-outcome",
    {
      posts: post(
        "Elk County\nSurvey Technician\nMay 2013 - May 2015 (2 years)\nSet out lines for the county's roads, kept the instrument books and answered the letters of its owners.",
      ),
    },
  ],
  [
    "duty-trails",
    {
      posts: post(
        "Elk County\nSurvey Technician\nMay 2013 - May 2015 (2 years)\nFound a boundary error that saved the county a lawsuit. General filing and other office tasks.",
      ),
    },
  ],
  [
    "pasted-duties",
    {
      posts: post(
        "Elk County\nSurvey Technician\nMay 2013 - May 2015 (2 years)\nResponsibilities include field work, drafting and other duties as assigned.",
      ),
    },
  ],
  [
    "post-overlap",
    {
      posts: post(
        "Elk County\nSurvey Technician\nMay 2013 - May 2016 (3 years)\nFound a boundary error that saved the county a lawsuit.",
      ),
    },
  ],
  ["post-overlap", { education: "Three Rivers Institute\nBS, Civil Engineering · (2015 - 2011)" }],
  [
    "post-overlap",
    {
      posts: post(
        "Elk County\nSurvey Technician\nMay 2016 - May 2018 (2 years)\nBeaver Falls, Pennsylvania\nFound a boundary error that saved the county a lawsuit.",
      ),
    },
  ],
  [
    "post-stale",
    {
      posts: `${sound.posts}\n\nElk County\nSurvey Lead\nMay 2013 - Present (12 years 8 months)\nFound a boundary error that saved the county a lawsuit.`,
    },
  ],
  [
    "post-stale",
    {
      posts:
        "Calder Structures\nSenior Bridge Engineer\nMarch 2020 - Present (5 years 11 months)\nLed the load tests on eleven bridges. The firm closed in autumn 2024 and I have been between offices since.",
    },
  ],
  ["text-out-of-date", { about: `The new rating manual is expected in June 2021. ${sound.about}` }],
  ["title-unsearchable", { posts: sound.posts.replace("Senior Bridge Engineer", "Bridge Ninja") }],
  ["title-nowhere", { headline: "Old steel, rivets and rivers" }],
  ["skills-missing", { top: "", skills: "" }],
  ["skills-missing", { skills: "Bridge Inspection · Load Rating", top: "Bridge Inspection\nLoad Rating" }],
  [
    "skills-generic",
    {
      top: "Leadership\nTeamwork\nCommunication",
      skills: "Leadership · Teamwork · Communication · Load Rating · Microsoft Office",
    },
  ],
  [
    "skills-order",
    {
      top: "Leadership\nTeamwork\nCommunication",
      skills: "Leadership · Teamwork · Communication · Load Rating · Bridge Inspection · Fatigue · AASHTO",
    },
  ],
  [
    "skills-unbacked",
    {
      top: "Python\nKubernetes\nSalesforce",
      skills: "Python · Kubernetes · Salesforce · Photoshop · Payroll · Beekeeping · Tableau",
    },
  ],
  [
    "skills-unlisted",
    { about: `${sound.about} I script in Python and SQL, draw in AutoCAD and keep the data in Tableau and Excel.` },
  ],
  ["location-missing", { location: "" }],
  ["location-missing", { location: "United States" }],
  ["contact-missing", { contact: "www.linkedin.example.com/in/imke-vossberg (LinkedIn)" }],
  ["parts-missing", { education: "" }],
  [
    "address-default",
    { contact: "imke.vossberg@example.com\nwww.linkedin.example.com/in/imke-vossberg-8f42a91b (LinkedIn)" },
  ],
  ["unprofessional", { about: `🔥🚀💯🎉 #bridges #steel #rivets ${sound.about}` }],
];

describe("the profile's checks", () => {
  it("are at least twenty of the profile's own, each with a source, points and an id of its own", () => {
    expect(ownChecks.length).toBeGreaterThanOrEqual(20);
    expect(new Set(profileChecks.map(({ id }) => id)).size).toBe(profileChecks.length);
    expect(profileChecks.filter(({ maxPoints, source }) => maxPoints <= 0 || source.name === "")).toEqual([]);
  });

  it("answer for every kind of defect that sets of profiles name", () => {
    const covered = new Set(profileChecks.flatMap(({ profileKinds }) => [...profileKinds]));
    expect(profileDefectKinds.filter((kind) => !covered.has(kind))).toEqual([]);
  });

  it.each(cases)("%s marks a profile that shows its fault: %o", (check, parts) =>
    expect(faults(parts)).toContain(check),
  );

  it("say nothing of their own against a sound profile", () => {
    const own = new Set(ownChecks.map(({ id }) => id));
    expect(faults({}).filter((id) => own.has(id))).toEqual([]);
  });

  it.each([
    ["post-dates-missing", { experience: [{ ...firstPost(), period: null }] }],
    ["face-and-vouchers", { photo: false, notShown: [] }],
    ["face-and-vouchers", { recommendations: { received: 0, given: 2 }, notShown: [] }],
    ["headline-missing", { headline: null }],
  ] as const)("%s marks what the typed profile tells: %o", (check, change) =>
    expect(faultsOf({ ...profileOf({}), ...(change as Partial<LinkedInProfile>) })).toContain(check),
  );

  it.each([
    ["contact-missing", "contact", { contact: [] }],
    ["location-missing", "location", { location: null }],
    ["headline-missing", "headline", { headline: null }],
    ["about-missing", "about", { about: [] }],
    ["face-and-vouchers", "photo", { photo: null, recommendations: { received: null, given: null } }],
  ] as const)("%s says nothing where the source cannot show it (%s)", (check, part, change) =>
    expect(faultsOf({ ...profileOf({}), ...(change as Partial<LinkedInProfile>), notShown: [part] })).not.toContain(
      check,
    ),
  );

  it.each([
    ["headline-default", { headline: "Senior Bridge Engineer at Calder Structures, old steel and load tests" }],
    ["headline-labels", { headline: "Bridge engineer | Author of the county rating guide" }],
    ["location-missing", { location: "Singapore" }],
    [
      "post-overlap",
      {
        posts: post(
          "Steel Heritage Board\nBoard Member\nMay 2014 - May 2017 (3 years)\nSaved two truss bridges from being scrapped.",
        ),
      },
    ],
    ["text-out-of-date", { about: `The bridge is expected to reopen in June 2027. ${sound.about}` }],
    ["about-third-person", { about: `Imke is what my crew calls me; I answer to it. ${sound.about}` }],
    ["about-against-posts", { about: `I have worked in bridges for 11 years. ${sound.about}` }],
  ] as const)("%s leaves an honest look-alike alone: %o", (check, parts) => expect(faults(parts)).not.toContain(check));
});

function firstPost(): LinkedInProfile["experience"][number] {
  const [first] = profileOf({}).experience;
  if (!first) throw new Error("the sound profile has a post");
  return first;
}

describe("the account of a profile", () => {
  it.each([sound, ...cases.map(([, parts]) => parts)])(
    "adds up to the value of every head, and quotes the profile (%#)",
    (parts) => {
      const { ledger, subscores, findings, resume } = judged(profileOf(parts));
      for (const head of headNames) {
        const { value } = subscores[head];
        const sum = ledger
          .filter((entry) => entry.head === head)
          .reduce((total, entry) => total + entry.given - entry.taken, 50);
        expect(value === null || value === sum).toBe(true);
      }
      for (const { anchors, quote, severity, note } of findings) {
        const [anchor] = anchors;
        expect(anchor ? quoteAt(resume.lines, anchor) : "").toBe(quote);
        expect(severity === "missing" || quote !== "").toBe(true);
        expect(note.split(/\s+/).length).toBeLessThanOrEqual(12);
      }
    },
  );

  it("scores a sound profile well above a hollow one, and the same each time", () => {
    const hollow = profileOf({
      contact: "",
      top: "",
      headline: "Visionary | Dreamer | Doer | Dog Dad",
      location: "",
      about: "Results-driven, passionate professional with a proven track record. Let's go!",
      posts:
        "Calder Structures\nBridge Ninja\nMarch 2020 - Present (5 years 11 months)\nResponsible for various tasks as assigned.",
      skills: "Leadership · Teamwork",
    });
    const [high, low] = [judged(profileOf({})).score ?? 0, judged(hollow).score ?? 100];
    expect(high - low).toBeGreaterThan(35);
    expect(JSON.stringify(judged(profileOf({})).ledger)).toBe(JSON.stringify(judged(profileOf({})).ledger));
  });

  it.each([
    [
      "another language",
      "Ich habe die Brücken der Stadt geprüft und war für die Planung zuständig. Die Kunden waren mit der Arbeit zufrieden und wir haben die Ziele erreicht. Danach wurde ich befördert und habe die Leitung der ganzen Gruppe übernommen.",
      "language",
    ],
  ])("is not kept for %s", (_, about, code) => {
    const german = textOf({
      about,
      posts:
        "Calder\nIngenieurin\nMärz 2020 - Present\nVerantwortlich für die Prüfung der Brücken und die Planung der Arbeiten mit den Kunden und der Stadt.",
      skills: "",
      top: "",
      education: "",
      headline: "Ingenieurin für die Prüfung von Brücken",
    });
    const { score, warnings } = judged(readProfile(readText(german), "paste"));
    expect([score, warnings[0]?.code]).toEqual([null, code]);
  });
});
