import { describe, expect, it } from "vitest";
import { parseForm, parseUpload } from "./parseForm";

async function encode(entries: [string, string | File][]) {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  const request = new Response(form);
  const contentType = request.headers.get("content-type") ?? "";
  return { bytes: new Uint8Array(await request.arrayBuffer()), contentType };
}
const file = (size = 3, name = "cv.pdf") => new File([new Uint8Array(size)], name);

describe("parseForm", () => {
  it("gives fields, without those left empty, and the file", async () => {
    const { bytes, contentType } = await encode([
      ["a", "1"],
      ["b", "  "],
      ["file", file(3)],
    ]);
    const parsed = await parseUpload(bytes, contentType, 10);
    expect(parsed.fields).toEqual({ a: "1" });
    expect(parsed.file).toEqual({ bytes: new Uint8Array(3), fileName: "cv.pdf" });
  });

  it.each<[string, [string, string | File][], string]>([
    ["no file", [["a", "1"]], "VALIDATION_ERROR"],
    [
      "two files",
      [
        ["file", file()],
        ["file", file()],
      ],
      "VALIDATION_ERROR",
    ],
    ["a file under another name", [["photo", file()]], "VALIDATION_ERROR"],
    ["text where the file should be", [["file", "text"]], "VALIDATION_ERROR"],
    [
      "a field given twice",
      [
        ["a", "1"],
        ["a", "2"],
        ["file", file()],
      ],
      "VALIDATION_ERROR",
    ],
    ["a file over the limit", [["file", file(11)]], "PAYLOAD_TOO_LARGE"],
  ])("refuses %s", async (_, entries, code) => {
    const { bytes, contentType } = await encode(entries);
    await expect(parseUpload(bytes, contentType, 10)).rejects.toMatchObject({ code });
  });

  it("takes a second file by the name that the route gives, and needs neither then", async () => {
    const both = await encode([
      ["file", file()],
      ["resume", file()],
    ]);
    const files = { fileMaxBytes: 10, otherName: "resume" };
    const parsed = await parseForm(both.bytes, both.contentType, files);
    expect([parsed.file?.fileName, parsed.otherFile?.fileName]).toEqual(["cv.pdf", "cv.pdf"]);
    const none = await encode([["text", "words"]]);
    const without = await parseForm(none.bytes, none.contentType, files);
    expect([without.fields, without.file, without.otherFile]).toEqual([{ text: "words" }, undefined, undefined]);
  });

  it.each<[string, [string, string | File][], string]>([
    ["a second file over the limit", [["resume", file(11)]], "PAYLOAD_TOO_LARGE"],
    ["text in the place of the second file", [["resume", "text"]], "VALIDATION_ERROR"],
    ["a third file", [["photo", file()]], "VALIDATION_ERROR"],
  ])("refuses %s", async (_, entries, code) => {
    const { bytes, contentType } = await encode(entries);
    const files = { fileMaxBytes: 10, otherName: "resume" };
    await expect(parseForm(bytes, contentType, files)).rejects.toMatchObject({ code });
  });

  it.each([
    ["no boundary", "multipart/form-data"],
    ["another boundary", "multipart/form-data; boundary=nope"],
  ])("refuses a body with %s", async (_, contentType) => {
    const { bytes } = await encode([["file", file()]]);
    await expect(parseForm(bytes, contentType, { fileMaxBytes: 10 })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
    });
  });

  const hostile = (text: string) =>
    parseForm(new TextEncoder().encode(text), "multipart/form-data; boundary=x", { fileMaxBytes: 10 });
  const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n';

  it.each([
    ["80,000 parts", `${part.repeat(80_000)}--x--`],
    ["a header of 4 MB", `--x\r\ncontent-disposition: form-data; ${"a=b; ".repeat(800_000)}\r\n\r\n1\r\n--x--`],
  ])("refuses %s before it is parsed", async (_, text) => {
    await expect(hostile(text)).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      cause: expect.stringMatching(/^part/),
    });
  });

  it("leaves prototypes alone when fields are named after them", async () => {
    const { bytes, contentType } = await encode([
      ["__proto__", "x"],
      ["constructor", "y"],
      ["file", file()],
    ]);
    const { fields } = await parseForm(bytes, contentType, { fileMaxBytes: 10 });
    expect(Object.keys(fields).sort()).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });
});
