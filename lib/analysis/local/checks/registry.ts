/** Every check of the rubric in reading order. A check stays only while switching it off makes the figures worse. */
import type { Check } from "./check";
import { buzzword } from "./clarity/buzzword";
import { firstPerson } from "./clarity/firstPerson";
import { keywordStuffing } from "./clarity/keywordStuffing";
import { passiveVoice } from "./clarity/passiveVoice";
import { plainSpecific } from "./clarity/plainSpecific";
import { tenseMismatch } from "./clarity/tenseMismatch";
import { typo } from "./clarity/typo";
import { unexplainedAcronym } from "./clarity/unexplainedAcronym";
import { vagueClaim } from "./clarity/vagueClaim";
import { dutyNotOutcome } from "./impact/dutyNotOutcome";
import { noMetric } from "./impact/noMetric";
import { outcomeTold } from "./impact/outcomeTold";
import { vanityMetric } from "./impact/vanityMetric";
import { weakVerb } from "./impact/weakVerb";
import { inconsistentFormat } from "./readability/inconsistentFormat";
import { repeatedVerb } from "./readability/repeatedVerb";
import { scannable } from "./readability/scannable";
import { tooLongBullet } from "./readability/tooLongBullet";
import { wallOfText } from "./readability/wallOfText";
import { buriedLead } from "./story/buriedLead";
import { dateGap } from "./story/dateGap";
import { dateInconsistent } from "./story/dateInconsistent";
import { irrelevantContent } from "./story/irrelevantContent";
import { missingContact } from "./story/missingContact";
import { missingDates } from "./story/missingDates";
import { missingSection } from "./story/missingSection";
import { objectiveStatement } from "./story/objectiveStatement";
import { pathIsClear } from "./story/pathIsClear";
import { personalData } from "./story/personalData";
import { promisesKept } from "./story/promisesKept";

export const checks: readonly Check[] = [
  outcomeTold,
  dutyNotOutcome,
  vanityMetric,
  weakVerb,
  noMetric,
  plainSpecific,
  buzzword,
  vagueClaim,
  firstPerson,
  keywordStuffing,
  passiveVoice,
  typo,
  unexplainedAcronym,
  tenseMismatch,
  promisesKept,
  pathIsClear,
  personalData,
  objectiveStatement,
  irrelevantContent,
  missingContact,
  missingDates,
  missingSection,
  dateGap,
  dateInconsistent,
  buriedLead,
  scannable,
  wallOfText,
  tooLongBullet,
  repeatedVerb,
  inconsistentFormat,
];
