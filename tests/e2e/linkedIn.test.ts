/** The read of a LinkedIn profile in the browser: the switch, the report, search and résumé beside it. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { profileResumeText, profileText } from "../fixtures/profiles/profileText";
import { axeFaults } from "./browser";
import { setUpBrowserStage } from "./browserStage";
import { signInByCode } from "./signInSteps";

const stage = setUpBrowserStage();

const { onPage } = stage;

async function readProfile(page: Page, from: "/" | "/read", resume?: string): Promise<void> {
  await page.goto(`${stage.app.url}${from}`);
  await page.getByRole("button", { name: "LinkedIn profile" }).click();
  await page.getByLabel("Your LinkedIn profile").fill(profileText);
  if (resume) {
    await page.getByText("Hold it against your résumé?").click();
    await page.getByLabel("The résumé beside it").fill(resume);
  }
  await page.getByText("For a certain job?").click();
  await page.getByLabel("The role you want").fill("Bridge Engineer");
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByText("Every quote was found in your lines.").waitFor();
}

describe("a LinkedIn profile in the browser", () => {
  it("is read from the first page, with its lines beside the report, its search and both quotes of what differs", () =>
    onPage({}, async (page) => {
      await readProfile(page, "/", profileResumeText);
      expect(await page.locator(".left").textContent()).toContain("Imke Vossberg");
      await page.getByRole("heading", { name: /How a search finds you/ }).waitFor();
      const beside = page.getByRole("region", { name: "Beside your résumé" });
      await beside.getByText("2 places differ").waitFor();
      expect(await beside.locator("q").allTextContents()).toEqual(
        expect.arrayContaining(["Senior Bridge Engineer", "Bridge Engineer"]),
      );
      expect(await page.getByRole("button", { name: "Résumé as JSON Resume" }).count()).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    }));

  it("offers no résumé's choices in its form, keeps what was typed, and is clean to axe on a phone in the dark", () =>
    onPage({ viewport: { width: 360, height: 740 }, colorScheme: "dark" }, async (page) => {
      await page.goto(`${stage.app.url}/read`);
      const toProfile = page.getByRole("button", { name: "LinkedIn profile" });
      await toProfile.click();
      expect(await toProfile.getAttribute("aria-pressed")).toBe("true");
      await page.getByText("then Save to PDF").waitFor();
      expect(await page.getByText("PDF, DOCX, TXT or MD, to 4 MB").isVisible()).toBe(false);
      expect(await axeFaults(page)).toEqual([]);
      await readProfile(page, "/read");
      expect(await axeFaults(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.getByRole("button", { name: "Read again" }).click();
      expect(await page.getByLabel("Your LinkedIn profile").inputValue()).toBe(profileText);
    }));

  it("is kept in the account as a profile's, opened again, and never offered beside a résumé's", () =>
    onPage({}, async (page) => {
      await signInByCode(page, stage.app.url, "imke@example.com");
      await readProfile(page, "/read", profileResumeText);
      await page.goto(`${stage.app.url}/reports`);
      await page.getByText("LinkedIn profile").first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.locator(".list h2 a").first().click();
      await page.getByRole("heading", { name: /How a search finds you/ }).waitFor();
      await page.getByRole("region", { name: "Beside your résumé" }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
    }));
});
