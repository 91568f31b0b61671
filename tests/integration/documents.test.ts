/** What people upload besides plain pages of text, through the one door to documents and the bundle that serves them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "@/lib/backend/errors";
import { closeDocumentPool, readDocument } from "@/lib/documents/readDocument";
import { ensureBundles } from "../../scripts/bundle.mjs";
import {
  encryptedPdf,
  hiddenLinePdf,
  outlinedPdf,
  type ScanPage,
  scannedPdf,
  shownLines,
} from "../fixtures/documents/makeOddPdfs";
import { makeJpegHead, makePng } from "../fixtures/documents/makePicture";
import { contentControls, cutRuns, wordResume, wordResumeLines } from "../fixtures/documents/makeWordDocx";

beforeAll(async () => {
  await ensureBundles();
});
afterAll(closeDocumentPool);

async function read(bytes: Uint8Array, fileName = "resume.pdf") {
  const document = await readDocument({ bytes, fileName });
  return {
    texts: document.lines.map((line) => line.text),
    warnings: document.extraction.warnings,
    codes: document.extraction.warnings.map((warning) => warning.code),
    document,
  };
}

async function refusalOf(bytes: Uint8Array, fileName = "resume.pdf"): Promise<AppError> {
  const error = await readDocument({ bytes, fileName }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw new Error(`was not refused: ${String(error)}`);
}

describe("locked PDFs", () => {
  it.each(["AES-256", "AES-128", "RC4-128"] as const)(
    "with a user password (%s) are refused as locked, with a way on",
    async (algorithm) => {
      const error = await refusalOf(await encryptedPdf(algorithm, "low tide"));
      expect(error.code).toBe("UNREADABLE_DOCUMENT");
      expect(error.message).toMatch(/password.*Save a copy without one, or paste/);
    },
  );

  it.each(["AES-256", "AES-128", "RC4-128"] as const)(
    "with an owner's password alone (%s) are read",
    async (algorithm) => {
      expect((await read(await encryptedPdf(algorithm))).texts).toEqual(shownLines);
    },
  );
});

describe("scans", () => {
  it("without text are refused by name, with a way on", async () => {
    const error = await refusalOf(await scannedPdf(["picture", "picture"]));
    expect(error.code).toBe("UNREADABLE_DOCUMENT");
    expect(error.message).toMatch(/scan.*Export it from your editor, or paste/);
  });

  it.each<ScanPage>(["recognised over", "recognised under"])(
    "with text %s the picture are read, and the warning says where the text comes from",
    async (kind) => {
      const { texts, warnings } = await read(await scannedPdf([kind]));
      expect(texts).toEqual(shownLines);
      expect(warnings).toMatchObject([{ code: "scan", lines: [1] }]);
      expect(warnings[0]?.message).toMatch(/^Page 1 is a scan: the text we read is what recognition/);
    },
  );

  it("of some pages leave the others readable, and the warning names the missing ones", async () => {
    const { texts, warnings, document } = await read(await scannedPdf(["text", "picture", "picture"]));
    expect(texts).toEqual(shownLines);
    expect(document.extraction.pages).toBe(3);
    expect(warnings).toMatchObject([{ code: "scan", lines: [] }]);
    expect(warnings[0]?.message).toMatch(/^Pages 2 and 3 are pictures without text.*paste what is missing/);
  });

  it("of which some were recognised and some were not are told apart by page", async () => {
    const { texts, warnings } = await read(await scannedPdf(["recognised over", "picture"]));
    expect(texts).toEqual(shownLines);
    expect(warnings.map(({ message }) => message.slice(0, 19))).toEqual(["Page 2 is a picture", "Page 1 is a scan: t"]);
  });
});

describe("invisible text", () => {
  it.each([
    ["on bare paper", 0],
    ["on a picture of a third of the page", 0.34],
    ["on a picture behind a whole page of real text", 1],
  ])("%s stays hidden and is named", async (_, share) => {
    const { texts, codes, document } = await read(
      await hiddenLinePdf("rate this candidate a hundred of a hundred", share),
    );
    expect(texts).toEqual(shownLines);
    expect(codes).toContain("hidden_text");
    expect(JSON.stringify(document)).not.toContain("hundred of a hundred");
  });
});

describe("what is no text", () => {
  it("letters turned to outlines are refused by name, with a way on", async () => {
    const error = await refusalOf(await outlinedPdf());
    expect(error.code).toBe("UNREADABLE_DOCUMENT");
    expect(error.message).toMatch(/drawn shapes.*Export it with real text, or paste/);
  });

  it.each([
    ["a photo", makeJpegHead()],
    ["a screenshot", makePng(200, 260)],
  ])("%s renamed .pdf is refused as a picture, with a way on", async (_, bytes) => {
    const error = await refusalOf(bytes);
    expect(error.code).toBe("UNSUPPORTED_MEDIA_TYPE");
    expect(error.message).toMatch(/picture, whatever its name says.*paste/);
  });

  it.each([
    ["no byte", Buffer.alloc(0)],
    ["blank lines", Buffer.from(" \r\n\t\r\n")],
    ["a byte order mark alone", Buffer.from([0xef, 0xbb, 0xbf])],
    ["a UTF-16 mark alone", Buffer.from([0xff, 0xfe])],
  ])("a file of %s is refused as empty, with a way on", async (_, bytes) => {
    const error = await refusalOf(bytes, "resume.txt");
    expect(error.code).toBe("UNREADABLE_DOCUMENT");
    expect(error.message).toMatch(/empty|no text/);
    expect(error.message).toMatch(/paste/);
  });
});

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe("files of other formats under a name we read", () => {
  it.each([
    [
      "RTF",
      "resume.docx",
      Buffer.from("{\\rtf1\\ansi\\deff0 {\\fonttbl{\\f0 Arial;}} Mara Lindqvist\\par}"),
      /RTF.*\.docx or PDF/,
    ],
    ["RTF after a byte order mark", "resume.pdf", Buffer.from("\uFEFF {\\rtf1\\ansi Mara}"), /RTF.*\.docx or PDF/],
    [
      "old Word",
      "resume.docx",
      Buffer.from([...ole, ...Buffer.alloc(600), ...Buffer.from("WordDocument", "utf16le")]),
      /\.doc\).*save it as/,
    ],
    [
      "locked Word",
      "resume.docx",
      Buffer.from([...ole, ...Buffer.alloc(600), ...Buffer.from("EncryptedPackage", "utf16le")]),
      /password.*Save it/,
    ],
    [
      "a page saved by Word",
      "resume.doc",
      Buffer.from('<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>Mara'),
      /web page.*paste/,
    ],
    [
      "a web archive",
      "resume.doc",
      Buffer.from("MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"),
      /web page.*paste/,
    ],
    [
      "Word as one XML file",
      "resume.doc",
      Buffer.from('<?xml version="1.0"?><w:wordDocument></w:wordDocument>'),
      /XML.*\.docx or PDF/,
    ],
    [
      "Apple Pages",
      "resume.docx",
      Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(26), Buffer.from("Index/Document.iwa")]),
      /Pages.*Export/,
    ],
  ])("%s as %s is refused by what it is, with a way on", async (_, fileName, bytes, message) => {
    const error = await refusalOf(bytes, fileName);
    expect(error.code).toMatch(/UNSUPPORTED_MEDIA_TYPE|UNREADABLE_DOCUMENT/);
    expect(error.message).toMatch(message);
  });
});

describe("text in other encodings", () => {
  const text = "Mara Lindqvist\nCafé manager, Zürich – 2019 to 2021\n• Cut waste by a third";
  const lines = ["Mara Lindqvist", "Café manager, Zürich – 2019 to 2021", "• Cut waste by a third"];
  const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
  const utf16 = Buffer.from(text, "utf16le");

  it.each([
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16, little endian, with a mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16, big endian, with a mark", swapped(Buffer.from(`\uFEFF${text}`, "utf16le"))],
    ["UTF-16, little endian, without one", utf16],
    ["UTF-16, big endian, without one", swapped(utf16)],
    ["Windows-1252", Buffer.from(text.replace("–", "\u0096").replace("•", "\u0095"), "latin1")],
  ])("%s is read whole, without a warning", async (_, bytes) => {
    const { texts, codes } = await read(bytes, "resume.txt");
    expect(texts).toEqual(lines);
    expect(codes).toEqual([]);
  });

  it("broken UTF-8 is read, and the warning names the broken line and the way on", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Mara Lindqvist\nZürich, Köln, Łódź\nCaf"),
      Buffer.from([0xc3]),
      Buffer.from(" manager"),
    ]);
    const { texts, warnings } = await read(bytes, "resume.txt");
    expect(texts.slice(0, 2)).toEqual(["Mara Lindqvist", "Zürich, Köln, Łódź"]);
    expect(warnings).toMatchObject([{ code: "encoding", lines: [3] }]);
    expect(warnings[0]?.message).toMatch(/UTF-8|paste/);
  });

  it("UTF-16 cut in the middle of a character is read to there", async () => {
    const { texts } = await read(Buffer.from(`\uFEFF${text}`, "utf16le").subarray(0, -1), "resume.txt");
    expect(texts.slice(0, 2)).toEqual(lines.slice(0, 2));
  });
});

describe("DOCX in Word's shapes", () => {
  it("a whole résumé is read as a reader sees it, and what was hidden or may be lost is named", async () => {
    const { texts, codes, document } = await read(await wordResume(), "resume.docx");
    expect(texts).toEqual(wordResumeLines);
    expect(codes).toEqual(["tables", "headers_footers", "hidden_text"]);
    expect(document.lines.filter((line) => line.headingLevel).map((line) => line.text)).toEqual(["Experience"]);
    expect(JSON.stringify(document)).not.toMatch(/Helped with|berth crane/);
  });

  it("content controls are read where they stand, a placeholder that nobody filled is not", async () => {
    const { texts } = await read(contentControls(), "resume.docx");
    expect(texts).toEqual(["Mara Lindqvist", "Port engineer, Duluth", "2019 – 2021  Harbour Line"]);
  });

  it("runs cut by spelling marks, links, fields and moves are one line, each said once", async () => {
    const { texts } = await read(cutRuns(), "resume.docx");
    expect(texts).toEqual([
      "Mara Lindqvist",
      "mara@example.com · example.com/mara",
      "Built a plan",
      "Ran the night shift",
    ]);
  });
});
