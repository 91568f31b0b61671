import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { addUsers, queryRows, startDeployment } from "../doubles/deployment";
import type { ServerProcess } from "../doubles/serverProcess/serverProcess";
import { axeFaults, launchBrowser, onPageOf } from "./browser";

let browser: Browser;
let database: TestDatabase;
let server: ServerProcess;
let [admin, stranger] = ["", ""];

/** A month of reads by both engines, some failed; a year of purchases; twelve runs of the evaluation, one that failed. */
async function seed(connectionString: string): Promise<void> {
  await queryRows(
    connectionString,
    `insert into analytics_events (name, fields, occurred_at)
     select kind.name, kind.fields::jsonb, now() - n * interval '1 day'
     from generate_series(0, 29) n, lateral (values
       ('read_begun', '{"source":"resume","engine":"local"}', 9 + n % 5),
       ('read_finished', '{"source":"resume","engine":"local"}', 4 + n % 4),
       ('read_finished', '{"source":"resume","engine":"model"}', 3 + n % 3),
       ('read_failed', '{"source":"resume","engine":"model","code":"TIMEOUT"}', n % 3),
       ('report_saved', '{"source":"resume","engine":"local"}', 2 + n % 2),
       ('checkout_begun', '{"plan":"pack"}', n % 2)) kind (name, fields, times), generate_series(1, kind.times)`,
  );
  await queryRows(
    connectionString,
    `insert into passes (plan, status, units, amount_minor, currency, email_hash, starts_at)
     select case when n % 3 = 0 then 'month' else 'pack' end, 'paid', 5, case when n % 3 = 0 then 2900 else 1900 end, 'usd',
       'x', now() - n * interval '20 days' from generate_series(0, 11) n`,
  );
  await queryRows(
    connectionString,
    `insert into eval_runs (prompt_version, passed, failed_cases, metrics, created_at)
     select '2026.2', n <> 4, case when n = 4 then '["a"]' else '[]' end::jsonb,
       json_build_object('order', 0.9 + n % 3 * 0.03, 'defects', json_build_object('precision', 0.7 + n * 0.01))::jsonb,
       now() - n * interval '1 day' from generate_series(0, 11) n`,
  );
  await queryRows(
    connectionString,
    `insert into eval_runs (engine, prompt_version, passed, metrics, created_at)
     select 'openai', 'gpt-5-mini/2026.3/449206dd', true, json_build_object('own', json_build_object(
       'model: reads completed by the model', 100 - n % 2 * 12.5, 'model: whole read, p95 (ms)', 21000 + n * 900,
       'model: dollars a read', 0.0113))::jsonb, now() - n * interval '1 day' from generate_series(0, 5) n`,
  );
}

beforeAll(async () => {
  [browser, database] = await Promise.all([launchBrowser(), startTestDatabase()]);
  const { connectionString } = database.postgres;
  const [first, second] = await addUsers(connectionString, 2);
  [admin, stranger] = [first?.cookie ?? "", second?.cookie ?? ""];
  await seed(connectionString);
  server = await startDeployment(connectionString, { ADMIN_EMAILS: `boss@example.com,${first?.userId}@example.com` });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await database?.stop();
});

const asUser = (cookie: string, expected: RegExp | undefined, journey: (page: Page) => Promise<void>): Promise<void> =>
  onPageOf(browser, expected ? { expected } : {}, async (page) => {
    const at = cookie.indexOf("=");
    if (cookie) {
      await page.context().addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: server.url }]);
    }
    await journey(page);
  });

describe("the page of figures", () => {
  it("does not exist for a stranger, signed in or not", async () => {
    for (const cookie of [stranger, ""]) {
      await asUser(cookie, /status of 404/, async (page) => {
        // While the database is too slow to say who asks, the page says so, with 200: Next lets a page set no other.
        await expect.poll(async () => (await page.goto(`${server.url}/admin`))?.status()).toBe(404);
        expect((await page.request.get(`${server.url}/api/analytics?scope=product`)).status()).toBe(404);
      });
    }
  }, 120_000);

  it(
    "shows an admin charts, each with a table of the same figures, at every width, light and dark",
    () =>
      asUser(admin, undefined, async (page) => {
        for (const colorScheme of ["light", "dark"] as const) {
          for (const width of [360, 1440]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 900 });
            await page.goto(`${server.url}/admin`);
            await page.getByRole("heading", { name: "Reads per day" }).waitFor();
            const charts = await page.locator("svg[role=img]").count();
            expect(charts).toBe(6);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
            expect(await axeFaults(page)).toEqual([]);
            for (const summary of await page.getByText("The same as a table").all()) await summary.click();
            expect(
              await page.getByRole("table", { name: "Reads per day, newest first" }).locator("tbody tr").count(),
            ).toBe(30);
            expect(
              await page
                .getByRole("table", { name: /^defects.precision/ })
                .locator("tbody tr")
                .count(),
            ).toBe(12);
            const ofModel = page.getByRole("region", { name: "The model", exact: true });
            await ofModel.getByText("version gpt-5-mini/2026.3/449206dd, passed").waitFor();
            expect(
              await ofModel
                .getByRole("table", { name: /reads completed/ })
                .locator("tbody tr")
                .count(),
            ).toBe(6);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
            expect(await axeFaults(page)).toEqual([]);
          }
        }
      }),
    180_000,
  );

  it(
    "adds up: the bars' sum is the table's, and what failed is named",
    () =>
      asUser(admin, undefined, async (page) => {
        await page.goto(`${server.url}/admin`);
        await page.getByText("The same as a table").first().click();
        const rows = page.getByRole("table", { name: "Reads per day, newest first" }).locator("tbody tr");
        const local = await rows.locator("td:nth-child(2)").allTextContents();
        const sum = local.reduce((total, text) => total + Number(text), 0);
        await page.getByText(`${sum} read by the local engine`).first().waitFor();
        const failures = page.getByRole("table", { name: /^Failures/ });
        expect(await failures.textContent()).toContain("TIMEOUT");
        await page.getByText("1 did not pass; theirs are the open rings.", { exact: false }).waitFor();
      }),
    120_000,
  );
});
