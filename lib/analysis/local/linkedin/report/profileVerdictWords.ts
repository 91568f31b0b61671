/** What a profile's verdict says of its best head and of the one that holds it back. */
import type { Head } from "../../../../validation/schemas";
import type { VerdictWords } from "../../report/verdict";
import type { ProfileJudgement } from "../judgeProfile";

/** Fewer points taken are no fault to speak of. */
const faultPoints = 5;

const words: VerdictWords = {
  someDuties: "some posts stop at the duty",
  thin: "too little is told of the posts",
  done: "Nothing on it needs mending.",
  praise: {
    impact: "The posts say what changed",
    clarity: "The words are plain and particular",
    story: "Who this is can be told from the first lines",
    readability: "A search finds this profile",
  },
  complaint: {
    impact: "most posts stop at the duty",
    clarity: "labels and stock words stand where facts should",
    story: "who this is, and for which work, stays open",
    readability: "a search would pass it by",
  },
};

/** Where a head is low for want of words and not by a fault. */
const wanting: Readonly<Record<Head, string>> = {
  impact: "few posts say what came of the work",
  clarity: "there is little yet to read",
  story: "there is little yet of a path to follow",
  readability: "a search has little to go by",
};

/** The complaint of a head is made of its faults; without one it says what there is too little of. */
export function profileVerdictWords({ ledger }: ProfileJudgement): VerdictWords {
  const complaint = { ...words.complaint };
  for (const head of Object.keys(wanting) as Head[]) {
    const taken = ledger.reduce((sum, entry) => sum + (entry.head === head ? entry.taken : 0), 0);
    if (taken < faultPoints) complaint[head] = wanting[head];
  }
  return { ...words, complaint };
}
