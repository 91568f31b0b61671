import { describe, expect, it } from "vitest";
import { hostileTexts } from "../../tests/fixtures/linkedIn/hostileTexts";
import { readText } from "../documents/readText";
import { LinkedInProfileSchema } from "../validation/linkedInProfile";
import { readProfile } from "./readProfile";

// How their time grows is measured by `npm run bench -- linkedInReaders`.
describe("hostile texts", () => {
  it.each(hostileTexts)("are read into a valid profile: %s", (_, make) => {
    const document = readText(make(28_000));
    for (const source of ["paste", "pdf", "page"] as const) {
      expect(LinkedInProfileSchema.safeParse(readProfile(document, source)).error).toBeUndefined();
    }
  });
});
