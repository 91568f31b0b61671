import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEnv, setEnv } from "../../config/env";
import { readText } from "../../documents/readText";
import { unseal } from "../../security/seal";
import { openProfile } from "../openProfile";
import { openContent, type PendingContent, sealContent } from "./pendingContent";

beforeEach(() => setEnv(parseEnv({ APP_SECRET: "a secret of this test, long enough to be one" })));
afterEach(() => setEnv(undefined));

const profileText = [
  "Contact",
  "www.linkedin.com/in/ann-lee (LinkedIn)",
  "",
  "Ann Lee",
  "Lead at Calder",
  "",
  "Summary",
  "I lead people.",
  "",
  "Experience",
  "Calder",
  "Lead",
  "March 2020 - Present (5 years)",
  "Led four people.",
].join("\n");
const layout = { x: 72.5, y: 700.25, right: 300, fontSizePt: 11, bold: true, column: 1 };
const content: PendingContent = {
  material: {
    document: {
      lines: [
        { n: 1, page: 1, text: "Żaneta Ćwik 👩‍🏭", gapBefore: false, headingLevel: 1, layout },
        { n: 2, page: 1, text: "Line\tthe second", gapBefore: true },
      ],
      extraction: { kind: "pdf", pages: 1, warnings: [{ code: "columns", message: "Two columns.", lines: [1] }] },
    },
  },
  jobDescription: "Wants SAP",
  engine: "auto",
};
const owner = { id: "0190b5a0-0000-7000-8000-000000000001", userId: "0190b5a0-0000-7000-8000-000000000002" };

describe("what a read in the background needs", () => {
  it("comes back exactly as it was sealed, of a file or of a text", () => {
    expect(openContent(sealContent(content, owner), owner)).toEqual(content);
    const document = readText("# Ann Lee\n\nled 4 people\n", "markdown");
    const pasted = { material: { document }, engine: "local" as const };
    expect(openContent(sealContent(pasted, owner), owner)).toEqual(pasted);
  });

  it("comes back as it was of a profile, whose lines are written down once, and of a profile that is to be fetched", async () => {
    const compareWith = readText("Ann Lee\n\nled 4 people\n");
    const opened = await openProfile({ text: profileText }, 1_000, new AbortController().signal);
    const profile: PendingContent = { material: { ...opened, compareWith }, targetRole: "Lead", engine: "auto" };
    expect(openContent(sealContent(profile, owner), owner)).toEqual(profile);
    const [line = ""] = opened.document.lines.map(({ text }) => text);
    const stored = unseal("pending-analysis", sealContent(profile, owner), `${owner.userId}/${owner.id}`).toString();
    expect(stored.split(JSON.stringify(line))).toHaveLength(2);
    const address: PendingContent = { material: { profileUrl: "https://www.linkedin.com/in/ann" }, engine: "local" };
    expect(openContent(sealContent(address, owner), owner)).toEqual(address);
  });

  it("opens neither as another read nor as another user's", () => {
    const sealed = sealContent(content, owner);
    for (const other of [
      { ...owner, id: owner.userId },
      { ...owner, userId: owner.id },
    ]) {
      expect(() => openContent(sealed, other)).toThrow(expect.objectContaining({ code: "INTERNAL_ERROR" }));
    }
  });
});
