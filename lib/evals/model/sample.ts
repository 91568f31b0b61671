/**
 * What a model is asked to read when it is evaluated: two of the project's own résumés in their three versions, and two
 * pages of lines out of its own rewrites. Always the same, so that one run can be held against the next.
 */
import { join } from "node:path";
import { loadResumes, loadRewrites } from "../loadSets";
import type { ResumeCase } from "../resumeSet";
import type { RewriteCase } from "../rewrites";

export interface SampleRead {
  id: string;
  text: string;
  /** With its level and its planted defects; null for a page of lines to rewrite. */
  case: ResumeCase | null;
}

/** Which résumés: an electrician's trade and an office's, of levels 1, 3, 4 and 2, 3, 4. */
const versions = ["A:s02", "D:f02"] as const;
const linesPerPage = 10;
/** Every so manieth pair of the rewrites, so that all their kinds are met. */
const pairStride = 13;

function pageOf(id: string, originals: readonly string[]): SampleRead {
  const bullets = originals.map((line) => `• ${line}`);
  const text = [
    "Robin Sample",
    "",
    "EXPERIENCE",
    "Coordinator, Northgate Services, Leeds",
    "March 2019 - December 2025",
    ...bullets,
    "",
    "EDUCATION",
    "BA Geography, University of Leeds, 2018",
    "",
  ].join("\n");
  return { id, text, case: null };
}

function pagesOf(pairs: readonly RewriteCase[]): SampleRead[] {
  const lines = pairs.filter((_, index) => index % pairStride === 0).map(({ original }) => original);
  return [0, 1].map((page) =>
    pageOf(`rewrites-${page + 1}`, lines.slice(page * linesPerPage, (page + 1) * linesPerPage)),
  );
}

/** The sample, in the order in which it is read: a budget that ends early has seen both kinds. `root`: the project's folder. */
export function loadSample(root: string): SampleRead[] {
  const folder = join(root, "lib", "evals", "own");
  const [first = [], second = []] = versions.map((version) => {
    const [file = "", person = ""] = version.split(":");
    const cases = loadResumes(join(folder, `resumes${file}.data.json`)).filter(({ id }) => id.startsWith(person));
    return cases.map((one): SampleRead => ({ id: one.id, text: one.text, case: one }));
  });
  const [onePage = [], otherPage = []] = pagesOf(loadRewrites(join(folder, "rewrites.data.json"))).map((page) => [
    page,
  ]);
  return [...first, ...onePage, ...second, ...otherPage];
}
