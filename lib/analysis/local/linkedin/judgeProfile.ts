/**
 * A profile judged by its own rubric: the same account, ledger and heads as a résumé's. Pure: the same profile and the
 * same day give the same judgement, byte for byte, whichever engine writes the prose.
 */
import type { LinkedInProfile } from "../../../validation/linkedInProfile";
import type { AsOf } from "../../document";
import { inOneReading } from "../../scopedMemo";
import type { Judgement, JudgeOptions } from "../judgeResume";
import { keepWorth } from "../report/keepWorth";
import { topFixesOf } from "../report/topFixes";
import { keepAccount } from "../score/account";
import { tellingOf } from "../secondReading/tellingOf";
import { profileChecks } from "./profileChecks";
import { profileLabelOf } from "./profileLabel";
import { type ProfileReading, readProfile } from "./profileReading";
import { refusalOfProfile } from "./refusalOfProfile";
import { linesOfHeadline, oneNoteALine, toldOnce } from "./report/oneNoteALine";

export interface ProfileJudgement extends Judgement {
  reading: ProfileReading;
  profile: LinkedInProfile;
}

/** Never throws on an odd profile: what cannot be judged says so. `off` names checks to leave out. */
export function judgeProfile(
  profile: LinkedInProfile,
  asOf: AsOf,
  options: Pick<JudgeOptions, "off"> = {},
): ProfileJudgement {
  return inOneReading(() => judge(profile, asOf, options));
}

function judge(profile: LinkedInProfile, asOf: AsOf, { off }: Pick<JudgeOptions, "off">): ProfileJudgement {
  const reading = readProfile(profile, asOf);
  const { resume } = reading;
  const refusal = refusalOfProfile(reading);
  if (refusal !== null) {
    const unjudged = { value: null, reason: refusal.reason };
    return {
      resume,
      reading,
      profile,
      judged: [],
      findings: [],
      topFixes: [],
      ledger: [],
      score: null,
      scoreReason: refusal.reason,
      label: profileLabelOf(null),
      subscores: { impact: unjudged, clarity: unjudged, story: unjudged, readability: unjudged },
      warnings: refusal.warning ? [refusal.warning] : [],
      telling: new Set(),
    };
  }
  const account = keepAccount(reading, profileChecks, off);
  const findings = keepWorth(oneNoteALine(account.findings, linesOfHeadline(reading)), account.score, reading);
  return {
    resume,
    reading,
    profile,
    judged: toldOnce(account.judged),
    findings,
    topFixes: topFixesOf(findings),
    ledger: account.ledger,
    score: account.score,
    scoreReason: account.score === null ? "No head of the rubric could be judged on this profile." : null,
    label: profileLabelOf(account.score),
    subscores: account.subscores,
    warnings: [],
    telling: tellingOf(reading.work, null),
  };
}
