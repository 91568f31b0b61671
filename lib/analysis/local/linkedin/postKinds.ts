/** Posts that need no more words than they have: a break that says what it was, and an old post kept to a line. */
import { countWords } from "../../countWords";
import { verbForm } from "../checks/features/verbForm";
import type { ProfileReading } from "./profileReading";

const pause =
  /(?<!\p{L})(?:(?:career|planned|family|health|medical|personal) (?:break|pause|leave)|sabbatical|(?:parental|maternity|paternity|adoption|carer['’]?s|caregiving|bereavement|sick) leave|(?:full[- ]time|family) (?:caregiver|carer|caretaker|parent|mother|father)|(?:caregiver|carer|caring|stay[- ]at[- ]home|at home with|gap year|time off|recover(?:y|ing)|relocation))(?!\p{L})/iu;
/** So many words make a line. */
const lineWords = 12;

/** True for an entry among the posts that is time away from work, by its title or its employer. */
export function isBreak({ linkedIn }: ProfileReading, role: number): boolean {
  const post = linkedIn.experience[role];
  return pause.test(`${post?.title?.text ?? ""}\n${post?.employer?.text ?? ""}`);
}

/** A row of acts is a list of tasks, however short. */
const actsInRow = 3;

/** True for a post that is over, stands below another and is told in one short line: the space goes to newer work. */
export function isKeptShort({ linkedIn, work }: ProfileReading, role: number): boolean {
  const post = linkedIn.experience[role];
  if (!post || role === 0 || post.period === null || post.period.end === "present") return false;
  const words = post.description.reduce((sum, { text }) => sum + countWords(text), 0);
  const acts = work
    .filter((statement) => statement.role === role)
    .flatMap(({ text }) => text.split(/[,;.]| and /))
    .filter((piece) => {
      const word = /\p{L}+/u.exec(piece)?.[0].toLowerCase() ?? "";
      return verbForm(word)?.tense === "past" || /[a-z]{2}ed$/.test(word);
    });
  return words > 0 && words <= lineWords && acts.length < actsInRow;
}
