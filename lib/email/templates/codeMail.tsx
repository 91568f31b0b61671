/** The mail that carries a sign-in code: the code first, so that a notification shows it. */
import { Text } from "@react-email/text";
import { type Mail, messageIdOf } from "../mail";
import { renderMail } from "../renderMail";
import { Line, MailFrame } from "./MailFrame";
import { fonts, palette } from "./palette";

export interface CodeMail {
  to: string;
  code: string;
  /** How long the code is good. */
  minutes: number;
  /** Unique for this mail. */
  id: string;
  appUrl: string | undefined;
}

/** Digits alone: nothing in this mail is a stranger's text. */
function CodeTemplate({ code, minutes }: Pick<CodeMail, "code" | "minutes">) {
  return (
    <MailFrame
      title="Your Firstpass code"
      preview={`${code} signs you in.`}
      why="You were sent this because somebody asked for a code to sign in with this address. If it was not you, leave it: without the code nobody gets in."
    >
      <Text
        className="ink"
        style={{
          color: palette.light.ink,
          fontFamily: fonts.mono,
          fontSize: "32px",
          fontWeight: 600,
          letterSpacing: "0.16em",
          lineHeight: "40px",
          margin: "0 0 16px",
        }}
      >
        {code}
      </Text>
      <Line quiet>It is good for {minutes} minutes and for one sign-in.</Line>
    </MailFrame>
  );
}

export async function codeMail({ to, code, minutes, id, appUrl }: CodeMail): Promise<Mail> {
  return {
    to,
    subject: `${code} is your Firstpass code`,
    ...(await renderMail(<CodeTemplate code={code} minutes={minutes} />)),
    messageId: messageIdOf(id, appUrl),
  };
}
