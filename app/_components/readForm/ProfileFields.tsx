/** What only a LinkedIn profile is asked with: how to get one out of LinkedIn, its address, a résumé beside it. */
import { limits } from "@/lib/validation/limits";

export function ProfileHelp({ fetchesProfiles }: { fetchesProfiles: boolean }) {
  return (
    <div className="of-linkedin">
      <p id="profile-how" className="fine mt-2">
        On your profile choose Resources (or More), then Save to PDF, and drop that file here. LinkedIn’s data archive
        (ZIP), the saved page, or all of the page copied and pasted will do as well.
      </p>
      {fetchesProfiles && (
        <label className="field">
          Or the address of the profile
          <input
            className="profile-url"
            type="url"
            inputMode="url"
            placeholder="https://www.linkedin.com/in/…"
            maxLength={limits.profileUrlMaxChars}
            autoComplete="off"
          />
        </label>
      )}
    </div>
  );
}

export function ResumeBeside() {
  return (
    <details className="aim beside of-linkedin">
      <summary className="link">Hold it against your résumé?</summary>
      <label className="field">
        The résumé beside it
        <textarea className="resume-beside" maxLength={limits.textMaxChars} aria-describedby="beside-more" />
      </label>
      <p id="beside-more" className="fine">
        Titles, dates, employers, degrees and figures that differ are shown with the words of both.{" "}
        <label className="link">
          <input className="vh resume-page" type="file" accept=".pdf,.docx,.txt,.md" />
          <span>Take the text of a file</span>
        </label>
      </p>
    </details>
  );
}
