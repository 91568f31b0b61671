/** What became of a read that was left running: the report is there, or it failed and cost nothing. */
import { type ErrorCode, errorCodes } from "../../backend/errorCodes";
import type { ReportSource } from "../../validation/reportSource";
import { appAddress } from "../appAddress";
import type { Mail } from "../mail";
import { renderMail } from "../renderMail";
import { unsubscribeHeaders } from "../unsubscribeToken";
import { InkButton, Line, MailFrame } from "./MailFrame";
import { StopLink } from "./StopLink";

interface Addressed {
  to: string;
  userId: string;
  messageId: string;
}

const category = "report-ready";

function Why({ userId }: { userId: string }) {
  return (
    <>
      You are sent this because you left a read running while signed in.{" "}
      <StopLink userId={userId} category={category}>
        Stop mail about reads
      </StopLink>
    </>
  );
}

function ReadyTemplate({ userId, reportId }: { userId: string; reportId: string }) {
  return (
    <MailFrame
      title="Your report is ready."
      preview="The read that you left running is done."
      why={<Why userId={userId} />}
    >
      <Line>
        The read that you left running is done. The report is in your account, with the lines that it quotes and no
        others.
      </Line>
      <InkButton href={`${appAddress()}/reports/${reportId}`}>Open the report</InkButton>
    </MailFrame>
  );
}

/** Says that a report is there, and nothing of what stands in it. */
export async function reportReadyMail({
  to,
  userId,
  messageId,
  reportId,
}: Addressed & { reportId: string }): Promise<Mail> {
  const bodies = await renderMail(<ReadyTemplate userId={userId} reportId={reportId} />);
  const headers = unsubscribeHeaders({ userId, category });
  return { to, subject: "Your report is ready", ...bodies, messageId, headers };
}

const given: Record<ReportSource, string> = { resume: "your résumé", linkedin: "your LinkedIn profile" };

interface Failed {
  code: ErrorCode;
  /** What was to be read. */
  source: ReportSource;
}

function FailedTemplate({ userId, code, source }: Failed & { userId: string }) {
  return (
    <MailFrame
      title="Your read did not finish."
      preview="Nothing was used. You can try again."
      why={<Why userId={userId} />}
    >
      <Line>{errorCodes[code].message}</Line>
      <Line>
        Nothing was used: no model read was counted. What you gave us is deleted, so to try again, put {given[source]}{" "}
        in once more.
      </Line>
      <InkButton href={`${appAddress()}/read`}>Read it again</InkButton>
    </MailFrame>
  );
}

/** Says that a read failed, in the words of its code, and that nothing was used. */
export async function readFailedMail({ to, userId, messageId, code, source }: Addressed & Failed): Promise<Mail> {
  const bodies = await renderMail(<FailedTemplate userId={userId} code={code} source={source} />);
  const headers = unsubscribeHeaders({ userId, category });
  return { to, subject: "Your read failed, and nothing was used", ...bodies, messageId, headers };
}
