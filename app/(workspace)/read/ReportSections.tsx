"use client";
/**
 * The sections of a report in reading order. What has not come holds its place below what has, with ruled lines and
 * a grey title; those places are drawn anew as sections arrive, so that nothing already on the page is moved.
 */
import type { ReactNode } from "react";
import type { SectionName } from "@/lib/validation/schemas";
import { FindingsSections } from "./FindingsSections";
import { FirstReadSection } from "./FirstReadSection";
import { JobMatchSection } from "./JobMatchSection";
import { MissingSection } from "./MissingSection";
import { NextSection } from "./NextSection";
import { ProfileSections } from "./ProfileSections";
import { RewritesSection } from "./RewritesSection";
import type { ReadState, Sections } from "./readState";
import { ScoreSection } from "./ScoreSection";
import { StrengthsSection } from "./StrengthsSection";

interface Props {
  state: ReadState;
  /** Below the match with a job. */
  underMatch?: ReactNode;
  isMoreOpen: boolean;
  onMoreOpen: (isOpen: boolean) => void;
}

const pendingTitles: readonly [SectionName, string][] = [
  ["score", "Score"],
  ["firstRead", "First read"],
  ["findings", "Fix first"],
  ["rewrites", "Rewrites"],
  ["strengths", "Strong already"],
  ["missing", "Missing"],
  ["nextSteps", "Next"],
];

function drawn(sections: Sections, { state, isMoreOpen, onMoreOpen }: Props): Partial<Record<SectionName, ReactNode>> {
  const { score, firstRead, findings, rewrites, strengths, missing, jobMatch, nextSteps, profile } = sections;
  return {
    score: score && <ScoreSection value={score} rubricVersion={state.rubricVersion} engine={state.engine} />,
    firstRead: firstRead && <FirstReadSection value={firstRead} />,
    findings: findings && (
      <FindingsSections value={findings} ledger={score?.ledger ?? []} isOpen={isMoreOpen} onOpen={onMoreOpen} />
    ),
    rewrites: rewrites && <RewritesSection value={rewrites} />,
    strengths: strengths && <StrengthsSection value={strengths} />,
    missing: missing && <MissingSection value={missing} />,
    jobMatch: jobMatch?.jobMatch && <JobMatchSection value={jobMatch} />,
    profile: profile?.profile && <ProfileSections value={profile.profile} />,
    nextSteps: nextSteps && <NextSection value={nextSteps} />,
  };
}

export function ReportSections(props: Props) {
  const { sections, phase } = props.state;
  const parts = drawn(sections, props);
  const pending = pendingTitles.filter(([name]) => !sections[name]);
  const arrived = Object.keys(sections).length;
  return (
    <>
      {parts.score}
      {parts.firstRead}
      {parts.findings}
      {parts.rewrites}
      {parts.strengths}
      {parts.missing}
      {parts.jobMatch}
      {parts.jobMatch && props.underMatch}
      {parts.profile}
      {parts.nextSteps}
      {phase === "reading" &&
        pending.map(([name, title], index) => (
          <section key={`${name}-${arrived}`} className="wait" aria-hidden="true">
            <h2>
              {title} {index === 0 && <small>Being written</small>}
            </h2>
            <p className="ruled">
              <i />
              <i />
              <i />
              <i />
            </p>
          </section>
        ))}
    </>
  );
}
