/** Every check of the profile's rubric in reading order: its own, and the résumé's where a line is judged as a line. */
import { aboutAgainstPosts } from "./checks/about/aboutAgainstPosts";
import { aboutBehind } from "./checks/about/aboutBehind";
import { aboutLeftEmployer } from "./checks/about/aboutLeftEmployer";
import { aboutMissing } from "./checks/about/aboutMissing";
import { aboutNoAsk } from "./checks/about/aboutNoAsk";
import { aboutOpening } from "./checks/about/aboutOpening";
import { aboutShows } from "./checks/about/aboutShows";
import { aboutSlogan } from "./checks/about/aboutSlogan";
import { aboutThirdPerson } from "./checks/about/aboutThirdPerson";
import { addressDefault } from "./checks/completeness/addressDefault";
import { contactMissing } from "./checks/completeness/contactMissing";
import { faceAndVouchers } from "./checks/completeness/faceAndVouchers";
import { locationMissing } from "./checks/completeness/locationMissing";
import { partsFilled } from "./checks/completeness/partsFilled";
import { partsMissing } from "./checks/completeness/partsMissing";
import { unprofessional } from "./checks/completeness/unprofessional";
import { dutyTrails } from "./checks/experience/dutyTrails";
import { pastedDuties } from "./checks/experience/pastedDuties";
import { postDatesMissing } from "./checks/experience/postDatesMissing";
import { postOverlap } from "./checks/experience/postOverlap";
import { postStale } from "./checks/experience/postStale";
import { postWithoutOutcome } from "./checks/experience/postWithoutOutcome";
import { postWithoutWords } from "./checks/experience/postWithoutWords";
import { textOutOfDate } from "./checks/experience/textOutOfDate";
import { timeToldOtherwise } from "./checks/experience/timeToldOtherwise";
import { titleUnsearchable } from "./checks/experience/titleUnsearchable";
import { headlineDefault } from "./checks/headline/headlineDefault";
import { headlineLabels } from "./checks/headline/headlineLabels";
import { headlineMissing } from "./checks/headline/headlineMissing";
import { headlineNeed } from "./checks/headline/headlineNeed";
import { headlineSays } from "./checks/headline/headlineSays";
import { headlineStuffed } from "./checks/headline/headlineStuffed";
import { skillsUnlisted } from "./checks/search/skillsUnlisted";
import { titleInHeadline, titleNowhere } from "./checks/search/titleInHeadline";
import { skillsFound } from "./checks/skills/skillsFound";
import { skillsGeneric } from "./checks/skills/skillsGeneric";
import { skillsMissing } from "./checks/skills/skillsMissing";
import { skillsOrder } from "./checks/skills/skillsOrder";
import { skillsUnbacked } from "./checks/skills/skillsUnbacked";
import { judgementShown } from "./checks/whole/judgementShown";
import { particularWords } from "./checks/whole/particularWords";
import type { ProfileCheck } from "./profileCheck";
import { sharedChecks } from "./sharedChecks";

/** The profile's own checks. */
export const ownChecks: readonly ProfileCheck[] = [
  headlineSays,
  headlineMissing,
  headlineDefault,
  headlineNeed,
  headlineLabels,
  headlineStuffed,
  aboutShows,
  aboutMissing,
  aboutOpening,
  aboutSlogan,
  aboutThirdPerson,
  aboutNoAsk,
  aboutAgainstPosts,
  aboutLeftEmployer,
  aboutBehind,
  postWithoutWords,
  postWithoutOutcome,
  dutyTrails,
  pastedDuties,
  postDatesMissing,
  postOverlap,
  postStale,
  textOutOfDate,
  timeToldOtherwise,
  titleUnsearchable,
  titleInHeadline,
  titleNowhere,
  skillsFound,
  skillsMissing,
  skillsGeneric,
  skillsOrder,
  skillsUnbacked,
  skillsUnlisted,
  partsFilled,
  locationMissing,
  contactMissing,
  partsMissing,
  addressDefault,
  faceAndVouchers,
  unprofessional,
  particularWords,
  judgementShown,
];

export const profileChecks: readonly ProfileCheck[] = [...ownChecks, ...sharedChecks];
