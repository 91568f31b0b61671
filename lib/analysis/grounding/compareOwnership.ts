/**
 * Compares how much of the work a line and its rewrite claim for the person. Each act of the rewrite is held against the
 * act of the original that speaks of the same thing: a rewrite may claim less, never more, and never what others did.
 */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { kinship } from "../words/wordKin";
import { commandsOthers, commandsPeople, onlyStoodBy } from "./compareCharge";
import { agentsNamed, takenFromOthers } from "./othersDeeds";
import {
  carriedOut,
  givingStems,
  handlingStems,
  ideaPattern,
  ideaStems,
  leadGrant,
  leadingStems,
  makingPattern,
  modifierOfNoun,
  onlyIdeaStems,
  orderingStems,
  originStems,
  ownGrant,
  partGrant,
  partTier,
  plainTier,
  remedyStems,
  routineStems,
  sessionNouns,
  sharedAnywhere,
  sharedPattern,
  soleClaim,
  soleGrant,
  tellingStems,
} from "./ownership.data";
import { type Act, readActs } from "./readActs";
import { type Claim, claimsOf } from "./readClaims";
import { sharesCredit, sharesWith } from "./sharedCredit";
import { namesPeople } from "./verbForms";
import { contentStems, wordsOf } from "./words";

const tolerance = 0.45;
const began =
  /\b(?:started|founded|(?:co-?)?founders?|owners?|co-?founded|set up|established|opened|launched|began)\b/i;
const leads = 3.6;
/** Led, managed, supervised: what the group did was done under the writer. */
const leadsPeople = 3.9;
/** Who lists tasks under a post is responsible for them. */
const verblessTier = 3.2;

const sessionStems = contentStems(wordsOf(sessionNouns));

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;

const workedOn = guarded(
  /\bwork(?:ed|ing|s)? on (?:(?:the|a|an|our|its) )?(?:\p{L}+ ){0,2}?(\p{L}{5,})\b(?= (?:of|for|from)\b)/giu,
);

/** "Worked on the translation of letters" names the act by a noun; "translated letters" names it by its verb. */
const verbOfNoun = (claim: Claim, original: string): boolean =>
  findAll(workedOn, original).some((match) => {
    const kin = kinship(claim.verb, wordsOf(match[1] ?? "")[0]?.stem ?? "");
    return kin === "same" || kin === "synonym";
  });

/** The claim of the original that speaks of the same thing; among equals the one that grants most. */
function sourceOf(claim: Claim, before: readonly Claim[]): Claim | null {
  let best: Claim | null = null;
  let most = 0;
  for (const other of before) {
    const shared =
      overlap(claim.about, other.about) +
      (claim.verb === other.verb ? 0.5 : 0) +
      (claim.verb !== other.verb && other.about.has(claim.verb) ? 0.75 : 0) +
      2 * overlap(claim.act?.headStems ?? new Set(), other.act?.headStems ?? new Set());
    if (shared > most || (shared === most && best !== null && other.tier > best.tier)) {
      best = other;
      most = shared;
    }
  }
  return best;
}

/** "Fixed faults" for faults that were only reported. */
const remedies = (claim: Claim, before: readonly Claim[], source: Claim | null): boolean =>
  claim.act !== null &&
  remedyStems.has(claim.verb) &&
  source !== null &&
  tellingStems.has(source.verb) &&
  !before.some((other) => remedyStems.has(other.verb));

/** "Recorded the minutes" of who took them. */
const isMinutes = (claim: Claim, rewrite: string): boolean =>
  claim.act !== null &&
  /^(?:record|take|keep|write|transcrib|document|compil|prepar|draft)$/.test(claim.verb) &&
  /^[^.;,]*\bminutes\b/.test(rewrite.slice(claim.act.end));

/** "None of whom report to me" grants nothing. */
const grantsLead = (original: string): boolean =>
  leadGrant.test(original) && !/\b(?:none|not|no one|nobody|don't|doesn't|without)\b[^.;]*\breport/i.test(original);

/** "Supervised three techs" for work done with three other techs. */
const leadsCompanions = (claim: Claim, original: string): boolean =>
  leadingStems.has(claim.verb) &&
  wordsOf(original).some(
    (word, index, words) =>
      namesPeople(word.lower) &&
      claim.act?.objectStems.has(word.stem) === true &&
      words.slice(Math.max(0, index - 4), index).some(({ lower }) => /^(?:with|alongside|beside)$/.test(lower)) &&
      !grantsLead(original),
  );

/** "Issued a recommendation" of who recommended: the object names the weaker deed, and no other. */
const namesWeaker = (claim: Claim, source: Claim | null): boolean =>
  source !== null && claim.tier === plainTier && (claim.act?.headStems.has(source.verb) ?? false);

/** "They use my layout": the writer made it. */
function isWriters(claim: Claim, original: string): boolean {
  const words = wordsOf(original);
  return words.some(
    ({ lower }, index) =>
      lower === "my" && words.slice(index + 1, index + 3).some(({ stem }) => claim.act?.objectStems.has(stem)),
  );
}

/** "Dashboards for the sales team": a thing of the line's own, told without a deed; who lists it has made or done it. */
const isNamedAlone = (claim: Claim, original: string, acts: readonly Act[], before: readonly Claim[]): boolean => {
  const heads = [...(claim.act?.headStems ?? [])];
  const words = wordsOf(original);
  const opened = words.some(
    ({ stem }, index) =>
      heads.includes(stem) &&
      !words.slice(Math.max(0, index - 3), index).some(({ lower }) => /^(?:the|our|their|its|his|her)$/.test(lower)),
  );
  return (
    opened &&
    !before.some(({ about }) => heads.some((stem) => about.has(stem))) &&
    !acts.some((act) =>
      heads.some((stem) => act.zone.has(stem) || act.objectStems.has(stem) || act.subjectStems.has(stem)),
    )
  );
};

/** "To the designer's drawings" names another who designed. */
const agentNouns =
  /\b(?:the|an?|his|her|their) (?:\p{L}+ )?(?:designer|developer|creator|inventor|builder|architect|maker)s?(?:'s)?(?: (?:plans?|drawings?|designs?|layouts?|patterns?))?\b/giu;
const withoutOthersIdea = (original: string): string =>
  original.search(agentNouns) === -1
    ? original
    : original.replace(agentNouns, "").replace(/\b(?:built|build(?:s|ing)?|made|mak(?:es?|ing))\b/gi, "");

/** What the writer made: "did the data entry for a study" makes no study, nor does what others set up. */
function ownMaking(claim: Claim, original: string, rewrite: string, acts: readonly Act[]): string {
  const told = contentStems(wordsOf(/^[^,.;]*/.exec(rewrite.slice(claim.act?.end ?? 0))?.[0] ?? ""));
  let text = acts.some(({ verb, headStems }) => verb === "do" && headStems.size > 0 && overlap(headStems, told) === 0)
    ? original.replace(/\bdid\b/gi, "   ")
    : original;
  for (const act of acts)
    if (act.subject === "other" || (act.subject === "thing" && act.link === "relative" && act.subjectStems.size > 0))
      text = text.slice(0, act.start) + " ".repeat(act.end - act.start) + text.slice(act.end);
  return text;
}

const takesOrigin = (claim: Claim, original: string, rewrite: string, alone: boolean, acts: readonly Act[]): boolean =>
  claim.act !== null &&
  !claim.act.passive &&
  originStems.has(claim.verb) &&
  // "Authorized to approve" has the stem of "authored".
  !/^authori/i.test(rewrite.slice(claim.act.start, claim.act.end)) &&
  !(onlyIdeaStems.has(claim.verb) ? ideaPattern : makingPattern).test(
    ideaStems.has(claim.verb)
      ? withoutOthersIdea(original).replace(carriedOut, "")
      : ownMaking(claim, original, rewrite, acts),
  ) &&
  !(commandsPeople(claim) && /\b(?:recruit|hir)(?:ed|ing)\b/i.test(original)) &&
  !isWriters(claim, original) &&
  !ownGrant.test(original) &&
  !wordsOf(original).some(({ stem, lower }) => stem === claim.verb && !/(?:er|or)(?:s|'s)?$/.test(lower)) &&
  (ideaStems.has(claim.verb) || !alone);

const helps = /\b(?:help|assist|support)(?:ed|ing|s)?\b/i;
/** "In support of the CFO": what was help is still told as help. */
const keepsHelp = /\bin (?:support|aid) of\b|\b(?:to help|helping|assisting|supporting) (?:the|an?|our)\b/i;

/** True when the rewrite claims more of the work than the original does. */
export function ownershipGrows(original: string, rewrite: string): boolean {
  const shared =
    sharedAnywhere.test(rewrite) ||
    /\b(?:second|third|fourth|fifth|last|middle|one of (?:the )?\p{L}+) authors?\b/iu.test(rewrite) ||
    sharesWith(rewrite) ||
    readActs(rewrite).some((act) => act.subject === "group");
  if (sharedPattern.test(original) && !shared) return true;
  const asPart = claimsOf(original, partTier, true);
  const before =
    shared || asPart.some((claim) => claim.tier >= leadsPeople) ? claimsOf(original, plainTier, true) : asPart;
  const acts = readActs(original);
  const highest =
    before.length === 0
      ? acts.length === 0
        ? verblessTier
        : plainTier
      : Math.max(...before.map((claim) => claim.tier));
  const agents = agentsNamed(original);
  const granted = highest >= leads;
  const ownPart = contentStems(wordsOf(partGrant.exec(original)?.[1] ?? ""));
  if (
    !shared &&
    acts.some((act) => act.subject === "group" && !modifierOfNoun.test(original.slice(0, act.start))) &&
    !acts.some((act) => act.subject === "person" && act.link === "main" && act.verb !== "be" && !act.passive) &&
    highest < leads &&
    !grantsLead(original) &&
    !/\bI\b(?! (?:wrote|made|did)? ?(?:with|and)\b)|\bby me\b/.test(original)
  )
    return claimsOf(rewrite, partTier, false).some((claim) => claim.tier >= plainTier);
  // What the original says was done alone may be told so in any words.
  const claimed = soleGrant.test(original)
    ? rewrite.replace(new RegExp(soleClaim, "giu"), (words) => " ".repeat(words.length))
    : rewrite;
  const [isOwn, isLeads] = [ownGrant.test(original), grantsLead(original)];
  const byWriter = /\bby me\b/.test(original);
  const isLimited = sharesCredit(original, acts, before);
  return claimsOf(claimed, partTier, false).some((claim) => {
    // Who only looked on had no part in it.
    // "Spent three months shadowing" and "acquired" for "learned" claim no more than that.
    if (
      claim.verb === "spend" ||
      (claim.verb === "serv" && (claim.act?.objectStems.size === 0 || / as (?:an?|the)\b/.test(rewrite))) ||
      (highest === 0 && before.some((other) => kinship(claim.verb, other.verb) === "synonym"))
    )
      return false;
    if (claim.tier > 0 && before.length > 0 && highest === 0) return true;
    if (claim.tier < plainTier) return false;
    const alone = isNamedAlone(claim, original, acts, before);
    if (
      takenFromOthers(claim, acts, agents, granted, shared, byWriter, original) ||
      takesOrigin(claim, original, rewrite, alone, acts)
    )
      return true;
    if (leadsCompanions(claim, original)) return true;
    if (isMinutes(claim, rewrite)) return false;
    const source = sourceOf(claim, before);
    if (remedies(claim, before, source)) return true;
    const ceiling = Math.max(
      source?.tier ?? highest,
      alone ? verblessTier : 0,
      isOwn || (isLeads && (claim.act === null || leadingStems.has(claim.verb) || commandsPeople(claim)))
        ? claim.tier
        : 0,
      overlap(claim.act?.objectStems ?? claim.about, ownPart) > 0 || ownPart.has(claim.verb) ? plainTier : 0,
    );
    if (claim.tier <= ceiling + tolerance) return false;
    const heads = claim.act?.headStems ?? new Set<string>();
    const sameVerb = before.some(
      (other) =>
        (other.verb === claim.verb ||
          (other.act?.zone.size === 0 && other.verb === "run" && leadingStems.has(claim.verb))) &&
        other.tier + tolerance >= claim.tier &&
        // "I framed them": what was framed is told before.
        (overlap(other.about, claim.about) > 1 || other.act?.zone.size === 0),
    );
    if (namesWeaker(claim, source)) return false;
    if (claim.tier === plainTier && keepsHelp.test(rewrite) && helps.test(original)) return false;
    const sameThing = overlap(heads, source?.act?.headStems ?? new Set<string>()) > 0;
    if (
      claim.verb === "lead" &&
      givingStems.has(source?.verb ?? "") &&
      (sameThing || overlap(claim.about, sessionStems) > 0)
    )
      return false;
    const namesDeed = before.some((other) => heads.has(other.verb));
    if (
      claim.verb === "run" &&
      (namesDeed || overlap(claim.about, routineStems) > 0 || (sameThing && handlingStems.has(source?.verb ?? "")))
    )
      return false;
    if (claim.verb === "organ" && orderingStems.has(source?.verb ?? "")) return false;
    if (/^(?:co)?found$/.test(claim.verb) && began.test(original)) return false;
    if (claim.verb === "manag" && handlingStems.has(source?.verb ?? "")) return false;
    if (sameVerb || (claim.tier === plainTier && verbOfNoun(claim, original))) return false;
    // Having charge claims more than having done it only of what one did not work on oneself.
    if (claim.tier < leadsPeople && ceiling >= plainTier && !commandsPeople(claim))
      return onlyStoodBy(claim, original, acts);
    return isLimited || !sameThing || claim.tier >= leadsPeople || commandsOthers(claim, acts);
  });
}
