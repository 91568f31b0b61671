/**
 * Takes for passives that hide who did the work: "the process was improved", "audits carried out monthly". Several weak
 * signs are added up: where the clause stands, what its verb claims, how the rest of the document is told.
 */
import { wordList } from "../../../words/lexeme";
import { type Check, type Hit, shareOfLines } from "../check";
import type { Clause } from "../features/clauses";
import type { Reading, Statement } from "../features/reading";
import { formOf } from "../features/verbForm";
import type { Span } from "../features/words";
import { plainLanguage } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const perfect = set("has have had being");
const isAuxiliary = wordList(set("was were is are been being"));
const isFiller = wordList(
  set("also then now not always all currently recently since later never often both mostly still"),
);
/** Participles that tell a state or a feeling, or what others rightly did to the writer. */
const isNoAct = wordList(
  set(`interested excited pleased based located born supposed used told liked known related involved responsible exposed
    tired needed required married retired qualified certified licensed registered allowed dedicated committed motivated
    concerned prepared experienced skilled situated composed called named limited detailed advanced delighted honoured
    honored thrilled blessed driven employed furloughed enrolled`),
);
/** What a writer would claim if the sentence had a subject. */
const claimed =
  set(`halved reduced increased improved raised lowered cut doubled tripled shortened achieved implemented completed
    launched introduced moved organized organised established created developed designed built written rewritten saved
    restructured streamlined integrated standardised standardized installed upgraded migrated automated rolled undertaken
    carried conducted performed executed delivered secured won negotiated trained coached produced prepared planned`);
const isClaimed = wordList(claimed);
const ownPronouns = set("i we you he she they it who which that nobody none nothing everyone this these those");
const subordinating = set("until while when after before because if once unless since whenever as");
const byUs = set("me us myself ourselves");
const follows = set(
  "on in at for to with within across under during from as per twice once monthly weekly daily yearly regularly throughout since after before and",
);

interface Passive extends Span {
  participle: string;
  /** The subject is left out: "Was promoted". */
  bare: boolean;
  /** "by us", or by doing something: no other author. */
  own: boolean;
  /** No helper stands in it: "audits carried out". */
  clipped: boolean;
}

/** What "by" leads to after word `from`: another author, the writer, or nothing. */
function agentAfter(clause: Clause, from: number): "other" | "own" | null {
  const at = clause.words.findIndex(({ lower }, index) => index > from && index <= from + 7 && lower === "by");
  const next = clause.words[at + 1];
  if (at < 0 || !next) return null;
  if (byUs.has(next.lower)) return "own";
  return next.lower.endsWith("ing") || /^\d/.test(next.text) ? null : "other";
}

/** "X was done" in a clause with a subject of its own. */
function fullPassive(clause: Clause): Passive | null {
  const { words } = clause;
  for (let index = 0; index < words.length - 1; index += 1) {
    if (!isAuxiliary(words[index]?.lexeme)) continue;
    let at = index + 1;
    while (isFiller(words[at]?.lexeme) || /[a-z]{3}ly$/.test(words[at]?.lower ?? "")) at += 1;
    const participle = words[at];
    if (!participle || isAuxiliary(participle.lexeme) || isNoAct(participle.lexeme)) continue;
    if (!formOf(participle.lexeme)?.participle) continue;
    const subject = words.slice(0, index).filter(({ lower }) => !perfect.has(lower));
    const pronoun = subject.some(({ lower }) => ownPronouns.has(lower));
    if (pronoun && subject[0]?.lower !== "there") return null;
    // "Asked to close the hall until the lift was mended": the writer acts, the passive only dates it.
    const below = subject.some(({ lower }) => subordinating.has(lower));
    if (below || (subject.length > 0 && clause.opening.tense === "past")) return null;
    const agent = agentAfter(clause, at);
    if (agent === "other") return null;
    const particle = words[at + 1];
    const end = particle && /^(?:up|out|down|over|on)$/.test(particle.lower) ? particle.end : participle.end;
    return {
      start: clause.start,
      end,
      participle: participle.lower,
      bare: subject.length === 0,
      own: agent === "own",
      clipped: false,
    };
  }
  return null;
}

/** "Audits carried out monthly": a noun and a participle with no verb of its own. */
function clippedPassive(clause: Clause): Passive | null {
  const { words, opening } = clause;
  if (opening.tier !== "none" || opening.person || words.some(({ lexeme }) => isAuxiliary(lexeme))) return null;
  for (let index = 1; index < Math.min(words.length, 8); index += 1) {
    const word = words[index];
    const [previous, next] = [words[index - 1], words[index + 1]];
    if (!word || !previous || (!word.lower.endsWith("ed") && !isClaimed(word.lexeme))) continue;
    if (isNoAct(word.lexeme) || !formOf(word.lexeme)?.participle) continue;
    const beforeNoun =
      /^(?:the|a|an|of|and|to|in|for|with|newly|by|our|all|as|when|if|where)$/.test(previous.lower) ||
      /ly$/.test(previous.lower);
    const particle = next && /^(?:out|up|over)$/.test(next.lower) ? next : null;
    const after = particle ? words[index + 2] : next;
    // "9 designers served": how many, and no act that wants its author.
    if (!after && /^\d/.test(words[0]?.text ?? "")) continue;
    if (ownPronouns.has(previous.lower)) return null;
    if (beforeNoun || (after && !follows.has(after.lower) && !/ly$/.test(after.lower))) continue;
    if (agentAfter(clause, index) === "other") return null;
    return {
      start: clause.start,
      end: (particle ?? word).end,
      participle: word.lower,
      bare: false,
      own: false,
      clipped: true,
    };
  }
  return null;
}

/** How sure we are that the passive is a fault here, 0 to 1. */
function sureness(passive: Passive, clause: Clause, statement: Statement, leads: boolean, telling: number): number {
  let sure = 0.3 + (leads ? 0.2 : 0) + (claimed.has(passive.participle) ? 0.2 : 0) + (passive.own ? 0.3 : 0);
  if (telling < 0.22) sure += 0.25;
  // A passive of change is a sign of outcome by itself; only more than that speaks for the line.
  if (statement.outcome.strength === 3 || statement.outcome.kinds.size > 1) sure -= telling >= 0.35 ? 0.25 : 0.1;
  if (passive.bare) sure -= 0.2;
  const whole = clause.words.some(({ lower, end }) => end < passive.end && /^(?:every|each|no|none)$/.test(lower));
  if (whole) sure -= 0.2;
  return sure;
}

function hitsOf(statement: Statement, reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const [number, sentence] of statement.sentences.entries()) {
    for (const clause of sentence.clauses) {
      if (clause.relative && clause.words[0]?.lower !== "where") continue;
      const passive = fullPassive(clause) ?? (reading.telling < 0.3 ? clippedPassive(clause) : null);
      if (!passive) continue;
      const leads = number === 0 && clause.leads;
      // "OEE raised from 71 % to 82 %": clipped, and both ends of the change are on the page.
      if (passive.clipped && statement.outcome.strength >= 2 && statement.outcome.measured) continue;
      if (sureness(passive, clause, statement, leads, reading.telling) < 0.5) continue;
      hits.push({
        places: [placeOf(statement, passive)],
        severity: "fix",
        weight: 1,
        note: pick(["By whom? Put yourself in front.", "Who did this? If you, say so."], statement.unit.id),
        claim: passive.bare ? "Say who did it, and why" : `Say who ${passive.participle} it`,
        why: `${inQuotes(statement.text.slice(passive.start, clause.end), 9)} leaves out the person who did it. If that was you, start the line with your verb.`,
      });
    }
  }
  return hits.slice(0, 3);
}

export const passiveVoice: Check = {
  id: "passive-voice",
  head: "clarity",
  title: "Passives that hide the author",
  kinds: ["passive_voice", "vague_claim", "no_metric", "buried_lead"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const told = [...reading.work, ...reading.profile, ...reading.asides];
    const hits = told.flatMap((statement) => hitsOf(statement, reading));
    return { hits, share: shareOfLines(hits, reading.work.length, 0.25) };
  },
};
