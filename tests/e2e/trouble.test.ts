import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { StreamEvent } from "@/lib/validation/schemas";
import { fixtureReport } from "../fixtures/reports/fixtureReport";
import { encodeEvents, eventsOf } from "../fixtures/reports/fixtureStream";
import { axeFaults } from "./browser";
import { setUpBrowserStage } from "./browserStage";
import { pastedResume } from "./resumeTexts";

const stage = setUpBrowserStage();

const route = "**/api/resume-feedback-stream";
const headers = { "content-type": "text/event-stream; charset=utf-8" };
const events = eventsOf(fixtureReport);
const failure: StreamEvent = {
  event: "error",
  data: {
    ok: false,
    errorCode: "TIMEOUT",
    message: "This took longer than expected. Please try again.",
    retryable: true,
  },
};

const onPage = (steps: (page: Page) => Promise<void>, expected?: RegExp): Promise<void> =>
  stage.onPage(expected ? { expected } : {}, steps);

async function read(page: Page, text = pastedResume): Promise<void> {
  await page.goto(`${stage.app.url}/read`);
  await page.getByLabel("Your résumé").fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
}

describe("a read that does not go well", () => {
  it("says what the server refused, what to do, and the request id", () =>
    onPage(async (page) => {
      await page.goto(`${stage.app.url}/read`);
      const buffer = Buffer.from("GIF89a not a résumé at all");
      await page.locator("input.chosen").setInputFiles({ name: "photo.pdf", mimeType: "application/pdf", buffer });
      await page.getByRole("button", { name: "Read it" }).click();
      const trouble = page.locator(".trouble");
      await trouble.waitFor();
      expect(await trouble.textContent()).toMatch(/Request\s[\w.-]{8,64}/);
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Change the text" }).click();
      await page.getByText("photo.pdf").first().waitFor();
    }, /status of 4\d\d/));

  it("keeps what has arrived when the stream ends in an error, and reads again on request", () =>
    onPage(async (page) => {
      let calls = 0;
      await page.route(route, (call) => {
        calls += 1;
        const sent = calls === 1 ? [...events.slice(0, 5), failure] : events;
        return call.fulfill({ status: 200, headers, body: encodeEvents(sent) });
      });
      await read(page);
      await page.getByRole("heading", { name: failure.data.message }).waitFor();
      expect(await page.locator(".trouble").textContent()).toContain("req-fixture-0001");
      expect(await page.locator(".left .ln").count()).toBe(26);
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByText("Every quote was found in your lines.").waitFor();
      expect(calls).toBe(2);
    }));

  it.each([
    ["the stream is cut", { status: 200, headers, body: encodeEvents(events.slice(0, 4)) }, /cut off before its end/],
    [
      "an event has another shape",
      { status: 200, headers, body: "event: done\ndata: 1\n\n" },
      /cut off before its end/,
    ],
    [
      "a proxy answers in HTML",
      { status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" },
      /do not understand/,
    ],
  ])("offers to try again when %s", (_what, answer, words) =>
    onPage(async (page) => {
      await page.route(route, (call) => call.fulfill(answer));
      await read(page);
      await page.locator(".trouble").getByText(words).waitFor();
      await page.getByRole("button", { name: "Try again" }).waitFor();
    }, /status of 502/),
  );

  it("says so when the server cannot be reached", () =>
    onPage(async (page) => {
      await page.route(route, (call) => call.abort("connectionrefused"));
      await read(page);
      await page.getByText("We could not reach the server.").waitFor();
    }, /Failed to load resource|ERR_CONNECTION_REFUSED/));

  it("stops when told to, keeps what had been read, and can begin after all", () =>
    onPage(async (page) => {
      // A stream that stays open: the browser's own fetch is given a body that never ends.
      await page.addInitScript(
        (start) => {
          const { fetch } = window;
          window.fetch = (input, init) => {
            if (!String(input).includes("resume-feedback-stream")) return fetch(input, init);
            window.fetch = fetch;
            const body = new ReadableStream({
              start(controller) {
                controller.enqueue(new TextEncoder().encode(start));
                init?.signal?.addEventListener("abort", () => {
                  document.documentElement.dataset.aborted = "yes";
                  controller.error(new DOMException("stopped", "AbortError"));
                });
              },
            });
            return Promise.resolve(new Response(body, { headers: { "content-type": "text/event-stream" } }));
          };
        },
        encodeEvents(events.slice(0, 4)),
      );
      await read(page);
      await page.getByText("Being written").waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Stop reading" }).click();
      await page.getByText("Stopped. What had been read stands below.").waitFor();
      expect(await page.locator("html").getAttribute("data-aborted")).toBe("yes");
      expect(await page.locator(".left .ln").count()).toBe(26);
      await page.getByRole("button", { name: "Read it after all" }).click();
      await page.getByText("Every quote was found in your lines.").waitFor();
    }));

  it("says that the model was out when the local engine finished the read", () =>
    onPage(async (page) => {
      const degraded = events.map((event): StreamEvent => {
        if (event.event === "start") return { ...event, data: { ...event.data, engine: "model" } };
        return event.event === "done" ? { ...event, data: { ...event.data, degraded: true } } : event;
      });
      await page.route(route, (call) => call.fulfill({ status: 200, headers, body: encodeEvents(degraded) }));
      await read(page);
      await page.getByText("The model was out, so the local engine finished this.").waitFor();
    }));

  it("refuses an empty sheet and 5 MB before anything is sent", () =>
    onPage(async (page) => {
      let calls = 0;
      await page.route(route, (call) => {
        calls += 1;
        return call.abort();
      });
      await read(page, "   ");
      await page.getByRole("alert").getByText("nothing on the sheet").waitFor();
      const buffer = Buffer.alloc(5 * 1024 * 1024, 32);
      await page.locator("input.chosen").setInputFiles({ name: "big.pdf", mimeType: "application/pdf", buffer });
      await page.getByRole("alert").getByText("5.0 MB, and the limit is 4").waitFor();
      await page.getByRole("button", { name: "Read it" }).click();
      expect(calls).toBe(0);
    }));
});

describe("the report's own parts", () => {
  it("asks in the rewrite itself, and copies the line with the answers", () =>
    onPage(async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.route(route, (call) => call.fulfill({ status: 200, headers, body: encodeEvents(events) }));
      await read(page);
      const rewrite = page.locator(".rw").first();
      await rewrite.getByText("2 questions left").waitFor();
      await rewrite.getByRole("textbox", { name: "How many patients a shift?" }).click();
      await page.keyboard.type("five");
      await rewrite.getByText("1 question left").waitFor();
      await rewrite.getByRole("textbox", { name: "What got better?" }).click();
      await page.keyboard.type("falls went from 6 to 2");
      await rewrite.getByText("Ready to paste").waitFor();
      await rewrite.getByRole("button", { name: "Copy line" }).click();
      await rewrite.getByText("Copied").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        "Cared for five patients a shift on a 32-bed telemetry unit; falls went from 6 to 2.",
      );
      await page.getByText("A rewrite of line 15 was withheld").waitFor();
      await page.getByText("Not judged: fewer than two dated roles").waitFor();
    }));

  it("lays no note over another", () =>
    onPage(async (page) => {
      await page.route(route, (call) => call.fulfill({ status: 200, headers, body: encodeEvents(events) }));
      await read(page);
      await page.getByText("Every quote was found in your lines.").waitFor();
      const boxes = await page
        .locator(".left .note")
        .evaluateAll((notes) =>
          notes.map((note) => note.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
        );
      expect(boxes.length).toBeGreaterThan(5);
      const overlaps = boxes.filter(({ top }, index) => index > 0 && top < (boxes[index - 1]?.bottom ?? 0));
      expect(overlaps).toEqual([]);
    }));
});
