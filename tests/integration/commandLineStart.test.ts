/** The snapshot that `firstpass analyze` starts from: what it prints, and how it ends, is what the bundle alone does. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBombs } from "../fixtures/documents/makeBombs";
import { makePdf, twoPageResume } from "../fixtures/documents/makeFixtures";
import { wordResume } from "../fixtures/documents/makeWordDocx";
import { profileResumeText, profileText } from "../fixtures/profiles/profileText";

const root = join(import.meta.dirname, "../..");
const start = ["--no-regexp-tier-up", "scripts/firstpass.mjs"];
const folder = mkdtempSync(join(tmpdir(), "firstpass-start-"));
const place = (name: string): string => join(folder, name);
const { NODE_OPTIONS: _, ...ownEnv } = process.env;
/** Options of Node keep the command line from its snapshot, as its flags may differ. */
const bundleOnly = { ...ownEnv, NODE_OPTIONS: "--no-warnings" };

function run(words: readonly string[], env: NodeJS.ProcessEnv, input = "") {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...start, ...words], {
    cwd: root,
    env,
    input,
    encoding: "utf8",
  });
  return { status, signal, stdout, stderr };
}

const planner = join(root, "tests/fixtures/resumes/planner.txt");
const asOf = ["--as-of", "2026-01"];

beforeAll(async () => {
  writeFileSync(place("two.pdf"), await makePdf(twoPageResume()));
  writeFileSync(place("word.docx"), await wordResume());
  writeFileSync(place("profile.txt"), profileText);
  writeFileSync(place("mine.txt"), profileResumeText);
  writeFileSync(
    place("job.html"),
    "<html><body><h1>Planner</h1><p>Required: Excel, two years of planning.</p></body></html>",
  );
  for (const [index, [, bytes]] of (await makeBombs())
    .filter(([name]) => /300 MB|100,000 entries/.test(name))
    .entries())
    writeFileSync(place(`bomb${index}`), bytes);
  // The first start builds what is missing.
  execFileSync(process.execPath, [...start, "analyze", planner], { cwd: root, env: ownEnv });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a start from the snapshot", () => {
  it.each(["analyze", "reader"])("finds one of the %s that is as new as the bundle", (kind) => {
    const runtime = join(root, "runtime");
    const made = readdirSync(runtime).filter(
      (name) => name.startsWith(`${kind}-${process.version}-`) && name.endsWith(".blob"),
    );
    const bundledMs = statSync(join(runtime, "cli.mjs")).mtimeMs;
    expect(made.some((name) => statSync(join(runtime, name)).mtimeMs >= bundledMs)).toBe(true);
  });

  it.each([
    ["a text", () => [planner, "--json", ...asOf], 0],
    ["a PDF and a DOCX", () => [place("two.pdf"), place("word.docx"), "--json", ...asOf], 0],
    ["a job as a web page", () => [planner, "--job", place("job.html"), "--json", ...asOf], 0],
    [
      "a profile beside a résumé",
      () => [place("profile.txt"), "--linkedin", "--resume", place("mine.txt"), "--json", ...asOf],
      0,
    ],
    ["bombs", () => [place("bomb0"), place("bomb1"), place("bomb2"), "--json"], 1],
    ["words that do not fit", () => ["--bogus"], 2],
    ["a question for help", () => ["--help"], 0],
  ] as const)("answers %s as the bundle does", (_name, words, status) => {
    const told = run(["analyze", ...words()], ownEnv);
    expect(told).toEqual(run(["analyze", ...words()], bundleOnly));
    expect(told.status).toBe(status);
  });

  it("reads standard input", () => {
    const words = ["analyze", "-", "--json", ...asOf];
    expect(run(words, ownEnv, profileResumeText)).toEqual(run(words, bundleOnly, profileResumeText));
  });
});
