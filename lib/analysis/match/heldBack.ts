/**
 * What a line says after or before a thing that it names and that takes it from the person again: a paper that ran out or is
 * still on the way, a thing that is read, watched or learned and not done, a thing that others do.
 */
import { titleNouns } from "../local/segment/titleWords.data";

export type HeldBack = "denied" | "planned" | "learned" | "others";

const count = "(?:\\d[\\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|first)";

/** A paper that was held. */
const ended =
  /\b(?:ended|dropped|discontinued|suspended|unrenewed|void|(?:let|allowed to) (?:it |that |them |this )?(?:go|lapse|expire|run out)|(?:not|never) (?:been )?(?:kept up|renewed|retaken|retested|recertified)|(?:gave|given|handed|turned|sent) (?:it |them )?(?:back|in|up)|no (?:refreshers?|renewals?)|(?:refreshers?|renewals?) (?:discontinued|missed|stopped|dropped|lapsed|overdue)|held (?:from )?(?:19|20)\d\d (?:to|until|[-–]) ?(?:19|20)\d\d|(?:did|do|have|has)(?: not|n['’]t) (?:renew|retake|retest|kept?|recertif)\w*|ran out|run out|laps(?:ed|ing)|expired)\b/i;
/** "T2, T4, good to 2028", "renewed in May": what is said of it first. */
const current =
  /^[^.;]*?\b(?:through|thru|valid|current|active|in good standing|until|till?|(?<!\d{4}\s)to|renew(?:ed|s|al)|last in|good)\b[^.;,]*(?:20[2-9]\d|\bcurrent\b|\bactive\b)/i;
/** One of several under one name ran out, another did not. */
const elseCurrent = /[,;][^.]*\b(?:through|thru|valid|current|active|until|good)\b[^.;]*20[2-9]\d/i;
/** The sentence after speaks of a paper of its own. */
const ofAnother =
  /^(?:did not|didn['’]t|never|have not|haven['’]t|let|dropped|gave up) (?:\p{L}+ )?(?:the|my|an?|its) (?!exam)/iu;
const speaksOn =
  /^(?:not|never|no|did|didn['’]t|have|haven['’]t|has|let|lapsed|expired|gave|handed|dropped|discontinued|ran|still|nothing|refreshers?)\b/i;

/** A paper on the way. */
const partWay = new RegExp(
  `\\b${count} of (?:the |my |its |about )?${count}? ?(?:[\\p{L}-]+ ){0,2}(?:hours?|courses?|parts?|sections?|modules?|exams?|units|semesters?|classes|levels?|papers|credits)\\b|\\b(?:level|part|section|module|step|exam) (?:one|two|three|\\d|i{1,3})\\b[^.;]{0,24}\\b(?:passed|done|taken|cleared)\\b|\\b(?:to go|outstanding|not (?:yet )?(?:passed|taken|sat|licensed|certified|admitted|finished|awarded)|missed (?:it )?by|failed|results? (?:is |are )?(?:due|pending)|to be (?:taken|retaken|finished)|exam (?:not|in|next|still)|semesters? (?:of|toward))\\b`,
  "iu",
);

/** Read, watched or learned: before the name. */
const onlyMetBefore =
  /\b(?:(?:can|could|able to) (?:\p{L}+ )?(?:read|follow|make out|find my way (?:in|around))|sat in on|watched|observ(?:ed|ing)|attended|looked (?:at|into)|read (?:a (?:lot|good deal|great deal|bit) )?(?:about|on)|toyed with|played with|(?:half ?way|part way|part) through|(?:took|take|taking|did|finished|started|begun|began|completed) (?:an? |the |one |two )?(?:[\p{L}\d-]+ ){0,3}(?:course|class|workshop|tutorial|bootcamp|seminar|webinar|module)s? (?:in|on|for|about|of)|(?:an?|one|two|evening|online|short|day) (?:[\p{L}\d-]+ )?(?:course|class|workshop|tutorial|seminar)s? (?:in|on|about))\s(?:(?:our|the|an?|some|its|their|a colleague['’]s|\p{L}+['’]s)\s)?(?:[\p{L}\d'’-]+\s){0,3}$/iu;
/** After it. */
const onlyMetAfter =
  /^(?::|,| [–—-])?[^.;|,]{0,28}(?:\b(?:an?|one|two|evening|online|short|night|\d-day|\d-week|\p{L}+-week|day) (?:[\p{L}-]+ )?(?:course|class|workshop|tutorial|seminar|book|overview|introduction)s?\b|\b(?:half ?way|part way|chapter \d+|first chapters)\b|\bI (?:only )?(?:read|follow) (?:what|it|them|along)\b|\b(?:can|could) (?:only )?(?:read|follow)\b|\blearned in school\b|\bfrom (?:books|videos|school)\b)/iu;
const teaches =
  /\b(?:teach\w*|taught|gave|give|lead|led|ran|run|wrote|built|design\w*|develop\w*|lectur\w*|instruct\w*|deliver\w*)\b[^.;]*$/i;
/** "Evaluated Istio and wrote against it": looked at, unless it was taken. */
const evaluated = /\b(?:evaluated|trialled|tested out|assessed)\s(?:[\p{L}-]+\s){0,2}$/iu;
const taken = /\b(?:chose|picked|adopted|moved|migrated|rolled out|put in|switched|introduced|implemented)\b/i;
/** Whatever it is, it was not done. */
const notDone =
  /^[^.;|]{0,56}\b(?:(?:do|does|did)(?: not|n['’]t) \p{L}+ (?:(?:in|on|with|to) )?(?:it|them|any|that)\b|(?:do|does|did|have|has)(?: not|n['’]t) (?:\p{L}+ )?(?:write|written|use|used|touch|touched|program|programmed|edit|build|built|code|run|operate|been paid|worked (?:in|on|with))\b|not (?:used|adopted|done|written|built|touched|practi[sc]ed) (?:it|since|so far|any|in|by)|not adopted\b|nothing (?:built|written|shipped|done)\b|never (?:run|ran|wrote|built|used|written|touched|did|done|shipped)\b|no paid work\b|came in after I\b|we (?:stayed|went) (?:on|with)\b)/iu;
/** "SQL: copy and change queries that others wrote". */
const madeByOthers =
  /^[^.;|]{0,60}\b(?:others|somebody else|someone else|a colleague|colleagues|they) (?:wrote|writes?|built|made|runs?|ran|set up|keeps?|kept|maintains?)\b/i;
const theirsAfter =
  /^[^.;,|]{0,48}?\s(?:(?:belongs?|goes|went|falls?) to (?:the|an?|our|another|other|it|\p{Lu}?\p{L}+ (?:team|desk|group|side))|(?:is|are|was|were|gets?|got) (?:\p{L}+ly )?(?:written|made|done|run|kept|drawn|built|set|\p{L}{2,}ed) (?:(?:for|up|out|in) )?(?:(?:me|us) )?by (?:the|our|an?|another|other|outside|someone|somebody|others|his|her)\b|(?:is|are|was|were|gets?|got) (?:written|made|done|run|kept|owned|maintained|managed) by (?!me\b|my\b|myself\b|hand\b|\d)\p{L}+|(?:is|are|was|were) (?:\p{L}+ )?(?:with|under) (?:my|our|the|an?) (?:colleague|\p{L}+ (?:contract|contractor|vendor|agency|team|firm|company))\b|(?:comes?|came) from (?:the|an?|our|another)\b|(?:is|are|was|were) (?:the |our |an? )\p{L}+['’]s?(?=[,.;]|$| job| side| work))/iu;

const agents = [...titleNouns].join("|");
/** "Our estimator does the takeoffs in": somebody with a title, and a verb in the third person, opens the clause. */
const someoneDoes = new RegExp(
  `(?:^|[.;:(]\\s*|,\\s*(?:and |but |while )?|\\b(?:while|and|but|which|because) )(?:our|the|an?|another|their)\\s(?:[\\p{L}-]+\\s){0,2}(?:${agents})s?\\s(?:who\\s)?(?:does|do|did|runs?|ran|reads?|writes?|wrote|keeps?|kept|makes?|made|handles?|owns?|builds?|built|sets?|pulls?|draws?|drew|enters?|files?|maintains?|covers?|manages?|takes?|took)\\b[^.;]*$`,
  "iu",
);

/** "Held TS/SCI 2014-2018": a paper of other years. */
const heldOnce = /\b(?:held|had)\s(?:an?\s|the\s|my\s)?$/i;
const closedYears = /^\s?\(?(?:from )?(?:19|20)\d\d\s?(?:-|–|to|until)\s?(?:19|20)\d\d\b/i;
/** "Followed the panel's C++ sources": somebody's, to read. */
const readsTheirs =
  /\b(?:read|reads|reading|followed|follow|stepped through|looked through)\s(?:[\p{L}-]+\s){0,3}[\p{L}-]+(?:['’]s|s['’])\s(?:[\p{L}-]+\s){0,2}$/iu;
/** "the stories she needs for her grant applications". */
const forAnother = /\b(?:for|into|in) (?:his|her)\s(?:[\p{L}-]+\s){0,2}$/iu;

/** Cheap looks before dear ones: without a word of these nothing below can be found. */
const mayBeMet =
  /\b(?:read|follow|find my|make out|sat in|watch|observ|attend|looked|toyed|played|way through|part through|course|class|workshop|tutorial|bootcamp|seminar|webinar|module)/i;
const mayBeTheirs = /\b(?:our|the|an?|another|their)\s/i;

const sentenceOf = (text: string): string => /^[^.;|•\n]*/.exec(text)?.[0] ?? "";

/** How a thing named at `start` to `end` is taken back, if it is. `isPaper`: it can run out, or be on the way. */
export function heldBack(text: string, start: number, end: number, isPaper: boolean): HeldBack | null {
  const before = text.slice(Math.max(0, start - 120), start);
  const head = before.slice(
    Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "), before.lastIndexOf(" | ")) + 1,
  );
  const rest = text.slice(end, end + 150);
  const said = sentenceOf(rest);
  const [next = ""] = /^[^.;|•\n]*/.exec(rest.slice(said.length).replace(/^[.;]\s*/, "")) ?? [];
  if (isPaper) {
    const also = speaksOn.test(next) && !ofAnother.test(next) ? ` ${next}` : "";
    const whole = `${said}${also}`;
    const at = ended.exec(whole);
    if (at && !current.test(whole.slice(0, at.index)) && !elseCurrent.test(whole.slice(at.index))) return "denied";
    if (heldOnce.test(head) && closedYears.test(rest)) return "denied";
    if (partWay.test(whole)) return "planned";
    return null;
  }
  if (mayBeTheirs.test(head) && someoneDoes.test(head) && !/\b(?:I|my)\b/.test(head)) return "others";
  if (theirsAfter.test(rest) || forAnother.test(head)) return "others";
  if (notDone.test(said) || (speaksOn.test(next) && notDone.test(` ${next}`) && !ofAnother.test(next))) return "denied";
  if (evaluated.test(head) && !taken.test(said)) return "learned";
  if (madeByOthers.test(said) || readsTheirs.test(head)) return "learned";
  if (((mayBeMet.test(head) && onlyMetBefore.test(head)) || onlyMetAfter.test(said)) && !teaches.test(head))
    return "learned";
  return null;
}
