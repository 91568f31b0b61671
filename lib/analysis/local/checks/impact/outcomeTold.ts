/** Gives for lines that say what came of the work, in words or figures. The main scale of the rubric. */
import { countWords } from "../../../countWords";
import type { Check, Hit } from "../check";
import type { Statement } from "../features/reading";
import type { Span } from "../features/words";
import { careerServices } from "../sources";
import { pick, placeOf } from "../voice";

const credit = { 0: 0, 1: 0.25, 2: 0.8, 3: 1 } as const;

/** Words of a sentence in which a result is still found. */
const breath = 45;

/** What an outcome is worth on a line: nothing when the line counts activity or hides behind a weak opening. */
export function creditOf(statement: Statement): number {
  const { strength, kinds } = statement.outcome;
  const empty = statement.activity.length > 0 && strength < 2;
  const short = statement.words.length < 5 && strength < 2;
  const shares = statement.figures.filter((figure) => figure.worth === "share");
  const senseless = shares.length > 0 && shares.every((figure) => !figure.coherent) && kinds.size < 3;
  if (empty || short || senseless) return 0;
  const drowned = statement.sentences.some(({ words }) => words.length > breath);
  const hidden = drowned ? 0.5 : statement.opening.tier === "weak" && kinds.size < 2 ? 0.5 : 1;
  return credit[strength] * hidden;
}

/** A result with its size or its difficulty, or two measured states beside each other. */
const isStrong = ({ outcome: { strength, kinds, measured } }: Statement): boolean =>
  strength === 3 || (strength === 2 && kinds.has("contrast") && measured);

/** The clause that holds a span: from the mark before it to the mark after it, without either. */
function clauseAround(text: string, { start, end }: Span): Span {
  const inner = start + (/^[\s;,.]*/.exec(text.slice(start))?.[0].length ?? 0);
  const before = text.slice(0, inner);
  const mark = Math.max(before.lastIndexOf("; "), before.lastIndexOf(". "));
  const from = mark < 0 ? 0 : mark + 2;
  const after = /[;.](?=\s|$)/.exec(text.slice(Math.max(end, inner)));
  const to = after ? Math.max(end, inner) + after.index : text.length;
  const clause = text.slice(from, to);
  if (countWords(clause) <= 22) return { start: from, end: to };
  const comma = text.slice(inner).search(/,/);
  return { start: inner, end: comma > 25 ? inner + comma : to };
}

function hitOf(statement: Statement): Hit {
  const { kinds } = statement.outcome;
  const span = clauseAround(statement.text, statement.outcome.span ?? { start: 0, end: statement.text.length });
  const [claim, why] = kinds.has("adoption")
    ? ["Others took it over", "Work that goes on without its author says more than a figure would."]
    : kinds.has("verdict")
      ? ["Somebody else checked it", "The judgement is not the writer’s own, which is why it is believed."]
      : kinds.has("people")
        ? ["The people are the result", "What became of them is the proof of the work."]
        : kinds.has("judgement")
          ? ["A decision, with its reason", "It shows how the choice was made, which a duty list never does."]
          : kinds.has("contrast")
            ? ["A before and an after", "The reader sees the distance covered without being told to admire it."]
            : ["The line ends in a result", "It says what changed, and stops there."];
  const note = pick(
    ["Keep this. It says what changed.", "A result, and it is checkable.", "Strong: this can be asked about."],
    statement.unit.id,
  );
  return { places: [placeOf(statement, span)], severity: "strong", weight: creditOf(statement), note, claim, why };
}

export const outcomeTold: Check = {
  id: "outcome-told",
  head: "impact",
  title: "Lines that say what changed",
  kinds: [],
  source: careerServices,
  effect: "gives",
  maxPoints: 46,
  judge({ work }) {
    if (work.length === 0) return { hits: [], share: 0, abstained: "No lines about work were found." };
    const mean = work.reduce((sum, statement) => sum + creditOf(statement), 0) / Math.max(4, work.length);
    const best = work.filter(
      (statement) => isStrong(statement) && statement.activity.length === 0 && statement.opening.tier !== "weak",
    );
    const hits = best
      .sort((a, b) => b.outcome.strength - a.outcome.strength || b.outcome.kinds.size - a.outcome.kinds.size)
      .slice(0, 6)
      .map(hitOf);
    return { hits, share: Math.min(1, mean / 0.8) };
  },
};
