// The PDF of a full report beside its bars: `npm run bench -- exportPdf`. The report is the engine's own, of a résumé
// with a job; in the same run a headless browser prints the page of that report, warm, its start and loading not counted.
// With a file's name it writes the PDF there to be looked at, and starts no browser.
import { writeFileSync } from "node:fs";
import { build } from "esbuild";

const bars = { medianMs: 60, timesFaster: 10 };
const [rounds, prints] = [25, 7];
process.env.NODE_ENV ??= "production";

async function load(path) {
  const outfile = `runtime/bench/${path.replaceAll("/", "-")}.mjs`;
  const how = { bundle: true, format: "esm", platform: "node", packages: "external", jsx: "automatic" };
  await build({ entryPoints: [path], outfile, ...how });
  return import(new URL(`../../${outfile}`, import.meta.url).href);
}

const [{ analyzeLocally }, { readText }, { sampleResume }, { pastedJob }, { drawPdf }] = await Promise.all(
  [
    "lib/analysis/local/analyzeLocally.ts",
    "lib/documents/readText.ts",
    "lib/feedback/sampleResume.ts",
    "tests/e2e/resumeTexts.ts",
    "lib/reports/export/drawPdf.ts",
  ].map(load),
);

const row = (what, figure, unit, bar, isMet = true) => {
  if (!isMet) process.exitCode = 1;
  const beside = bar === undefined ? "" : ` (bar ${bar})`;
  console.log(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(60)} ${figure.toFixed(1)} ${unit}${beside}`);
};
const medianOf = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const report = analyzeLocally({
  document: readText(sampleResume),
  jobDescription: pastedJob,
  asOf: { year: 2026, month: 1 },
});
const draw = () => drawPdf(report, "Sample report", new Date("2026-01-01T00:00:00Z"));

async function measureOurs() {
  row("first PDF of a process, fonts unpacked", await timed(draw), "ms");
  for (let round = 0; round < 10; round += 1) await draw();
  const took = [];
  const cpu = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) took.push(await timed(draw));
  const { user, system } = process.cpuUsage(cpu);
  row(`PDF of a full report, processor time, mean of ${rounds}`, (user + system) / 1000 / rounds, "ms");
  row("the same, fastest", Math.min(...took), "ms");
  const medianMs = medianOf(took);
  row(`the same, median of ${rounds}`, medianMs, "ms", bars.medianMs, medianMs <= bars.medianMs);
  return medianMs;
}

async function measureBrowser() {
  const [{ startApp }, { launchBrowser, visit }] = await Promise.all(
    ["tests/e2e/server.ts", "tests/e2e/browser.ts"].map(load),
  );
  const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  try {
    const { page, close } = await visit(browser);
    await page.goto(app.url);
    await page.getByLabel("Your résumé").fill(sampleResume);
    await page.getByText("For a certain job?").click();
    await page.getByLabel("The job description").fill(pastedJob);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByText("Every quote was found in your lines.").waitFor();
    await page.pdf();
    const took = [];
    for (let print = 0; print < prints; print += 1) took.push(await timed(() => page.pdf()));
    await close();
    row(`headless browser prints the page, median of ${prints}`, medianOf(took), "ms");
    return medianOf(took);
  } finally {
    await browser.close();
    await app.stop();
  }
}

const oursMs = await measureOurs();
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, await draw());
else {
  const times = (await measureBrowser()) / oursMs;
  row("times faster than the browser", times, "times", bars.timesFaster, times >= bars.timesFaster);
}
