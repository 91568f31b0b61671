// What the browser is sent, and how soon it draws, each beside its bar: `npm run bench -- pageWeight`. Needs nothing but
// the build; starts the app itself. JavaScript is counted gzipped, inline and linked; transfer is what came over the
// wire, headers and all, with an empty cache.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { supported } from "../../scripts/bundle.mjs";

const bars = { scriptKilobytes: 120, largestPaintMs: 2_500, layoutShift: 0 };
/** Lighthouse's phone: 1.6 Mbit/s down, 150 ms, a processor four times slower. */
const phone = { downloadBytesPerSecond: (1.6 * 1024 * 1024) / 8, latencyMs: 150, slowdown: 4 };
const small = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

async function load(path) {
  const outfile = `runtime/bench/${path.replaceAll("/", "-")}.mjs`;
  await build({
    entryPoints: [`${path}.ts`],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    supported,
    packages: "external",
  });
  return import(new URL(`../../${outfile}`, import.meta.url).href);
}

const [{ startApp }, { launchBrowser, visit }] = await Promise.all([
  load("tests/e2e/server"),
  load("tests/e2e/browser"),
]);
const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
const kilobytes = (bytes) => bytes / 1024;

/** A page whose traffic is counted from now on. */
async function countedPage(options) {
  const { page, close } = await visit(browser, options);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const count = { bytes: 0, requests: 0 };
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    count.bytes += encodedDataLength;
    count.requests += 1;
  });
  const scripts = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  return { page, close, session, count, scripts };
}

async function measureWeight(path) {
  const { page, close, count, scripts } = await countedPage();
  await page.goto(`${app.url}${path}`, { waitUntil: "networkidle" });
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll("script:not([src])")].map((script) => script.textContent).join("\n"),
  );
  const linked = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  await close();
  return {
    linkedKilobytes: kilobytes(linked),
    inlineKilobytes: kilobytes(gzipSync(inline).length),
    files: scripts.length,
    transferKilobytes: kilobytes(count.bytes),
    requests: count.requests,
  };
}

/** From an empty cache: what has come when the read that was begun on the landing page is sent; and how long after the click. */
async function measureUntilRead() {
  const { page, close, session, count } = await countedPage(small);
  await throttle(session);
  await page.goto(app.url, { waitUntil: "networkidle" });
  await page.getByLabel("Your résumé").fill("Nurse, Halden Medical, 2019 to 2024. Cut waiting by a third.");
  // One thinks before one clicks; what is fetched at the first touch has this long.
  await page.waitForTimeout(3_000);
  const sent = page.waitForRequest(/resume-feedback-stream/);
  const startedAtMs = performance.now();
  await page.getByRole("button", { name: "Read it" }).click();
  await sent;
  const figures = { transferKilobytes: kilobytes(count.bytes), sentAfterMs: performance.now() - startedAtMs };
  await close();
  return figures;
}

async function throttle(session) {
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: phone.latencyMs,
    downloadThroughput: phone.downloadBytesPerSecond,
    uploadThroughput: phone.downloadBytesPerSecond / 2,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: phone.slowdown });
}

async function measurePaint(path) {
  const { page, close, session } = await countedPage(small);
  await throttle(session);
  await page.goto(`${app.url}${path}`, { waitUntil: "networkidle" });
  const figures = await page.evaluate(async () => {
    const entriesOf = (type) =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 500);
      });
    const [paints, shifts] = await Promise.all([entriesOf("largest-contentful-paint"), entriesOf("layout-shift")]);
    return { paintMs: paints.at(-1)?.startTime ?? 0, shift: shifts.reduce((sum, { value }) => sum + value, 0) };
  });
  await close();
  return figures;
}

const row = (name, figure, bar, unit) => {
  const value = Number(figure.toFixed(3));
  const verdict = bar === undefined ? "" : `   bar ${bar} ${unit}   ${value <= bar ? "ok" : "OVER"}`;
  console.log(`${name.padEnd(60)} ${value.toFixed(unit === "" ? 3 : 1).padStart(8)} ${unit}${verdict}`);
  if (bar !== undefined && value > bar) process.exitCode = 1;
};

try {
  for (const [path, bar] of [
    ["/", bars.scriptKilobytes],
    ["/read", undefined],
  ]) {
    const weight = await measureWeight(path);
    row(
      `${path}: JavaScript, gzip, ${weight.files} files and inline`,
      weight.linkedKilobytes + weight.inlineKilobytes,
      bar,
      "KB",
    );
    row(`${path}: of it inline`, weight.inlineKilobytes, undefined, "KB");
    row(`${path}: whole transfer, ${weight.requests} requests`, weight.transferKilobytes, undefined, "KB");
  }
  const until = await measureUntilRead();
  row("until a read begun on the landing page is sent: transfer", until.transferKilobytes, undefined, "KB");
  row("from the click until it is sent, throttled phone", until.sentAfterMs, undefined, "ms");
  const paints = [];
  for (let run = 0; run < 3; run += 1) paints.push(await measurePaint("/"));
  const median = paints.map(({ paintMs }) => paintMs).toSorted((one, other) => one - other)[1];
  row("/: largest paint, throttled phone, median of 3", median, bars.largestPaintMs, "ms");
  row("/: layout shift, worst of 3", Math.max(...paints.map(({ shift }) => shift)), bars.layoutShift, "");
} finally {
  await browser.close();
  await app.stop();
}
