/** The facts of a line that its rewrite keeps, in the line's own words: amounts, years and names. */
import { findAll } from "../../findAll";
import { readQuantities } from "../../grounding/readQuantities";
import { readSkills } from "../../skills/readSkills";

/** Facts in reading order, at most six, each a substring of both texts. */
export function keptFacts(original: string, better: string): string[] {
  const spans: [number, number][] = [];
  for (const { kind, start, end } of readQuantities(original)) if (kind !== "vague") spans.push([start, end]);
  for (const { skill, start, end } of readSkills(original)) if (skill.kind !== "field") spans.push([start, end]);
  for (const match of findAll(/\b(?:19|20)\d\d\b|(?<=\p{Ll},? )\p{Lu}[\p{L}&'’-]+(?: \p{Lu}[\p{L}&'’-]+)*/gu, original))
    spans.push([match.index, match.index + match[0].length]);
  const facts: string[] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const fact = original.slice(start, end);
    if (better.includes(fact) && !facts.some((known) => known.includes(fact) || fact.includes(known))) facts.push(fact);
  }
  return facts.slice(0, 6);
}
