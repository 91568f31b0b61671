/**
 * Rewrites of what only a profile has: a headline that says less than it could, and about lines that open with nothing.
 * Nothing is added: what is not there is asked for in a visible blank, and each passes the guard over facts.
 */
import type { Rewrite, Rewrites } from "../../../../validation/schemas";
import { judgeRewrite } from "../../../grounding/judgeRewrite";
import { anchorsOf } from "../../resume";
import { keptFacts } from "../../rewrites/keptFacts";
import { isDefault, isVague, namesTitle, needIn, piecesOf } from "../headlinePieces";
import type { ProfileJudgement } from "../judgeProfile";

const headlineChecks = /^(?:headline-|title-nowhere)/;
const blanks = {
  title: { token: "[your title]", question: "Under which title would a recruiter look for you?" },
  field: { token: "[which field or market?]", question: "In which field, market or kind of work are you at home?" },
  known: { token: "[what are you known for in it?]", question: "What is the one thing colleagues come to you for?" },
  case: {
    token: "[one piece of work and what came of it]",
    question: "Which piece of work would you tell first, and what came of it?",
  },
} as const;

type Blank = keyof typeof blanks;
interface Draft {
  better: string;
  asked: readonly Blank[];
}

function headlineDraft({ reading }: ProfileJudgement, headline: string): Draft {
  const { resume } = reading;
  const ask = (...asked: Blank[]) => ({ asked, text: asked.map((blank) => blanks[blank].token) });
  if (isDefault(headline, resume.roles)) {
    const { asked, text } = ask("field", "known");
    return { better: `${headline} | ${text[0]}, ${text[1]}`, asked };
  }
  const kept = piecesOf(headline).filter((piece) => !isVague(piece) && !needIn(piece));
  const title = kept.find(namesTitle);
  if (title) {
    const { asked, text } = ask("field", "known");
    const rest = kept.filter((piece) => piece !== title);
    return { better: `${[title, ...rest].join(", ")} | ${text[0]}, ${text[1]}`, asked };
  }
  const { asked, text } = ask("title", "field", "known");
  return { better: [`${text[0]} for ${text[1]}`, ...kept, text[2]].join(" | "), asked };
}

function aboutDraft(original: string, cut: number): Draft {
  const rest = original.slice(cut).trim();
  return { better: `${blanks.case.token} ${rest}`.trim(), asked: ["case"] };
}

function written(line: number, original: string, { better, asked }: Draft): Rewrite | null {
  if (better === original || judgeRewrite(original, better).verdict === "unsupported") return null;
  return {
    line,
    original,
    better,
    placeholders: asked.map((blank) => ({ ...blanks[blank] })),
    keeps: keptFacts(original, better),
  };
}

/** Those of the headline and of the about text's opening, before those of the lines about work. */
export function writeProfileRewrites(judgement: ProfileJudgement): Rewrites {
  const { reading, findings } = judgement;
  const out: Rewrites = { rewrites: [], withheld: [] };
  const take = (line: number, original: string, draft: Draft): void => {
    const rewrite = written(line, original, draft);
    if (rewrite) out.rewrites.push(rewrite);
    else out.withheld.push({ line, reason: "no wording was found that keeps all it says." });
  };
  const faults = findings.filter(({ severity }) => severity === "fix" || severity === "consider");
  const headlineAt = reading.headline?.places[0];
  if (headlineAt && faults.some(({ check }) => headlineChecks.test(check))) {
    const line = anchorsOf(headlineAt.unit)[0]?.line;
    if (line !== undefined) take(line, headlineAt.unit.text, headlineDraft(judgement, headlineAt.unit.text));
  }
  const [first] = reading.aboutStatements;
  const [sentence] = first?.sentences ?? [];
  const line = first && anchorsOf(first.unit)[0]?.line;
  if (first && sentence && line !== undefined && faults.some(({ check }) => check === "about-opening")) {
    take(line, first.unit.text, aboutDraft(first.unit.text, first.start + sentence.end));
  }
  return out;
}
