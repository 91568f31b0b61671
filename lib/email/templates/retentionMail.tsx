/**
 * A word after a week away: what moved since the report before, and what is left to fix in the last one. Every word of it
 * is the rubric's or the editor's; nothing of the résumé is in it.
 */
import { Text } from "@react-email/text";
import { appAddress } from "../appAddress";
import type { Mail } from "../mail";
import { renderMail } from "../renderMail";
import { unsubscribeHeaders } from "../unsubscribeToken";
import { InkButton, Line, MailFrame } from "./MailFrame";
import { fonts, palette } from "./palette";
import { StopLink } from "./StopLink";

const category = "retention";

export interface LeftToFix {
  /** What the check is called. */
  title: string;
  /** The editor's note, where it says nothing of the résumé. */
  note: string | null;
}

export interface RetentionMail {
  to: string;
  userId: string;
  messageId: string;
  reportId: string;
  /** When the last report was made, in UTC. */
  readAt: Date;
  /** Scores of the last two reports, where both have one by the same rubric. */
  scores: { before: number; after: number } | null;
  /** Up to three, the gravest first. */
  left: readonly LeftToFix[];
  /** How many findings ask for something, those in `left` included. */
  leftCount: number;
}

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** One sentence on what moved. */
function changeOf({ before, after }: { before: number; after: number }): string {
  if (after === before) return `Its score is ${after}, as in the report before.`;
  return `Its score is ${after}; in the report before it was ${before}.`;
}

function leftSentence(shown: number, count: number): string {
  if (count === 0) return "It left nothing to fix.";
  const things = count === 1 ? "There is one thing left to fix" : `There are ${count} things left to fix`;
  const first = count > shown && shown > 0 ? `, ${shown === 1 ? "this one" : `these ${shown}`} first` : "";
  return `${things}${first}${shown > 0 ? ":" : "."}`;
}

function Left({ title, note }: LeftToFix) {
  const { light } = palette;
  return (
    <Text className="ink" style={{ color: light.ink, fontSize: "15px", lineHeight: "24px", margin: "0 0 12px" }}>
      <strong>{title}.</strong>
      {note && (
        <>
          <br />
          <em className="ink-2" style={{ color: light["ink-2"], fontFamily: fonts.serif, fontSize: "16px" }}>
            {note}
          </em>
        </>
      )}
    </Text>
  );
}

function Template({ userId, reportId, readAt, scores, left, leftCount }: Omit<RetentionMail, "to" | "messageId">) {
  const day = dayFormat.format(readAt);
  return (
    <MailFrame
      title="What your last report left open."
      preview={`Your report of ${day}.`}
      why={
        <>
          You said yes to a word after a week away. This is the only one until you have been back.{" "}
          <StopLink userId={userId} category={category}>
            Stop this mail
          </StopLink>
        </>
      }
    >
      <Line>
        Your last report is of {day}. {scores && changeOf(scores)}
      </Line>
      <Line>{leftSentence(left.length, leftCount)}</Line>
      {left.map((one) => (
        <Left key={`${one.title} ${one.note}`} {...one} />
      ))}
      <InkButton href={`${appAddress()}/reports/${reportId}`}>Open the report</InkButton>
      <Line quiet>The report shows the lines. We keep no résumé, so a new version is put in anew.</Line>
    </MailFrame>
  );
}

export async function retentionMail({ to, messageId, ...about }: RetentionMail): Promise<Mail> {
  const { userId } = about;
  const bodies = await renderMail(<Template {...about} />);
  const headers = unsubscribeHeaders({ userId, category });
  return { to, subject: "What your last report left open", ...bodies, messageId, headers };
}
