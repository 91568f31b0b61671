import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEnv, setEnv } from "../../config/env";
import { readText } from "../../documents/readText";
import { openContent, type PendingContent, sealContent } from "./pendingContent";

beforeEach(() => setEnv(parseEnv({ APP_SECRET: "a secret of this test, long enough to be one" })));
afterEach(() => setEnv(undefined));

const layout = { x: 72.5, y: 700.25, right: 300, fontSizePt: 11, bold: true, column: 1 };
const content: PendingContent = {
  document: {
    lines: [
      { n: 1, page: 1, text: "Żaneta Ćwik 👩‍🏭", gapBefore: false, headingLevel: 1, layout },
      { n: 2, page: 1, text: "Line\tthe second", gapBefore: true },
    ],
    extraction: { kind: "pdf", pages: 1, warnings: [{ code: "columns", message: "Two columns.", lines: [1] }] },
  },
  jobDescription: "Wants SAP",
  engine: "auto",
};
const owner = { id: "0190b5a0-0000-7000-8000-000000000001", userId: "0190b5a0-0000-7000-8000-000000000002" };

describe("what a read in the background needs", () => {
  it("comes back exactly as it was sealed, of a file or of a text", () => {
    expect(openContent(sealContent(content, owner), owner)).toEqual(content);
    const pasted = { document: readText("# Ann Lee\n\nled 4 people\n", "markdown"), engine: "local" as const };
    expect(openContent(sealContent(pasted, owner), owner)).toEqual(pasted);
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
