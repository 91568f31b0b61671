/**
 * Facts that the original sets beside the writer's deed ("no accidents in 400 days", "the club had 1,400 members when I
 * left") and that a rewrite tells as brought about by it. A fact is linked to the deed by words of cause, by "after I …"
 * or by a colon; a new sentence, "and" or "since then" only set the two side by side.
 */
import { findAll } from "../findAll";
import { changeStems, outcomeStems, receivingStems, resultativeStems } from "./acts.data";
import { bringingStems, causeWords, factCue, meansWords, nounLinks } from "./cause.data";
import { type Act, readActs } from "./readActs";
import { readQuantities } from "./readQuantities";
import { contentStems, wordsOf } from "./words";

type Stems = ReadonlySet<string>;
const meet = (a: Stems, b: Stems): boolean => [...a].some((stem) => b.has(stem));
const bringing: readonly Stems[] = [changeStems, outcomeStems, resultativeStems, receivingStems, bringingStems];

interface Clause {
  text: string;
  start: number;
  end: number;
}

/** A clause that tells how things stood, with nothing done in it by the writer. */
interface Fact {
  /** Content stems that no deed of the writer's touches. */
  stems: Stems;
  /** Figures that stand in no clause of a deed. */
  figures: ReadonlySet<number>;
}

/** Where one clause ends and the next begins, when the next has a subject of its own. */
const seams =
  /[.!?]\s+|;\s+|,?\s+(?:and|but|while|whereas|meanwhile|when|in the (?:same )?(?:year|season|month) (?:that )?)\s+(?!(?:then |also |now )?\p{L}+(?:ed|ing)\b)|,?\s+(?:at|for|in) (?:a|an|the) \p{L}+ (?=(?:whose|that|which) )/giu;

const links = new RegExp(`\\b(?:${causeWords}|${meansWords}|${nounLinks})(?![\\p{L}-])|: |→`, "iu");

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of [...findAll(seams, text), { 0: "", index: text.length }]) {
    if (match.index > start) clauses.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  return clauses;
}

/** A finite passive with a subject of its own ("the practice was voted best") is nobody's deed. */
const isOwn = (act: Act): boolean =>
  act.verb !== "be" &&
  (act.subject === "person" || act.subject === "group" || act.subject === "deed") &&
  !(act.passive && act.objectStems.size > 0);

const figuresIn = (text: string, start: number, end: number): number[] =>
  readQuantities(text).flatMap((one) => (one.start >= start && one.end <= end ? [one.value] : []));

/** "The last one brought in $48,000", "all passed": of what the writer's deed was done to. */
const ofWork =
  /\bI\b|\b(?:my|me|mine|we|our|us)\b|^(?:(?:and|but) )?(?:all|both|each|every|none|it|they|this|that|these|those|the (?:last|first|latest) (?:one|of them)|one of them|\d+ of (?:them|the|these)|\d[\d.,]*(?:%| percent) (?:of (?:them|these|those)|\p{L}+ed))(?!\p{L})(?! had| has)/iu;
const absence = /^(?:no|zero|not one|never)\b|\b(?:no|zero)\b/i;
const finite = /\b(?:was|were|is|are|has|had|have|went|saw|fell|rose|got|came)\b/i;
const hasFinite = (clause: Clause, acts: readonly Act[]): boolean =>
  finite.test(clause.text) || acts.some((act) => act.start >= clause.start && act.start < clause.end);

/** "While the owner was away", "a film that was shown and won a prize": time, and what goes on of a relative clause. */
const isSubordinate = ({ start }: Clause, text: string): boolean =>
  /\b(?:while|when|whereas)\s+$|\b(?:that|which|who)\b[^.;]*\band\s+$/i.test(text.slice(0, start));

function factsOf(text: string): Fact[] {
  if (links.test(text)) return [];
  const acts = readActs(text);
  const clauses = clausesOf(text);
  const ownIn = ({ start, end }: Clause): boolean =>
    acts.some((act) => isOwn(act) && act.start >= start && act.start < end);
  const isFact = (clause: Clause, index: number): boolean =>
    !ownIn(clause) &&
    !isSubordinate(clause, text) &&
    factCue.test(clause.text) &&
    !ofWork.test(clause.text) &&
    (hasFinite(clause, acts) || (/[.;]\s*$/.test(text.slice(0, clause.start)) && absence.test(clause.text))) &&
    (index > 0 || acts.some((act) => act.start < clause.end));
  const facts = clauses.filter(isFact);
  const deeds = clauses.filter((clause) => !facts.includes(clause) && ownIn(clause));
  if (facts.length === 0 || deeds.length === 0) return [];
  const touched = new Set(deeds.flatMap((clause) => [...contentStems(wordsOf(clause.text))]));
  const counted = new Set(deeds.flatMap(({ start, end }) => figuresIn(text, start, end)));
  return facts.map((fact) => ({
    stems: new Set([...contentStems(wordsOf(fact.text))].filter((stem) => !touched.has(stem) && !/^\d/.test(stem))),
    figures: new Set(
      figuresIn(text, fact.start, fact.end).filter(
        (figure) => !counted.has(figure) && (figure > 2 || (figure > 0 && figure < 1)),
      ),
    ),
  }));
}

/** The writer's act, or that of what the writer made, which claims to bring something about. "Kept the books" does not. */
const brings = (act: Act, text: string): boolean =>
  act.subject !== "other" &&
  (act.subject !== "thing" || act.link === "relative") &&
  (act.verb === "keep"
    ? /^ [^.,;]*\b(?:free|low|down|high|up|under|below|without)\b/.test(text.slice(act.end))
    : bringing.some((stems) => stems.has(act.verb)));

/** True when a deed, or what hangs on it, is told to have brought about what the original only sets beside it. */
export function bringsFact(original: string, rewrite: string): boolean {
  const facts = factsOf(original);
  if (facts.length === 0) return false;
  const claims = readActs(rewrite);
  return claims.some((claim, index) => {
    if (!brings(claim, rewrite) || facts.some(({ stems }) => meet(claim.subjectStems, stems))) return false;
    const clause = claim.end + (/^[^.;]*/.exec(rewrite.slice(claim.end))?.[0].length ?? 0);
    const told = figuresIn(rewrite, claim.start, Math.min(claims[index + 1]?.start ?? rewrite.length, clause));
    return facts.some(({ stems, figures }) => meet(claim.objectStems, stems) || told.some((one) => figures.has(one)));
  });
}
