/**
 * The choice not to wait: the read goes on without the page, and word of it comes by mail. Offered to those who have an
 * account for the report to come to; to others a sentence says so where a model
 * reads, for that takes its time.
 */
import { pendingMinutes } from "@/lib/validation/pendingSchemas";

/**
 * offered: to a user who wants such mail. unmailed: to one who has turned it off, without the mail. signed-out: to
 * nobody. null: the server cannot tell, and says nothing.
 */
export type Leaving = "offered" | "unmailed" | "signed-out" | null;

export function LeaveChoice({ leaving, hasModel }: { leaving: Leaving; hasModel: boolean }) {
  if (leaving === null) return null;
  if (leaving === "signed-out") {
    // The local engine is done before one could leave.
    return hasModel ? (
      <p className="fine mt-1">
        Rather not wait? <a href="/sign-in?next=/read">Sign in</a>, close the page, and have the report mailed.
      </p>
    ) : null;
  }
  return (
    <div className="mt-1">
      {hasModel && (
        <p className="long fine" role="status" hidden>
          This is a long one: with a model it can take a minute or more. You need not wait for it.
        </p>
      )}
      <label className="choice">
        <input className="leave" type="checkbox" aria-describedby="leave-how" />
        {leaving === "offered" ? "Mail me when it is done" : "Read it without me"}
      </label>
      <p id="leave-how" className="fine">
        You can close the page then. Until it has been read your text is kept here, encrypted, and then deleted; after{" "}
        {pendingMinutes} minutes at the latest.
        {leaving === "unmailed" && " Mail about reads is turned off in your account."}
      </p>
    </div>
  );
}
