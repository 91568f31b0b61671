import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { makePdf, twoPageResume } from "../fixtures/documents/makeFixtures";
import { axeFaults } from "./browser";
import { setUpBrowserStage } from "./browserStage";
import { pastedJob, pastedResume } from "./resumeTexts";

const stage = setUpBrowserStage();

const { onPage } = stage;

async function paste(page: Page, text: string, job?: string): Promise<void> {
  await page.goto(stage.app.url);
  await page.getByLabel("Your résumé").fill(text);
  if (job) {
    await page.getByText("For a certain job?").click();
    await page.getByLabel("The job description").fill(job);
  }
  await page.getByRole("button", { name: "Read it" }).click();
}

const finished = (page: Page) => page.getByText("Every quote was found in your lines.").waitFor();

describe("a read in the browser", () => {
  it("shows a pasted résumé beside its report, with every note anchored and the score added up", () =>
    onPage({}, async (page) => {
      await paste(page, pastedResume, pastedJob);
      await finished(page);
      await expect.poll(() => page.locator(".left .ln").count()).toBeGreaterThan(10);
      expect(await page.locator(".left").textContent()).toContain("Tomasz Łukaszewicz");
      const sum = await page.locator(".sumline").textContent();
      const [, terms = "", divisor = "1", score = ""] = /\((.*)\) ÷ (\d) = (\d+) of 100/.exec(sum ?? "") ?? [];
      const total = terms.split("+").reduce((whole, term) => whole + Number(term), 0);
      expect(Math.floor(total / Number(divisor) + 0.5)).toBe(Number(score));
      await page.getByRole("heading", { name: "Warehouse Manager" }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
    }));

  it("reads a PDF of two pages, and says how it was read before the score", () =>
    onPage({}, async (page) => {
      await page.goto(stage.app.url);
      const buffer = Buffer.from(await makePdf(twoPageResume()));
      await page.locator("input.chosen").setInputFiles({ name: "resume.pdf", mimeType: "application/pdf", buffer });
      await page.getByRole("button", { name: "Read it" }).click();
      await finished(page);
      expect(await page.locator(".how").textContent()).toMatch(/Read as a PDF: 2 pages/);
      expect(await page.locator(".left .pb").textContent()).toBe("Page 2");
      expect(await page.locator(".bar .doc").textContent()).toBe("resume.pdf");
    }));

  it("lights the quote of a finding, the finding of a quote, and walks both by key", () =>
    onPage({}, async (page) => {
      await paste(page, pastedResume);
      await finished(page);
      const finding = page.locator(".finding").first();
      await finding.hover();
      const id = await finding.getAttribute("data-f");
      await page.locator(`.left .q.on[data-f="${id}"]`).first().waitFor();
      expect(await page.locator("#thread path").getAttribute("d")).toMatch(/^M/);

      const other = page.locator(`.left .note:not([data-f="${id}"])`).last();
      const otherId = await other.getAttribute("data-f");
      await other.click();
      await page.locator(`.finding.on[data-f="${otherId}"]`).waitFor({ state: "visible" });

      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator(".q.on").count()).toBe(0);
      const walked: (string | null)[] = [];
      for (const key of ["j", "j", "k"]) {
        await page.keyboard.press(key);
        walked.push(await page.evaluate(() => document.activeElement?.getAttribute("data-f") ?? null));
      }
      expect(walked[0]).not.toBeNull();
      expect(walked[1]).not.toBe(walked[0]);
      expect(walked[2]).toBe(walked[0]);
    }));

  it("opens a head's ledger in place, by keyboard, and it adds up to the head", () =>
    onPage({}, async (page) => {
      await paste(page, pastedResume);
      await finished(page);
      const head = page.locator(".head .summary:enabled").first();
      await head.focus();
      await page.keyboard.press("Enter");
      const table = page.locator(".head .acct").first();
      await table.waitFor({ state: "visible" });
      const figures = (await table.locator("tbody td.n").allTextContents()).map((text) =>
        Number(text.replace("−", "-")),
      );
      const end = Number(/ends at (\d+)/.exec((await table.locator("tfoot").textContent()) ?? "")?.[1]);
      expect(50 + figures.reduce((sum, figure) => sum + figure, 0)).toBe(end);
      expect(await axeFaults(page)).toEqual([]);
    }));

  it("moves nothing that already stands on the page while sections arrive", () =>
    onPage({}, async (page) => {
      await page.goto(`${stage.app.url}/read`);
      await page.evaluate(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = entry as PerformanceEntry & { sources: { node: Element | null }[] };
            // What the user's own typing moves in the form is not the report's; a node that is gone has no element.
            for (const { node } of shift.sources) {
              if (!node?.parentElement?.closest(".split")) continue;
              document.body.dataset.shift = `${document.body.dataset.shift ?? ""}${node.textContent?.slice(0, 40)}; `;
            }
          }
        }).observe({ type: "layout-shift", buffered: false });
      });
      await page.getByLabel("Your résumé").fill(pastedResume);
      await page.getByRole("button", { name: "Read it" }).click();
      await finished(page);
      expect(await page.locator("body").getAttribute("data-shift")).toBeNull();
    }));

  it("keeps the text on the way back, and nothing of it after a reload", () =>
    onPage({}, async (page) => {
      await paste(page, pastedResume);
      await finished(page);
      await page.getByRole("button", { name: "Read again" }).click();
      expect(await page.getByLabel("Your résumé").inputValue()).toBe(pastedResume);
      await page.reload();
      expect(await page.getByLabel("Your résumé").inputValue()).toBe("");
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain("Tomasz");
    }));

  it("shows slices and the sheet in a drawer on a phone", () =>
    onPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, async (page) => {
      await paste(page, pastedResume);
      await finished(page);
      expect(await page.locator(".src:visible").count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.getByRole("button", { name: "See it in place" }).first().click();
      const drawer = page.getByRole("dialog");
      await drawer.locator(".q.on").first().waitFor({ state: "visible" });
      expect((await drawer.boundingBox())?.height).toBeCloseTo(844 * 0.82, -1);
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Close" }).click();
      await drawer.waitFor({ state: "detached" });
    }));

  it("keeps a chosen theme over a reload, before the first paint", () =>
    onPage({ colorScheme: "light" }, async (page) => {
      await page.goto(stage.app.url);
      await page.getByRole("button", { name: /Theme/ }).click();
      await page.reload({ waitUntil: "commit" });
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
      expect(await axeFaults(page)).toEqual([]);
    }));

  it.each(["/", "/how-scoring-works", "/privacy", "/read"])("serves %s without an accessibility fault", (path) =>
    onPage({}, async (page) => {
      await page.goto(`${stage.app.url}${path}`);
      await page.locator("h1").waitFor();
      expect(await axeFaults(page)).toEqual([]);
    }),
  );

  it.each([360, 768, 1200, 1440])("fits the landing page into %d px", (width) =>
    onPage({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(stage.app.url);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }),
  );
});
