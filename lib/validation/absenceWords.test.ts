import { describe, expect, it } from "vitest";
import { toldSearch } from "./absenceWords";

describe("where an absence was looked for", () => {
  it.each([
    ["every section", "Looked in every section."],
    ["in the skills section", "Looked in the skills section."],
    ["under the name", "Looked under the name."],
    ["Looked in the whole page.", "Looked in the whole page."],
    ["Between the headline and the posts", "Looked between the headline and the posts."],
  ])("is said as a sentence, whoever wrote it: %s", (lookedIn, sentence) => {
    expect(toldSearch(lookedIn)).toBe(sentence);
  });
});
