/**
 * Makes checkable requirements of the phrases of a posting: skills of the table, languages, years, degrees, licences and
 * plain noun phrases, each named as shortly as a recruiter would.
 */
import { stemOf } from "../grounding/words";
import { stopWords } from "../grounding/words.data";
import { titleNouns } from "../local/segment/titleWords.data";
import { ScopedMemo } from "../scopedMemo";
import { readSkills, type SkillMention } from "../skills/readSkills";
import type { Skill } from "../skills/skillTable";
import { degreeLevelOf } from "./degrees";
import { joinWords } from "./joinWords";
import { languageLevelOf } from "./languageLevels";
import { type Atom, atomsOf } from "./phraseParts";
import { genericStems, lightStems, traits } from "./postingWords.data";
import type { Phrase } from "./splitPosting";
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
  /** Stems that carry the meaning, for phrases that no skill covers. */
  stems: string[];
  /** The whole phrase, for its hedges ("by summer 2026", "or related field"). */
  phrase: string;
  /** Things that are enough each ("a degree or five years of work"), or that are all wanted; empty for a plain want. */
  parts: Want[];
}

const stemPhrase = (text: string): string[] => [
  ...new Set(
    (joinWords(text.toLowerCase()).match(/[\p{L}\p{N}]+(?:['&][\p{L}\p{N}]+)*/gu) ?? [])
      .filter((word) => !stopWords.has(word) && word.length > 1)
      .map(stemOf)
      .filter((stem) => !genericStems.has(stem)),
  ),
];

const remembered = new ScopedMemo<readonly string[]>(stemPhrase);

/** The stems of a phrase that say what is wanted, each once, in order. */
export const stemsOfPhrase = (text: string): string[] => [...remembered.get(text)];

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77).trimEnd()}...` : text);

function nameOf(atom: Atom, years: number | null): string {
  const core = atom.gloss === "" ? atom.text : `${atom.text} (${atom.gloss})`;
  if (years === null) return shorten(core);
  const plus = `${years < 1 ? `${Math.round(years * 12)} months` : `${years}+ years`}`;
  return shorten(
    core === ""
      ? `${plus} of ${/\brelated\b|\brelevant\b/i.exec(atom.source)?.[0] ?? ""} experience`.replace(/\s+/g, " ")
      : `${plus} of ${core}`,
  );
}

/** "a crew of ten or more", "supervise 12 people". */
function peopleOf(text: string): number | null {
  const match =
    /\b(?:supervis\w+|lead\w*|led|manag\w+|oversee\w*|direct\w*|running|run)\b[^.;]{0,40}?\b(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)(?:\+| or more)?\b(?! (?:years?|months?|sites|stores|units|locations|accounts|projects|million))/i.exec(
      text,
    );
  if (!match || /years?/i.test(match[0])) return null;
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

/** "Statistical software (JMP or Minitab)": each name in parentheses shows the thing. */
const glossParts = ({ gloss, text, kind }: Atom): Atom[] =>
  gloss === "" ||
  (readSkills(gloss).length === 0 && !/^[^\p{Ll}]|^\p{Lu}/u.test(gloss)) ||
  kind === "degree" ||
  kind === "years" ||
  kind === "tongue"
    ? []
    : [
        ...(readSkills(gloss).some(({ skill }) => skill.kind === "credential") ? [] : [text]),
        ...gloss.split(/\s*(?:,|\/|\bor\b|\band\b)\s*/i),
      ]
        .filter((one) => one !== "")
        .map((one) => ({
          text: one,
          core: one,
          gloss: "",
          source: one,
          kind: "soft",
          either: false,
          want: null,
          parts: [],
        }));

function wantOf(atom: Atom, phrase: Phrase, mentions: SkillMention[]): Want {
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
    stems: stemsOfPhrase(spelled ? atom.gloss : atom.core),
    phrase: atom.source,
    parts: spelled
      ? []
      : [...atom.parts, ...glossParts(atom)].map((part) => wantOf(part, phrase, readSkills(part.core))),
  };
}

/** The first words of a long phrase, to where a preposition or joint leads on. */
function opening(text: string): string {
  const head = text.split(/\s+/).slice(0, 9).join(" ");
  const cut = head.replace(
    /\s(?:at|on|in|to|for|with|when|by|and|or|after|before|until|over|from|of|as)\s(?!.*\s(?:at|on|in|to|for|with|when|by|and|or|after|before|until|over|from|of|as)\s).*$/i,
    "",
  );
  return cut.split(/\s+/).length >= 2 ? cut : head;
}

/** "We need a manager for the service side" asks for a person; what is asked of the person follows "with" or "who". */
function withoutPerson(text: string): string | null {
  const match =
    /\b(?:need|needs|want|seek|seeking|hiring|looking for|adding)\s+(?:an?|another|our next|one more|two|three)\s+((?:[\p{L}-]+\s){0,4}?)(\p{L}+)(?=[\s,.;]|$)/iu.exec(
      text,
    );
  if (!match || !titleNouns.has((match[2] ?? "").toLowerCase())) return text;
  const rest = text.slice(match.index + match[0].length);
  const asked = /^\s*,?\s*(?:with|who (?:has|have|is|can|knows)|holding|that has)\s+([\s\S]+)$/i.exec(rest)?.[1];
  return asked ?? null;
}

function wantsOf(phrase: Phrase): Want[] {
  const text = withoutPerson(phrase.text);
  return (text === null ? [] : atomsOf(text, phrase.listed)).flatMap((atom) => {
    const mentions = readSkills(atom.core);
    const want = wantOf(atom, phrase, mentions);
    const empty = want.stems.length === 0 && want.skills.length === 0 && want.years === null && want.degree === null;
    if (empty || /^(?:certified|eligible|licensed|registered|qualified)$/i.test(want.text)) return [];
    const unproved = want.years === null && want.degree === null && mentions.length === 0 && want.parts.length === 0;
    // Prose that names nothing of the table and runs on is talk, not a thing to look for.
    const words = want.text.split(/\s+/).length;
    const isTrait = traits.test(atom.source) && !/\b\p{Lu}\p{L}+ \p{Lu}/u.test(atom.source);
    if (unproved && (isTrait || (phrase.listed && words > 16))) return [];
    return [
      unproved && words > 9 ? { ...want, text: opening(want.text), stems: stemsOfPhrase(opening(want.text)) } : want,
    ];
  });
}

/** "Fashion buying" and "sourcing in Asia" are both purchasing, and two things: what the names of a skill do not hold tells them apart. */
const saysMore = (want: Want): boolean => {
  const named = new Set(want.skills.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(stemsOfPhrase)));
  return want.stems.some((stem) => !named.has(stem) && !lightStems.has(stem));
};

const keyOf = (want: Want): string =>
  want.years !== null || want.degree !== null || want.skills.length === 0 || want.stems.length > 3 || saysMore(want)
    ? want.text.toLowerCase()
    : want.skills
        .map(({ name }) => name)
        .sort()
        .join("|");

/** The requirements of a posting, each once, required before preferred; 60 at most. */
export function readRequirements(phrases: readonly Phrase[]): Want[] {
  const wants = new Map<string, Want>();
  for (const want of phrases.flatMap(wantsOf)) {
    const key = keyOf(want);
    const twin = wants.get(key);
    if (!twin) wants.set(key, want);
    else if (want.required && !twin.required) wants.set(key, { ...twin, required: true });
  }
  const all = [...wants.values()];
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)].slice(0, 60);
}
