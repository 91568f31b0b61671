import { it, vi } from "vitest";
import { startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
import { axeFaults, launchBrowser, visit } from "./browser";
import { pastedResume } from "./resumeTexts";
import { startApp } from "./server";
import { signInByCode } from "./signInSteps";

vi.setConfig({ testTimeout: 400_000 });
it("looks", async () => {
  const double = await startOpenAiDouble();
  const app = await startApp({ OPENAI_API_KEY: "x", OPENAI_BASE_URL: double.baseUrl });
  const browser = await launchBrowser();
  try {
    const { page, faults } = await visit(browser);
    page.setDefaultTimeout(60_000);
    const shots = async (name: string, full = true) => {
      for (const colorScheme of ["light", "dark"] as const)
        for (const width of [360, 1440]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          await page.screenshot({ path: `/tmp/asyncseam/${name}-${width}-${colorScheme}.png`, fullPage: full });
          console.log(name, width, colorScheme, "over", over, await axeFaults(page));
        }
    };
    await page.goto(app.url);
    await shots("landing-out", false);
    await signInByCode(page, app.url, "look@example.com");
    await page.goto(`${app.url}/read`);
    await page.getByLabel("Your résumé").fill(pastedResume.repeat(15));
    await shots("form");
    await page.getByLabel("Mail me when it is done").check();
    double.behaviour = { kind: "stall", afterChars: 2500, pingMs: 1000 };
    await page.getByRole("button", { name: "Read it" }).click();
    await page.waitForURL(/reports\/pending/);
    await page.waitForTimeout(4000);
    await shots("pending");
    const at = page.url();
    await page.goto(`${app.url}/reports`);
    await page.getByText("Left to be read").waitFor();
    await shots("list");
    await page.goto(at);
    await page.getByRole("button", { name: "Stop it" }).click();
    await page.getByRole("heading", { name: "Stopped." }).waitFor();
    await shots("stopped");
    console.log("faults", faults);
  } finally {
    await browser.close();
    await app.stop();
    await double.close();
  }
});
