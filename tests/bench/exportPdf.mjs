// The PDF of a full report beside its bars: `npm run bench -- exportPdf`. The report is the engine's own, of a résumé
// with a job; in turns with it a headless browser prints the page of that report, warm, its start and loading not counted.
// With a file's name it writes the PDF there to be looked at, and starts no browser.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const bars = { medianMs: 60, timesFaster: 10 };
const [warmRounds, turns, perTurn] = [40, 9, 5];
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

/** Processor time of this process, in milliseconds. */
function ownCpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Of all processes that this one has started, and of theirs; null where the system does not tell it. */
function startedCpuMs(pid = process.pid) {
  if (!existsSync("/proc/self/stat")) return null;
  let sum = 0;
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    for (const child of readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean)) {
      try {
        // After the name in brackets: user and system time are the 12th and 13th field, in hundredths of a second.
        const fields = readFileSync(`/proc/${child}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
        sum += (Number(fields[11]) + Number(fields[12])) * 10 + (startedCpuMs(child) ?? 0);
      } catch {
        // It ended between the list and the look.
      }
    }
  }
  return sum;
}

async function warmUp() {
  const cpu = ownCpuMs();
  const firstMs = await timed(draw);
  row("first PDF of a process: time", firstMs, "ms");
  row("the same, processor time", ownCpuMs() - cpu, "ms");
  for (let round = 0; round < warmRounds; round += 1) draw();
}

/** Draws `rounds` times; adds how long each took, and gives the processor time of one. */
async function drawSome(rounds, took) {
  const cpu = ownCpuMs();
  for (let round = 0; round < rounds; round += 1) took.push(await timed(draw));
  return (ownCpuMs() - cpu) / rounds;
}

function reportOurs(took, cpuMs) {
  const medianMs = medianOf(took);
  const { pages } = describePdf(draw());
  row(`PDF of a full report, ${pages} pages, processor time, mean of ${took.length}`, cpuMs, "ms");
  row("the same, fastest", Math.min(...took), "ms");
  row(`the same, median of ${took.length}`, medianMs, "ms", bars.medianMs, medianMs <= bars.medianMs);
  row("its size", draw().length / 1024, "KB");
}

const describePdf = (pdf) => ({ pages: pdf.toString("latin1").match(/\/Type \/Page\n/g)?.length ?? 0 });

/** A print of the browser, then some of ours, turn by turn: both meet the same machine. */
async function measureInTurns(page) {
  const [ours, theirs, cpus] = [[], [], { ours: 0, theirs: 0 }];
  for (let turn = 0; turn < turns; turn += 1) {
    const before = startedCpuMs();
    theirs.push(await timed(() => page.pdf()));
    cpus.theirs += ((startedCpuMs() ?? 0) - (before ?? 0)) / turns;
    cpus.ours += (await drawSome(perTurn, ours)) / turns;
  }
  reportOurs(ours, cpus.ours);
  row(`headless browser prints the page, median of ${turns}`, medianOf(theirs), "ms");
  const times = medianOf(theirs) / medianOf(ours);
  row("times faster than the browser, by the medians", times, "times", bars.timesFaster, times >= bars.timesFaster);
  row("by the fastest", Math.min(...theirs) / Math.min(...ours), "times");
  if (startedCpuMs() === null) return;
  row("processor time of the browser's print, mean", cpus.theirs, "ms");
  row("by processor time", cpus.theirs / cpus.ours, "times");
}

async function withBrowser(measure) {
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
    await measure(page);
    await close();
  } finally {
    await browser.close();
    await app.stop();
  }
}

await warmUp();
const [file] = process.argv.slice(2);
if (file) {
  const took = [];
  reportOurs(took, await drawSome(turns * perTurn, took));
  writeFileSync(file, draw());
} else await withBrowser(measureInTurns);
