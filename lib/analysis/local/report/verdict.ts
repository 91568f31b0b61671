/** The verdict in a sentence or two: what the page does, and the one thing that would move it. No fact is added. */
import type { Head } from "../../../validation/schemas";
import { headNames } from "../../../validation/schemas";
import type { Judgement } from "../judgeResume";
import { soundFrom } from "../score/label";

/** What is said of the best head, and of the one that holds the page back. */
export interface VerdictWords {
  praise: Readonly<Record<Head, string>>;
  complaint: Readonly<Record<Head, string>>;
  /** In place of the complaint about impact where at least half of the lines tell what came of them. */
  someDuties: string;
  /** Said of a page in which no fault is found and little that could earn points. */
  thin: string;
  /** Said where nothing is found to mend. */
  done: string;
}

const praise: Record<Head, string> = {
  impact: "The lines say what changed",
  clarity: "The words are plain and particular",
  story: "The path can be followed",
  readability: "The page reads quickly",
};
const complaints: Record<Head, string> = {
  impact: "most lines stop at the duty",
  clarity: "the wording could be plainer and more particular",
  story: "who this is, and for which job, stays open",
  readability: "the shape of the lines slows the reader down",
};

const someDuties = "some lines stop at the duty";
const thin = "too little is told of the work";
const done = "Nothing needs mending before it goes out.";

const count = (n: number, one: string, many: string): string => (n === 1 ? `one ${one}` : `${n} ${many}`);

/** "2 of 5 lines about work say what came of it" */
function linesTelling(telling: number, all: number): string {
  if (all === 0) return "no line about work was found";
  if (all === 1) return `the one line about work ${telling === 1 ? "says" : "does not say"} what came of it`;
  return `${telling} of ${all} lines about work ${telling === 1 ? "says" : "say"} what came of it`;
}

/** From half of the lines on it is not most that stop at the duty. */
function complaintFor(words: VerdictWords, head: Head, { telling, reading }: Judgement): string {
  if (head !== "impact" || telling.size * 2 < reading.work.length) return words.complaint[head];
  return telling.size === reading.work.length ? words.thin : words.someDuties;
}

/** `judgement` as made by judgeResume or judgeProfile. */
export function writeVerdict(
  judgement: Judgement,
  words: VerdictWords = { praise, complaint: complaints, someDuties, thin, done },
): string {
  if (judgement.score === null) return judgement.scoreReason ?? "This text could not be judged.";
  const values = headNames.flatMap((head) => {
    const { value } = judgement.subscores[head];
    return value === null ? [] : [{ head, value }];
  });
  const best = values.reduce((top, one) => (one.value > top.value ? one : top));
  // Low for want of points given is no fault that could be shown: the complaint is of a head in which something is found.
  const faulted = values.filter(({ head }) =>
    judgement.findings.some((finding) => finding.head === head && finding.severity !== "strong"),
  );
  const { work } = judgement.reading;
  const telling = judgement.telling.size;
  const lines = linesTelling(telling, work.length);
  if (judgement.score >= 75) {
    // Few such lines on a strong page: it says what it does otherwise, and the count would belie the praise.
    const said = telling * 2 < work.length ? "" : `: ${lines}`;
    const faults = judgement.findings.filter((finding) => finding.severity !== "strong").length;
    return `${words.praise[best.head]}${said}. ${faults === 0 ? words.done : `What is left is small: ${count(faults, "point", "points")} below.`}`;
  }
  if (faulted.length === 0 && judgement.score < soundFrom)
    return `${words.praise[best.head]}, but ${words.thin}: ${lines}.`;
  if (faulted.length === 0) return `${words.praise[best.head]}; ${lines}. ${words.done}`;
  const worst = faulted.reduce((low, one) => (one.value < low.value ? one : low));
  const complaint = complaintFor(words, worst.head, judgement);
  const joint = worst.head === "impact" ? ":" : ";";
  if (judgement.score >= 55) return `${words.praise[best.head]}, but ${complaint}${joint} ${lines}.`;
  if (best.value - worst.value < 8) return `The work is hard to see: ${lines}, and ${complaint}.`;
  const begins = `${complaint.charAt(0).toUpperCase()}${complaint.slice(1)}`;
  return worst.head === "impact" ? `${begins}: ${lines}. Mend that first.` : `${begins}. Mend that first; ${lines}.`;
}
