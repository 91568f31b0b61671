/** What tests in a browser stand on: the built app as a user starts it and a browser, for all tests of a file. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser, onPageOf, type Visit, type VisitOptions } from "./browser";
import { type AppServer, startApp } from "./server";

const startWithinMs = 180_000;

export interface BrowserStage {
  app: AppServer;
  browser: Browser;
  /** Runs `steps` on a page of its own; any fault that the browser tells of, the policy's refusals too, fails the test. */
  onPage: (options: VisitOptions, steps: (page: Page, opened: Visit) => Promise<void>) => Promise<void>;
}

/** Called at the top of a file of tests, with what the app's variables are to be. */
export function setUpBrowserStage(env: Record<string, string> = {}): BrowserStage {
  const stage = { onPage: (options, steps) => onPageOf(stage.browser, options, steps) } as BrowserStage;
  beforeAll(async () => {
    [stage.app, stage.browser] = await Promise.all([startApp(env), launchBrowser()]);
  }, startWithinMs);
  afterAll(async () => {
    await stage.browser?.close();
    await stage.app?.stop();
  });
  return stage;
}
