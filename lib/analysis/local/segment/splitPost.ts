/**
 * Sets the header of a post apart from what is told of it in the same paragraph ("Paralegal, Drummond Pace, 2020 to
 * present. Keep the calendar for three partners, …"), so that the post is read alike wherever its lines were broken.
 */
import { countWords } from "../../countWords";
import { findAll } from "../../findAll";
import { endsSentence } from "./endsSentence";
import { findDates } from "./findDates";
import type { Draft } from "./makeUnits";
import { scoreTitle } from "./scoreNames";
import { sliceDraft } from "./sliceDraft";

const behindSentence = /[.:]\s+(?=[\p{L}\d"“$])/gu;
const between = /[,.]\s|\s(?:at|with|for|@)\s|\s[–—|-]\s|\s\(/;
const ofOneself = /(?:^|\s)(?:I|we|my|our)\s/i;
const mostWords = 20;
const mostSentences = 3;
/** Fewer words behind the dates say a last thing of the header itself. */
const fewestTold = 6;

/** Where the header ends, before its stop, in characters; -1 where the text does not open with one. */
function endOfHeader(text: string): number {
  let sentences = 0;
  for (const { index } of findAll(behindSentence, text)) {
    const head = text.slice(0, index);
    if (countWords(head) > mostWords) return -1;
    const dates = findDates(head).at(-1);
    if (dates && dates.kind !== "single" && /^[\s)\]]*$/.test(head.slice(dates.end))) {
      if (ofOneself.test(head)) return -1;
      return head.split(between).some((piece) => /^\p{Lu}/u.test(piece) && scoreTitle(piece) >= 2.5) ? index : -1;
    }
    // "Audiologist, Hawkeye Clinic, Marshalltown. August 2018 to June 2021. …"
    if (text.charAt(index) === "." && endsSentence(`${head}.`)) sentences += 1;
    if (sentences >= mostSentences) return -1;
  }
  return -1;
}

/** `draft` as it is, or the header and what is told below it. */
export function splitPost(draft: Draft): Draft[] {
  if (draft.heading || draft.bullet || draft.instruction || !/\d/.test(draft.text)) return [draft];
  const end = endOfHeader(draft.text);
  const from = end + 1 + draft.text.slice(end + 1).search(/\S/);
  if (end < 0 || countWords(draft.text.slice(from)) < fewestTold) return [draft];
  return [sliceDraft(draft, 0, end), sliceDraft(draft, from, draft.text.length)];
}
