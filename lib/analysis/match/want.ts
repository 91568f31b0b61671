/** One thing that a posting asks for, made of its words: what it names, how much of it, and how it is called for short. */
import { readSkills, type SkillMention } from "../skills/readSkills";
import type { Skill } from "../skills/skillTable";
import { degreeLevelOf } from "./degrees";
import { languageLevelOf } from "./languageLevels";
import type { Phrase } from "./phrase";
import type { Atom } from "./phraseParts";
import { stemsOfPhrase } from "./phraseStems";
import { tidyName } from "./shortName";
import type { Hours } from "./workingHours";
import { yearsOf } from "./years";

export interface Want {
  /** In the posting's words, cut to the thing wanted. */
  text: string;
  required: boolean;
  /** Skills of the table that the name holds. */
  skills: Skill[];
  /** True when one of several things is enough. */
  either: boolean;
  /** Years asked for, or null. */
  years: number | null;
  /** 0 to 4 (school, associate, bachelor, master, doctorate), or null. */
  degree: number | null;
  /** Level of a human language asked for, as languageLevels.ts counts, or null. */
  level: number | null;
  /** How many people are to be led ("a crew of ten or more"), or null. */
  people: number | null;
  /** Shifts, weekends or travel asked for; empty for anything else. */
  hours: Hours[];
  /** Stems that carry the meaning, for phrases that no skill covers. */
  stems: string[];
  /** The whole phrase, for its hedges ("by summer 2026", "or related field"). */
  phrase: string;
  /** Things that are enough each ("a degree or five years of work"), or that are all wanted; empty for a plain want. */
  parts: Want[];
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77).trimEnd()}...` : text);

const leadingVerb = (text: string): string =>
  /\bmanag/i.test(text) ? "managing" : /\bsupervis/i.test(text) ? "supervising" : "leading";

/** "Three years in a plant": where, not of what. */
const besideYears = /\b(?:years?|yrs?|months?)['’.]?(?: or more)?(?: (?:of )?experience)?\s((?:in|at|on|as) an?)\s\S+/i;

function nameOf(atom: Atom, years: number | null): string {
  const people = years === null ? peopleOf(atom.source) : null;
  if (people !== null) return `${leadingVerb(atom.source)} ${people} or more people`;
  const text = tidyName(atom.text) || atom.text;
  const core = atom.gloss === "" ? text : `${text} (${atom.gloss})`;
  if (years === null) return shorten(core);
  const beside = besideYears.exec(atom.source);
  const plus = `${years < 1 ? `${Math.round(years * 12)} months` : `${years}+ years`}`;
  return shorten(
    core === ""
      ? `${plus} of ${/\brelated\b|\brelevant\b/i.exec(atom.source)?.[0] ?? ""} experience`.replace(/\s+/g, " ")
      : beside && core !== "" && beside[0].endsWith(core.split(/\s+/)[0] ?? "")
        ? `${plus} ${beside[1]} ${core}`
        : `${plus} of ${core}`,
  );
}

/** "a crew of ten or more", "supervise 12 people". */
function peopleOf(text: string): number | null {
  const match =
    /\b(?:supervis\w+|lead\w*|led|manag\w+|oversee\w*|direct\w*|running|run|charge of)\b[^.;]{0,40}?\b(?<!\bat |[-\p{L}])(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)(?:\+| or more)?\b(?!-(?!person|people|member|man\b|strong)|,\d)(?! (?:years?|months?|weeks?|(?:business |working )?days?|hours?|sites|stores|units|locations|accounts|projects|million))/iu.exec(
      text,
    );
  // "Management of awards under 2 CFR 200": a figure before a name in capitals counts nobody.
  if (!match || /years?/i.test(match[0]) || /^\s\p{Lu}{2}/u.test(text.slice(match.index + match[0].length)))
    return null;
  return Number(match[1]) || (yearsOf(`${match[1]} years`) ?? null);
}

/** "CPA (collaborative practice agreement)": the words in parentheses say what the letters mean. */
const expands = (text: string, gloss: string): boolean =>
  /^\p{Lu}{2,6}s?$/u.test(text) &&
  gloss.includes(" ") &&
  (gloss.match(/[\p{L}]+/gu) ?? [])
    .map((word) => word[0]?.toUpperCase())
    .join("")
    .startsWith(text.replace(/s$/, ""));

/** "Planning of loads and routes" is load planning; "buyers in healthcare" are healthcare buyers. */
function inverted(text: string): string {
  const match = /^([\p{L}-]+) (?:of|in) (?:the |our |an? )?([\p{L} -]+)$/u.exec(text);
  const [, head = "", rest = ""] = match ?? [];
  return match
    ? rest
        .split(/\s+and\s+/)
        .map((one) => `${one} ${head}`)
        .join(", ")
    : "";
}

export const plainAtom = (text: string): Atom => ({
  text,
  core: text,
  gloss: "",
  source: text,
  kind: "soft",
  either: false,
  want: null,
  parts: [],
});

/** "Statistical software (JMP or Minitab)": each name in parentheses shows the thing. */
const glossParts = ({ gloss, text, kind }: Atom): Atom[] =>
  gloss === "" ||
  (readSkills(gloss).length === 0 && !/^[^\p{Ll}]|^\p{Lu}/u.test(gloss)) ||
  kind === "degree" ||
  kind === "years" ||
  kind === "tongue"
    ? []
    : [
        ...(/\bor\b/i.test(gloss) || readSkills(gloss).some(({ skill }) => skill.kind === "credential") ? [] : [text]),
        ...gloss.split(/\s*(?:,|\/|\bor\b|\band\b)\s*/i),
      ]
        .filter((one) => one !== "")
        .map(plainAtom);

export function wantOf(atom: Atom, phrase: Phrase, mentions: SkillMention[]): Want {
  const years = yearsOf(atom.source);
  const degree = atom.kind === "degree" ? degreeLevelOf(atom.source) : null;
  const glossed = readSkills(atom.gloss);
  const spelled = expands(atom.text, atom.gloss) && glossed.length > 0;
  const named = spelled ? glossed : [...mentions, ...readSkills(inverted(atom.core)), ...glossed];
  const all = [...new Set(named.map(({ skill }) => skill))];
  // "OSHA training" asks for OSHA.
  const skills = all.filter(
    ({ name }) =>
      all.length === 1 || (name !== "training" && name !== "staff training") || !/\btraining$/i.test(atom.core),
  );
  return {
    text: nameOf(atom, degree === null ? years : null),
    required: (atom.want ?? phrase.want) === "required",
    skills,
    either: (atom.either && !/\bor\s+(?:\d|\p{L}+ years)/iu.test(atom.source)) || /\bor\b/.test(atom.gloss),
    years: degree === null ? years : null,
    degree,
    level: skills.some(({ kind }) => kind === "tongue")
      ? (languageLevelOf(atom.source) ?? (skills.length === 1 ? languageLevelOf(phrase.text) : null))
      : null,
    people: peopleOf(atom.source),
    hours: [],
    stems: stemsOfPhrase(spelled ? atom.gloss : atom.core),
    phrase: atom.source,
    parts: spelled
      ? []
      : [...atom.parts, ...glossParts(atom)].map((part) => wantOf(part, phrase, readSkills(part.core))),
  };
}
