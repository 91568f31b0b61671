/** Which words of a posting's phrase are verbs of doing, so that they are no part of the name of what is done. */
import { stopWords } from "../grounding/words.data";
import { irregularVerbs, verbTiers } from "../local/lexicon/verbs.data";

const base = Object.values(verbTiers).flatMap((words) => words.split(/\s+/));
const irregular = irregularVerbs.split("|").flatMap((line) => line.trim().split(/\s+/));
/** Verbs that name a thing as often ("work", "test", "report"). */
const nounsToo = new Set(
  "work test report plan design process train review control care project file post order program support contact market model stock survey tutor coach paint harvest budget audit chart lead sample supply estimate quote patent research charge cook host network present plant prune grade plate brew index archive board bill load note seal tender purchase source dose splint triage discharge record ring stamp stone wash water check cut close set turn start stop grow share spread split stand".split(
    " ",
  ),
);
const verbs = new Set([...base, ...irregular].filter((word) => !nounsToo.has(word)));

export const isVerb = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (verbs.has(lower)) return true;
  const root = lower.replace(/(?:ing|ed|es|s)$/, "");
  return (
    root.length > 2 &&
    root !== lower &&
    /ing$|ed$/.test(lower) &&
    (verbs.has(root) || verbs.has(`${root}e`) || verbs.has(root.slice(0, -1)))
  );
};

const pastForm = /^\p{Ll}{3,}ed$/u;

/** True where no word names a thing: "prepared for and been", "lived". */
export const namesNoThing = (text: string): boolean =>
  text.split(/\s+/).every((word) => stopWords.has(word.toLowerCase()) || isVerb(word) || pastForm.test(word));
