import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SentrySink, startSentrySink } from "../doubles/sentrySink/sentrySink";
import { launchBrowser, visit } from "./browser";
import { pastedResume } from "./resumeTexts";
import { type AppServer, startApp } from "./server";

let app: AppServer;
let browser: Browser;
let sink: SentrySink;

beforeAll(async () => {
  sink = await startSentrySink();
  [app, browser] = await Promise.all([startApp({ SENTRY_DSN: sink.dsn }), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await sink?.close();
});

const canary = "canary-51c9 Tomasz Łukaszewicz tomasz@example.com";

/** A fault as code of the page would have it: thrown out of a click, quoting what it was given. */
async function throwInPage(page: Page): Promise<void> {
  await page.evaluate((quoted) => {
    const button = document.createElement("button");
    button.textContent = quoted;
    button.addEventListener("click", () => {
      throw new RangeError(`cannot draw ${quoted}`);
    });
    document.body.append(button);
    button.click();
  }, canary);
}

describe("an uncaught error in the browser", () => {
  it("is sent with its type, its place and the page's request id, and nothing of the résumé", async () => {
    const opened = await visit(browser, { expected: /cannot draw/ });
    const { page } = opened;
    const response = await page.goto(`${app.url}/read?from=${encodeURIComponent("tomasz@example.com")}`);
    await page.getByLabel("Your résumé").fill(pastedResume);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByText("Every quote was found in your lines.").waitFor();
    expect(sink.raw).toEqual([]);
    await throwInPage(page);

    const { payload } = await sink.waitFor("event");
    expect(payload.tags).toEqual({ requestId: response?.headers()["x-request-id"] });
    expect(payload).toMatchObject({
      platform: "javascript",
      exception: { values: [{ type: "RangeError", value: "RangeError", stacktrace: { frames: expect.anything() } }] },
    });
    for (const name of ["request", "user", "extra", "breadcrumbs", "contexts"]) {
      expect(payload).not.toHaveProperty(name);
    }
    const sent = sink.raw.join("\n");
    expect(sent).not.toMatch(/canary-51c9|Tomasz|Łukaszewicz|@example|cannot draw|cookie|user.?agent/i);
    for (const line of pastedResume.split("\n").filter((text) => text.trim().length > 12)) {
      expect(sent).not.toContain(line.trim());
    }
    expect(opened.faults).toEqual([]);
    await opened.close();
  });
});
