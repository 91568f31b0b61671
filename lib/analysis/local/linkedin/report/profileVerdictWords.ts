/** What a profile's verdict says of its best head and of the one that holds it back. */
import type { VerdictWords } from "../../report/verdict";

export const profileVerdictWords: VerdictWords = {
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
