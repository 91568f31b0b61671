/**
 * All that a clause of a posting may ask for: the phrase that rules cut out of it, and each thing that it names for itself, be it
 * of the table, written as a name, or a deed. Which of them a recruiter would list is weighed in readWants.ts.
 */
import { practiceSpans } from "../skills/practice/readPractice";
import { readSkills } from "../skills/readSkills";
import { deedsOf, properNames, toldDeeds } from "./deeds";
import { degreeLevelOf } from "./degrees";
import { mixedParts } from "./listParts";
import { degreeName } from "./nameWords.data";
import type { Phrase } from "./phrase";
import { kindOf, stripped } from "./phraseText";
import { apartFromWish, fromReason, markOf, splitWish, wishes } from "./postingClauses";
import type { Clause } from "./postingShape";
import { namesNothing, wantsOf } from "./readRequirements";
import { isMeasured, isSame } from "./sameWant";
import { widened } from "./shortName";
import { plainAtom, type Want, wantOf } from "./want";
import { hoursNamed } from "./workingHours";

/** How a candidate was found: cut by rules, named by the table, written as a name, told as a deed. */
export type Origin = "cut" | "table" | "name" | "deed" | "known";

export interface Candidate {
  want: Want;
  origin: Origin;
}

/** The phrases of a clause as it stands, as if it asked: the thing, and the wish that its end may hold. */
function phrasesOf({ text, kind, listed, asLine }: Clause): Phrase[] {
  const marked = markOf(text);
  const isItem = listed || asLine;
  const [main, wish] = splitWish(apartFromWish(marked?.text ?? (isItem ? text : fromReason(text))));
  const want = marked?.want ?? (kind === "preferred" || wishes(text) ? "preferred" : "required");
  const phrase = { listed: isItem, asked: true, duty: kind === "duties" };
  return [
    { ...phrase, text: main, want },
    ...(wish === "" ? [] : [{ ...phrase, text: wish, want: "preferred" as const }]),
  ];
}

/** Each thing of the table and each proper name of a phrase, under its own name. */
function namedIn(phrase: Phrase): Candidate[] {
  const plain = phrase.text.replace(/\([^()]*\)/g, (inside) => " ".repeat(inside.length));
  const found: Candidate[] = [];
  for (const mention of readSkills(plain)) {
    const text = widened(plain, mention);
    found.push({ want: wantOf(plainAtom(text), phrase, readSkills(text)), origin: "table" });
  }
  const held = found.map(({ want }) => want.text.toLowerCase()).join(" | ");
  for (const name of properNames(plain, true, true))
    if (!held.includes(name.toLowerCase()))
      found.push({ want: wantOf(plainAtom(name), phrase, readSkills(name)), origin: "name" });
  for (const [first] of practiceSpans(plain)) {
    const text = first ? plain.slice(first.start, first.end) : "";
    if (text === "" || found.some(({ want }) => want.text === text)) continue;
    found.push({ want: wantOf(plainAtom(text), phrase, readSkills(text)), origin: "known" });
  }
  return found;
}

function toldIn(phrase: Phrase): Candidate[] {
  const told = phrase.listed ? [] : [...deedsOf(phrase.text, phrase.duty, true), ...toldDeeds(phrase.text)];
  return told.map((text) => ({ want: wantOf(plainAtom(text), phrase, readSkills(text)), origin: "deed" }));
}

/** "Five years in a classroom and a bachelor's degree": years, degrees and papers stand each for itself, whatever a whole is made of. */
const measuredIn = (phrase: Phrase): Candidate[] =>
  (mixedParts(phrase.text) ?? [])
    .filter((part) => measured.has(kindOf(part)))
    .flatMap((text) => wantsOf({ ...phrase, text }))
    .map((want) => ({ want, origin: "cut" }));
const measured: ReadonlySet<string> = new Set(["years", "degree", "credential"]);

/** The degrees that a sentence names, wherever in it. */
const degreesIn = (phrase: Phrase): Candidate[] =>
  (degreeLevelOf(phrase.text) === null ? [] : [...phrase.text.matchAll(everyDegree)])
    .filter(([name]) => degreeLevelOf(name) !== null)
    .flatMap(([name]) => wantsOf({ ...phrase, text: stripped(name), listed: true }))
    .filter(({ degree }) => degree !== null)
    .map((want) => ({ want, origin: "cut" }));
const everyDegree = new RegExp(degreeName.source, "giu");

/** "Evenings only, plus every second weekend": each kind of hours that is named stands for itself. */
const hoursIn = (phrase: Phrase): Candidate[] =>
  hoursNamed(phrase.text).map(({ name, kinds }) => ({
    want: { ...wantOf(plainAtom(name), phrase, []), hours: kinds },
    origin: "cut",
  }));

const isUsable = (want: Want): boolean => want.text !== "" && !namesNothing(want) && !want.text.endsWith("...");

/** Years of something, any of several things, two languages in one person: none of their parts is asked for alone. */
const isWhole = (want: Want): boolean => isMeasured(want) || want.either || /\bbilingual\b/i.test(want.text);

/** What the clause may ask for, each once by its words; what the rules cut comes first. */
export function candidatesOf(clause: Clause): Candidate[] {
  const found = phrasesOf(clause).flatMap((phrase): Candidate[] => {
    const cut = wantsOf(phrase);
    return [
      ...cut.map((want): Candidate => ({ want, origin: "cut" })),
      ...measuredIn(phrase),
      ...(cut.some(({ degree }) => degree !== null) ? [] : degreesIn(phrase)),
      ...hoursIn(phrase),
      ...namedIn(phrase),
      ...toldIn(phrase),
    ];
  });
  const seen = new Set<string>();
  const whole = found.filter(({ want, origin }) => origin === "cut" && isWhole(want)).map(({ want }) => want);
  return found.filter(({ want, origin }) => {
    if (origin !== "cut" && whole.some((one) => isSame(one, want))) return false;
    const key = want.text.toLowerCase();
    if (seen.has(key) || !isUsable(want)) return false;
    seen.add(key);
    return true;
  });
}
