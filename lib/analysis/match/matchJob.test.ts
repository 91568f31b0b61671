import { describe, expect, it } from "vitest";
import type { Requirement } from "../../validation/schemas";
import type { DocumentLine } from "../document";
import { quoteAt } from "../local/resume";
import { segmentResume } from "../local/segment/segmentResume";
import { matchJob } from "./matchJob";

const resumeLines = [
  "Tamsin Oduya",
  "tamsin.oduya@example.com",
  "Columbus, Ohio",
  "EXPERIENCE",
  "Software Engineer, Quarrel Freight, Columbus",
  "January 2019 - present",
  "- Wrote the pricing service in Java and moved it to K8s",
  "- Led reviews of code for four juniors and mentored two of them",
  "- Kept the ledger in PostgreSQL; took the pager one week in five",
  "EDUCATION",
  "BS Computer Science, Marlow State University, not finished",
  "SKILLS",
  "Java, TypeScript, Git, Excel",
  "German (reading only), Spanish (fluent)",
];
const resume = segmentResume(
  {
    lines: resumeLines.map(
      (text, index): DocumentLine => ({ n: index + 1, page: 1, text, gapBefore: /^[A-Z]+$/.test(text) }),
    ),
    extraction: { kind: "text", pages: 1, warnings: [] },
  },
  { year: 2026, month: 1 },
);
const against = (wants: string): Requirement[] => {
  const { required, preferred } = matchJob(resume, `Engineer, Somewhere\n\nRequirements\n${wants}`);
  return [...required, ...preferred];
};

describe("job match", () => {
  it.each([
    ["- Kubernetes", "yes"],
    ["- Java", "yes"],
    ["- SQL", "yes"],
    ["- Code review", "yes"],
    ["- Excel", "yes"],
    ["- Spanish", "yes"],
    ["- At least five years of software work", "yes"],
    ["- C++", "no"],
    ["- C#", "no"],
    ["- Rust", "no"],
    ["- German", "no"],
    ["- A bachelor's degree in computer science", "no"],
    ["- Ten years of software work", "part"],
  ])("judges %j as %s", (want, met) => {
    expect(against(want).map((one) => one.met)).toEqual([met]);
  });

  it.each([
    ["NATE: passed 2019, ran out 2024, have not retested", "NATE certification", "no"],
    ["Certified Paralegal (NALA), 2018 to 2023, not renewed", "Paralegal certificate", "no"],
    ["PMP 2017, let it lapse in 2023", "PMP", "no"],
    ["Had a Class A CDL from 2009. Gave it up in 2021", "Class A CDL", "no"],
    ["Audit associate at a regional CPA firm", "CPA license", "no"],
    ["Bread and desserts come from our pastry chef", "Pastry skills", "no"],
    ["German: enough for a menu", "German", "no"],
    ["Half that crew spoke Spanish only, so I learned it", "Spanish", "yes"],
    ["Handed over 14 SQLs a month", "SQL", "no"],
    ["Barista at Java & Rye", "Java", "no"],
    ["Core lab alone, 2200-0630", "Night shift", "yes"],
    ["On the road half of every month, eleven states", "Travel around 50%", "yes"],
    ["Hospital wing, $31.4M, finished early", "Single projects of $20M or more", "yes"],
    ["Hazmat employee training for the dock", "Hazmat endorsement", "part"],
    ["Anything in the PLC cabinet I leave to the integrator", "PLC", "no"],
    ["Half of my line speaks Spanish and so do I", "Spanish", "yes"],
    ["Checked welds on the pressure line", "Welding inspector certificate", "no"],
    ["TWIC card: none", "TWIC card", "no"],
    ["CPCU: passed four of the exams", "CPCU designation", "no"],
    ["Handover each evening with the ward charge RN", "RN license", "no"],
    ["Safety function assessed to IEC 61508", "Development under IEC 62304", "no"],
    ["Python: worked through an online course, not used on the job", "Python", "part"],
    ["Board bring-up over CAN", "CAN communication", "yes"],
    ["In at 2 a.m., trucks leave at five", "Starts between 1 and 3 a.m.", "yes"],
    ["Visit brokers one week of each month", "Travel about a quarter of the time", "yes"],
    ["Read every CPA (carriage price annex) before the buyers signed", "CPA license", "no"],
    ["Excel at calm on the radio", "Excel", "no"],
    ["Intend to take the CCM next summer", "CCM", "no"],
    ["Sat two parts of the CPA examination", "CPA license", "no"],
    ["Trained 5 new colleagues on the desk", "Coaching other clerks", "yes"],
    ["Gift records in Bloomerang", "Raiser's Edge", "part"],
    ["Gift records in Raiser's Edge", "Raiser's Edge", "yes"],
    ["Reading my way through a book about Rust", "Rust", "no"],
    ["NATE: core part passed, specialty exam booked for May", "NATE certification", "no"],
    ["The importer in C++ was a colleague's", "C++", "no"],
    ["All statistics of the trial in R. Tables by hand", "R", "yes"],
    ["Wrote most of the C in a pump controller (STM32)", "C", "yes"],
    ["Made the discharge plan on day two and no longer on the last morning", "Discharge planning", "yes"],
  ])("by %j judges %j as %s", (line, want, met) => {
    const lines = ["Tamsin Oduya", "EXPERIENCE", "Clerk, Quarrel Freight", "January 2019 - present", `- ${line}`];
    const own = segmentResume(
      {
        lines: lines.map(
          (text, index): DocumentLine => ({ n: index + 1, page: 1, text, gapBefore: /^[A-Z]+$/.test(text) }),
        ),
        extraction: { kind: "text", pages: 1, warnings: [] },
      },
      { year: 2026, month: 1 },
    );
    const { required } = matchJob(own, `Clerk, Somewhere\n\nRequirements\n- ${want}`);
    expect(required.map((one) => one.met)).toEqual([met]);
  });

  it.each([
    ["Paid supplier bills twice a week and matched them with delivery notes", "Vendor payment processing"],
    ["Rebuilt the hydraulic presses after the flood", "Refurbishing of presses"],
  ])("finds in %j what %j asks in other words, and says that it is likely", (line, want) => {
    const own = segmentResume(
      {
        lines: ["Ines Marlow", "EXPERIENCE", "Clerk, Quarrel Freight", "January 2019 - present", `- ${line}`].map(
          (text, index): DocumentLine => ({ n: index + 1, page: 1, text, gapBefore: /^[A-Z]+$/.test(text) }),
        ),
        extraction: { kind: "text", pages: 1, warnings: [] },
      },
      { year: 2026, month: 1 },
    );
    const { required } = matchJob(own, `Clerk, Somewhere\n\nRequirements\n- ${want}\n- Choral conducting`);
    expect(required.map(({ met, quote, note }) => ({ met, quote, note }))).toMatchObject([
      { met: "yes", quote: line, note: "Likely: told in other words." },
      { met: "no", quote: "" },
    ]);
  });

  it.each([
    [["LANGUAGES", "English; Spanish from home, native"], "Spanish/English bilingual", "yes"],
    [["LANGUAGES", "English (basic); Spanish from home, native"], "Spanish/English bilingual", "no"],
    [
      [
        "EDUCATION",
        "Bachelor of Science, Accounting, Marlow State University, 2017",
        "150 credit hours completed 2019",
      ],
      "Bachelor's in accounting",
      "yes",
    ],
    [
      ["EDUCATION", "Bachelor of Science, Accounting, Marlow State University", "90 credit hours completed"],
      "Bachelor's in accounting",
      "no",
    ],
  ])("by the lines %j judges %j as %s", (lines, want, met) => {
    const own = segmentResume(
      {
        lines: [...resumeLines.slice(0, 9), ...lines].map(
          (text, index): DocumentLine => ({ n: index + 1, page: 1, text, gapBefore: /^[A-Z]+$/.test(text) }),
        ),
        extraction: { kind: "text", pages: 1, warnings: [] },
      },
      { year: 2026, month: 1 },
    );
    const { required } = matchJob(own, `Clerk, Somewhere\n\nRequirements\n- ${want}`);
    expect(required.map((one) => one.met)).toEqual([met]);
  });

  it("never finds one language in the name of another", () => {
    expect(against("- Go\n- R\n- C").filter(({ met }) => met !== "no")).toEqual([]);
  });

  it("asks for nothing that the posting says it does without", () => {
    expect(against("We do not need a degree. No German required.")).toEqual([]);
  });

  it("parts required from preferred by heading and by sentence", () => {
    const match = matchJob(resume, "Engineer\n\nRequired: Java; Git.\n\nPreferred: Rust. TypeScript is a plus.");
    expect(match.required.map(({ requirement }) => requirement)).toEqual(["Java", "Git"]);
    expect(match.preferred.map(({ requirement }) => requirement)).toEqual(["Rust", "TypeScript"]);
    expect(match.score).toBe(Math.round((100 * 7) / 8));
  });

  it("knows a heading without mark or blank line by the list right after it", () => {
    const { required, preferred } = matchJob(
      resume,
      "Engineer, Somewhere\nRequirements\n- Java\n- PostgreSQL\nPreferred\n- Kubernetes\n- Perl",
    );
    expect(required.map(({ requirement }) => requirement)).toEqual(["Java", "PostgreSQL"]);
    expect(preferred.map(({ requirement }) => requirement)).toEqual(["Kubernetes", "Perl"]);
  });

  it("cuts every quote from the page and gives a note to each decision", () => {
    for (const { anchors, quote, note, met } of against("- Kubernetes\n- Mentoring\n- Welding\n- On-call")) {
      const first = anchors[0];
      expect(quote).toBe(first ? quoteAt(resume.lines, first) : "");
      expect(met === "yes" ? quote !== "" : note !== "").toBe(true);
    }
  });

  it("gives no score to a text that asks for nothing", () => {
    expect(matchJob(resume, "We are a small firm by the river.")).toMatchObject({
      score: null,
      required: [],
      preferred: [],
    });
  });
});
