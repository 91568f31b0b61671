/** What the journeys of an account begin with: a read, and a sign-in whose code is taken from the outbox page. */
import type { Page } from "playwright-core";

/** Reads `text` and waits for the whole report. */
export async function readResume(page: Page, url: string, text: string, job?: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel("Your résumé").fill(text);
  if (job) {
    await page.getByText("For a certain job?").click();
    await page.getByLabel("The job description").fill(job);
  }
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByText("Every quote was found in your lines.").waitFor();
}

/** The newest code that was sent to an address, from the outbox page, as its owner would find it. */
async function newestCode(page: Page, url: string, email: string): Promise<string> {
  const outbox = await page.context().newPage();
  try {
    await outbox.goto(`${url}/outbox`);
    const mail = outbox.locator("article.mail", { hasText: `To ${email}` }).first();
    const code = /\d{6}/.exec((await mail.locator("h2").textContent()) ?? "")?.[0];
    if (!code) throw new Error("there is no code in the outbox");
    return code;
  } finally {
    await outbox.close();
  }
}

/** Signs in from the page at hand, which is the sign-in page or is left for it; ends where signing in leads. */
export async function signInByCode(page: Page, url: string, email: string): Promise<void> {
  if (!page.url().includes("/sign-in")) await page.goto(`${url}/sign-in`);
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.getByLabel("The code").waitFor();
  await page.getByLabel("The code").fill(await newestCode(page, url, email));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((address) => !address.pathname.startsWith("/sign-in"));
}
