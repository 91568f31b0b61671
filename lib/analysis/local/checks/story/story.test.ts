import { describe, expect, it } from "vitest";
import { readText } from "../../../../documents/readText";
import type { Finding } from "../../../../validation/schemas";
import { judgeResume } from "../../judgeResume";

const asOf = { year: 2026, month: 1 };
const faultsOf = (text: string): Finding[] =>
  judgeResume({ document: readText(text), asOf }).findings.filter(({ severity }) => severity !== "strong");

interface Parts {
  head?: string;
  first?: string;
  second?: string;
  dates?: readonly [string, string];
  tail?: string;
}

/** A page without results: every fault of it is raised. */
const weakPage = ({
  head = "",
  first = "",
  second = "",
  dates = ["March 2019 - Present", "June 2010 - February 2019"],
  tail = "",
}: Parts): string =>
  `Joan Pell
Leeds | joan.pell@example.com | 020 555 0133
${head}

Experience

Yard Manager, Calloway Timber, Leeds
${dates[0]}
- Responsible for the daily yard diary
- Handled deliveries and signed for materials
- Attended the weekly meeting with the sawmill
${first}

Yard Assistant, Brook & Sons, Leeds
${dates[1]}
- Assisted the yard manager
- Ordered materials and kept records
${second}

Education
HNC Timber Technology, Leeds College, 2010

${tail}`;

const checksOn = (parts: Parts): string[] => faultsOf(weakPage(parts)).map(({ check }) => check);

describe("what does not bear on the job", () => {
  it.each([
    "Interests\nCrochet, sea swimming, my rescue greyhound",
    "Interests\nSeason ticket at the ice rink since 1994",
    "Other\nI love spending time with my grandchildren and on my allotment.",
    "Other\nTyping speed 70 wpm",
    "Other\nLeft after an argument with the owner about a rota.",
    "Other\nI declare that the information given is true and complete.",
    "Training\nPhotography for beginners, half-day, 2018",
  ])("is marked: %s", (tail) => expect(checksOn({ tail })).toContain("irrelevant-content"));

  it.each([
    "Interests\nTreasurer of the canal boat society and volunteer coach of its juniors",
    "Other\nFull driving licence; can start in four weeks.",
    "Training\nTimber grading, one-day refresher, 2023",
  ])("is not what shows something: %s", (tail) => expect(checksOn({ tail })).not.toContain("irrelevant-content"));

  it("spares what is the trade of this page", () => {
    const head = "Swimming teacher and lifeguard trainer";
    const first = "- Swimming lessons for schools\n- Swimming galas";
    expect(checksOn({ head, first, tail: "Skills\nSwimming, rescue, first aid" })).not.toContain("irrelevant-content");
  });
});

describe("private facts", () => {
  it.each([
    "Aged 44, happily married",
    "Geburtsdatum: 12.03.1981",
    "Next of kin: Mrs A. Pell, Hull",
    "Blood group O+, weight 84 kg",
    "Church of England",
    "Recovering from knee surgery",
  ])("are marked: %s", (head) => expect(checksOn({ head })).toContain("personal-data"));

  it("are not what belongs to the post", () => {
    const first = "- Ran the health and safety briefing for married couples' housing at the mill";
    expect(checksOn({ first })).not.toContain("personal-data");
  });
});

describe("an objective", () => {
  it.each([
    "Seeking to leverage my skills in a growth-oriented environment.",
    "To join a progressive organisation where my talents will be recognised.",
    "Looking for a role closer to home with better pay.",
  ])("is marked: %s", (head) => expect(checksOn({ head: `\n${head}` })).toContain("objective-statement"));

  it("is not a line that says when and as what", () => {
    const head = "\nWorking towards the Timber Technician card, due in May 2026.";
    expect(checksOn({ head })).not.toContain("objective-statement");
  });
});

describe("dates", () => {
  it.each([
    ["a gap between posts", ["March 2019 - Present", "June 2010 - February 2016"], "date-gap"],
    ["nothing since the last post", ["March 2017 - June 2023", "June 2010 - February 2017"], "date-gap"],
    ["posts that overlap", ["March 2019 - Present", "June 2010 - November 2019"], "date-inconsistent"],
    ["two styles in one range", ["March 2019 - Present", "June 2010 - 02/2019"], "inconsistent-format"],
    ["days beside months", ["March 2019 - Present", "01.06.2010 - 28.02.2019"], "inconsistent-format"],
  ] as const)("are marked: %s", (_, dates, check) => expect(checksOn({ dates })).toContain(check));

  it.each([
    ["years that meet", ["2019 - Present", "2010 - 2019"]],
    ["a month's overlap at a handover", ["March 2019 - Present", "June 2010 - March 2019"]],
    ["a first date only", ["from March 2019", "from June 2010"]],
  ] as const)("are left alone: %s", (_, dates) => {
    const found = checksOn({ dates }).filter((check) => ["date-gap", "date-inconsistent"].includes(check));
    expect(found).toEqual([]);
  });

  it("counts a dated line that says why as no gap", () => {
    const dates = ["March 2019 - Present", "June 2010 - February 2016"] as const;
    const second = "- From 2016 to 2019 on leave to care for a parent";
    expect(checksOn({ dates, second })).not.toContain("date-gap");
  });
});

describe("years that are claimed", () => {
  it.each([
    ["in the profile", { head: "\nMore than 18 years in timber." }],
    ["under any heading", { tail: "Other\nOver 18 years of yard work" }],
  ])("are held against the first post: %s", (_, parts) => expect(checksOn(parts)).toContain("date-inconsistent"));

  it("may be as many as the first year allows", () =>
    expect(checksOn({ head: "\nSome 17 years in timber." })).not.toContain("date-inconsistent"));
});

describe("studies", () => {
  const education = /Education\n.*\n/;
  const claimsWith = (studies: string): string[] =>
    faultsOf(weakPage({}).replace(education, studies)).map(({ claim }) => claim);

  it.each([
    "",
    "About me\nAfter high school I went to college and then to sea.\n",
    "References\nMr Hall, head of Otley School\n",
    "Qualifications\nWorks well under pressure\nCan handle anything\n",
  ])("are missed where none is named: %s", (studies) =>
    expect(claimsWith(studies)).toContain("Add your studies or training"),
  );

  it.each([
    "Education\nHNC Timber Technology, Leeds College\n",
    "Other\nBachelor of Forestry, Bangor, 2009\n",
    "Education\nBFA Furniture Design, RISD, 2016\n",
  ])("are not where one is, under whatever heading: %s", (studies) =>
    expect(claimsWith(studies)).not.toContain("Add your studies or training"),
  );
});

describe("rows of abbreviations among skills", () => {
  it("are riddles on a page that tells little", () =>
    expect(checksOn({ tail: "Skills\nQFB, VLZ, WXK, RTV, JQL, PDZ" })).toContain("unexplained-acronym"));

  it("are none where readers know them, or where they are few", () => {
    for (const row of ["SQL, HTML, CSS, AWS, PHP, XML", "QFB, VLZ, WXK, planing, grading"])
      expect(checksOn({ tail: `Skills\n${row}` })).not.toContain("unexplained-acronym");
  });
});

describe("a lead that is buried", () => {
  it("is marked where it begins, below its routine", () => {
    const first = "- Kept the noticeboard tidy\n- Cut stock losses from 9% to 2%, the lowest of the four yards";
    const lead = faultsOf(weakPage({ first })).find(({ check }) => check === "buried-lead");
    expect(lead?.quote).toMatch(/^Cut stock losses/);
  });

  it("is not the first line of a post", () => {
    const page = weakPage({}).replace(
      "- Responsible for the daily yard diary",
      "- Cut stock losses from 9% to 2%, the lowest of the four yards",
    );
    expect(faultsOf(page).map(({ check }) => check)).not.toContain("buried-lead");
  });
});

describe("lists and openings", () => {
  it.each([
    ["initials in a row", "CDM, NEC3, JCT, BIM, NHBC, LOLER, PUWER, COSHH, RAMS, HSE, CSCS, SMSTS, IPAF, PASMA"],
    ["one word bent", "timber, timbers, timbering, timber yards, timber trade, saws"],
    [
      "traits among tools",
      "bandsaw, moulder, kiln, forklift, Excel, Word, Outlook, Sage, phones, honest, punctual, leader",
    ],
    ["self-ratings", "Excel 8/10, Sage 7/10, forklift 10/10, planning 9/10"],
  ])("keyword-stuffing marks %s", (_, list) =>
    expect(checksOn({ tail: `Skills\n${list}` })).toContain("keyword-stuffing"),
  );

  it("keyword-stuffing leaves a short list of tools alone", () =>
    expect(checksOn({ tail: "Skills\nBandsaw, moulder, kiln, Sage 50" })).not.toContain("keyword-stuffing"));

  it("puts a note beside each repeated opening but the first", () => {
    const second = "- Assisted with stocktaking\n- Assisted with invoices";
    const repeated = faultsOf(weakPage({ second })).filter(({ check }) => check === "repeated-verb");
    expect(repeated).toHaveLength(2);
  });
});

it("no note is longer than twelve words", () => {
  const tail = "Skills\nExcel 8/10, Sage 7/10, forklift 10/10, honest, punctual\n\nInterests\nFishing, my two dogs";
  const head = "Aged 44, married. Seeking a position where I can grow.";
  const dates = ["March 2019 - Present", "June 2010 - 02/2016"] as const;
  for (const { note } of faultsOf(weakPage({ head, tail, dates }))) expect(note.split(/\s+/).length).toBeLessThan(13);
});

describe("pages told in paragraphs", () => {
  it("quotes private facts sentence by sentence, and not the work that stands between them", () => {
    const text = `Joan Pell
Leeds | joan.pell@example.com

I am 44 years old and married. For nine years I have run the yard of Calloway Timber, where the stock count came down from three days to one and the sawmill now takes its orders by noon. My two kids are at school.

Experience

Yard Manager, Calloway Timber, Leeds
March 2019 - Present
- Responsible for the daily yard diary`;
    const quotes = faultsOf(text)
      .filter(({ check }) => check === "personal-data")
      .map(({ quote }) => quote);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => quote.includes("stock count"))).toEqual([]);
  });

  it("takes paragraphs under headings of the writer's own for the work where nothing else tells it", () => {
    const text = `Edda Brannock
Harbour Master
Leith | edda.brannock@example.com

I have kept the harbour of Leith Shore since 2016, a hundred and ten berths and one lock, and was deputy there for four years before.

The lock
In the winter of 2018 the lock gate stuck for nine days. I had divers cut the old sill by hand, and the gate has not stuck since; the fleet lost two tides in six years where it had lost a week in each.

Berths
I asked the yacht club to give up the inner wall, which it had held since the war. Forty boats moved in one weekend, and the fishing boats now land beside the ice house.

Fuel
The old fuel barge leaked. I persuaded the council to pay for a bunded tank, at a third of the price of the first offer, and nothing has been spilled in the four years since then.

Posts held
Leith Shore Harbour: Harbour Master, 2016 to present
Leith Shore Harbour: Deputy Harbour Master, 2012 to 2016`;
    const { score, subscores } = judgeResume({ document: readText(text), asOf });
    expect(subscores.impact.value).not.toBeNull();
    expect(score).toBeGreaterThan(60);
  });
});
