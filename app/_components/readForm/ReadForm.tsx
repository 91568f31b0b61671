/**
 * The blank sheet: paste, drop and choose are one place. Markup alone, the same on a page with React and on one without;
 * `driveReadForm` makes it work on both. No field has a name, so that without a script nothing can end in an address.
 */
import type { EngineInForce } from "@/lib/feedback/engineInForce";
import { jobSeparator } from "@/lib/validation/jobDescriptions";
import { limits } from "@/lib/validation/limits";
import { BlankSheet } from "./BlankSheet";
import { LeaveChoice, type Leaving } from "./LeaveChoice";
import { ProfileHelp, ResumeBeside } from "./ProfileFields";
import { SourceSwitch } from "./SourceSwitch";

interface Props {
  model: EngineInForce["model"];
  leaving: Leaving;
  /** True where a profile can be given by its address. */
  fetchesProfiles: boolean;
}

export function ReadForm({ model, leaving, fetchesProfiles }: Props) {
  return (
    <form className="read-form" action="/read" autoComplete="off" noValidate>
      <SourceSwitch />
      <BlankSheet describedBy="read-where read-objection" />
      <ProfileHelp fetchesProfiles={fetchesProfiles} />
      <p id="read-objection" role="alert" className="mt-2 text-small empty:hidden" />
      <div className="act">
        <button type="submit" className="btn">
          Read it
        </button>
        <label>
          <input className="vh chosen" type="file" accept=".pdf,.docx,.txt,.md" />
          <span>Choose a file</span>
        </label>
        <span className="fine of-resume">PDF, DOCX, TXT or MD, to 4 MB</span>
        <span className="fine of-linkedin">PDF, ZIP, HTML, DOCX or TXT, to 4 MB</span>
      </div>
      <ResumeBeside />
      <details className="aim for-job">
        <summary className="link">For a certain job?</summary>
        <label className="field">
          The role you want
          <input className="role" type="text" maxLength={limits.targetRoleMaxChars} autoComplete="off" />
        </label>
        <label className="field">
          The job description
          <textarea
            className="job"
            maxLength={(limits.jobDescriptionMaxChars + jobSeparator.length) * limits.jobsMax}
            aria-describedby="job-more"
          />
        </label>
        <p id="job-more" className="fine">
          Up to five jobs at once, with a line of ===== between them.{" "}
          <label className="link">
            <input className="vh job-page" type="file" accept=".html,.htm,.pdf,.docx,.txt" />
            <span>Add a job from a saved page</span>
          </label>{" "}
          (HTML, PDF, DOCX or TXT; its text is read here and shown above before anything is matched)
        </p>
      </details>
      <div id="read-where" className="mt-1 text-small text-ink-2">
        {model ? (
          <>
            <p>
              Your text goes to <strong className="font-semibold text-ink">{model.host}</strong> to be read by{" "}
              {model.name}. The score is worked out here either way.{" "}
              <span className="unless-left">Nothing is stored by us.</span>
            </p>
            <label className="choice">
              <input className="here-only" type="checkbox" />
              Read it here only
            </label>
          </>
        ) : (
          <p>
            Free, no account.{" "}
            <span className="unless-left">What you give is read on this server, in memory, and not stored.</span> It
            goes nowhere else.
          </p>
        )}
      </div>
      <LeaveChoice leaving={leaving} hasModel={model !== null} />
      <noscript>
        <p className="mt-2 text-small">Reading needs JavaScript in this browser. The command line does not.</p>
      </noscript>
    </form>
  );
}
