import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCommand } from "@/lib/cli/parse";
import { closeDocumentPool } from "@/lib/documents/readDocument";
import { findLinkedInProfile, readLinkedInFile } from "@/lib/feedback/readLinkedInFile";
import { LinkedInProfileSchema } from "@/lib/validation/linkedInProfile";
import { ensureBundles } from "../../scripts/bundle.mjs";
import { makeDocx, paragraph } from "../fixtures/documents/makeDocx";
import { makePdf, twoPageResume } from "../fixtures/documents/makeFixtures";
import { copyPage } from "../fixtures/linkedIn/copyPage";
import { printPdf } from "../fixtures/linkedIn/printPdf";
import { makePerson } from "../fixtures/linkedIn/typedPerson";
import { writeArchive } from "../fixtures/linkedIn/writeArchive";

const seed = 4;
const person = makePerson(seed);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A saved page: each line for the eye hidden from screen readers, and its copy the other way round. */
const savedPage = (lines: readonly string[]): string => {
  const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const items = lines.map(
    (line) =>
      `<li><span aria-hidden="true">${escaped(line)}</span><span class="visually-hidden">${escaped(line)}</span><script>alert(1)</script></li>`,
  );
  return `<!DOCTYPE html><html><head><title>x</title></head><body><nav>Home</nav><main><ul>${items.join("")}</ul></main></body></html>`;
};

beforeAll(async () => {
  await ensureBundles();
});
afterAll(closeDocumentPool);

describe("LinkedIn files", () => {
  it.each([
    ["the PDF", "pdf", () => printPdf(person, seed)],
    ["the archive", "archive", () => writeArchive(person, seed)],
    ["a copied page", "paste", () => utf8(copyPage(person, "browser", seed))],
    ["a saved page", "page", () => utf8(savedPage(copyPage(person, "app", seed).split(/\n+/)))],
  ] as const)("read as one typed profile: %s", async (_, source, make) => {
    const profile = LinkedInProfileSchema.parse(await readLinkedInFile({ bytes: await make(), fileName: "x.bin" }));
    expect(profile.source).toBe(source);
    expect(profile.experience.map(({ title }) => title?.text)).toEqual(
      person.employers.flatMap(({ roles }) => roles.map(({ title }) => title)),
    );
    expect(profile.education.map(({ school }) => school?.text)).toEqual(person.schools.map(({ name }) => name));
    expect(JSON.stringify(profile)).not.toMatch(/alert\(1\)|Nowhere Lane|nobody@example|Some Body/);
  });

  it.each([
    ["a résumé as PDF", () => makePdf(twoPageResume()), /no LinkedIn profile.*Save to PDF/],
    ["a résumé as DOCX", () => makeDocx(paragraph("Mara Lindqvist, planner")), /no LinkedIn profile/],
    ["another archive", () => zipSync({ "notes.csv": utf8("a,b") }), /archive/],
    ["a web page of something else", () => utf8("<html><body><p>Hello there</p></body></html>"), /no LinkedIn profile/],
    [
      "a profile in another language",
      () =>
        utf8("Contactar\nwww.linkedin.com/in/mara (LinkedIn)\nMara\nExperiencia\nPuerto\nPlanificadora\nEducación\nX"),
      /another language/,
    ],
  ])("refuse %s, and say the way on", async (_, make, words) => {
    await expect(readLinkedInFile({ bytes: await make() })).rejects.toMatchObject({
      message: expect.stringMatching(words),
    });
  });

  it("leave a résumé a document", async () => {
    const found = await findLinkedInProfile({ bytes: await makePdf(twoPageResume()) });
    expect([found.profile, found.document?.lines[0]?.text]).toEqual([null, "Mara Lindqvist"]);
  });

  it("are told by `firstpass parse`", async () => {
    const lines: string[] = [];
    const out = (line: string): void => void lines.push(line);
    const text = copyPage(person, "browser", seed);
    const code = await parseCommand.run(["-", "--json"], {
      out,
      err: out,
      readInput: async () => text,
      isInteractive: false,
    });
    expect([code, JSON.parse(lines[0] ?? "{}")]).toMatchObject([
      0,
      { linkedIn: "paste", profile: { name: { text: person.name } }, extraction: { kind: "text" } },
    ]);
  });
});
