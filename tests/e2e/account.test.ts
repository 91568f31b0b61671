import { readFile } from "node:fs/promises";
import type { Browser, Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { axeFaults, launchBrowser, onPageOf, type Visit, type VisitOptions } from "./browser";
import { pastedJob, pastedResume } from "./resumeTexts";
import { type AppServer, startApp } from "./server";
import { readResume, signInByCode } from "./signInSteps";

let app: AppServer;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** A journey is many pages; on a machine that is busy with other things each takes its time. */
vi.setConfig({ testTimeout: 240_000 });

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

/** Runs `steps` on a page of its own; any fault that the browser tells of fails the test. */
const onPage = (options: VisitOptions, steps: (page: Page, opened: Visit) => Promise<void>): Promise<void> =>
  onPageOf(browser, options, steps);

/** Nothing stands over the right edge. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const better = pastedResume.replace(/Responsible for/i, "Ran").replace(/Helped/i, "Led");

const unavailable = {
  ok: false,
  errorCode: "SERVICE_UNAVAILABLE",
  message: "The service is unavailable just now.",
  requestId: "held-0001",
  retryable: true,
};

/** The page's scripts wait until they are let go. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const address = "**/_next/static/**/*.js";
  const released = Promise.withResolvers<void>();
  const held: Promise<void>[] = [];
  await page.route(address, (route) => {
    const passed = released.promise.then(() => route.continue());
    held.push(passed);
    return passed;
  });
  return async () => {
    released.resolve();
    await Promise.all(held);
    await page.unroute(address);
  };
}

/** Holds the answer to the next such call about a report: the server has done what was asked, and nobody is told yet. */
async function holdNext(page: Page, method: "DELETE" | "PATCH") {
  const served = Promise.withResolvers<void>();
  const decided = Promise.withResolvers<"pass" | "drop">();
  const handled = Promise.withResolvers<void>();
  const address = "**/api/reports/*";
  let asked = 0;
  const counting = (request: Request): void => {
    if (request.method() === method) asked += 1;
  };
  page.on("request", counting);
  await page.route(
    address,
    async (route) => {
      const response = await route.fetch();
      served.resolve();
      if ((await decided.promise) === "pass") await route.fulfill({ response });
      else await route.abort("failed");
      handled.resolve();
    },
    { times: 1 },
  );
  const end = (how: "pass" | "drop") => async (): Promise<void> => {
    page.off("request", counting);
    decided.resolve(how);
    await handled.promise;
  };
  /** `asked`: how many such calls were made until it was let go. */
  return { answered: served.promise, asked: () => asked, pass: end("pass"), drop: end("drop") };
}

async function savedFile(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe("signing in", () => {
  it("sends a code, refuses a wrong one in place, and goes back to where one came from", () =>
    onPage({ expected: /status of 400/ }, async (page) => {
      await page.goto(`${app.url}/cases`);
      await page.waitForURL(/\/sign-in\?next=%2Fcases/);
      expect(await axeFaults(page)).toEqual([]);
      await page.getByLabel("Your e-mail address").fill("nobody");
      await page.getByRole("button", { name: "Send me a code" }).click();
      await page.getByText("That is no e-mail address yet.").waitFor();
      await page.getByLabel("Your e-mail address").fill("wrong@example.com");
      await page.getByRole("button", { name: "Send me a code" }).click();
      await page.getByLabel("The code").fill("000000");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByText("That code is not right, or no longer good.").waitFor();
      await page.getByText(/Another code in/).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Another address" }).click();
      await signInByCode(page, app.url, "back@example.com");
      expect(new URL(page.url()).pathname).toBe("/cases");
      await page.goto(`${app.url}/privacy`);
      await page.getByRole("link", { name: "Account" }).waitFor();
      await page.goto(`${app.url}/account`);
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.waitForURL(`${app.url}/`);
      await page.getByRole("link", { name: "Sign in", exact: true }).waitFor();
    }));
});

describe("saved reports", () => {
  it("are saved as they are read, opened, renamed, compared, deleted and brought back", () =>
    onPage({}, async (page) => {
      await signInByCode(page, app.url, "reports@example.com");
      await page.getByText("No report yet.").waitFor();
      await readResume(page, app.url, pastedResume, pastedJob);
      await page.getByText("It is saved in your account").waitFor();
      await readResume(page, app.url, better);
      await page.getByText("It is saved in your account").waitFor();
      await page.getByRole("link", { name: "Open it" }).click();
      await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.locator(".left .ln").count()).toBeGreaterThan(10);
      expect(await page.locator(".left .ln.blank").count()).toBeGreaterThan(0);
      expect(await axeFaults(page)).toEqual([]);

      const pdf = await savedFile(page, "Save as PDF");
      expect(pdf.bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      const json = await savedFile(page, "Save as JSON");
      expect(JSON.parse(json.bytes.toString("utf8"))).toMatchObject({ rubricVersion: expect.any(String) });
      const markdown = await savedFile(page, "Save as Markdown");
      expect(markdown.bytes.toString("utf8")).toContain("## Ledger");

      await page.getByRole("button", { name: "Rename" }).click();
      await page.getByLabel("Title of the report").fill("Second version");
      const renamed = page.waitForResponse((answer) => answer.request().method() === "PATCH");
      await page.keyboard.press("Enter");
      await page.locator(".stream .name", { hasText: "Second version" }).waitFor();
      expect((await renamed).ok()).toBe(true);

      await page.goto(`${app.url}/reports`);
      await page.getByRole("heading", { name: "Score over versions" }).waitFor();
      await page.getByRole("link", { name: "Second version" }).first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      for (const box of await page.locator(".choose").all()) await box.check();
      await page.getByRole("link", { name: "Compare these two" }).click();
      await page.getByRole("heading", { level: 1, name: /score/i }).waitFor();
      await page.getByRole("heading", { name: "Lines that changed" }).waitFor();
      expect(await axeFaults(page)).toEqual([]);

      await page.goto(`${app.url}/reports?search=second`);
      await expect.poll(() => page.locator(".list > li").count()).toBe(1);
      await page.getByRole("button", { name: "Delete Second version" }).click();
      await page.getByText("“Second version” was deleted.").waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByRole("link", { name: "Second version" }).waitFor();
      await page.getByRole("button", { name: "Delete Second version" }).click();
      await page.getByText("“Second version” was deleted.").waitFor();
      await page.reload();
      await page.getByText("Nothing under “second”.").waitFor();
    }));

  it("can be brought back however the line behaves: answers lost, late, refused, out of turn, and after leaving", () =>
    onPage({ expected: /status of (404|503)|ERR_FAILED/ }, async (page) => {
      await signInByCode(page, app.url, "bad-day@example.com");
      await readResume(page, app.url, pastedResume, pastedJob);
      await page.getByText("It is saved in your account").waitFor();
      await readResume(page, app.url, better);
      await page.getByText("It is saved in your account").waitFor();
      // A page that is asked for anew behind the reader's back would get this in place of its list.
      const anew: string[] = [];
      await page.route(/[?&]_rsc=/, (route) => {
        anew.push(route.request().url());
        return route.fulfill({ status: 503, body: "" });
      });
      await page.goto(`${app.url}/reports`);
      const rows = page.locator(".desk-page > ol.list > li");
      const [newer, older] = [rows.nth(0), rows.nth(1)];
      const chart = page.getByRole("heading", { name: "Score over versions" });
      await chart.waitFor();

      // An answer that is late, clicked at again (by force, for a page says that it is busy), and then lost: what it was the answer to has happened.
      const lost = await holdNext(page, "DELETE");
      await newer.getByRole("button", { name: /^Delete/ }).click();
      await newer.getByRole("button", { name: /^Deleting/ }).click({ force: true });
      await lost.answered;
      await lost.drop();
      await newer.getByText("We could not reach the server.").waitFor();
      expect(lost.asked()).toBe(1);
      await newer.getByRole("button", { name: /^Delete/ }).click();
      await newer.getByRole("button", { name: "Undo" }).waitFor();
      await chart.waitFor({ state: "detached" });

      // The undoing is refused once, and is late once, with an impatient second click.
      await page.route("**/api/reports/*", (route) => route.fulfill({ status: 503, json: unavailable }), { times: 1 });
      await newer.getByRole("button", { name: "Undo" }).click();
      await newer.getByText(unavailable.message).waitFor();
      const late = await holdNext(page, "PATCH");
      await newer.getByRole("button", { name: "Undo" }).click();
      await newer.getByRole("button", { name: "Bringing it back" }).click({ force: true });
      await late.answered;
      await late.pass();
      await newer.getByRole("link").waitFor();
      await chart.waitFor();
      expect(late.asked()).toBe(1);

      // Two in a row, the first answered last; each keeps its own way back.
      const first = await holdNext(page, "DELETE");
      await newer.getByRole("button", { name: /^Delete/ }).click();
      await first.answered;
      await older.getByRole("button", { name: /^Delete/ }).click();
      await older.getByRole("button", { name: "Undo" }).waitFor();
      await first.pass();
      await newer.getByRole("button", { name: "Undo" }).waitFor();
      await older.getByRole("button", { name: "Undo" }).click();
      await older.getByRole("link").waitFor();
      await newer.getByRole("button", { name: "Undo" }).waitFor();
      expect(anew).toEqual([]);

      // Whoever has left finds it below the list.
      await page.goto(`${app.url}/account`);
      await page.goto(`${app.url}/reports`);
      await expect.poll(() => rows.count()).toBe(1);
      await page.getByText("Deleted lately").click();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: /^Bring back/ }).click();
      await expect.poll(() => rows.count()).toBe(2);
      await chart.waitFor();
    }));

  it("of another, and those that never were, are one page that is not found", () =>
    onPage({ expected: /status of 404/ }, async (page) => {
      await signInByCode(page, app.url, "stranger@example.com");
      const answer = await page.goto(`${app.url}/reports/019ac000-0000-7000-8000-000000000000`);
      expect(answer?.status()).toBe(404);
      const noId = await page.goto(`${app.url}/reports/nothing`);
      expect(noId?.status()).toBe(404);
    }));
});

describe("a report that was read signed out", () => {
  it("is kept in the browser, opened, claimed at sign-in, and claimed once", () =>
    onPage(phone, async (page) => {
      await readResume(page, app.url, pastedResume);
      await page.getByRole("button", { name: "Keep it in this browser" }).click();
      await page.getByText("It is kept in this browser and nowhere else.").waitFor();
      await page.getByRole("link", { name: "Open it" }).click();
      await page.getByText(/Kept on .* in this browser and nowhere else/).waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeFaults(page)).toEqual([]);
      await page.goto(`${app.url}/reports`);
      await page.getByRole("link", { name: "Sign in and keep them" }).click();
      await page.waitForURL(/\/sign-in/);
      await signInByCode(page, app.url, "claim@example.com");
      await page.getByRole("checkbox", { name: /^Choose/ }).waitFor();
      await expect.poll(() => page.getByRole("heading", { name: "In this browser" }).count()).toBe(0);
      await page.reload();
      await expect.poll(() => page.locator(".list > li").count()).toBe(1);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeFaults(page)).toEqual([]);
    }));

  it("can be taken out of the browser again, and saved as a PDF without an account", () =>
    onPage({}, async (page) => {
      await readResume(page, app.url, pastedResume);
      const pdf = await savedFile(page, "Save as PDF");
      expect(pdf.bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      const resume = await savedFile(page, "Résumé as JSON Resume");
      expect(JSON.parse(resume.bytes.toString("utf8"))).toMatchObject({ basics: { name: "Tomasz Łukaszewicz" } });
      await page.getByRole("button", { name: "Keep it in this browser" }).click();
      await page.getByRole("button", { name: "Take it out of this browser again" }).click();
      await page.goto(`${app.url}/reports`);
      await page.getByText("No report is kept in this browser.").waitFor();
      expect(await axeFaults(page)).toEqual([]);
    }));
});

describe("a case", () => {
  it("is begun, changed, filled from a report, emptied and deleted", () =>
    onPage({}, async (page) => {
      await signInByCode(page, app.url, "cases@example.com");
      await readResume(page, app.url, pastedResume, pastedJob);
      await page.goto(`${app.url}/cases`);
      await page.getByText("No case yet.").waitFor();
      await page.getByText("Begin a case").click();
      await page.getByLabel("Role").fill("Warehouse Manager");
      await page.getByLabel("Company").fill("Baltic Foods");
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Begin", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "Warehouse Manager, Baltic Foods" }).waitFor();
      const address = page.url();
      // What is chosen before the page's script is there is what is saved.
      const release = await holdScripts(page);
      await page.goto(address, { waitUntil: "commit" });
      await page.getByText("Change it").click();
      await page.getByLabel("Stage").selectOption("interviewing");
      expect(await page.getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
      await release();
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Saved.").waitFor();
      await page.locator(".lede", { hasText: "Interviewing" }).waitFor();

      await page.goto(`${app.url}/reports`);
      await page.locator(".list h2 a").first().click();
      await page.getByRole("button", { name: "Add it to a case" }).click();
      await page.getByRole("button", { name: "Save this match to a case" }).click();
      const match = page.waitForResponse((response) => response.url().endsWith("/artifacts"));
      await page.locator(".match-case").getByRole("button", { name: "Add", exact: true }).click();
      expect((await match).status()).toBe(200);
      for (const kind of ["report", "resume_version"]) {
        await page.getByLabel("What to add").selectOption(kind);
        const added = page.waitForResponse((response) => response.url().endsWith("/artifacts"));
        await page.locator(".keep").getByRole("button", { name: "Add", exact: true }).click();
        expect((await added).status()).toBe(200);
      }
      await page.goto(address);
      await expect.poll(() => page.locator(".list > li").count()).toBe(3);
      await page.locator(".lede", { hasText: "Interviewing" }).waitFor();
      await page.getByText(/Version \w+/).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page
        .getByRole("button", { name: /^Take out/ })
        .first()
        .click();
      await expect.poll(() => page.locator(".list > li").count()).toBe(2);
      await page.getByText("Change it").click();
      await page.getByRole("button", { name: "Delete it" }).click();
      await page.getByRole("button", { name: "Delete this case" }).click();
      await page.waitForURL(/\/cases$/);
      await page.getByText("No case yet.").waitFor();
    }));
});

describe("the account", () => {
  it("keeps preferences, signs out another browser, exports everything and is deleted when its address is typed", () =>
    onPage({}, async (page) => {
      const email = "leaving@example.com";
      await onPage({}, async (other) => signInByCode(other, app.url, email));
      await signInByCode(page, app.url, email);
      await readResume(page, app.url, pastedResume);
      await page.goto(`${app.url}/account`);
      const wish = page.getByRole("checkbox", { name: /After a week away/ });
      const before = await wish.isChecked();
      await wish.click();
      await page.getByText("Saved.").waitFor();
      await page.getByRole("button", { name: /^Sign it out/ }).click();
      await expect.poll(() => page.locator(".list > li").count()).toBe(1);
      await page.reload();
      expect(await wish.isChecked()).toBe(!before);
      expect(await axeFaults(page)).toEqual([]);
      const all = await savedFile(page, "Export everything");
      expect(JSON.parse(all.bytes.toString("utf8"))).toMatchObject({ user: { email }, reports: [{ title: "Résumé" }] });

      const end = page.getByRole("button", { name: "Delete my account" });
      expect(await end.isDisabled()).toBe(true);
      await page.getByLabel(`To delete it, type ${email}`).fill(email);
      await end.click();
      await page.getByRole("heading", { name: "Your account is gone." }).waitFor();
      await page.getByRole("link", { name: "Sign in", exact: true }).waitFor();
      await page.goto(`${app.url}/account`);
      await page.waitForURL(/\/sign-in/);
    }));
});

describe("pages of the account at every width, light and dark", () => {
  it("stand within the screen and have no fault of contrast", () =>
    onPage({}, async (page) => {
      await signInByCode(page, app.url, "widths@example.com");
      await readResume(page, app.url, pastedResume);
      await readResume(page, app.url, better);
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [360, 768, 1440]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          for (const path of ["/reports", "/cases", "/account", "/terms", "/privacy", "/outbox"]) {
            await page.goto(`${app.url}${path}`);
            expect([path, width, await overflow(page)]).toEqual([path, width, 0]);
          }
          expect(await axeFaults(page)).toEqual([]);
          await page.goto(`${app.url}/reports`);
          await page.getByRole("heading", { name: "Score over versions" }).waitFor();
          expect(await axeFaults(page)).toEqual([]);
        }
      }
    }));
});
