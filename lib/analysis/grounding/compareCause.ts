/**
 * Finds effects that a rewrite claims and the original does not: a connective of cause that is new, a participle of
 * outcome hung on an action, or a change that merely happened and is now the person's doing.
 */
import { findAll } from "../findAll";
import { blankMark } from "./placeholders";
import { contentStems, wordsOf } from "./words";

const change =
  "increas|decreas|reduc|cut|boost|improv|rais|lower|grow|grew|grown|doubl|tripl|halv|driv|drove|sav|generat|earn|accelerat|slash|lift|shorten|eliminat|prevent|minimi[sz]|maximi[sz]|enabl|enhanc|strengthen|deliver|secur|expand|avoid|streamlin|ensur|optimi[sz]|achiev|speed|sped|help|ma(?:k|d)|result|lead|allow|contribut|win|won|bring|turn|keep|foster|ensur";
const participle = new RegExp(
  `(?:,|–|—| -)\\s*(?:thereby |thus |significantly |successfully |directly )?((?:${change})\\p{L}*ing)\\b`,
  "giu",
);
const connective =
  /\b(?:result(?:ed|ing) in|lead(?:ing)? to|led to|leading to|thanks to|due to|because|as a result|resulted|thereby|so that|which (?:cut|reduced|increased|raised|led|saved|improved|drove|lowered|helped|allowed|boosted|grew|doubled|made|kept|won|brought|shortened|meant|resulted|enabled)|that (?:cut|reduced|increased|raised|saved|improved|drove|lowered|boosted|doubled|grew|led to|resulted)|driv(?:e|es|ing|en) (?=a|the|an|\d|higher|growth|revenue|sales)|drove (?=a|the|an|\d|higher|growth|revenue|sales|up|down)|caus(?:ed|ing)|enabl(?:ed|ing)|allow(?:ed|ing)|contributed to (?=(?:an? |the )?(?:\d|higher|lower|growth|rising|falling|rise|increase|decrease|reduction|drop|gain|success|improve)))|\b(?:by|through|via|from) (?:\p{L}+ly )?\p{L}+ing\b|\bafter which\b/giu;
const causalOriginal =
  /\b(?:result(?:ed|ing|s)? in|lead(?:ing)? to|led to|thanks to|due to|because|as a result|resulted|thereby|thus|so that|so (?:the|we|that|they|i)\b|which|therefore|hence|caus(?:ed|ing)|enabl(?:ed|ing)|allow(?:ed|ing)|(?:by|through|via) (?:(?:\p{L}+ly )?\p{L}+ing|(?:a |an |the )(?!third|quarter|fifth|half|tenth|factor)\p{L}+|\p{L}+tion))\b|,\s*\p{L}+ing\b|\bthat (?:cut|reduced|increased|raised|saved|improved|lowered|made|kept|let|showed)\b/iu;
const outcomePhrase =
  /\b(?:on time|under budget|within budget|on budget|ahead of schedule|on schedule|without (?:error|errors|incident|incidents|findings|injury|injuries|delay|delays|complaint|complaints|accident|accidents)|zero (?:errors|incidents|findings|complaints)|error-free|accident-free|incident-free|record (?:sales|revenue|time|year|attendance|high|low|profit|profits|growth)|to (?:great|wide) acclaim|exceed(?:ed|ing) (?:\p{L}+ ){0,3}(?:target|targets|quota|goal|goals|expectation|expectations))\b/giu;

/** A clause that begins with a verb of change acting on something: "cut turnover", "and raised sales". */
const doing =
  /(?:^|[.;,]\s+|\band\s+|\bto\s+|\bthat\s+|\bwhich\s+)(?:successfully |significantly |i |we )?(cut|reduced|lowered|raised|increased|boosted|improved|grew|decreased|doubled|tripled|halved|drove|saved|shortened|eliminated|slashed|lifted|accelerated|expanded|generated|delivered|achieved|turned|won|secured|brought|kept|attracted|retained|prevented|decreasing|reducing|increasing|raising|cutting|improving|growing|saving)\b/giu;
const happened =
  /\b(?!(?:that|who|which|and|i|we|to|or)\b)\p{L}+\s+(?:has |have |had |then |later |also |actually )?(?:rose|rise|fell|fall|dropped|went (?:up|down)|fallen|risen|gone (?:up|down)|was (?:up|down)|were (?:up|down)|is (?:up|down)|are (?:up|down)|grew|increased|decreased|declined|improved|doubled|tripled|halved|shrank|climbed|jumped|finished|ended|closed|was (?:nominated|awarded|chosen|named|renewed|approved|funded)|won|came (?:down|in)|reached|stayed|remained|sold out|passed)\b/iu;
/** Two states told side by side, which says that a change happened and not who made it. */
const staged =
  /\bat the (?:start|beginning|outset)\b[^.]*\d|\d[^.]*\bat the (?:start|beginning|outset)\b|\bbefore\b[^.]*\d[^.]*\bafter\b[^.]*\d|\d[^.]*\b(?:at first|initially|originally|earlier)\b[^.]*\d[^.]*\b(?:later|now|today|afterwards|finally)\b/i;
const acted =
  /(?:^|[.;,]\s+|\band\s+)(?:i |we |successfully )?(?:cut|reduc\w+|lower\w+|rais\w+|increas\w+|boost\w+|improv\w+|grew|grow\w*|decreas\w+|doubl\w+|tripl\w+|halv\w+|drove|driv\w+|sav(?:ed|ing|es)|shorten\w+|eliminat\w+|slash\w+|lift\w+|expand\w+|generat\w+|deliver\w+|achiev\w+|turn\w+|won|win\w*|secur\w+|brought|kept|keep\w*|attract\w+|retain\w+|prevent\w+)\b/i;

/** "Accounts, which grew from 40 to 90" tells a change of the thing named, without saying who made it. */
const changeOfThing =
  /^,?\s*which (?:grew|doubled|tripled|increased|improved|fell|rose|dropped|went|shrank) (?:up |down )?(?:from|to|by) [$€£~]?(?:\d|\p{L}+ to )/iu;

const stemsOf = (text: string): Set<string> => contentStems(wordsOf(text));
const clauseAfter = (text: string, from: number): string => /^[^.;]*/.exec(text.slice(from))?.[0] ?? "";

/** True when the rewrite turns sequence, purpose or nothing at all into effect. Clauses that hold a blank ask, and pass. */
export function causeIsNew(original: string, rewrite: string): boolean {
  const known = stemsOf(original);
  const causal = causalOriginal.test(original);
  for (const match of findAll(participle, rewrite)) {
    if (clauseAfter(rewrite, match.index).includes(blankMark)) continue;
    const verb = stemsOf(match[1] ?? "");
    const sameVerb = [...verb].some((stem) => known.has(stem));
    const purpose = new RegExp(
      `\\b(?:to|for) (?:\\p{L}+ly )?${(match[1] ?? "").replace(/ing$/i, "").slice(0, 5)}`,
      "iu",
    ).test(original);
    const restates = /^(?:bring|keep|turn|mak|let)/i.test(match[1] ?? "");
    if ((!sameVerb && !causal && !restates) || (purpose && !causal)) return true;
    if (!causal && happened.test(original) && !acted.test(original)) return true;
    if (!sameVerb) {
      const clause = stemsOf(clauseAfter(rewrite, match.index + 1));
      const shared = [...clause].filter((stem) => known.has(stem)).length;
      const neutral = /^(?:bring|keep|turn|help|mak|let)/i.test(match[1] ?? "");
      if (shared < Math.min(2, clause.size - 1) || (neutral && shared * 2 < clause.size)) return true;
    }
  }
  for (const match of findAll(connective, rewrite)) {
    if (clauseAfter(rewrite, match.index).includes(blankMark) || causal) continue;
    if (original.toLowerCase().includes(match[0].toLowerCase())) continue;
    if (changeOfThing.test(rewrite.slice(match.index))) continue;
    const verb = /^(?:which|that) (\p{L}+)/iu.exec(match[0])?.[1];
    const said = verb !== undefined && [...stemsOf(verb)].every((stem) => known.has(stem));
    if (said && !happened.test(original)) continue;
    if (
      /^(?:by|through|via|from) /i.test(match[0]) &&
      !doing.test(rewrite.slice(0, match.index)) &&
      !causes(rewrite, match.index)
    )
      continue;
    return true;
  }
  doing.lastIndex = 0;
  if ((happened.test(original) || staged.test(original)) && !acted.test(original) && !causal) {
    for (const match of findAll(doing, rewrite)) {
      if (clauseAfter(rewrite, match.index + 1).includes(blankMark)) continue;
      if (changeOfThing.test(rewrite.slice(match.index))) continue;
      return true;
    }
  }
  for (const match of findAll(outcomePhrase, rewrite)) {
    const words = stemsOf(match[0]);
    if (![...words].some((stem) => known.has(stem)) && !original.toLowerCase().includes(match[0].toLowerCase())) {
      if (!/\bno (?:findings|errors|incidents|complaints|injuries|delays|accidents)\b/i.test(original)) return true;
    }
  }
  return false;
}

/** True when the words before a "by ...ing" say that something was reached or changed. */
function causes(text: string, index: number): boolean {
  return new RegExp(`\\b(?:${change})\\p{L}*\\b`, "iu").test(text.slice(0, index));
}
