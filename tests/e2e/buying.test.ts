import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
import { resumeText } from "../fixtures/modelReadInput";
import { axeFaults, launchBrowser, onPageOf, type Visit, type VisitOptions } from "./browser";
import { type AppServer, startApp } from "./server";

let app: AppServer;
let local: AppServer;
let browser: Browser;
let model: OpenAiDouble;

beforeAll(async () => {
  model = await startOpenAiDouble();
  const env = { OPENAI_API_KEY: "test", OPENAI_BASE_URL: model.baseUrl };
  app = await startApp(env);
  [local, browser] = await Promise.all([startApp(), launchBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([app?.stop(), local?.stop(), model?.close()]);
});

const onPage = (options: VisitOptions, steps: (page: Page, opened: Visit) => Promise<void>): Promise<void> =>
  onPageOf(browser, options, steps);

async function signIn(page: Page, email: string): Promise<void> {
  const headers = { origin: app.url, "sec-fetch-site": "same-origin" };
  const ask = (path: string, data: object) => page.request.post(`${app.url}/api/auth/${path}`, { data, headers });
  expect((await ask("email-otp/send-verification-otp", { email })).status()).toBe(200);
  await page.goto(`${app.url}/outbox`);
  const mails = await page.locator("article", { hasText: email }).first().textContent();
  const otp = /\b\d{6}\b/.exec(mails ?? "")?.[0];
  expect((await ask("sign-in/email-otp", { email, otp })).status()).toBe(200);
}

async function read(page: Page): Promise<void> {
  await page.goto(app.url);
  await page.getByLabel("Your résumé").fill(resumeText);
  await page.getByRole("button", { name: "Read it" }).click();
}

async function choose(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
}

describe("buying a pass", () => {
  it(
    "leads from the plans over the checkout and back to a paid pass, and a read then uses one of it",
    () =>
      onPage({}, async (page) => {
        await signIn(page, "reader@example.com");
        for (const left of ["2 model reads are left.", "One model read is left.", "That was your last model read."]) {
          await read(page);
          await page.getByText(left).waitFor();
        }
        await page.getByRole("link", { name: "See the plans" }).click();
        await page.getByRole("radio", { name: /Five reads/ }).check();
        await choose(page, "Buy “Five reads” for $19");
        await page.getByText("This is a stand-in for Stripe.").waitFor();
        await page.getByText("Receipt to reader@example.com").waitFor();
        await page.locator("button.pay").click();
        await page.getByRole("heading", { name: "Paid. Your reads are ready." }).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await page.locator("[data-when=paid]").getByText("“Five reads”, $19.").waitFor();
        await page.getByRole("link", { name: "See your passes" }).click();
        await page.getByText("5 model reads are left.").waitFor();
        await page.getByRole("cell", { name: "5 of 5" }).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await read(page);
        await page.getByText("4 model reads are left.").waitFor();
        await page.goto(`${app.url}/billing`);
        await page.getByRole("cell", { name: "4 of 5" }).waitFor();
      }),
    60_000,
  );

  it("says that nothing was used when the model is out", () =>
    onPage({}, async (page) => {
      model.behaviour = { kind: "fail", status: 500 };
      await signIn(page, "unlucky@example.com");
      await read(page);
      await page.getByText("the local engine finished this. Nothing was used.").waitFor();
      model.behaviour = { kind: "answer" };
    }));

  it("restores what was bought signed out for whoever signs in with the address that paid", () =>
    onPage({}, async (page) => {
      await page.goto(`${app.url}/pricing`);
      await page.getByRole("radio", { name: /One month/ }).check();
      await choose(page, "Buy “One month” for $29");
      await page.getByRole("textbox").fill("later@example.com");
      await page.locator("button.pay").click();
      await page.getByText("One step is left: sign in with the e-mail address").waitFor();
      await page.goto(`${app.url}/billing`);
      await page.getByText("Sign in with the e-mail address that you paid with").waitFor();
      await signIn(page, "later@example.com");
      await page.goto(`${app.url}/billing`);
      await page.getByRole("cell", { name: "60 of 60" }).waitFor();
    }));

  it("waits for a debit on the page and says when it has cleared", () =>
    onPage({}, async (page) => {
      await page.goto(`${app.url}/pricing`);
      await choose(page, "Buy “Five reads” for $19");
      await page.getByRole("textbox").fill("debit@example.com");
      await page.locator("button[value=later]").click();
      await page.getByRole("heading", { name: "Under way." }).waitFor();
      await page.getByRole("heading", { name: "Paid. Your reads are ready." }).waitFor();
    }));

  it("says after a checkout that was left that nothing was charged, and keeps the choice", () =>
    onPage({}, async (page) => {
      await page.goto(`${app.url}/pricing`);
      await page.getByRole("radio", { name: /One month/ }).check();
      await choose(page, "Buy “One month” for $29");
      await page.locator("button[value=cancel]").click();
      await page.getByText("Nothing was charged.").waitFor();
      expect(await page.getByRole("radio", { name: /One month/ }).isChecked()).toBe(true);
      expect(await axeFaults(page)).toEqual([]);
    }));

  it("says what happened when the checkout cannot be had, and lets one try again", () =>
    onPage({ expected: /status of 502/ }, async (page) => {
      await page.route("**/api/checkout", (call) =>
        call.fulfill({
          status: 502,
          json: { ok: false, errorCode: "UPSTREAM_UNAVAILABLE", message: "The payment service did not answer." },
        }),
      );
      await page.goto(`${app.url}/pricing`);
      await choose(page, "Buy “Five reads” for $19");
      await page.getByRole("alert").getByText("The payment service did not answer.").waitFor();
      expect(await page.getByRole("button", { name: "Buy “Five reads” for $19" }).isEnabled()).toBe(true);
    }));

  it.each([
    ["", "We know no such purchase."],
    ["?session_id=cs_test_unknown123", "We know no such purchase."],
    ["?session_id=../../etc", "We know no such purchase."],
  ])("knows no purchase by the address %j", (query, title) =>
    onPage({ expected: /status of 404/ }, async (page) => {
      await page.goto(`${app.url}/billing/return${query}`);
      await page.getByRole("heading", { name: title }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
    }),
  );

  it.each(["open", "failed", "expired", "refunded", "disputed"])("has a sentence for %s", (state) =>
    onPage({}, async (page) => {
      const json = { plan: "pack", state, expiresAt: null, receiptUrl: null, waitsForSignIn: false };
      await page.route("**/api/checkout/*", (call) => call.fulfill({ json }));
      await page.goto(`${app.url}/billing/return?session_id=cs_test_12345678`);
      await page.locator(`section[data-when=${state}]:not([hidden]) h1`).waitFor();
      expect(await page.locator("h1:visible").count()).toBe(1);
      expect(await axeFaults(page)).toEqual([]);
    }),
  );
});

describe("where no model is set up", () => {
  it("says that nothing is for sale, and asks nobody to buy", () =>
    onPage({}, async (page) => {
      await page.goto(`${local.url}/pricing`);
      await page.getByRole("heading", { name: "Nothing is for sale here." }).waitFor();
      expect(await page.getByRole("button", { name: /Buy/ }).count()).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    }));
});
