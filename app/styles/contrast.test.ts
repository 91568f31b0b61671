import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

/** The OKLCH tokens of the block that begins with `opening`. */
function tokensOf(opening: string): Record<string, [number, number, number]> {
  const start = css.indexOf(opening);
  const block = css.slice(start, css.indexOf("}", start));
  const found = block.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g);
  return Object.fromEntries([...found].map(([, name, l, c, h]) => [name, [Number(l), Number(c), Number(h)]]));
}

/** Relative luminance (WCAG 2) of an OKLCH colour, by Ottosson's matrices and the sRGB primaries. */
function luminance([l, c, h]: [number, number, number]): number {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short);
  const green = clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short);
  const blue = clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const themes = { light: tokensOf(":root {"), dark: tokensOf(':root[data-theme="dark"]') };

function ratio(theme: keyof typeof themes, one: string, other: string): number {
  const [first, second] = [themes[theme][one], themes[theme][other]];
  if (!first || !second) throw new Error(`no token ${one} or ${other} in ${theme}`);
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const texts: [text: string, ground: string][] = [
  ...["ink", "ink-2", "ink-3", "red", "green"].flatMap((text): [string, string][] => [
    [text, "desk"],
    [text, "paper"],
  ]),
  ["ink", "red-wash"],
  ["ink", "green-wash"],
  ["ink", "grey-wash"],
  ["red", "red-wash"],
  ["ink-2", "grey-wash"],
  ["paper", "red"],
  ["desk", "ink"],
  ["desk", "ink-2"],
];

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  it.each(texts)("sets %s on %s at 4.5:1 or more", (text, ground) => {
    expect(ratio(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["desk", "paper"])("draws edges on %s at 3:1 or more", (ground) => {
    expect(ratio(theme, "edge", ground)).toBeGreaterThanOrEqual(3);
  });
});

it("is the same dark whether chosen or the system's", () => {
  expect(tokensOf(":root:not([data-theme])")).toEqual(themes.dark);
});
