/** What must not move the score, and what must not earn one: layout changes, and filler made of verbs and numbers. */
import { type JudgeOptions, judgeResume } from "../analysis/local/judgeResume";
import { inputOf, type ResumeCase } from "./resumeSet";

const bullet = /^(\s*)(?:[•●·*★–—-])\s+/;

export function rewrap(text: string, width: number, hang = "  "): string {
  return text
    .split("\n")
    .flatMap((line) => {
      if (line.length <= width || /\s{3,}|\|/.test(line)) return [line];
      const indent = bullet.test(line) ? hang : "";
      const out: string[] = [];
      let current = "";
      for (const word of line.split(" ")) {
        if (current !== "" && current.length + word.length + 1 > width) {
          out.push(current);
          current = indent + word;
        } else current = current === "" ? word : `${current} ${word}`;
      }
      return [...out, current];
    })
    .join("\n");
}

const movable =
  /^(?:skills|education|languages|interests|certifications|licenses|tools|awards|memberships)\b[^.,]{0,24}$/i;

/** Puts the last section under a common heading before the first such one; texts without two of them stay as they are. */
function reorderSections(text: string): string {
  const blocks = text.split(/\n{2,}/);
  const starts = blocks.flatMap((block, index) =>
    movable.test((block.split("\n")[0] ?? "").replace(/:\s*$/, "").trim()) ? [index] : [],
  );
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined || first === last || last !== blocks.length - 1) return text;
  const moved = blocks.splice(last, 1);
  blocks.splice(first, 0, ...moved);
  return blocks.map((block) => block.trimEnd()).join("\n\n");
}

/** Changes of layout that leave every word in place. */
export const layoutChanges: Record<string, (text: string) => string> = {
  "blank lines doubled": (text) => text.replace(/\n\n+/g, (gap) => gap + gap),
  "a blank line after each": (text) => text.replace(/\n/g, "\n\n"),
  "bullets as -": (text) => text.replace(new RegExp(bullet, "gm"), "$1- "),
  "bullets as •": (text) => text.replace(new RegExp(bullet, "gm"), "$1• "),
  "bullets as *": (text) => text.replace(new RegExp(bullet, "gm"), "$1* "),
  "bullets as ▪": (text) => text.replace(new RegExp(bullet, "gm"), "$1▪ "),
  "wrapped at 72": (text) => rewrap(text, 72),
  "wrapped at 80": (text) => rewrap(text, 80),
  "wrapped at 100": (text) => rewrap(text, 100),
  "Windows line ends": (text) => text.replace(/\n/g, "\r\n"),
  "other section order": reorderSections,
  "trailing blanks": (text) => text.replace(/$/gm, "  "),
};

export interface StabilityRow {
  id: string;
  change: string;
  before: number | null;
  after: number | null;
  by: number;
}

/** Every case under every change; `by` is the size of the move, 100 when a score appears or vanishes. */
export function stabilityOf(cases: readonly ResumeCase[], options: JudgeOptions = {}): StabilityRow[] {
  return cases.flatMap((one) => {
    const before = judgeResume(inputOf(one.text), options).score;
    return Object.entries(layoutChanges).map(([change, apply]) => {
      const after = judgeResume(inputOf(apply(one.text)), options).score;
      const by = before === after ? 0 : before === null || after === null ? 100 : Math.abs(after - before);
      return { id: one.id, change, before, after, by };
    });
  });
}

/** How many reads `differingRepeats` makes. */
export const repeatRuns = 100;

/**
 * How many of 100 reads, of up to ten cases in turns, gave another score, ledger or finding than the first read of the
 * same text: between two reads of one, the engine has met all the others.
 */
export function differingRepeats(cases: readonly ResumeCase[], options: JudgeOptions = {}): number {
  const step = Math.max(1, Math.floor(cases.length / 10));
  const chosen = cases.filter((_, index) => index % step === 0).slice(0, 10);
  const first = new Map<string, string>();
  let differing = 0;
  for (let run = 0; run < (chosen.length === 0 ? 0 : repeatRuns); run += 1) {
    const one = chosen[run % chosen.length];
    if (!one) continue;
    const told = JSON.stringify(judgeResume(inputOf(one.text), options));
    if (told !== (first.get(one.id) ?? told)) differing += 1;
    if (!first.has(one.id)) first.set(one.id, told);
  }
  return differing;
}
