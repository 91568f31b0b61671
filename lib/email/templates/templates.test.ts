import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseEnv, setEnv } from "../../config/env";
import { openUnsubscribe } from "../unsubscribeToken";
import { codeMail } from "./codeMail";
import { palette } from "./palette";
import { readFailedMail, reportReadyMail } from "./readMails";
import { type RetentionMail, retentionMail } from "./retentionMail";

beforeAll(() =>
  setEnv(
    parseEnv({
      APP_URL: "https://firstpass.example",
      DATABASE_URL: "postgres://x/y",
      APP_SECRET: "a secret of the tests, long enough to be one",
    }),
  ),
);
afterAll(() => setEnv(undefined));

const userId = "0190b5a0-0000-7000-8000-000000000001";
const reportId = "0190b5a0-0000-7000-8000-0000000000aa";
const addressed = { to: "ada@example.com", userId, messageId: "<m-1@firstpass.example>" };
const about: RetentionMail = {
  ...addressed,
  reportId,
  readAt: new Date("2026-11-12T08:00:00Z"),
  scores: { before: 58, after: 64 },
  left: [{ title: "Lines that stop at the duty", note: "And then what happened?" }],
  leftCount: 7,
};
const mails = {
  code: () =>
    codeMail({ to: addressed.to, code: "048213", minutes: 10, id: "m-1", appUrl: "https://firstpass.example" }),
  ready: () => reportReadyMail({ ...addressed, reportId }),
  failed: () => readFailedMail({ ...addressed, code: "TIMEOUT", source: "resume" }),
  retention: () => retentionMail(about),
};

describe("the palette of mail", () => {
  const css = readFileSync(join(import.meta.dirname, "../../../app/styles/tokens.css"), "utf8");
  const encode = (value: number): number => {
    const linear = Math.min(1, Math.max(0, value));
    return Math.round(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
  };
  /** An OKLCH colour as sRGB hex, by Ottosson's matrices. */
  function toHex(l: number, c: number, h: number): string {
    const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
    const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
    const channels = [
      4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
      -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
      -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
    ];
    return `#${channels.map((value) => encode(value).toString(16).padStart(2, "0")).join("")}`;
  }
  it.each([
    ["light", ":root {"],
    ["dark", ':root[data-theme="dark"]'],
  ] as const)("is that of the pages, %s", (theme, opening) => {
    const start = css.indexOf(opening);
    const block = css.slice(start, css.indexOf("}", start));
    for (const [name, hex] of Object.entries(palette[theme])) {
      const [, l, c, h] = new RegExp(`--${name}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(block) ?? [];
      expect([name, hex]).toEqual([name, toHex(Number(l), Number(c), Number(h))]);
    }
  });
});

describe("every mail", () => {
  it.each(Object.entries(mails))(
    "says the same in text and HTML, with no request to anywhere: %s",
    async (_name, write) => {
      const { html, text, subject } = await write();
      const heading = /<h1[^>]*>([^<]+)</.exec(html)?.[1] ?? "none";
      expect(text).toContain(heading);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(html).toMatch(/^<!DOCTYPE html/i);
      expect(html).toMatch(/prefers-color-scheme: dark/);
      expect(html).not.toMatch(/<(img|script|iframe|link)\b|url\(|@import|@font-face/i);
      expect(text).not.toMatch(/<[a-z]|‸|&#|undefined|null/);
      expect(text.split("\n").every((line) => line.trim() === line)).toBe(true);
    },
  );

  it.each(["ready", "failed", "retention"] as const)(
    "that one can do without says how to stop it: %s",
    async (name) => {
      const { html, text, headers } = await mails[name]();
      const [, link = ""] =
        /^<(https:\/\/firstpass\.example\/api\/unsubscribe\?token=[\w.-]+)>$/.exec(
          headers?.["List-Unsubscribe"] ?? "",
        ) ?? [];
      expect(headers?.["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
      const token = new URL(link).searchParams.get("token") ?? "";
      expect(openUnsubscribe(token)).toEqual({ userId, category: name === "retention" ? "retention" : "report-ready" });
      const page = `https://firstpass.example/unsubscribe?token=${token}`;
      expect([html.includes(page), text.includes(page)]).toEqual([true, true]);
    },
  );

  it("with a code offers nothing to be stopped", async () => {
    const { html, headers } = await mails.code();
    expect([headers, /unsubscribe/i.test(html)]).toEqual([undefined, false]);
  });
});

describe("the mail after a week away", () => {
  it("tells what moved and what is left, and escapes what it is given", async () => {
    const { html, text } = await retentionMail({ ...about, left: [{ title: "Dates & <places>", note: null }] });
    expect(text).toContain("Your last report is of 12 November 2026. Its score is 64; in the report before it was 58.");
    expect(text).toContain("There are 7 things left to fix, this one first:");
    expect(text).toContain("Dates & <places>.");
    expect(html).toContain("Dates &amp; &lt;places&gt;");
  });

  it.each([
    [{ scores: null, left: [], leftCount: 0 }, "Your last report is of 12 November 2026.\n\nIt left nothing to fix."],
    [{ scores: { before: 64, after: 64 } }, "Its score is 64, as in the report before."],
    [{ leftCount: 1 }, "There is one thing left to fix:"],
  ])("claims nothing that is not so: %j", async (change, sentence) => {
    expect((await retentionMail({ ...about, ...change })).text).toContain(sentence);
  });
});
