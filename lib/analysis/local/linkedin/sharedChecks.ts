/** The résumé's checks that are made on a profile, each with what makes it sure enough there to be called a fault. */
import { countWords } from "../../countWords";
import { buzzword } from "../checks/clarity/buzzword";
import { passiveVoice } from "../checks/clarity/passiveVoice";
import { tenseMismatch } from "../checks/clarity/tenseMismatch";
import { typo } from "../checks/clarity/typo";
import { vagueClaim } from "../checks/clarity/vagueClaim";
import { openingOf } from "../checks/features/opening";
import { anyOf } from "../checks/features/phrasing";
import { wordsOf } from "../checks/features/words";
import { dutyNotOutcome } from "../checks/impact/dutyNotOutcome";
import { outcomeTold } from "../checks/impact/outcomeTold";
import { vanityMetric } from "../checks/impact/vanityMetric";
import { weakVerb } from "../checks/impact/weakVerb";
import { tooLongBullet } from "../checks/readability/tooLongBullet";
import { wallOfText } from "../checks/readability/wallOfText";
import { dateGap } from "../checks/story/dateGap";
import { objectiveStatement } from "../checks/story/objectiveStatement";
import { pathIsClear } from "../checks/story/pathIsClear";
import { personalData } from "../checks/story/personalData";
import { wishBenefits } from "../lexicon/wishes.data";
import { endsWhole } from "./checks/experience/signsOfEnd";
import { onProfile, type ProfileCheck } from "./profileCheck";
import { inWholeSentences, inWords } from "./retold";
import { hasStanding, tellsCircumstance } from "./toldSentence";
import { type Around, quotedByOpening, whereSure } from "./whereSure";

const itemWords = 3;
const itemsMin = 3;
const taskName = /\p{L}{3}(?:ing|tion|ment|ance|ence|keeping|calls?|orders?|support)s?$/iu;
/** "Tools: Hive, Sqoop and Oracle", "rod, level and GNSS": names of things with a proper one among them, and no task. */
function listsThings(sentence: string): boolean {
  const whole = sentence.replace(/[.;]+$/, "");
  const bare = whole.replace(/^\W*(?:\p{L}+ ?){1,3}:\s*/u, "");
  const items = bare.split(/,\s*| and | & /).map((item) => item.trim());
  // The first word of a sentence has its capital anyway.
  const named = bare === whole ? items.slice(1) : items;
  return (
    items.length >= itemsMin &&
    named.some((item) => /^\p{Lu}/u.test(item)) &&
    items.every((item) => item !== "" && countWords(item) <= itemWords && !taskName.test(item))
  );
}

/** "Opened Austria": a strong verb in the past, on something that has a name. */
function isNamedAct(sentence: string): boolean {
  const words = wordsOf(sentence);
  const { tier, tense, end } = openingOf(sentence, { start: 0, end: sentence.length }, words);
  return (
    tier === "strong" &&
    tense === "past" &&
    words.some(({ text, start }) => start >= end && /^\p{Lu}\p{Ll}/u.test(text))
  );
}

/** A duty that no scope (of a bullet, a line by itself, that alone is too little), no choice and no sentence after it makes more of. */
const isBareDuty = ({ hit, isBullet, told, spared, outcome, sentence }: Around): boolean =>
  !hasStanding(sentence) &&
  !tellsCircumstance(sentence) &&
  !endsWhole(sentence) &&
  !listsThings(sentence) &&
  !isNamedAct(sentence) &&
  (hit.weight > 0.5 || isBullet) &&
  !told &&
  !spared &&
  !outcome.kinds.has("contrast") &&
  !outcome.kinds.has("judgement");
/** To be a member is a fact, and hides no act. */
const hidesAPart = ({ spared, told, outcome, quoted }: Around): boolean =>
  !spared && !told && outcome.strength < 2 && !/^member of/iu.test(quoted);
/** "Things I am not: fast": what they are follows. */
const announced = /^things (?:I|we|that|you)(?!\p{L})[^:]*:/iu;
/** What a sales force calls its largest customers. */
const ofTrade = /(?<!\p{L})key accounts?$/iu;
/** A vague word in a sentence full of particulars is a word, and no claim. */
const isVague = ({ specific, spared, outcome, sentence, quoted }: Around): boolean =>
  !spared && specific < 0.5 && outcome.strength < 2 && !announced.test(sentence) && !ofTrade.test(quoted);
/** How much of the work there was is its size; only what was done about it is effort. */
const countsEffort = ({ spared, told, outcome, countsActivity, listed }: Around): boolean =>
  countsActivity && !listed && !spared && !told && outcome.strength < 2;
/** One stock word among particulars may mean what it says; listed skills have checks of their own. */
const isStock = ({ specific, quoted, listed }: Around): boolean =>
  !listed && (countWords(quoted) > 2 || specific < 0.5);
const benefit = anyOf(wishBenefits);
/** A wish that names its work and its place, and no gain for the writer, tells a reader what for. */
const isOpenWish = ({ specific, specificWhole, sentence }: Around): boolean =>
  specific < 0.5 && (specificWhole < 0.5 || benefit.test(sentence));
const counted =
  /(?<![\p{L}\d])(?:\d[\d.,]*%?|one|two|three|four|five|six|seven|eight|nine|ten|half|few) (?:was|were|is|are) /iu;
/** Where the writer speaks as "I", nobody is hidden. */
const writer = /(?<!\p{L})(?:I|we)(?!\p{L})/u;
/** Further on in a paragraph a passive tells what became of the work, and with a count for its subject how it went. */
const isUnheld = ({ leads, listed, quoted, outcome, sentence }: Around): boolean =>
  leads && !listed && !writer.test(sentence) && !counted.test(quoted) && outcome.strength < 2;

/** What says why somebody was away is no private fact by the way. */
const timeAway =
  /(?<!\p{L})(?:at home|(?:career|family|parental|maternity|paternity|caring) (?:break|leave|pause|years?)|time (?:off|away|out)|back (?:at|to|in) (?:work|the)|return(?:ed|ing)? to (?:work|the)|until (?:my|our|the) \p{L}+ (?:was|were|arrived|came)|stay[- ]at[- ]home|full[- ]time (?:parent|carer|mother|father))(?!\p{L})/iu;
/** "Born in Lerwick, raised above the shop": a way told, and no entry of a form. */
const story = /^born (?:and raised )?in [^,.]{2,40},? (?:and )?(?:raised|grew up|brought up|I)(?!\p{L})/iu;
const isPrivate = ({ sentence }: Around): boolean => !timeAway.test(sentence) && !story.test(sentence);
/** A profile is read in every country, so that no law of one is named. */
const privateOnProfile = inWords(whereSure(personalData, isPrivate), (quoted) => ({
  note: "Private. A profile is open to everyone.",
  claim: "Take the private facts off the page",
  why: `${quoted} helps nobody to find you or to hire you, and a profile is open to everyone.`,
}));

/** A sentence of so few words is quoted whole. */
const shortWords = 9;

/** The résumé's checks that hold for a profile's lines as they do for a résumé's. The first person is right here. */
export const sharedChecks: readonly ProfileCheck[] = [
  onProfile(inWholeSentences(outcomeTold), []),
  onProfile(inWholeSentences(whereSure(dutyNotOutcome, isBareDuty), shortWords), ["no_outcomes"], 22),
  onProfile(whereSure(vanityMetric, countsEffort), ["no_outcomes"], 18),
  onProfile(inWholeSentences(whereSure(weakVerb, hidesAPart), shortWords), ["no_outcomes"], 14),
  onProfile(whereSure(buzzword, isStock), ["buzzword", "weak_headline"]),
  onProfile(inWholeSentences(whereSure(vagueClaim, isVague), shortWords), ["no_outcomes", "buzzword"]),
  onProfile(whereSure(passiveVoice, isUnheld), ["no_outcomes"]),
  onProfile(typo, []),
  onProfile(tenseMismatch, []),
  onProfile(pathIsClear, []),
  onProfile(whereSure(objectiveStatement, isOpenWish), ["buzzword", "weak_headline"]),
  onProfile(privateOnProfile, []),
  onProfile(dateGap, ["inconsistent_dates"]),
  onProfile(quotedByOpening(wallOfText), ["empty_about"]),
  onProfile(tooLongBullet, []),
];
