/** Takes for letter-style first person: feelings and states, or "I" at the head of many lines. One that settles who acted is fine. */
import { findAll } from "../../../findAll";
import { type Check, type Hit, shareOfLines } from "../check";
import { convention } from "../sources";
import { inQuotes, pick } from "../voice";

const state =
  /\b(?:I|my name)(?:['’]m| am| is| have(?: always)?| had| love| like| enjoy| believe| strongly believe| think| feel| want| hope| know| always| also| do| did| pride| consider| see myself| work \d| touch)\b(?! (?:that I know|of\b))[^.!?;]{0,60}/;
const own =
  /\b(?:my (?:dream|favorite|favourite|door|job includes|passion|goal|career|personality|greatest|team (?:received|recieved)|two|husband|wife|dogs?|cats?))\b[^.!?;]{0,50}/i;

const stateAll = new RegExp(state, "g");
const ownAll = new RegExp(own, "gi");

export const firstPerson: Check = {
  id: "first-person",
  head: "clarity",
  title: "Letter-style first person",
  kinds: ["first_person", "buzzword", "objective_statement"],
  source: convention,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const hits: Hit[] = [];
    const judged = reading.units.filter(
      (unit) =>
        !["name", "contact", "heading", "role"].includes(unit.kind) && reading.sectionOf(unit) !== "publications",
    );
    for (const unit of judged) {
      const found = [...findAll(stateAll, unit.text), ...findAll(ownAll, unit.text)]
        .filter((match) => !/["“]/.test(unit.text.slice(0, match.index)) && !acts(unit.text.slice(match.index)))
        .sort((a, b) => a.index - b.index)
        .slice(0, 4);
      const match = found[0];
      if (!match) continue;
      const words = match[0].trimEnd();
      hits.push({
        places: found.map(({ 0: text, index }) => ({ unit, start: index, end: index + text.trimEnd().length })),
        severity: "consider",
        weight: 1,
        note: pick(["This is a letter's voice. Drop the I.", "Start with what you did, not with I."], unit.id),
        claim: "Leave the “I” to the cover letter",
        why: `${inQuotes(words, 7)} talks about the writer. The line is stronger when it begins with the work.`,
      });
    }
    return { hits, share: shareOfLines(hits, reading.work.length + reading.profile.length, 0.3) };
  },
};

/** "I am the person who asked for that number": a state that leads straight to an act. */
const acts = (text: string): boolean =>
  /^I am the (?:person|one) who\b/.test(text) || /^I (?:was|have been) \w+ed (?:to|as)\b/.test(text);
