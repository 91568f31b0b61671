/**
 * What may pass from a step or a run to whoever runs the jobs: facts (counts, ids, codes, dates), never a text. A
 * sentence, an address or a name has a character that none of those has, and is refused where it would leave us.
 */
export type Fact = string | number | boolean | null | undefined | readonly Fact[] | { readonly [name: string]: Fact };

const word = /^[\w.:+/-]{0,200}$/;
const maxFacts = 10_000;

/** @throws TypeError, without the value, for one that holds a text. */
export function assertFacts(value: unknown): void {
  let left = maxFacts;
  const visit = (item: unknown): void => {
    left -= 1;
    if (left < 0) throw new TypeError("a job passed on more than facts: too many");
    if (typeof item === "string" && !word.test(item)) throw new TypeError("a job passed on more than facts: a text");
    if (typeof item === "object" && item !== null) {
      for (const [key, inner] of Object.entries(item)) {
        if (!word.test(key)) throw new TypeError("a job passed on more than facts: a key");
        visit(inner);
      }
    }
  };
  visit(value);
}
