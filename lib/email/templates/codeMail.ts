/** The mail that carries a sign-in code: the code first, so that a notification shows it. */
import { type Mail, messageIdOf } from "../mail";

export interface CodeMail {
  to: string;
  code: string;
  /** How long the code is good. */
  minutes: number;
  /** Unique for this mail. */
  id: string;
  appUrl: string | undefined;
}

/** Digits alone: nothing in this mail is a stranger's text, so nothing needs escaping. */
export function codeMail({ to, code, minutes, id, appUrl }: CodeMail): Mail {
  const about = `It is good for ${minutes} minutes and for one sign-in.`;
  const notYou = "If you did not ask for it, leave it: without the code nobody gets in.";
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your Firstpass code</title></head>',
    '<body style="margin:0;padding:32px 16px;font:16px/1.5 Georgia,serif;color:#1c1e22;background:#ffffff">',
    '<main style="max-width:32em;margin:0 auto">',
    "<p>Your Firstpass code:</p>",
    `<p style="font:600 30px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:0.2em">${code}</p>`,
    `<p>${about}</p>`,
    `<p style="color:#5b606b">${notYou}</p>`,
    "</main></body></html>",
  ].join("\n");
  return {
    to,
    subject: `${code} is your Firstpass code`,
    text: `Your Firstpass code: ${code}\n\n${about}\n${notYou}\n`,
    html,
    messageId: messageIdOf(id, appUrl),
  };
}
