/** What the command line says and how it ends when what it is given is wrong: words, an exit code, never a stack. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "@/lib/cli/main";

const folder = mkdtempSync(join(tmpdir(), "firstpass-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const resume = readFileSync(join(import.meta.dirname, "../fixtures/resumes/planner.txt"), "utf8");
const resumeFile = file("resume.txt", resume);

async function run(words: string[], input = ""): Promise<{ code: number; out: string; err: string }> {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  const code = await main(words, {
    out: (line) => lines.out.push(line),
    err: (line) => lines.err.push(line),
    readInput: () => Promise.resolve(input),
    isInteractive: false,
  });
  return { code, out: lines.out.join("\n"), err: lines.err.join("\n") };
}

describe("the command line", () => {
  it("reads a file and prints one line of JSON", async () => {
    const { code, out, err } = await run(["analyze", resumeFile, "--json"]);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ engine: "local" });
  });

  it.each([
    ["a job file that is empty", () => ["--job", file("empty.txt", "")], /empty\.txt: That file is empty/],
    ["a job file that is not there", () => ["--job", join(folder, "none.txt")], /none\.txt: no such file/],
  ])("names %s and ends with 1", async (_, words, expected) => {
    const { code, out, err } = await run(["analyze", resumeFile, ...words()]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(expected);
    expect(err.split("\n")).toHaveLength(1);
  });

  it("goes on with the other files when one fails, and ends with 1", async () => {
    const { code, out, err } = await run(["analyze", join(folder, "none.txt"), resumeFile, "--json"]);
    expect(code).toBe(1);
    expect(err).toBe("");
    const [failed, read] = out.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(failed).toMatchObject({ ok: false, errorCode: "NOT_FOUND" });
    expect(read).toMatchObject({ engine: "local" });
  });

  it("says what is wrong with a set of the evaluation, and where", async () => {
    const { code, err } = await run(["eval", "--rewrites", file("rewrites.json", '[{"id":"w1"}]')]);
    expect(code).toBe(1);
    expect(err).toMatch(/rewrites\.json: .*original/s);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each([
    [["analyze"], /name at least one file/],
    [["analyze", "--wat", resumeFile], /--wat/],
    [["nonsense"], /there is no command "nonsense"/],
    [["analyze", resumeFile, "--resume", resumeFile], /--resume goes with --linkedin/],
  ])("ends with 2 for words that do not fit: %j", async (words, expected) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toMatch(expected);
    expect(err).toContain("Usage:");
  });
});
