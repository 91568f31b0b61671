/**
 * What a session is called in its owner's list: the browser and the system, from a short list, and nothing else of what
 * the client says about itself.
 */
const browsers: readonly (readonly [name: string, sign: RegExp])[] = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Chrome|CriOS)\//],
  ["Safari", /\bVersion\/[\d.]+ .*Safari\//],
];
const systems: readonly (readonly [name: string, sign: RegExp])[] = [
  ["iOS", /\b(?:iPhone|iPad|iPod)\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
];

const nameIn = (table: typeof browsers, agent: string) => table.find(([, sign]) => sign.test(agent))?.[0];

/** As "Firefox on Linux"; null when neither is known. */
export function describeDevice(userAgent: string | null | undefined): string | null {
  const agent = (userAgent ?? "").slice(0, 500);
  const [browser, system] = [nameIn(browsers, agent), nameIn(systems, agent)];
  if (!browser && !system) return null;
  return `${browser ?? "A browser"} on ${system ?? "an unknown system"}`;
}
