// The JavaScript that the landing page loads, gzip, and its largest paint on a throttled phone, each beside its bar:
// `npm run bench -- pageWeight`. Needs nothing but the build; starts the app itself.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const bars = { scriptKilobytes: 120, largestPaintMs: 2_500 };
/** Lighthouse's phone: 1.6 Mbit/s down, 150 ms, a processor four times slower. */
const phone = { downloadBytesPerSecond: (1.6 * 1024 * 1024) / 8, latencyMs: 150, slowdown: 4 };

async function load(path) {
  const outfile = `runtime/bench/${path.replaceAll("/", "-")}.mjs`;
  await build({
    entryPoints: [`${path}.ts`],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
  });
  return import(new URL(`../../${outfile}`, import.meta.url).href);
}

const [{ startApp }, { launchBrowser, visit }] = await Promise.all([
  load("tests/e2e/server"),
  load("tests/e2e/browser"),
]);
const [app, browser] = await Promise.all([startApp(), launchBrowser()]);

async function measureScripts() {
  const { page, close } = await visit(browser);
  const sizes = new Map();
  page.on("response", async (response) => {
    if (response.request().resourceType() !== "script") return;
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length),
    );
  });
  await page.goto(app.url, { waitUntil: "networkidle" });
  const each = await Promise.all(sizes.values());
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll("script:not([src])")].map((s) => s.textContent).join("\n"),
  );
  await close();
  const kilobytes = each.reduce((sum, size) => sum + size, 0) / 1024;
  return { kilobytes, files: each.length, inlineKilobytes: gzipSync(inline).length / 1024 };
}

async function measurePaint() {
  const { page, close } = await visit(browser, {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: phone.latencyMs,
    downloadThroughput: phone.downloadBytesPerSecond,
    uploadThroughput: phone.downloadBytesPerSecond / 2,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: phone.slowdown });
  await page.goto(app.url, { waitUntil: "networkidle" });
  const paint = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
  await close();
  return paint;
}

const row = (name, value, bar, unit) => {
  console.log(
    `${name.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit}   bar ${bar} ${unit}   ${value <= bar ? "ok" : "OVER"}`,
  );
  if (value > bar) process.exitCode = 1;
};

try {
  const scripts = await measureScripts();
  row(`landing page, JavaScript, gzip, ${scripts.files} files`, scripts.kilobytes, bars.scriptKilobytes, "KB");
  console.log(`  (inline beside it: ${scripts.inlineKilobytes.toFixed(1)} KB)`);
  const paints = [];
  for (let run = 0; run < 3; run += 1) paints.push(await measurePaint());
  paints.sort((one, other) => one - other);
  row("landing page, largest paint, throttled phone", paints[1], bars.largestPaintMs, "ms");
} finally {
  await browser.close();
  await app.stop();
}
