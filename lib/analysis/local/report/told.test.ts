import { describe, expect, it } from "vitest";
import { analyzeLocally } from "@/lib/analysis/local/analyzeLocally";
import { readText } from "@/lib/documents/readText";

const page = (underName: string) => `Ingrid Vale
${underName}
Duluth, MN | ingrid.vale@example.com | 218-555-0114

Experience
Head Baker, Harrow Lane Bread, 2019 - present
- Cut the waste of the night shift from nine trays to two by proving in smaller batches
- Sold bread
- Took over the starter from a baker who retired and kept it through a move to a new mill

Education
Certificate in Baking, Northmoor College, 2018
Two terms of plant hygiene, Northmoor College, 2017`;

const posting = `We are hiring a baker. You will join our team and report to the owner.
Requirements:
- Three years at a bench required
- A food handler's card is a must
We offer tips and bread. Apply now.
You bring your own apron, and we bring the flour, the oven and the early hours of the day.`;

const reportOn = (text: string) => analyzeLocally({ document: readText(text), asOf: { year: 2026, month: 1 } });

describe("what a report tells", () => {
  it("complains in its verdict of nothing that no finding shows", () => {
    const { verdict, findings } = reportOn(page("Baker"));
    expect(findings.some(({ head, severity }) => head === "story" && severity !== "strong")).toBe(false);
    expect(verdict).not.toContain("who this is");
  });

  it("takes the line under the name for what somebody is", () => {
    expect(reportOn(page("Artisan Baker")).firstRead[2]?.text).toBe("Sees what you are: “Artisan Baker”.");
  });

  it("names the post that ended last, and no older one in its place", () => {
    const [first] = reportOn(
      page("Baker").replace("Education", "Kitchen Porter, Tallow Hotel, 2015 - 2019\n- Washed up\n\nEducation"),
    ).firstRead;
    expect(first?.text).toBe("Head Baker, Harrow Lane Bread, 2019 - present.");
  });

  it.each(["Curriculum Vitae", "LEBENSLAUF", "Position sought: Baker"])(
    "takes no heading and no wish for what somebody is: %s",
    (line) => {
      expect(reportOn(page(line)).firstRead[2]?.text).not.toContain("Sees what you are");
    },
  );

  it("praises no line at first sight that a finding says stops short", () => {
    const { firstRead } = reportOn(
      page("Baker").replace(
        "- Cut the waste of the night shift from nine trays to two by proving in smaller batches",
        "- Responsible for the ovens and for two bakers",
      ),
    );
    expect(firstRead[1]?.text).not.toMatch(/Responsible.*second look/);
  });

  it("tells no page to be sent of which little is told", () => {
    const bare =
      "Ingrid Vale\nBaker\nDuluth, MN | ingrid.vale@example.com | 218-555-0114\n\nExperience\nHead Baker, Harrow Lane Bread, 2019 - present\n\nBaker, Tallow Hotel, 2012 - 2019\n\nBaker, Fenland Mills, 2009 - 2012\n\nEducation\nCertificate in Baking, Northmoor College, 2008\nTwo terms of plant hygiene and milling, Northmoor College, 2009, with a visit to the mills of the county";
    const { nextSteps, score, verdict } = reportOn(bare);
    expect(score).toBeLessThan(62);
    expect(nextSteps.join(" ")).not.toContain("Send it");
    expect(verdict).not.toContain("Nothing needs mending");
  });

  it.each([
    ["Reads", "I bake sourdough and rye for restaurants. Nine years, two ovens, one flood.", false],
    ["Skips", "Results-driven, passionate team player with a proven track record of success.", true],
  ])("says that a reader %s a profile by the words that cost points", (verb, profile, costs) => {
    const { firstRead, findings } = reportOn(page(`\nSummary\n${profile}`));
    expect(findings.some(({ check, points }) => check === "buzzword" && points < 0)).toBe(costs);
    expect(firstRead[2]?.text.split(" ")[0]).toBe(verb);
  });

  it.each([
    [
      "another language",
      "Lebenslauf\nIch habe als Bäcker in Köln gearbeitet und die Lehrlinge ausgebildet.\n".repeat(8),
    ],
    ["a posting", posting],
    ["too few words", "Bob\nI need a job"],
  ])("says of %s what would help, and says it once", (_, text) => {
    const report = reportOn(text);
    expect(report.score).toBeNull();
    expect(report.nextSteps).toHaveLength(1);
    expect(report.nextSteps).not.toContain(report.verdict);
  });

  it("gives another next step to a page in another language than to one of too few words", () => {
    const german = "Lebenslauf\nIch habe als Bäcker in Köln gearbeitet und die Lehrlinge ausgebildet.\n".repeat(8);
    expect(reportOn(german).nextSteps).not.toEqual(reportOn("Bob\nI need a job").nextSteps);
  });

  it("words every step as something to do", () => {
    const { nextSteps, missing } = reportOn(page("Baker").replace(/ \| 218-555-0114|Education[\s\S]*$/g, ""));
    expect(missing.length).toBeGreaterThan(0);
    for (const { what } of missing) expect(nextSteps).toContain(`${what}.`);
    expect(missing.map(({ what }) => /^(?:Add|Date|Say) /.test(what))).toEqual(missing.map(() => true));
  });
});
