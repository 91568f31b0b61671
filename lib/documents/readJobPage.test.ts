import { describe, expect, it } from "vitest";
import { readJobPage } from "./readJobPage";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a job description from a file", () => {
  it.each([
    ["a declared page", "<!DOCTYPE html><html><body><p>Welder</p></body></html>"],
    ["a page after a comment", "<!-- saved from url=(0014) -->\n<html><body><p>Welder</p></body></html>"],
    ["a piece of a page", "<div class='job'>Welder</div>"],
  ])("reads %s", async (_what, text) => {
    expect(await readJobPage({ bytes: bytes(text), fileName: "job.html" })).toBe("Welder");
  });

  it("keeps the gaps between the paragraphs of a text", async () => {
    const text = "Welder\n\nRequired:\n• TIG\n\nWe pay.";
    expect(await readJobPage({ bytes: bytes(text), fileName: "job.txt" })).toBe(text);
  });

  it("takes text that only speaks of tags as text", async () => {
    expect(await readJobPage({ bytes: bytes("We write <html> by hand."), fileName: "job.txt" })).toBe(
      "We write <html> by hand.",
    );
  });

  it.each([
    ["an empty file", ""],
    ["a page without words", "<html><body><script>x</script></body></html>"],
  ])("refuses %s", async (_what, text) => {
    await expect(readJobPage({ bytes: bytes(text), fileName: "job.html" })).rejects.toMatchObject({
      code: "UNREADABLE_DOCUMENT",
    });
  });
});
