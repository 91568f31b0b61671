/**
 * The blanks a rewrite leaves: what the line does not say and a reader would ask. Each is specific to the line's verb and
 * object, and filled in it reads as a sentence. It claims nothing until the person fills it.
 */
import { countWords } from "../../countWords";
import type { Placeholder } from "./placeholder";
import { resultThemes } from "./resultThemes.data";
import { baseOfPast, knownVerbs } from "./verbForms";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const volume = set(
  "answer process handle check file enter schedule prepare serve clean pack sort ship deliver order review book register type scan copy stock unload inspect issue collect resolve repair install write draft edit translate sell assist greet cook dispense administer assess interview reconcile invoice record track test fix respond update weld label maintain service visit conduct perform take transport move load pick assemble cut fill compile create produce design photograph post publish monitor tutor teach train coach mentor advise counsel supervise lead manage host organize organise plan coordinate",
);
const change = set(
  "improve increase reduce cut lower raise boost grow optimize optimise streamline speed accelerate simplify enhance strengthen shorten expand decrease modernize upgrade",
);
const making = set("create design develop write launch introduce build automate redesign");
const teaching = set("train coach mentor onboard");
const assisting = set("help assist support contribute participate work collaborate");

/** Plural nouns that cannot take a number before them, or name no countable thing. */
const uncountable =
  /^(?:supplies|sales|operations|communications|logistics|analytics|economics|politics|news|goods|relations|resources|process|business|access|progress|success|basics|series|efforts|needs|matters|things|activities|aspects|skills|always|as|its|this|was|is|has|less|across|various|thanks|headquarters|arrears|us|premises|surroundings|economics|mathematics|duties|tasks|responsibilities|standards|policies|procedures|days|hours|weeks|months|years|levels|conditions|expenses|funds|savings|times|accounts|status|campus|census|focus)$/;
/** "process" and "analysis" are one. */
const plural = /^\p{Ll}{3,}[^si\W]s$|^(?:people|children|patients|staff)$/u;
const glue = set(
  "and or of to in on for with from at by the a an as that which who into across using my our their its his her all each every new some several many most more daily weekly monthly quarterly annual yearly regular various multiple",
);

export interface Asked {
  text: string;
  placeholders: Placeholder[];
}

const wordAt = (text: string): string[] => text.match(/[\p{L}\p{N}'-]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** A number before the object must not read as if it counted something else: "[how many] returns and cash". */
function fitsCount(after: readonly string[]): boolean {
  if (after[0] === ",") return false;
  if (after[0] !== "and" && after[0] !== "or") return true;
  return (
    after.slice(1, 3).some((word) => plural.test(word) && !uncountable.test(word)) ||
    baseOfPast(after[1] ?? "") !== null ||
    knownVerbs.has(after[1] ?? "")
  );
}

/** The plural object right after the verb: "phone" "calls". Null when a number or an article stands there. */
function objectOf(rest: string): string | null {
  const words = wordAt(rest);
  for (let index = 0; index < Math.min(3, words.length); index += 1) {
    const word = words[index] ?? "";
    const next = words[index + 1] ?? "";
    if (glue.has(word.toLowerCase()) || /[^\p{L}'-]/u.test(word) || uncountable.test(word)) return null;
    if (
      plural.test(word) &&
      !/^\p{L}+s$/u.test(next.replace(/^(?:and|or|of|to|in|on|for|with|from|at|by|as|across|using|is|was|has)$/, ""))
    ) {
      return fitsCount(words.slice(index + 1)) ? words.slice(0, index + 1).join(" ") : null;
    }
    if (!/^\p{Ll}[\p{Ll}-]*$/u.test(word)) return null;
  }
  return null;
}

function resultOf(base: string, text: string, object: string | null): Placeholder | null {
  if (change.has(base)) {
    return {
      token: "[from what to what]",
      question: "What was the figure before, and what was it after (days, errors, cost, share)?",
    };
  }
  if (making.has(base) && !/\b(?:relationships?|rapport|trust|culture|environment)\b/i.test(text)) {
    return {
      token: "[who uses it, and what it replaced or saved]",
      question: `Who used ${object ?? "it"}, and what did it replace or save?`,
    };
  }
  const near = wordAt(text).slice(0, 6).join(" ");
  const theme = resultThemes.find(([pattern]) => pattern.test(teaching.has(base) ? "training" : near));
  return theme ? { token: theme[1], question: theme[2] } : null;
}

/** "Hired, trained and scheduled": acts alone; what a reader asks first is whom or what they were done to. */
function isOnlyActs(text: string): boolean {
  const words = text.replace(/[.;]\s*$/, "").split(/, and |, | and /);
  return words.length > 1 && words.every((word) => baseOfPast(word) !== null || knownVerbs.has(word.toLowerCase()));
}

/** Adds at most two blanks to a line: an amount before its plural object, and the result at its end. Null when none fits well. */
export function askFor(text: string, wants: { amount: boolean; result: boolean; ongoing: boolean }): Asked | null {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? "";
  const base = baseOfPast(first) ?? (wants.ongoing && knownVerbs.has(first.toLowerCase()) ? first.toLowerCase() : null);
  if (base === null || /^\p{L}+\s+(?:committee|member|assistant|manager|of)\b/iu.test(text)) return null;
  if (wants.amount && isOnlyActs(text)) {
    const token = "[whom or what, and how many]";
    return {
      text: `${text.replace(/[.;]\s*$/, "")} ${token}`,
      placeholders: [{ token, question: "Whom or what, and how many in a usual month or year?" }],
    };
  }
  const rest = text.slice(first.length).trimStart();
  const object = objectOf(rest);
  const placeholders: Placeholder[] = [];
  let asked = text.replace(/[.;,]\s*$/, "");
  const hasNumber = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\b/i.test(text);
  if (wants.amount && !hasNumber && object !== null && volume.has(base)) {
    placeholders.push({ token: `[how many]`, question: `How many ${object}, in a usual week, month or project?` });
    asked = `${first} [how many] ${asked.slice(first.length).trimStart()}`;
  }
  const listed = (text.match(/,/g) ?? []).length >= 2;
  const told = /\b(?:used|so that|which|because|top|best|first|only|every|most)\b/i.test(rest);
  const room = !told && countWords(asked) <= 20 && !hasNumber && !listed && !/[.;:!?]\s/.test(asked);
  if (wants.result && room) {
    const result = assisting.has(base)
      ? { token: "[your own part]", question: "Which part was yours? Name what you did, and what came of it." }
      : resultOf(base, rest, object);
    if (result) {
      placeholders.push(result);
      asked = change.has(base)
        ? `${asked} ${result.token}`
        : assisting.has(base)
          ? `${asked}: ${result.token}`
          : `${asked}; ${result.token}`;
    }
  }
  return placeholders.length > 0 ? { text: asked, placeholders } : null;
}
