/** A template as the two bodies of a mail: HTML, and the same in plain text for programs and people that prefer it. */
import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";

/** Headings keep their case, and what is decoration is left out. */
const asWritten = ["h1", "h2"].map((selector) => ({ selector, options: { uppercase: false } }));

export async function renderMail(template: ReactElement): Promise<{ html: string; text: string }> {
  const html = await render(template);
  return { html, text: `${toPlainText(html, { selectors: asWritten }).trim()}\n` };
}
