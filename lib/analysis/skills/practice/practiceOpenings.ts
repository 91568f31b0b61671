/** What of the tables of the trades begins with a word. Phrases are parsed when a page holds their first two words. */
import { stemOf } from "../../grounding/words";
import { irregularForms } from "../../grounding/words.data";
import { WordFact } from "../../words/lexeme";
import { isDeed, type PracticePhrase, phraseAt } from "./practiceTable";
import { ends, isWordCode, lowerCode, type PhrasePlace, placesOf, tradesText } from "./practiceText";

const none = 0;
/** Within a word as `wordsOf` parts them. */
const inWord: ReadonlySet<string> = new Set(["'", ".", "&"]);

/** The first two letters of a word. */
const lettersAt = (text: string, at: number): number => {
  const second = text.charCodeAt(at + 1);
  return (lowerCode(text.charCodeAt(at)) << 8) | (isWordCode(second) ? lowerCode(second) & 255 : 0);
};

/** Of the second word of the phrase that begins at a place; `none` where it has one word. */
function nextLetters(text: string, start: number): number {
  let at = start;
  while (isWordCode(text.charCodeAt(at)) || (inWord.has(text[at] ?? "") && isWordCode(text.charCodeAt(at + 1))))
    at += 1;
  while (!isWordCode(text.charCodeAt(at)) && !ends.has(text[at] ?? "\n")) at += 1;
  return ends.has(text[at] ?? "\n") ? none : lettersAt(text, at);
}

const endings = ["", "s", "ed", "d", "ing", "er", "e", "es", "or", "ion", "al", "ment"];
const formsOf: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [form, base] of irregularForms) found.set(base, [...(found.get(base) ?? []), form]);
  return found;
})();

/** What begins with a word: phrases of that word alone, and the others by the letters that their second word begins with. */
class Opening {
  private readonly places: ReadonlyMap<number, PhrasePlace[]>;
  private readonly phrases = new Map<number, readonly PracticePhrase[]>();

  constructor(all: readonly PhrasePlace[]) {
    const places = new Map<number, PhrasePlace[]>();
    for (const place of all) {
      const key = nextLetters(tradesText().text, place.at);
      const held = places.get(key);
      if (held) held.push(place);
      else places.set(key, [place]);
    }
    this.places = places;
  }

  private parsed(key: number): readonly PracticePhrase[] {
    const before = this.phrases.get(key);
    if (before) return before;
    const phrases = (this.places.get(key) ?? []).map(({ at, line }) => phraseAt(at, line));
    this.phrases.set(key, phrases);
    return phrases;
  }

  get alone(): readonly PracticePhrase[] {
    return this.parsed(none);
  }

  /** Those whose second word may be this one, in lower case. */
  before(next: string): readonly PracticePhrase[] {
    return this.parsed(lettersAt(next, 0));
  }
}

/** What begins with a word, in any of its forms; null where nothing does. */
export const openingOf = new WordFact((lower): Opening | null => {
  const stem = stemOf(lower);
  const base = irregularForms.get(lower) ?? lower;
  const forms = new Set([lower, base, ...endings.map((ending) => stem + ending), ...(formsOf.get(base) ?? [])]);
  const firsts = new Set(
    [...forms]
      .filter((form) => form === lower || stemOf(form) === stem)
      .map((form) => /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? "")
      .filter(Boolean),
  );
  const found = [...firsts].flatMap(placesOf).filter(({ at, line }) => at !== line || !isDeed(line));
  return found.length === 0 ? null : new Opening(found);
});
