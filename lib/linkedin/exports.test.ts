import { describe, expect, it } from "vitest";
import { copyPage } from "../../tests/fixtures/linkedIn/copyPage";
import { copyPdf, printPdf } from "../../tests/fixtures/linkedIn/printPdf";
import { addScore, type ExportShape, newScore, totalF1 } from "../../tests/fixtures/linkedIn/scoreProfile";
import { makePerson } from "../../tests/fixtures/linkedIn/typedPerson";
import { writeArchive } from "../../tests/fixtures/linkedIn/writeArchive";
import { readPdf } from "../documents/pdf/readPdf";
import { readText } from "../documents/readText";
import { unpackArchive } from "../documents/zip/unpackArchive";
import { type LinkedInProfile, LinkedInProfileSchema, type Quoted, wordsAt } from "../validation/linkedInProfile";
import { archiveFileNames, readLinkedInArchive } from "./archive/readArchive";
import { isLinkedInProfile, readProfile } from "./readProfile";

const persons = 24;

async function read(shape: ExportShape, seed: number): Promise<LinkedInProfile> {
  const person = makePerson(seed);
  if (shape === "archive") return readLinkedInArchive(unpackArchive(writeArchive(person, seed), archiveFileNames));
  const document =
    shape === "pdf"
      ? await readPdf(await printPdf(person, seed), () => 0)
      : readText(shape === "pdfText" ? await copyPdf(person, seed) : copyPage(person, shape, seed));
  expect(isLinkedInProfile(document)).toBe(true);
  return readProfile(document, shape === "pdf" ? "pdf" : "paste");
}

function quotedIn(value: unknown): Quoted[] {
  if (typeof value !== "object" || value === null) return [];
  if ("anchors" in value && "text" in value) return [value as Quoted];
  return Object.values(value).flatMap(quotedIn);
}

describe("readers of LinkedIn exports", () => {
  it.each(["pdf", "pdfText", "archive", "browser", "app"] as const)(
    "read generated profiles as %s at an F1 of 0.95 or better, each value quoted from its lines",
    async (shape) => {
      const score = newScore();
      for (let seed = 0; seed < persons; seed += 1) {
        const profile = LinkedInProfileSchema.parse(await read(shape, seed));
        addScore(score, `${seed}`, makePerson(seed), profile, shape);
        for (const { text, anchors } of quotedIn(profile)) expect(wordsAt(profile.lines, anchors)).toBe(text);
      }
      const { value, count } = totalF1(score);
      expect(count).toBeGreaterThan(persons * 20);
      expect(value).toBeGreaterThanOrEqual(0.95);
    },
  );
});
