/** Compares what a line affirms and denies: a thing not done, not finished or only intended must not become done. */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";

const denied = guarded(
  /\b(?:did not|didn't|was not|wasn't|were not|weren't|could not|couldn't|never|failed to|unable to|no longer|not yet)\s+(?:\p{L}+ly )?(?:(?:had|have|needed) to )?(\p{L}+)/giu,
);
const unfinished = guarded(
  /\b(?:not (?:yet )?(?:finish|complete|graduate|finished|completed|complete)|unfinished|incomplete|without finishing|dropped out|withdrew|in progress|ongoing|studying toward|(?<!\b(?:I am|I'm) )expected)\b/i,
);
/** What was only asked for or planned, and words of a rewrite that still say so. */
const sought = guarded(
  /\b(?:(?:semi-?)?finalists?|runners?-?up|nominees?|honou?rable mention|appl(?:ied|ying|y) (?:for|to)|awaiting|pending|on (?:the|a) waiting list|shortlisted for|nominated for|candidate for|(?:proposals?|concepts?|ideas?|sketch(?:es)?|applications?|bids?|requests?|suggestions?|petitions?|mock-?ups?|business case|feasibility study) (?:for|to) (?:an? |the |more )?\p{L}+)/iu,
);
const stillSought = guarded(
  /\b(?:(?:semi-?)?finalists?|runners?-?up|nominees?|second|honou?rable|mention|appl\w+|await\w*|pending|waiting|shortlist\w*|nominat\w+|candida\w+|propos\w+|concept\w*|idea\w*|sketch\w*|bids?|bidding|tender\w*|request\w*|suggest\w*|petition\w*|mock-?up\w*|case|study|plan\w*|pitch\w*|recommend\w*|draft\w*|design\w*|asked|sought|seek\w*|hop\w+|answer\w*|process\w*|review\w*|grant\w*|won|win\w*|got|secur\w+|receiv\w+)\b/i,
);
/** What was still to come, and what only who has it can say. */
const ahead =
  /\b(?:expect(?:s|ed|ing)?(?: to)?|scheduled (?:to|for)|plan(?:s|ning)? to|going to|will|due to (?:take|finish|complete|graduate|sit)|(?:studying|preparing|sitting) for|stud(?:y|ies) for|finishing|pursuing|enrolled in|working (?:toward|on)s? (?:my|a|an)|to (?:be )?(?:take|taken|complete|completed)|candidate|on (?:leave|hold)|paused|deferred)\b/i;
const reached =
  /\b(?:passed|earned|obtained|complet(?:ed|ion)|graduated|received|achieved|certified|licensed|holds?|gained|finished)\b/i;
const stillAhead =
  /\b(?:expect\w*|schedul\w+|plan\w*|will|upcoming|pending|in progress|pursu\w+|candidate|studying|preparing|prepar\w+|toward\w*|enrolled|due|anticipated|set (?:for|to)|on track|ongoing|leave|hold|paused|deferred|finishing|completing|current(?:ly)?|to be|stud(?:y|ies))\b/i;
const negation = guarded(
  /\b(?:not|no|never|without|failed|unable|unfinished|incomplete|in progress|expected|coursework|toward|towards|studied|n't|non-\p{L}+|zero|free|spar\w+|avoid\w*)\b|n't\b/iu,
);
const rises = guarded(
  /\b(?:increas\w+|rais\w+|grew|grow\w*|rose|rise|rising|boost\w*|(?<!\b(?:sped|speed\w*|set|clean\w*|follow\w*|pick\w*|sign\w*|made|caught|open\w*|back\w*|wrote|put|took|show\w*|look\w*|it|them|this|these|me|us|one) )up(?= (?:(?:by|from|over|about|nearly|almost|around|roughly|some|another|more than|a|an) )?(?:[$€£]?\d|half|third|quarter|fifth|tenth|\p{L}+ (?:percent|per cent|points?|times)))|(?:was|were|is|are|been|went|goes|going|moved|trended|edged|ended|finished|stayed) up(?! to\b)|up (?:this|last|every|each|year)\b|gain\w*|higher|expand\w*|climbed)\b/iu,
);
const falls = guarded(
  /\b(?:decreas\w+|reduc\w+|cut\w*|fell|fall\w*|drop\w*|lower\w*|down|declin\w+|shrank|shorten\w*|fewer|less|loss|lost|slash\w*)\b/i,
);

const mayBe = guarded(
  /(?<!\b(?:nobody|none|no one) )\b(?:may|might|could) (?:later |then |soon |also |one day |possibly )?(\p{L}{3,})/giu,
);
const stillMay =
  /\b(?:may|might|could|can|would|potential\w*|possib\w+|future|intend\w*|meant|plan\w*|propos\w+|considered|eventual\w*|for use|reusable|likely)\b/i;

/** "The others may use them" that has become "the others use them". */
const turnsFact = (original: string, rewrite: string): boolean =>
  findAll(mayBe, original).some(
    (match) =>
      !stillMay.test(rewrite) &&
      new RegExp(`(?<!\\bto )\\b${(match[1] ?? "").toLowerCase().replace(/e$/, "")}(?:e|ed|es|s|ing|d)?\\b`, "i").test(
        rewrite,
      ),
  );

/** True when the rewrite turns a denial into an affirmation, or a rise into a fall. */
export function truthTurns(original: string, rewrite: string): "denied" | "direction" | null {
  if (unfinished.test(original) && !negation.test(rewrite)) return "denied";
  if (ahead.test(original) && !reached.test(original) && reached.test(rewrite) && !stillAhead.test(rewrite))
    return "denied";
  if ((sought.test(original) && !stillSought.test(rewrite)) || turnsFact(original, rewrite)) return "denied";
  for (const match of findAll(denied, original)) {
    const verb = (match[1] ?? "").toLowerCase().slice(0, 5);
    if (verb.length > 3 && rewrite.toLowerCase().includes(verb) && !negation.test(rewrite)) return "denied";
  }
  const [up, down] = [rises.test(original), falls.test(original)];
  if (/\d|half|third|quarter|doubl|tripl/i.test(original)) {
    if (up && !down && falls.test(rewrite) && !rises.test(rewrite)) return "direction";
    if (down && !up && rises.test(rewrite) && !falls.test(rewrite)) return "direction";
  }
  return null;
}
