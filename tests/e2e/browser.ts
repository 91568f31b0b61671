/**
 * Chromium from npm alone: @sparticuz/chromium carries the browser and the few libraries it needs; both are unpacked
 * once a machine. A page opened here collects what must not happen: console errors, exceptions, failed requests.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";
import { expect } from "vitest";

/** Unpacks the libraries beside the browser and returns their folder. */
function unpackLibraries(): string {
  const target = join(tmpdir(), "firstpass-chromium-lib");
  if (existsSync(target)) return join(target, "lib");
  const root = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
  const draft = `${target}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  execFileSync("tar", ["-x", "-C", draft], {
    input: brotliDecompressSync(readFileSync(join(root, "bin/al2023.tar.br"))),
  });
  try {
    renameSync(draft, target);
  } catch {
    // Another process was first; its copy is as good.
    rmSync(draft, { recursive: true, force: true });
  }
  return join(target, "lib");
}

export async function launchBrowser(): Promise<Browser> {
  const libraries = unpackLibraries();
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter(
        (flag) => !/single-process|headless|disable-web-security|allow-running-insecure/.test(flag),
      ),
      "--disable-background-networking",
    ],
    env: { ...process.env, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":") },
    headless: true,
  });
}

export type VisitOptions = BrowserContextOptions & { expected?: RegExp };

export interface Visit {
  page: Page;
  /** What went wrong in the browser so far; a test asserts that it is empty. */
  faults: string[];
  close: () => Promise<void>;
}

/** A page of its own, with its faults collected. Failed requests that a test provokes are named in `expected`. */
export async function visit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const { expected, ...context } = options;
  const opened = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...context });
  const page = await opened.newPage();
  const faults: string[] = [];
  const note = (fault: string): void => {
    if (!expected?.test(fault)) faults.push(fault);
  };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      note(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`exception: ${error.message}`));
  return { page, faults, close: () => opened.close() };
}

/**
 * Runs `steps` on a page of its own; any fault that the browser tells of fails the test. When something does not come,
 * the error says what the page showed instead.
 */
export async function onPageOf(
  browser: Browser,
  options: VisitOptions,
  steps: (page: Page, opened: Visit) => Promise<void>,
): Promise<void> {
  const opened = await visit(browser, options);
  // Long enough for a machine that does other work too; a test never waits for nothing.
  opened.page.setDefaultTimeout(60_000);
  try {
    await steps(opened.page, opened);
    expect(opened.faults).toEqual([]);
  } catch (error) {
    const shown = await opened.page
      .locator("body")
      .ariaSnapshot({ timeout: 5_000 })
      .catch(() => "nothing");
    const told = `${opened.page.url()} showed:\n${shown.slice(0, 2_000)}\nand told of ${JSON.stringify(opened.faults)}`;
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${told}`, { cause: error });
  } finally {
    await opened.close();
  }
}

/** The accessibility faults of the page as it stands, WCAG 2.2 A and AA, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  // What is still arriving has less contrast than what has arrived.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
