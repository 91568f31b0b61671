/** A report read by the person it is about: what is said once, what is praised, and what is left in peace. */
import { describe, expect, it } from "vitest";
import { readText } from "../../../../documents/readText";
import { readProfile } from "../../../../linkedin/readProfile";
import type { LinkedInFeedbackResponse } from "../../../../validation/schemas";
import { analyzeProfile } from "../analyzeProfile";

interface Parts {
  headline?: string;
  about?: string;
  now?: string;
  education?: string;
  contact?: string;
}

function reportOn({ headline, about, now, education, contact }: Parts): LinkedInFeedbackResponse {
  const text = `Contact
${contact ?? "runa.haldane@example.com"}
www.linkedin.example.com/in/runa-haldane (LinkedIn)

Top Skills
Rope Access
Lighthouse Lenses

Runa Haldane
${headline ?? "Lighthouse technician: lenses, lamps and the boats to reach them"}
Lerwick, Scotland, United Kingdom

Summary
${about ?? "I look after eleven lights between Fair Isle and Muckle Flugga. Last winter none of them was dark for more than an hour."}

Experience

Northern Lights Service
Lighthouse Technician
March 2016 - Present (9 years 11 months)
${now ?? "Replaced the lens bearings of six lights in two summers; the yearly visits went from nine to four."}

Education
${education ?? "Shetland College\nHNC, Marine Engineering · (2012 - 2014)"}

Page 1 of 1`;
  const document = readText(text);
  return analyzeProfile({ document, profile: readProfile(document, "paste"), asOf: { year: 2026, month: 1 } });
}

const faultsOf = (report: LinkedInFeedbackResponse) =>
  report.findings.filter(({ severity }) => severity === "fix" || severity === "consider");
const checksAt = (report: LinkedInFeedbackResponse, words: string): string[] =>
  faultsOf(report)
    .filter(({ quote }) => words.includes(quote) || quote.includes(words))
    .map(({ check }) => check);

describe("what a profile is told", () => {
  it.each([
    "Lighting up lives | Beacon evangelist | Tea lover",
    "Visionary leader | Driving transformation | Empowering people",
    "Open to work | Looking for new opportunities",
  ])("of the headline “%s” is one thing", (headline) => {
    expect(checksAt(reportOn({ headline }), headline)).toHaveLength(1);
  });

  it("of an opening that would fit anyone is one thing, and no praise beside it", () => {
    const about = "Passionate about light and people. I believe in excellence and continuous improvement.";
    const report = reportOn({ about });
    expect(checksAt(report, "Passionate about light and people.")).toEqual(["about-opening"]);
    expect(report.firstRead[1]?.text).toContain("It would fit any profile");
    expect(report.firstRead[1]?.text).not.toContain("worth a click");
  });

  it("of an opening that tells what came of the work is that it is worth a click", () => {
    expect(reportOn({}).firstRead[1]?.text).toContain("That is worth a click");
  });

  it("of the first lines is what stands behind a greeting", () => {
    const report = reportOn({ about: "Hi!\nI am a passionate, driven and motivated professional." });
    expect(report.firstRead[1]?.text).toContain("driven and motivated professional");
    expect(checksAt(report, "Hi!")).toEqual([]);
  });

  it("of a task in vague words is one thing", () => {
    const report = reportOn({ now: "Responsible for various lamp projects.\nHelped with other tasks as needed." });
    expect(checksAt(report, "Responsible for various lamp projects.")).toHaveLength(1);
  });

  it("quotes stock words as they stand, each once", () => {
    const about = "I tend lights on eleven islands. Passionate about people and results, I go on from there each day.";
    const [finding] = faultsOf(reportOn({ about })).filter(({ check }) => check === "buzzword");
    const named = [...`${finding?.claim} ${finding?.why}`.matchAll(/“([^”]+)”/g)].map(([, words]) => words);
    expect(named.length).toBeGreaterThan(0);
    for (const words of named) expect(about).toContain(words);
  });

  it("takes a charge for no praise of oneself", () => {
    const about = "I tend lights on eleven islands, and I am responsible for a team of six and two boats.";
    expect(faultsOf(reportOn({ about })).map(({ check }) => check)).not.toContain("buzzword");
  });

  it("says in one place that nobody can write", () => {
    const about =
      "I look after eleven lights between Fair Isle and Muckle Flugga, and last winter none of them was dark for more than an hour. Most of the work is getting there: a boat, a rope, and a window of two hours that closes when the tide turns.";
    const report = reportOn({ about, contact: "www.linkedin.example.com/in/runa-h" });
    expect(report.missing.map(({ what }) => what).filter((what) => /reach|e-mail|asked about/.test(what))).toHaveLength(
      1,
    );
  });

  it("of what went on for years is that the counts of a change are no effort", () => {
    const report = reportOn({ now: "Took the menu of the mess from nine plates to five; the waste fell by a third." });
    expect(report.strengths.map(({ quote }) => quote)).toContain(
      "Took the menu of the mess from nine plates to five; the waste fell by a third.",
    );
    expect(faultsOf(report).map(({ check }) => check)).not.toContain("vanity-metric");
  });
});

describe("what a profile is not told", () => {
  it.each<[string, Parts, string]>([
    ["a count of pupils", { headline: "Keeper turned teacher: forty-one children and one lamp" }, "personal-data"],
    [
      "a break at home",
      { headline: "Lighthouse technician, back at work after a year at home with twins" },
      "personal-data",
    ],
    [
      "a museum of a faith",
      { about: "I lit the cases of the Jewish Museum for four years; none was ever dark." },
      "personal-data",
    ],
    [
      "a certificate of origin",
      { now: "Wrote the certificates of origin for six lenses; customs let all of them through." },
      "personal-data",
    ],
    ["a degree of another language", { education: "Universität Kiel\nDiplom, Schiffstechnik · (2006 - 2012)" }, "typo"],
    [
      "the present of a post that goes on",
      {
        now: "I run the boat crew: four people and two boats. When I came a visit took three days; since last summer we go out and back between two tides.",
      },
      "tense-mismatch",
    ],
    [
      "a length of the thing made",
      { now: "Laid 40 miles of cable for the county; two islands have had light since." },
      "vanity-metric",
    ],
    [
      "tools in a row",
      { now: "Rope, level, GNSS and one drone. Lamps went from nine visits to four." },
      "duty-not-outcome",
    ],
    [
      "who was brought through an exam",
      { now: "Cut the visits from nine to four.\nGot seven keepers through the boat exam." },
      "weak-verb",
    ],
    [
      "an act on something with a name",
      { now: "Opened Sumburgh to visitors and later Bressay. Cut the visits from nine to four." },
      "duty-not-outcome",
    ],
    [
      "first fix",
      { now: "First fix and second fix in two keepers' houses.\nCut the visits from nine to four." },
      "tense-mismatch",
    ],
    [
      "a strong post that ends with people",
      { now: "Cut the visits from nine to four.\nSupervise two young keepers and one stubborn goat." },
      "duty-trails",
    ],
    [
      "what all of them were",
      { now: "Cut the visits from nine to four.\nHired every keeper from within but one." },
      "duty-trails",
    ],
    [
      "a forecast that others accepted",
      { now: "Built the first tide table that the harbour and the lifeboat both accepted." },
      "post-without-outcome",
    ],
    [
      "a beginning told before another year",
      { now: "I started with a bench in a shed; since 2019 there is a workshop, and the lenses leave it on time." },
      "time-told-otherwise",
    ],
    [
      "key accounts",
      { about: "I sell lenses to key accounts in eleven harbours, and last winter none of them was late." },
      "vague-claim",
    ],
    [
      "a way told",
      {
        about:
          "Born in Lerwick, raised in a house whose lamp went out on windy days. I mend lamps now, and last winter none was dark.",
      },
      "personal-data",
    ],
    [
      "hours that a trade is told by",
      { about: "I have 6,200 hours at the wheel of tenders, and last winter none of them was late." },
      "vanity-metric",
    ],
    [
      "ways that the work goes",
      { now: "Took lenses to nine islands.\nCut the visits from nine to four." },
      "vanity-metric",
    ],
  ])("takes no %s for a fault", (_, parts, check) => {
    expect(faultsOf(reportOn(parts)).map((finding) => finding.check)).not.toContain(check);
  });

  it("quotes a strength by its whole sentence", () => {
    const now = "Found the damp that had cracked two lenses; failures went from nine a year to two.";
    expect(reportOn({ now }).strengths.map(({ quote }) => quote)).toContain(now);
  });

  it.each([
    "The average lamp is back in nine days; when I took over it was twenty-three.",
    "The harbour used to call three crews for one lamp; with the night rota it calls one.",
    "When I came a visit took six weeks; since last summer we go out every Tuesday and nobody stays late.",
  ])("praises a state found and the one left: “%s”", (now) => {
    expect(reportOn({ now }).strengths.map(({ quote }) => quote)).toContain(now);
  });

  it("quotes a short task whole", () => {
    const now = "Responsible for various lamp projects.\nCut the visits from nine to four.";
    expect(faultsOf(reportOn({ now })).map(({ quote }) => quote)).toContain("Responsible for various lamp projects.");
  });

  it("says of a headline of labels that it is one, before it names the words", () => {
    const headline = "Lighthouse Technician | Change Maker | People Person | Empowering Teams to Thrive";
    expect(checksAt(reportOn({ headline }), headline)).toEqual(["headline-labels"]);
  });

  it("says where the fact stands that an opening hides", () => {
    const about =
      "Technician passionate about unlocking potential and driving excellence. I cut the yearly visits from nine to four and none was late.";
    expect(reportOn({ about }).firstRead[1]?.text).toContain("What is worth a click stands behind it");
  });

  it("counts one line as one", () => {
    expect(reportOn({}).verdict).toContain("the one line about work says what came of it");
  });

  it("gives no rewrite that asks for nothing and says no more", () => {
    const report = reportOn({ now: "Responsible for the lamps of two harbours." });
    for (const { placeholders } of report.rewrites) expect(placeholders.length).toBeGreaterThan(0);
  });

  it.each(["Teacher at School", "Engineer at a company"])("knows “%s” for a headline without a house", (headline) => {
    expect(faultsOf(reportOn({ headline })).map(({ check }) => check)).toContain("headline-default");
  });

  it("says of one line in several what it says, in the singular", () => {
    const now = "Cut the yearly visits from nine to four.\nKept the boat log.\nKept the lamp log.";
    const weak = { headline: "Visionary leader", about: "Passionate about people and excellence." };
    expect(reportOn({ ...weak, now }).verdict).toMatch(/1 of \d+ lines about work says what came of it/);
  });
});
