/** What having charge of a thing claims beyond having done it: command of people, and of what one did not work on. */
import { kinship } from "../words/wordKin";
import type { Act } from "./readActs";
import type { Claim } from "./readClaims";
import { namesPeople } from "./verbForms";
import { contentStems, wordsOf } from "./words";

const teamStems: ReadonlySet<string> = new Set("team crew squad shift department staff group".split(" "));

/** "Ran a call team of eight": people are what is had charge of. */
export const commandsPeople = (claim: Claim): boolean =>
  claim.act !== null &&
  wordsOf([...claim.act.headStems].join(" ")).some(({ lower }) => teamStems.has(lower) || namesPeople(lower));

/** People of whom one is told to have charge, and whom no deed of the writer's is done to. */
export function commandsOthers(claim: Claim, acts: readonly Act[]): boolean {
  const people = wordsOf([...(claim.act?.headStems ?? [])].join(" ")).filter(
    ({ lower }) => teamStems.has(lower) || namesPeople(lower),
  );
  return (
    people.length > 0 &&
    people.every(({ stem, lower }) => !acts.some((act) => act.objectStems.has(stem) || act.objectStems.has(lower)))
  );
}

/** "Organized the fundraiser" of who set up its tables: what one had charge of is new, or told and worked on by others at most. */
export function onlyStoodBy(claim: Claim, original: string, acts: readonly Act[]): boolean {
  const { headStems, zone } = claim.act ?? { headStems: new Set<string>(), zone: new Set<string>() };
  const heads = [...(headStems.has("care") || headStems.has("charg") ? zone : headStems)];
  const told = [...contentStems(wordsOf(original))];
  const mine = acts.filter(({ subject }) => subject !== "other" && subject !== "thing");
  const isMine = (stem: string): boolean =>
    mine.some((act) => act.objectStems.has(stem) || act.subjectStems.has(stem) || stem === act.verb);
  return (
    mine.length > 0 &&
    heads.length > 0 &&
    !heads.some((stem) =>
      told.some((other) => /same|synonym|broader|narrower/.test(kinship(stem, other) ?? "") && isMine(other)),
    )
  );
}
