/** What stages, states and artifacts of a case are called on the page. */
import type { Artifact, Case } from "@/lib/validation/reportSchemas";

export const stageWords: Record<Case["stage"], string> = {
  applying: "Applying",
  interviewing: "Interviewing",
  negotiating: "Negotiating",
};

export const statusWords: Record<Case["status"], string> = {
  open: "Open",
  won: "Got it",
  lost: "Did not get it",
  withdrawn: "Withdrew",
};

export const artifactWords: Record<Artifact["kind"], string> = {
  resume_version: "Résumé version",
  report: "Report",
  job_match: "Job match",
};

/** "Charge Nurse, Halden Medical". */
export const nameOfCase = ({ role, company }: Pick<Case, "role" | "company">): string =>
  company ? `${role}, ${company}` : role;
