/** Human languages: met where the page names them as spoken, at the level that is asked for. */
import { type Skill, skills } from "../skills/skillTable";
import { advice, type Decision, no, part, wholeOf, yes } from "./decision";
import type { Evidence, Shown } from "./evidence";
import { languageLevelOf } from "./languageLevels";
import type { Want } from "./want";

const lookedFor = "Looked for by all its names in every section; not found.";

/** What stands before a language in its clause; after a colon, what the colon opens. */
function frameOf(before: string): string {
  const clause = /[^,;.|•(]*$/.exec(before)?.[0] ?? "";
  const opened = clause.slice(clause.lastIndexOf(":") + 1);
  return opened.trim().includes(" ") ? opened : clause;
}

/** How well a line says that a language is known: its own level, or what the line's frame says; null where it says nothing. */
function levelSaid({ unit, start, end }: Shown): number | null {
  const rest = unit.text.slice(end);
  const own = /^\s*(?:\(([^)]*)\)|[:–—-]+\s*([^;|•\n]*)|,\s*(?!\p{Lu})([^,;|•\n]*)|\s([^,;|•(\n]*))/u.exec(rest);
  const said = own
    ? languageLevelOf((own[1] ?? own[2] ?? own[3] ?? own[4] ?? "").split(/;|\.(?:\s|$)|\((?=\p{L}+ )/u)[0] ?? "")
    : null;
  const head = frameOf(unit.text.slice(0, start));
  const framed = languageLevelOf(head);
  const shared = languageLevelOf(/^[^.;|•]*/.exec(rest)?.[0] ?? "");
  return said ?? framed ?? shared;
}

/** The same, or what mere use says. Whoever writes a page in English and says no more of it knows it well. */
function levelAt(shown: Shown, { resume }: Evidence): number {
  const kind = resume.sections[shown.unit.section]?.kind;
  const used = kind === "education" ? 3 : kind === "languages" || kind === "skills" ? 4 : 5;
  return levelSaid(shown) ?? (shown.skill.name === "English" && resume.language === "en" ? 5 : used);
}

const tongueNames = skills
  .filter(({ kind }) => kind === "tongue")
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .join("|");
/** "French and Japanese food", "the new German lathe": where a thing comes from, not what is spoken. */
const ofOrigin = new RegExp(
  `^(?:(?:,|,? (?:and|or)| &|/) ?(?:${tongueNames}))*\\s(?!(?:${tongueNames})\\b)(?=\\p{Ll})(?!(?:and|or|as|at|by|for|from|in|on|to|with|who|which|since|until|daily|every|most|all|also|well|too|but|is|was|are|were|spoken|written|only|fluent\\w*|native\\w*|basic\\w*|conversation\\w*|proficien\\w*|fluency|skills?|level|speak\\w*|languages?|interpret\\w*|translat\\w*|version|lessons?|class\\w*|courses?|teach\\w*|grammar|literature|calls?|callers?|customers?|clients?|patients?|guests?|families|students?|readers?|texts?|documents?|menus?|copy|pages?|website|letters?|side|half|about|when|where|while|because|through|without)\\b)`,
  "iu",
);
const isSpoken = /\b(?:speak\w*|spoken|fluent|bilingual|conversational|native|languages?|interpret\w*|translat\w*)\b/i;

const isLanguage = ({ unit, end }: Shown): boolean =>
  !ofOrigin.test(unit.text.slice(end, end + 80)) || isSpoken.test(unit.text);

export function decideTongue(skill: Skill, want: Want, evidence: Evidence): Decision {
  const all = (evidence.bySkill.get(skill.name) ?? []).filter(
    (shown) => (shown.standing === "own" || shown.standing === "weak") && isLanguage(shown),
  );
  const bilingual = /\bbilingual\b/i.test(want.phrase);
  const needed = bilingual ? 5 : Math.min(want.level ?? 3, 6);
  let best: { shown: Shown; level: number } | null = null;
  for (const shown of all) {
    const level = levelAt(shown, evidence);
    if (!best || level > best.level) best = { shown, level };
  }
  if (!best && skill.name === "English" && evidence.resume.language === "en") {
    const line = evidence.units.find(({ unit }) => unit.kind === "bullet" || unit.kind === "prose");
    if (line) return yes(wholeOf(line.unit), "The résumé is written in it.");
  }
  if (!best) return no(null, lookedFor);
  const { shown, level } = best;
  if (level >= needed || (needed === 6 && level >= 6) || (needed === 5 && level >= 5))
    return yes(shown, "Named, at the level that is asked for.");
  return level >= 3
    ? part(shown, "Named, at a lower level than is asked for.", advice.language)
    : no(shown, "Named, but the résumé itself limits it.", advice.language);
}
