import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseEnv, setEnv } from "@/lib/config/env";
import type { MailCategory } from "@/lib/email/mailCategories";
import { signUnsubscribe } from "@/lib/email/unsubscribeToken";
import { SignedInSchema } from "@/lib/validation/accountSchemas";
import { axeFaults, launchBrowser, onPageOf, type VisitOptions } from "./browser";
import { pastedResume } from "./resumeTexts";
import { type AppServer, startApp } from "./server";
import { readResume, signInByCode } from "./signInSteps";

const secret = "a secret of the browser's tests, long enough";
let browser: Browser;
let app: AppServer;
beforeAll(async () => {
  // The same keys as the server's, to make the link that stands in its mail.
  setEnv(parseEnv({ APP_SECRET: secret }));
  [browser, app] = await Promise.all([launchBrowser(), startApp({ APP_SECRET: secret })]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  setEnv(undefined);
});

/** A page whose faults, and requests to any other host, fail the test. */
const onPage = (options: VisitOptions | undefined, journey: (page: Page) => Promise<void>): Promise<void> =>
  onPageOf(browser, options ?? {}, async (page) => {
    const elsewhere: string[] = [];
    page.context().on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(app.url)) elsewhere.push(request.url());
    });
    await journey(page);
    expect(elsewhere).toEqual([]);
  });

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe("the outbox", () => {
  it(
    "shows a mail as a mail program would, in a document that can run and fetch nothing, light and dark",
    () =>
      onPage({}, async (page) => {
        await signInByCode(page, app.url, "mail@example.com");
        await page.goto(`${app.url}/outbox`);
        const link = page.getByRole("link", { name: /^As a mail program shows it/ }).first();
        const address = `${app.url}${await link.getAttribute("href")}`;
        const opened = await page.goto(address);
        await page.getByRole("heading", { name: "Your Firstpass code" }).waitFor();
        expect(opened?.headers()["content-security-policy"]).toMatch(/sandbox allow-popups.*default-src 'none'/s);
        expect((await page.request.get(`${app.url}/outbox/${crypto.randomUUID()}`)).status()).toBe(404);
        // The same document where the browser's tools may run in it.
        const html = await (await page.request.get(address)).text();
        const desk = await page.context().newPage();
        for (const [colorScheme, ground] of [
          ["light", "rgb(242, 242, 240)"],
          ["dark", "rgb(16, 17, 20)"],
        ] as const) {
          for (const width of [360, 1440]) {
            await desk.emulateMedia({ colorScheme });
            await desk.setViewportSize({ width, height: 900 });
            await desk.setContent(html);
            const grounds = await desk
              .locator("body, body > table td")
              .evaluateAll((cells) =>
                cells
                  .map((cell) => getComputedStyle(cell).backgroundColor)
                  .filter((colour) => colour !== "rgba(0, 0, 0, 0)"),
              );
            expect(new Set(grounds)).toEqual(new Set([ground]));
            expect(await overflow(desk)).toBe(0);
            expect((await axeFaults(desk)).filter((fault) => !/^(landmark-one-main|region)/.test(fault))).toEqual([]);
          }
        }
      }),
    120_000,
  );
});

describe("the question whether mail is wanted", () => {
  it(
    "is put once, after the first saved report, with a yes and a no alike",
    () =>
      onPage({}, async (page) => {
        await signInByCode(page, app.url, "asked@example.com");
        await readResume(page, app.url, pastedResume);
        const question = page.getByRole("heading", { name: "A word after a week away?" });
        await question.waitFor();
        expect(await axeFaults(page)).toEqual([]);
        const [yes, no] = [
          page.getByRole("button", { name: "Yes, write to me" }),
          page.getByRole("button", { name: "No, do not" }),
        ];
        const looks = [yes, no].map((button) =>
          button.evaluate((element) => {
            const { fontSize, fontWeight, color } = getComputedStyle(element);
            return [fontSize, fontWeight, color];
          }),
        );
        expect((await Promise.all(looks))[0]).toEqual((await Promise.all(looks))[1]);
        await yes.click();
        await page.getByText("We will write.").waitFor();
        await page.getByRole("link", { name: "Open it" }).click();
        await page.getByText(/Read on .* by the local engine/).waitFor();
        expect(await question.count()).toBe(0);
        await page.goto(`${app.url}/account`);
        expect(await page.getByRole("checkbox", { name: /After a week away/ }).isChecked()).toBe(true);
        await page.getByRole("cell", { name: "Reads finished" }).waitFor();
      }),
    120_000,
  );
});

/** Where the link at the foot of a mail leads. */
async function linkFor(page: Page, category: MailCategory): Promise<string> {
  const answer = await page.request.get(`${app.url}/api/auth/get-session`);
  const { user } = SignedInSchema.parse(await answer.json());
  return `${app.url}/unsubscribe?token=${signUnsubscribe({ userId: user?.id ?? "", category })}`;
}

describe("stopping mail by its link", () => {
  it(
    "takes one click, without signing in or scripts; opening it changes nothing, and it works again",
    () =>
      onPage({}, async (page) => {
        await signInByCode(page, app.url, "stops@example.com");
        await page.goto(`${app.url}/account`);
        await page.getByRole("checkbox", { name: /After a week away/ }).click();
        await page.getByText("Saved.").waitFor();
        const link = await linkFor(page, "retention");
        await onPage({ javaScriptEnabled: false }, async (reader) => {
          for (let turn = 0; turn < 2; turn += 1) {
            await reader.goto(link);
            await reader.getByRole("heading", { name: "Stop this mail?" }).waitFor();
          }
          await page.reload();
          expect(await page.getByRole("checkbox", { name: /After a week away/ }).isChecked()).toBe(true);
          await reader.getByRole("button", { name: "Stop it" }).click();
          await reader.getByRole("heading", { name: "It is stopped." }).waitFor();
          await reader.goto(link);
          await reader.getByRole("heading", { name: "It is stopped." }).waitFor();
          await reader.getByRole("link", { name: "on your account’s page" }).waitFor();
        });
        await page.reload();
        expect(await page.getByRole("checkbox", { name: /After a week away/ }).isChecked()).toBe(false);
        expect(await page.getByRole("checkbox", { name: /left running/ }).isChecked()).toBe(true);
      }),
    120_000,
  );

  it(
    "stands within the screen in every state, light and dark, and has no fault of contrast",
    () =>
      onPage({}, async (page) => {
        await signInByCode(page, app.url, "looks@example.com");
        const pages = [
          [await linkFor(page, "report-ready"), "Stop this mail?"],
          [await linkFor(page, "retention"), "It is stopped."],
          [`${app.url}/unsubscribe?token=broken`, "This link is not whole."],
        ] as const;
        for (const colorScheme of ["light", "dark"] as const) {
          for (const width of [360, 1440]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 900 });
            for (const [address, heading] of pages) {
              await page.goto(address);
              await page.getByRole("heading", { name: heading }).waitFor();
              expect(await overflow(page)).toBe(0);
            }
            expect(await axeFaults(page)).toEqual([]);
          }
        }
      }),
    120_000,
  );
});
