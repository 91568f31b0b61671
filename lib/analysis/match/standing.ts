/**
 * What a mention in a résumé is worth: the person's own, another's ("the renal nurse, who runs the CRRT"), only planned
 * ("exam booked for April"), weak ("basic", "read only"), learned and not done ("an evening course") or taken back ("lapsed", "never used").
 */
import type { Skill } from "../skills/skillTable";
import { heldBack } from "./heldBack";

export type Standing = "own" | "weak" | "learned" | "planned" | "denied" | "others";

const people =
  "(?:team|teams|colleague|colleagues|chef|chefs|nurse|nurses|broker|brokers|department|dept|vendor|vendors|contractor|contractors|subcontractor|subcontractors|agency|agencies|manager|managers|director|company|parent company|partner|partners|staff|group|office|house|hall|engineer|engineers|developer|developers|analyst|analysts|accountant|accountants|attorney|attorneys|lawyer|lawyers|lawyer's|paralegal|physician|physicians|doctor|doctors|pharmacist|pharmacists|therapist|therapists|teacher|teachers|specialist|specialists|technician|technicians|electrician|electricians|welder|welders|plumber|plumbers|mechanic|mechanics|driver|drivers|operator|operators|supervisor|supervisors|foreman|boss|owner|owners|principal|librarian|coordinator|coordinators|designer|designers|firm|firms|supplier|suppliers|client|clients|customer|customers|controller|bookkeeper|assistant|assistants|intern|interns|student|students|resident|residents|consultant|consultants|scientist|scientists|statistician|statisticians|programmer|programmers|interpreter|interpreters|translator|translators|sister company|headquarters|hr|finance|marketing|legal|accounting|planner|planners|buyer|buyers|scheduler|schedulers|dispatcher|administrator|administrators|lead|leads|head|husband|wife|officer|officers|inspector|inspectors|veterinarian|veterinarians|vet|vets|dentist|dentists|hygienist|hygienists|architect|architects|surveyor|surveyors|counselor|counselors|psychologist|social worker|social workers|worker|workers|crew|crews|shop|lab|laboratory|trainer|trainers|pilot|pilots|guard|guards|editor|editors|photographer|photographers|sommelier|bartender|baker|butcher|sous chef)";
const verbs =
  "(?:(?:then |now |still |also |usually )?(?:does|do|did|runs?|ran|uses?|used|wrote|writes?|holds?|held|handles?|handled|owns?|owned|keeps?|kept|loads?|loaded|makes?|made|does|performs?|performed|manages?|managed|builds?|built|sets? up|maintains?|maintained|files?|filed|prepares?|prepared|signs?|signed|teaches|taught|speaks?|spoke|covers?|covered|takes? care|took|looks? after|writes?|administers?|administered|operates?|operated|places?|placed|interprets?|interpreted|translates?|translated|designs?|designed|is|are|was|were|has|have|had|leads?|led|reviews?|reviewed|enters?|entered|works? in|programs?|programmed|codes?|drafts?|drafted|carries|carried|orders?|ordered|sets?))";

const relativeClause = new RegExp(
  `\\b(?:who(?:se)?|where (?:the |our |their |a )?(?:[\\p{L}'’-]+ ){0,3}${people})\\b[^,;.]*$`,
  "iu",
);
const otherSubject = new RegExp(
  `(?:^|[.;:(]\\s*|,\\s*(?:and |but |while |with )?|\\b(?:while|and|but|as|that|which|before|after|because|so) )(?:(?:the|our|my|a|an|another|their|his|her|two|three|other|most|all) )?(?:[\\p{L}'’-]+ ){0,3}${people} (?:\\([^)]*\\) )?${verbs}\\b[^;.]*$`,
  "iu",
);
const agent = /\bby (?:our|the|an?|their|my|another|outside|external|two|three) (?:[\p{L}'’-]+ ){0,4}$/iu;
/** A person's title right after one of these is somebody else's. */
const company =
  /\b(?:alongside|with|for|to|supported|supporting|assisted|assisting|assist|reported to|reporting to|next to|beside|under|from|between|shadowed|shadowing|helped|help|hired|recruited|commission(?:ed|s)?|brief(?:ed|s)?|contract(?:ed)? with|scheduled|supervised by|covering for|via|through|ask(?:ed)?|call(?:ed)?)\s+(?:the |an? |our |my |two |three |four |five |six |\d+ |senior |licensed |certified |local |other |visiting |staff )*$/i;

/** "Huddle with the OR charge RN". */
const beside = /\b(?:with|to|for|alongside|by|from)\s(?:the|our|an?|each|every)\s(?:[\p{L}-]+\s){0,3}$/iu;

const plannedAfter =
  /\b(?:booked|scheduled|planned|studying|study for|preparing|in progress|in preparation|pursuing|enrolled|candidate|expected|anticipated|working toward|to be (?:taken|completed)|exam (?:in|planned|booked|date|pending)|eligible|registered for|signed up for|passed (?:one|two|three|four|five|six|seven|\d) of|sitting|pending|applied|application|intend\w*|starting|ongoing|not yet|coursework|underway|collecting|next (?:year|spring|fall|summer))\b/i;
const plannedBefore =
  /\b(?:sitting (?:the|my|for|an?)|studying (?:for|toward)|preparing for|pursuing|working (?:toward|on)|(?:hours|credits?|progress|steps?) towards?|towards?|enrolled in|candidate for|planning|(?:plan|intend|mean) to (?:take|sit|get|earn)|eligible for|applied for|applications? for|hope to|hoping to|wants? to|want to learn|interested in|keen to|would like to|curious about|reading (?:the|an?|up on)|learning|currently studying|next (?:goal|step)s?:?|aspiring|future|beginning)\s+(?:\p{L}+\s+){0,4}$/iu;
const deniedAfter =
  /^(?:,|\s[–—-]\s)?[^,;.•|()]{0,24}\(?[^,;.•|()]{0,24}\b(?:no longer(?! (?:on|in|at|than|from|by|the|an?)\b)|lapsed|expired|ran out|run out|inactive|not (?:re)?(?:tested|taken|validated)|not yet|never (?:renewed|retested|took|had|did|finished)|gave (?:it|this|that) up|not (?:certified|licensed|renewed|current|used|since)|never used|surrendered|retired license|until (?:19|20)[01]\d|not used (?:on the job|at work|in (?:my|the) work)|let (?:it )?(?:lapse|go)|given up|read(?:ing)? (?:knowledge|only)|only read|have not used|hobby|for fun|at home|to look at|view(?:ing)? only|not to make)\b/i;
/** What is spoken at home is spoken. */
const spokenAtHome = /^[^,;.|•]{0,24}\bat home\b/i;
/** "Certified Paralegal (NALA), 2018 to 2023, not renewed": papers run out. */
const noneHeld = /^[^,;.|•()]{0,12}:\s*(?:none|no|n\/a)\b/i;
const lapsed =
  /^[^.;|•]{0,60}\b(?:let (?:it|them|this|that) (?:lapse|expire|go)|not (?:been )?renewed|never renewed|lapsed|expired|ran out|run out|no longer (?:valid|held|current|active)|inactive|surrendered|revoked|suspended)\b/i;
/** "Class A CDL from 2009. Gave it up 2021", "boilers but never had one that was mine": taken back by what follows. */
const takenBack =
  /^[^.;|•]{0,60}(?:[.;]\s+|,\s+|\s+(?:but|and)\s+)(?:(?:but|and)\s+)?(?:i\s+)?(?:(?:have\s+)?(?:since\s+)?(?:gave|given|let|sold|turned|handed)\s+(?:it|them|that|this)\s+(?:up|go|lapse|expire|in)|(?:have\s+)?never\s+(?:had|did|done|made|ran|run|written|built|been|used|led|held)|not\s+(?:licensed|certified|registered|renewed|my|mine)|(?:it\s+)?(?:lapsed|expired|ran out)|have\s+not\s+(?:renewed|retested|used|written|done|kept))\b/iu;
const deniedBefore =
  /(?:\b(?:no|not|never|without|nor|neither|lacks?|haven't|have not|didn't|did not|don't|do not|doesn't|cannot|rather than|instead of|no longer|formerly|lapsed|expired|other than|except(?: for)?|short of|apart from)\s+(?:[\p{L}'’-]+\s+){0,3}|\b(?:have |has )?read (?:more than written|only|about)[:\s]*(?:[^.;]*)?|\bread(?:ing)?\b[^.;,]{0,24}?\b(?:books?|articles?|blogs?) (?:about|on)\s)$/iu;
const weakNear =
  /\b(?:basic|basics of|beginner|beginning|elementary|introductory|intro to|some|limited|rusty|a little|little|dabbled in|self-taught|tutorials?|familiar with|familiarity with|exposure to|exposure|aware of|awareness of|observed|shadowed|coursework in|online course|side projects?|occasional(?:ly)?|a bit of|novice)\s*(?::|in|with|of)?\s*(?:[\p{L}'’+#.-]+,?\s+){0,3}$/iu;
const weakAfter =
  /^:?[^,;.•|]{0,3}\(?(?:theory|began|started|stopped|worked through|basics?|beginner|elementary|introductory|limited|rusty|some|novice|learning|coursework|(?:one |an? |two )?(?:online )?courses?|tutorials?|occasional|familiar|exposure|in school|one course|class project|self-taught|side project|read(?:ing)? only)\b/i;

/** The words right after a mention that speak of it: to the next item of a list. */
function after(text: string, end: number): string {
  const rest = text.slice(end, end + 90);
  const stop =
    /[;|•]|,\s(?!(?:\p{L}+ )?exam\b|(?:(?:19|20)\d\d|exam|stud|expect|in progress|plan|schedul|pending|anticip|appl|working|not|collect|lapse|expire|inactive|no longer|sit|to be|thesis|defen|left|paused|due|first|second|third|fourth|candidate|formerly|until))|\.\s|\)\s*,/iu.exec(
      rest,
    );
  return stop ? rest.slice(0, stop.index + (stop[0].startsWith(")") ? 1 : 0)) : rest;
}

/** The sentence or list part in which a mention stands, up to it. */
function before(text: string, start: number): string {
  const head = text.slice(Math.max(0, start - 160), start);
  const stop = Math.max(
    head.lastIndexOf(". "),
    head.lastIndexOf("; "),
    head.lastIndexOf(" | "),
    head.lastIndexOf("• "),
  );
  return stop < 0 ? head : head.slice(stop + 1).trimStart();
}

/** "photographers", "accountants": people in the plural are seldom the writer. */
const agentNouns = /\p{L}{3}(?:ers|ors|ists|ians|ants)$/iu;
/** A paper is held, it is nobody to work with. */
const paper =
  /\b(?:status|certifi\w+|licen[sc]\w*|permit|card|endorsement|registration|accreditation|diploma|clearance|award|ticket|qualification|credential)s?\b/i;
const endsInPerson = new RegExp(`\\b${people}$`, "iu");
/** "Bread and desserts come from our pastry chef", "the CRRT is run by the renal nurse". */
const theirs = new RegExp(
  `^[^.;|•]{0,30}\\b(?:come|comes|came|go|goes|went|belong|belongs|belonged|left|passed|handed|sent)\\s(?:over\\s)?(?:from|to|with)\\s(?:our|the|an?|another|my)\\s(?:[\\p{L}'’-]+\\s){0,3}(?:${people}|(?!(?:order|number|paper|letter|cent(?:er|re)|floor|computer|trailer|container|printer)\\b)\\p{L}{3,}(?:ator|ers?|ors?|ists?))\\b`,
  "iu",
);
/** "The configurator in C++ was a colleague's". */
const anothers = new RegExp(
  `^[^.;|•]{0,20}\\b(?:is|was|are|were) (?:an?|the|our|another|my) (?:[\\p{L}'’-]+ ){0,2}?${people}['’]s?(?![\\p{L}])`,
  "iu",
);
/** "Anything in the PLC logic I leave to the integrator". */
const handedOn =
  /^[^.;|•]{0,30}\bI (?:leave|left|hand|handed|pass|passed|give|gave)\b(?: it| them| that)?(?: over| on)? to\b/;
const personThenVerb = new RegExp(`^\\s+(?:\\p{L}+\\s)?${people} ${verbs}\\b`, "iu");
const personNext = new RegExp(`^\\s${people}\\b`, "iu");
const verbNext = new RegExp(`^ (?:(?:in|at|of|from) (?:the |our )?[\\p{L}-]+ )?${verbs}\\b`, "iu");

/** "Our pastry chef does bread": the mention is the subject, or part of it, and not the writer. */
const isSubject = (head: string, mention: string, rest: string): boolean =>
  /(?:^|[\s(])(?:our|the|my|an?|their|his|her|two|three)\s(?:[\p{L}'’-]+\s)?$/iu.test(head) &&
  (endsInPerson.test(mention) ? verbNext.test(rest) : personThenVerb.test(rest));

/** "a regional CPA firm" is where one works. */
const employer = /^\s(?:firm|office|practice|company|department|group|colleagues?|partners?)\b/i;
/** "Half the crew spoke only Spanish, so I learned it." */
const learned =
  /^[^.;]*\b(?:I|and)\s(?:\p{L}+\s)?(?:learned|learnt|picked (?:it )?up|speak|spoke|use it)\b|\bso do I\b/u;

/** "An RN is on call": the holder of a paper, and somebody else. */
const holderElse = (head: string, rest: string): boolean =>
  /\b(?:an?|the|our|another|each)\s(?:\p{L}+\s)?$/iu.test(head) && verbNext.test(rest);

const isPaperAt = (text: string, start: number, end: number, isTitle: boolean): boolean =>
  isTitle || paper.test(text.slice(start, end)) || paper.test(text.slice(end, end + 24).split(/[,;.]/)[0] ?? "");

/** How a mention of `skill` (or of a phrase, when null) at `start` to `end` of a résumé line stands. */
export function standingOf(text: string, start: number, end: number, skill: Skill | null, titled = false): Standing {
  const head = before(text, start);
  const rest = after(text, end);
  const near = head.slice(-64);
  const isTitle = titled || skill?.kind === "credential";
  if (skill?.kind === "credential" && employer.test(text.slice(end, end + 24))) return "others";
  if (skill?.kind === "tongue" && learned.test(text.slice(end, end + 60))) return "own";
  if (
    theirs.test(text.slice(end, end + 120)) ||
    handedOn.test(text.slice(end, end + 80)) ||
    anothers.test(text.slice(end, end + 80))
  )
    return "others";
  if (relativeClause.test(head) || agent.test(head)) return "others";
  const alsoMine = /^[^.;]{0,40}\band (?:so|as) (?:do|am|can|have) I\b/.test(text.slice(end, end + 60));
  if (otherSubject.test(`${head} `) && !alsoMine && !/\b(?:I|my team|team I)\b/.test(head)) return "others";
  const isPerson =
    !/\d/.test(text.slice(start, end)) &&
    !/\b(?:qualified|certified|trained|licensed|tested) (?:to|under|in|for)\s$/i.test(head) &&
    !paper.test(text.slice(start, end)) &&
    !paper.test(text.slice(end, end + 24).split(/[,;.]/)[0] ?? "");
  if (((isTitle && isPerson) || agentNouns.test(text.slice(start, end))) && company.test(head)) return "others";
  if (skill?.kind === "credential" && isPerson && beside.test(head)) return "others";
  if (skill?.kind === "credential" && holderElse(head, text.slice(end, end + 40))) return "others";
  if (company.test(head) && (endsInPerson.test(text.slice(start, end)) || personNext.test(text.slice(end, end + 40))))
    return "others";
  if (isSubject(head, text.slice(start, end), text.slice(end, end + 60))) return "others";
  if (skill?.kind === "credential" || /\bcertifi|\blicen[sc]/i.test(text.slice(start, end + 40))) {
    const said = text.slice(end, end + 90);
    if (lapsed.test(said) && !/\b(?:through|valid|current|active|until)\b[^;]*\b20[2-9]\d/i.test(said)) return "denied";
  }
  if (skill !== null && skill.kind !== "tongue" && /\bI (?:can |could )?(?:only )?read\s(?:some\s)?$/.test(near))
    return "denied";
  if (noneHeld.test(text.slice(end, end + 24))) return "denied";
  if (skill?.kind === "tongue" && spokenAtHome.test(rest)) return "own";
  if (deniedBefore.test(near) || takenBack.test(text.slice(end, end + 140))) return "denied";
  if (
    deniedAfter.test(rest) &&
    !/\b(?:through|valid|current|active|until|renewed)\b[^;]*\b20[2-9]\d/i.test(text.slice(end + rest.length))
  )
    return "denied";
  if (plannedBefore.test(near)) return "planned";
  if (isTitle && (plannedAfter.test(rest) || /^\s*(?:exam(?:ination)?s?|prep|study|review)\b/i.test(rest)))
    return "planned";
  if (weakNear.test(near.split(/[,;(]/).at(-1) ?? near) || weakNear.test(/^[^:]{3,30}:\s/.exec(head)?.[0] ?? ""))
    return "weak";
  if (weakAfter.test(rest)) return "weak";
  return skill?.kind === "tongue" ? "own" : (heldBack(text, start, end, isPaperAt(text, start, end, isTitle)) ?? "own");
}
