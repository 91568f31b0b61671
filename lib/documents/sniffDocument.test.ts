import { describe, expect, it } from "vitest";
import { AppError } from "../backend/errors";
import { sniffDocument } from "./sniffDocument";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)));

function errorOf(data: Uint8Array, name?: string): AppError {
  try {
    sniffDocument(data, name);
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown;
  }
  throw new Error("was not refused");
}

describe("sniffDocument", () => {
  it.each([
    ["pdf", bytes("%PDF-1.7\n"), "a.docx"],
    ["pdf", bytes("rubbish\n%PDF-1.4\n"), "a.txt"],
    ["docx", bytes([0x50, 0x4b, 3, 4], "....word/document.xml"), "photo.png"],
    ["text", bytes("Jane Smith\nEngineer"), "cv.pdf"],
    ["markdown", bytes("# Jane Smith"), "cv.md"],
    ["text", bytes("# Jane Smith"), "cv.txt"],
    ["text", bytes([0xff, 0xfe, 0x4a, 0, 0x61, 0]), "cv.txt"],
  ])("knows %s by its bytes and not by its name", (kind, data, name) => {
    expect(sniffDocument(data, name)).toBe(kind);
  });

  it.each([
    ["an empty file", bytes(), "UNREADABLE_DOCUMENT", /empty/],
    ["blank text", bytes("  \n\n"), "UNREADABLE_DOCUMENT", /empty/],
    ["a photo renamed .pdf", bytes([0xff, 0xd8, 0xff, 0xe0], "JFIF"), "UNSUPPORTED_MEDIA_TYPE", /picture/],
    ["a PNG", bytes([0x89], "PNG\r\n", [0x1a, 0x0a]), "UNSUPPORTED_MEDIA_TYPE", /picture/],
    [
      "an old .doc",
      bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "WordDocument"),
      "UNSUPPORTED_MEDIA_TYPE",
      /\.doc\b/,
    ],
    ["RTF", bytes("{\\rtf1\\ansi"), "UNSUPPORTED_MEDIA_TYPE", /RTF/],
    [
      "a spreadsheet",
      bytes([0x50, 0x4b, 3, 4], "[Content_Types].xml xl/workbook.xml"),
      "UNSUPPORTED_MEDIA_TYPE",
      /spreadsheet/,
    ],
    ["a plain archive", bytes([0x50, 0x4b, 3, 4], "holiday.txt"), "UNSUPPORTED_MEDIA_TYPE", /archive/],
    ["a web page", bytes("<!DOCTYPE html><html>"), "UNSUPPORTED_MEDIA_TYPE", /web page/],
    ["a program", bytes([0x7f], "ELF", [0, 0, 0, 1, 2, 3, 0, 0]), "UNSUPPORTED_MEDIA_TYPE", /not a document/],
    ["more than 4 MB", new Uint8Array(4 * 1024 * 1024 + 1).fill(65), "PAYLOAD_TOO_LARGE", /4 MB/],
  ])("refuses %s by a named error that says the way on", (_, data, code, message) => {
    const error = errorOf(data, "resume.pdf");
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/past(e|ing)|upload|export|save/i);
  });

  it("names an encrypted Word file as locked", () => {
    const ole = bytes(
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [...Buffer.from("EncryptedPackage", "utf16le")],
    );
    expect(errorOf(ole).message).toMatch(/password/);
  });
});
