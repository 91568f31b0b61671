import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { plainPages } from "@/lib/http/plainPages";
import { setUpBrowserStage } from "./browserStage";
import { pastedJob, pastedResume } from "./resumeTexts";

const stage = setUpBrowserStage();

const api = "**/api/resume-feedback-stream";

const { onPage } = stage;

const finished = (page: Page) => page.getByText("Every quote was found in your lines.").waitFor();
const leftBehind = (page: Page) =>
  page.evaluate(async () => ({
    name: window.name,
    stored: JSON.stringify([{ ...sessionStorage }, Object.keys(localStorage)]),
    databases: await indexedDB.databases(),
  }));

describe("a plain page", () => {
  it.each([...plainPages])("%s is sent whole, without the client runtime", (path) =>
    onPage({}, async (page) => {
      const fetched: string[] = [];
      page.on("request", (request) => {
        if (request.resourceType() === "script" || request.url().includes("_rsc=")) fetched.push(request.url());
      });
      const response = await page.goto(`${stage.app.url}${path}`, { waitUntil: "networkidle" });
      expect(fetched).toEqual([]);
      const html = (await response?.text()) ?? "";
      expect(html.match(/<script\b(?![^>]*\sdata-own\b)[^>]*>/g)).toBeNull();
      // What React sends later, to be put in place by its runtime, would stay hidden.
      expect(html.match(/<template\b|id="[BPS]:/g)).toBeNull();
      expect(html).toContain("</html>");
      expect(await page.title()).toMatch(/Firstpass/);
    }),
  );

  it("answers its theme toggle, and keeps the choice", () =>
    onPage({ colorScheme: "dark" }, async (page) => {
      await page.goto(`${stage.app.url}/privacy`);
      await page.getByRole("button", { name: /Theme/ }).click();
      await page.goto(stage.app.url);
      expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    }));
});

describe("the landing page's own script", () => {
  it("hands pasted text, job and role to the read, and leaves nothing of them behind", () =>
    onPage({}, async (page) => {
      await page.goto(stage.app.url);
      await page.getByLabel("Your résumé").fill(pastedResume);
      await page.getByText("For a certain job?").click();
      await page.getByLabel("The role you want").fill("Warehouse Manager");
      await page.getByLabel("The job description").fill(pastedJob);
      const sent = page.waitForRequest(api);
      await page.getByRole("button", { name: "Read it" }).click();
      expect((await sent).postDataJSON()).toEqual({
        text: pastedResume,
        engine: "auto",
        jobDescription: pastedJob.trim(),
        targetRole: "Warehouse Manager",
      });
      await finished(page);
      expect(await leftBehind(page)).toEqual({ name: "", stored: "[{},[]]", databases: [] });
    }));

  it("hands over a file of the largest size, byte for byte", () =>
    onPage({}, async (page) => {
      const buffer = Buffer.alloc(4 * 1024 * 1024, "Nurse at Halden Medical. ");
      buffer.write("the end of it", buffer.length - 13);
      let body: Buffer | null = null;
      await page.route(api, (call) => {
        body = call.request().postDataBuffer();
        return call.fulfill({ status: 200, contentType: "text/event-stream", body: "" });
      });
      await page.goto(stage.app.url);
      await page.locator("input.chosen").setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer });
      await page.getByText("4.0 MB").waitFor();
      await page.getByRole("button", { name: "Read it" }).click();
      await expect.poll(() => body !== null, { timeout: 20_000 }).toBe(true);
      expect(Buffer.from(body ?? []).includes(buffer)).toBe(true);
      expect(await page.locator(".bar .doc").textContent()).toBe("long.txt");
    }));

  it("takes a file that is dropped, and one that is pasted, and lets it be taken off again", () =>
    onPage({}, async (page) => {
      await page.goto(stage.app.url);
      for (const [selector, name] of [
        ["#drop", "drop"],
        ["#drop textarea", "paste"],
      ] as const) {
        await page.locator(selector).evaluate((target, type) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File(["Nurse"], `${type}.txt`, { type: "text/plain" }));
          const given = { bubbles: true, cancelable: true };
          target.dispatchEvent(
            type === "drop"
              ? new DragEvent("drop", { ...given, dataTransfer: transfer })
              : new ClipboardEvent("paste", { ...given, clipboardData: transfer }),
          );
        }, name);
        await page.getByText(`${name}.txt`).waitFor();
        await page.getByRole("button", { name: "Take it off the sheet" }).click();
        expect(await page.getByLabel("Your résumé").isVisible()).toBe(true);
      }
    }));

  it("refuses an empty sheet in words, and goes nowhere", () =>
    onPage({}, async (page) => {
      await page.goto(stage.app.url);
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByRole("alert").getByText("There is nothing on the sheet yet.").waitFor();
      expect(page.url()).toBe(`${stage.app.url}/`);
      await page.getByLabel("Your résumé").fill("Nurse");
      expect(await page.locator("#read-objection").textContent()).toBe("");
    }));

  it.each([
    [
      "storage is refused",
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("refused", "SecurityError");
        };
      },
    ],
    ["there is no cryptography", () => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined })],
    ["the tab's name does not keep it", () => Object.defineProperty(window, "name", { get: () => "", set: () => {} })],
  ])("asks again on the next page when %s, and reads there", (_what, refuse) =>
    onPage({}, async (page) => {
      await page.addInitScript(refuse);
      await page.goto(stage.app.url);
      await page.getByLabel("Your résumé").fill(pastedResume);
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByText("This browser did not bring it over from the first page.").waitFor();
      await page.getByLabel("Your résumé").fill(pastedResume);
      await page.getByRole("button", { name: "Read it" }).click();
      await finished(page);
    }),
  );

  it("forgets a read that never arrived, at the next visit", () =>
    onPage({}, async (page) => {
      await page.goto(stage.app.url);
      await page.route(`${stage.app.url}/read`, (call) =>
        call.fulfill({
          headers: { "content-type": "text/html", "cross-origin-opener-policy": "same-origin" },
          body: "<p>Not it",
        }),
      );
      await page.getByLabel("Your résumé").fill(pastedResume);
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByText("Not it").waitFor();
      expect(await page.evaluate(() => window.name)).toMatch(/^firstpass:[\w+/=]{100,}$/);
      expect(await page.evaluate(() => window.name)).not.toContain("Tomasz");
      await page.goto(stage.app.url);
      expect(await leftBehind(page)).toMatchObject({ name: "", stored: "[{},[]]" });
    }));

  it("opens a note of the sample in place and closes it again, one at a time", () =>
    onPage({}, async (page) => {
      await page.goto(stage.app.url);
      const open = page.locator("#sample .note[aria-expanded=true]");
      expect(await open.count()).toBe(1);
      const other = page.locator("#sample .note[aria-expanded=false]").first();
      const id = await other.getAttribute("data-f");
      await other.click();
      expect(await open.getAttribute("data-f")).toBe(id);
      await page.locator(`#sample .q.on[data-f="${id}"]`).first().waitFor();
      await open.click();
      expect(await open.count()).toBe(0);
      await page.locator(`#sample .q[data-f="${id}"]`).first().click();
      expect(await open.getAttribute("data-f")).toBe(id);
    }));
});

describe("without a script", () => {
  it("says what to do, and puts nothing of what was typed into an address", () =>
    onPage({ javaScriptEnabled: false }, async (page) => {
      // The runner's search by text passes over what stands in a noscript.
      const said = page.locator("noscript p", { hasText: "Reading needs JavaScript in this browser." });
      await page.goto(stage.app.url);
      await said.waitFor();
      await page.getByLabel("Your résumé").fill("Tomasz");
      await page.getByRole("button", { name: "Read it" }).click();
      await page.waitForURL(/\/read/);
      expect(page.url()).not.toContain("Tomasz");
      await said.waitFor();
    }));
});
