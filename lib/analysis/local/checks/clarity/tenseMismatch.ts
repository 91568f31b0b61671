/** Takes for a present tense in a post that ended, two tenses in one line, and a lone stray tense within a post. */
import { findAll } from "../../../findAll";
import { type Check, type Hit, shareOfCount } from "../check";
import type { Reading, Statement } from "../features/reading";
import { verbForm } from "../features/verbForm";
import { plainLanguage } from "../sources";
import { inQuotes, placeOf } from "../voice";

interface Slip {
  start: number;
  end: number;
  why: string;
}

const bareForm = /^[a-z]+$/;

/** "Supervised technicians and manages inventory": a finite verb after "and" in the other tense. */
function mixed(statement: Statement): Slip | null {
  const [first] = statement.sentences;
  if (first?.opening.tense !== "past") return null;
  for (const match of findAll(/(?:,| and|, and) (\w+)\b/g, first.text)) {
    const word = (match[1] ?? "").toLowerCase();
    const form = verbForm(word);
    const next = first.text.slice(match.index + match[0].length);
    if (
      form?.tense !== "present" ||
      !bareForm.test(word) ||
      !/^ (?:\d|(?!(?:for|of|to|in|with|and|at|on|by|from|across|per)\b)[a-z])/.test(next)
    )
      continue;
    const third = word.endsWith("s") && word !== form.lemma;
    if (!third && !/^ \d|^ (?:the|a|an|all|our) /.test(next)) continue;
    if (/\bto (?:\w+,? ){0,4}$/.test(first.text.slice(0, match.index + 1))) continue;
    const start = first.opening.start;
    return {
      start,
      end: first.start + match.index + match[0].length,
      why: `${inQuotes(first.text, 9)} begins in the past and goes on in the present.`,
    };
  }
  return null;
}

function stray(statement: Statement, peers: readonly Statement[]): Slip | null {
  const { opening } = statement;
  const inText = /\bI ([a-z]+) (?:\d|the |a |an |all |new )/.exec(statement.text);
  if (statement.current === false && inText && verbForm(inText[1] ?? "")?.tense === "present") {
    return {
      start: inText.index,
      end: inText.index + inText[0].length,
      why: "The post is over, yet this line reads as if it went on.",
    };
  }
  if (opening.tense !== "present") return null;
  const word = statement.text.slice(opening.start, opening.end);
  const ended = statement.current === false && peers.some((peer) => peer.opening.tense === "past");
  const past = peers.filter((peer) => peer.opening.tense === "past").length;
  const lone =
    statement.current !== true && past >= 3 && peers.filter((peer) => peer.opening.tense === "present").length === 1;
  if (!ended && !lone) return null;
  return {
    start: opening.start,
    end: Math.min(statement.text.length, opening.end + 24),
    why: `The post has ended; ${inQuotes(word)} says it goes on.`,
  };
}

function slips(reading: Reading): Hit[] {
  return reading.work.flatMap((statement) => {
    const peers = reading.work.filter((other) => other.role === statement.role && other !== statement);
    const slip = mixed(statement) ?? stray(statement, peers);
    if (!slip) return [];
    return [
      {
        places: [placeOf(statement, slip)],
        severity: "consider" as const,
        weight: 1,
        note: "Past work in the past tense.",
        claim: `Keep ${inQuotes(statement.text.slice(slip.start, slip.end), 5)} in one tense`,
        why: slip.why,
      },
    ];
  });
}

export const tenseMismatch: Check = {
  id: "tense-mismatch",
  head: "clarity",
  title: "Tenses that disagree",
  kinds: ["tense_mismatch", "typo"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 6,
  judge(reading) {
    const hits = slips(reading);
    return { hits, share: shareOfCount(hits, 3) };
  },
};
