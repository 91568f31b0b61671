import { describe, expect, it } from "vitest";
import { jobSeparator, splitJobs } from "./jobDescriptions";
import { limits } from "./limits";
import { ResumeFeedbackRequestSchema } from "./requestSchemas";

const accepts = (jobDescription: string): boolean =>
  ResumeFeedbackRequestSchema.safeParse({ text: "Ada", jobDescription }).success;

describe("several job descriptions in one text", () => {
  it("are parted by a line of equals signs with gaps around it", () => {
    expect(splitJobs(`Baker\n\nSourdough${jobSeparator}Welder\n\nTIG`)).toEqual([
      "Baker\n\nSourdough",
      "Welder\n\nTIG",
    ]);
    expect(splitJobs("Baker\r\n\r\n=====\r\n\r\nWelder")).toEqual(["Baker", "Welder"]);
  });

  it("are one where the line only underlines a heading", () => {
    expect(splitJobs("Baker\n=====\n\nSourdough")).toEqual(["Baker\n=====\n\nSourdough"]);
  });

  it.each([
    "Baker\nWe bake at night.\n=====\nWelder\nTIG",
    "Baker\n\nPerks: bread, tips and a day off\n=====\nWelder\nTIG",
    "Baker\n- sourdough\n- rye\n======\nWelder\nTIG",
    "Baker\n\nWe bake at night.\n\n=====\nWelder\nTIG",
  ])("are parted by it without the gaps as well: %j", (text) => {
    expect(splitJobs(text).map((job) => job.split("\n")[0])).toEqual(["Baker", "Welder"]);
  });

  it("are parted where one of them is a single line", () => {
    expect(
      splitJobs("Baker\n- rye\n=====\nA welder who reads drawings is wanted by the river yard\n=====\nClerk"),
    ).toHaveLength(3);
  });

  it("are one where two such lines stand around a heading", () => {
    const framed = "Baker\n\n==========\nABOUT US\n==========\nWe bake at night.";
    expect(splitJobs(framed)).toEqual([framed]);
  });

  it("leave out what is empty", () => {
    expect(splitJobs(`${jobSeparator}${jobSeparator}Baker${jobSeparator}`)).toEqual(["Baker"]);
    expect(splitJobs("  \n")).toEqual([]);
  });

  it("may each be as long as one alone, and five in number", () => {
    const longest = "a".repeat(limits.jobDescriptionMaxChars);
    expect(accepts(Array.from({ length: limits.jobsMax }, () => longest).join(jobSeparator))).toBe(true);
    expect(accepts(`${longest}a`)).toBe(false);
    expect(accepts(Array.from({ length: limits.jobsMax + 1 }, () => "Baker").join(jobSeparator))).toBe(false);
  });
});
