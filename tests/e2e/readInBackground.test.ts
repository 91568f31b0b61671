import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
import { profileText } from "../fixtures/profiles/profileText";
import { axeFaults, launchBrowser, onPageOf, type Visit, type VisitOptions } from "./browser";
import { pastedJob, pastedResume } from "./resumeTexts";
import { type AppServer, startApp } from "./server";
import { signInByCode } from "./signInSteps";

let app: AppServer;
let browser: Browser;
let double: OpenAiDouble;

beforeAll(async () => {
  double = await startOpenAiDouble();
  const env = { OPENAI_API_KEY: "test", OPENAI_BASE_URL: double.baseUrl, ANALYSIS_FALLBACK: "none" };
  [app, browser] = await Promise.all([startApp(env), launchBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await double?.close();
});
beforeEach(() => {
  double.behaviour = { kind: "answer" };
});

vi.setConfig({ testTimeout: 240_000 });

const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true } as const;
/** A model that writes for some ten seconds: long enough to be looked at, left and come back to. */
const slow = { kind: "answer", pieceChars: 60, pieceMs: 150 } as const;

const onPage = (options: VisitOptions, steps: (page: Page, opened: Visit) => Promise<void>): Promise<void> =>
  onPageOf(browser, options, steps);

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Signed in, leaves a read from the form and ends on the page that follows it. */
async function leaveRead(page: Page, email: string): Promise<void> {
  await signInByCode(page, app.url, email);
  await page.goto(`${app.url}/read`);
  await page.getByLabel("Your résumé").fill(pastedResume);
  await page.getByText("For a certain job?").click();
  await page.getByLabel("The job description").fill(pastedJob);
  await page.getByLabel("Mail me when it is done").check();
  await page.getByRole("button", { name: "Read it" }).click();
  await page.waitForURL(/\/reports\/pending\/[0-9a-f-]{36}$/);
}

/** The heading and the links of the newest mail to an address, as its owner would find it. */
async function newestMail(page: Page, email: string, subject: string): Promise<string> {
  await page.goto(`${app.url}/outbox`);
  const mail = page.locator("article.mail", { hasText: `To ${email}` }).first();
  await mail.getByRole("heading", { name: subject }).waitFor();
  return (await mail.textContent()) ?? "";
}

describe("a read that one does not wait for", () => {
  it("is left from the first page, goes on without the page, and is found in the list and in the mail", () =>
    onPage(phone, async (page) => {
      const email = "leaves@example.com";
      await signInByCode(page, app.url, email);
      await page.goto(app.url);
      double.behaviour = slow;
      await page.getByLabel("Your résumé").fill(pastedResume);
      await page.getByLabel("Mail me when it is done").check();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByText(`word of it goes to ${email}`).waitFor();
      expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
      await page.goto("about:blank");
      await expect
        .poll(
          async () => {
            await page.goto(`${app.url}/reports`);
            return page.locator(".list .choose").count();
          },
          { timeout: 60_000, interval: 1_000 },
        )
        .toBe(1);
      expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
      const mail = await newestMail(page, email, "Your report is ready");
      const address = /\/reports\/[0-9a-f-]{36}/.exec(mail)?.[0] ?? "";
      await page.goto(`${app.url}${address}`);
      await page.getByText(/^Read on .* with a model/).waitFor();
      await page.goto(`${app.url}/account`);
      await page.getByText("2 model reads left.").waitFor();
    }));

  it("shows where it is after a reload and on another device, and then the report, on both", () =>
    onPage({}, async (page) => {
      double.behaviour = slow;
      await leaveRead(page, "reloads@example.com");
      await page.getByRole("heading", { name: "Being read." }).waitFor();
      await expect.poll(() => page.getByRole("status").first().textContent()).toMatch(/^Writing, \d+ %$/);
      const before = Number(/\d+/.exec((await page.getByRole("status").first().textContent()) ?? "")?.[0]);
      await page.reload();
      await page.getByRole("heading", { name: "Being read." }).waitFor();
      const after = Number(/\d+/.exec((await page.getByRole("status").first().textContent()) ?? "")?.[0]);
      expect(after).toBeGreaterThanOrEqual(before);
      expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
      await onPage(phone, async (other) => {
        await signInByCode(other, app.url, "reloads@example.com");
        await other.goto(`${app.url}/reports`);
        await other.getByRole("heading", { name: "Left to be read" }).waitFor();
        expect([await axeFaults(other), await overflow(other)]).toEqual([[], 0]);
        await other.getByRole("link", { name: "Done: open the report" }).click();
        await other.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
        await other.getByRole("heading", { level: 1 }).waitFor();
      });
      await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.goBack();
      expect(new URL(page.url()).pathname).not.toContain("/pending/");
    }));

  it("may be of a LinkedIn profile: left with its switch, followed, listed as one, and mailed about", () =>
    onPage(phone, async (page) => {
      const email = "profile@example.com";
      await signInByCode(page, app.url, email);
      await page.goto(app.url);
      await page.getByRole("button", { name: "LinkedIn profile" }).click();
      await page.getByLabel("Your LinkedIn profile").fill(profileText);
      const choice = page.getByLabel("Mail me when it is done");
      await choice.check();
      expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
      double.behaviour = slow;
      await page.getByRole("button", { name: "Read it" }).click();
      await page.waitForURL(/\/reports\/pending\/[0-9a-f-]{36}$/);
      await page.getByText("A LinkedIn profile, begun").waitFor();
      expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
      await page.goto(`${app.url}/reports`);
      await page.getByRole("link", { name: "A read of a profile is under way" }).waitFor();
      expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
      await page.getByRole("link", { name: "Done: open the report" }).click();
      await page.getByRole("heading", { name: /How a search finds you/ }).waitFor();
      await newestMail(page, email, "Your report is ready");
      await page.goto(`${app.url}/account`);
      await page.getByText("2 model reads left.").waitFor();
    }));

  it("that fails says so, says that nothing was used, mails it, and can be put away", () =>
    onPage({}, async (page) => {
      const email = "failing@example.com";
      double.behaviour = { kind: "refusal" };
      await leaveRead(page, email);
      await page.getByRole("heading", { name: "This read did not finish." }).waitFor();
      await page.getByText("Nothing was used, and what you gave us is deleted.").waitFor();
      expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
      expect(await newestMail(page, email, "Your read failed, and nothing was used")).toContain("Nothing was used");
      await page.goto(`${app.url}/account`);
      await page.getByText("3 model reads left.").waitFor();
      await page.goto(`${app.url}/reports`);
      await page.getByText("A read did not finish").waitFor();
      expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
      await page.getByRole("button", { name: /^Put away/ }).click();
      await expect.poll(() => page.getByText("A read did not finish").count()).toBe(0);
      await page.reload();
      await page.getByText("No report yet.").waitFor();
    }));

  it("can be stopped while the model writes, and costs nothing then", () =>
    onPage({}, async (page) => {
      double.behaviour = { kind: "stall", afterChars: 800, pingMs: 500 };
      await leaveRead(page, "stops@example.com");
      await page.getByRole("heading", { name: "Being read." }).waitFor();
      await page.getByRole("button", { name: "Stop it" }).click();
      await page.getByRole("heading", { name: "Stopped." }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await expect.poll(() => double.openStreams(), { timeout: 15_000 }).toBe(0);
      await page.goto(`${app.url}/account`);
      await page.getByText("3 model reads left.").waitFor();
    }));

  it("is offered by the page itself for a long text, and to nobody signed out", () =>
    onPage({}, async (page) => {
      await page.goto(`${app.url}/read`);
      await page.getByText("close the page, and have the report mailed").waitFor();
      expect(await page.getByLabel("Mail me when it is done").count()).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
      await signInByCode(page, app.url, "long@example.com");
      await page.goto(`${app.url}/read`);
      const offer = page.getByText("You need not wait for it.");
      await page.getByLabel("Your résumé").fill(pastedResume);
      expect(await offer.isVisible()).toBe(false);
      await page.getByLabel("Your résumé").fill(pastedResume.repeat(20));
      await offer.waitFor();
      expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
      await page.getByLabel("Read it here only").check();
      await expect.poll(() => offer.isVisible()).toBe(false);
    }));

  it("is another's to nobody", () =>
    onPage({ expected: /status of 404/ }, async (page) => {
      await leaveRead(page, "owner@example.com");
      const address = page.url();
      await page.context().clearCookies();
      await signInByCode(page, app.url, "stranger@example.com");
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
    }));
});
