import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFaults, launchBrowser, type Visit, visit } from "./browser";
import { type AppServer, startApp } from "./server";
import { signInByCode } from "./signInSteps";

const secret = "a secret of the browser's tests, long enough";
let browser: Browser;
let app: AppServer;
beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), startApp({ APP_SECRET: secret })]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** A page whose faults, and requests to any other host, fail the test. */
async function onPage(options: Parameters<typeof visit>[1], journey: (page: Page) => Promise<void>): Promise<void> {
  const opened: Visit = await visit(browser, options);
  const elsewhere: string[] = [];
  opened.page.context().on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(app.url)) elsewhere.push(request.url());
  });
  try {
    await journey(opened.page);
    expect([opened.faults, elsewhere]).toEqual([[], []]);
  } finally {
    await opened.close();
  }
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe("the outbox", () => {
  it(
    "shows a mail as a mail program would, in a frame that can run and fetch nothing, light and dark",
    () =>
      onPage({}, async (page) => {
        await signInByCode(page, app.url, "mail@example.com");
        for (const colorScheme of ["light", "dark"] as const) {
          for (const width of [360, 1440]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 900 });
            await page.goto(`${app.url}/outbox`);
            await page.getByText("As a mail program shows it").first().click();
            const frame = page.frameLocator("iframe").first();
            await frame.getByRole("heading", { name: "Your Firstpass code" }).waitFor();
            const ground = await frame
              .locator("td")
              .first()
              .evaluate((cell) => getComputedStyle(cell).backgroundColor);
            expect(ground).toBe(colorScheme === "light" ? "rgb(242, 242, 240)" : "rgb(16, 17, 20)");
            expect(await overflow(page)).toBe(0);
            expect(await axeFaults(page)).toEqual([]);
          }
        }
      }),
    120_000,
  );
});
