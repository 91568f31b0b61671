import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { plainPages } from "../../lib/http/plainPages";
import { bannedNames, browserEntries, floors, maxFileLines, pureData } from "./floors";

const root = resolve(import.meta.dirname, "../..");
const source = /\.tsx?$/;
const isTest = /\.(test|spec)\.tsx?$/;

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}

const files = ["app", "lib"].flatMap(walk);
const code = files.filter((file) => source.test(file) && !isTest.test(file));
const known = new Set([...files, ...walk("tests"), ...["proxy.ts", "instrumentation.ts"]]);

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const importPattern =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

function resolveImport(from: string, specifier: string): string | null {
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? relative(root, resolve(root, dirname(from), specifier))
      : null;
  if (base === null) return null;
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => known.has(path)) ?? base;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(importPattern)].flatMap((match) => {
    const to = resolveImport(file, match[3] ?? match[4] ?? "");
    return to === null ? [] : [{ from: file, to, typeOnly: Boolean(match[2]) }];
  });
}

function externalsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(importPattern)]
    .filter((match) => !match[2])
    .map((match) => match[3] ?? match[4] ?? "")
    .filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("@/"));
}

const floorOf = (path: string): number | undefined => floors.find(([pattern]) => pattern.test(path))?.[1];
const roomOf = (path: string): string => path.split("/").slice(0, 2).join("/");
const imports = code.flatMap(importsOf);

describe("the law of imports", () => {
  it("gives every file in lib a floor", () => {
    expect(code.filter((file) => file.startsWith("lib/") && floorOf(file) === undefined)).toEqual([]);
  });

  it("lets no file in lib import from a higher floor or from another room of its own floor", () => {
    const climbing = imports.filter(({ from, to }) => {
      if (!from.startsWith("lib/") || !to.startsWith("lib/")) return false;
      const [own, other] = [floorOf(from), floorOf(to)];
      if (own === undefined || other === undefined) return true;
      return roomOf(from) === roomOf(to) ? other > own : other >= own;
    });
    expect(climbing).toEqual([]);
  });

  it("keeps lib free of app, and both free of tests", () => {
    expect(imports.filter(({ from, to }) => from.startsWith("lib/") && to.startsWith("app/"))).toEqual([]);
    expect(imports.filter(({ to }) => to.startsWith("tests/"))).toEqual([]);
  });

  it("resolves every local import to a file", () => {
    const assets = /\.(css|md|json|svg|png|woff2)$/;
    expect(imports.filter(({ to }) => !known.has(to) && !assets.test(to))).toEqual([]);
  });

  it("has no circle of run-time imports", () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("lets routes import only lib/http, one workflow, schemas and the kernel", () => {
    const routes = imports.filter(({ from }) => /^app\/api\/.*route\.ts$/.test(from));
    const allowed =
      /^lib\/(http|feedback|reports|cases|payments|accounts|analytics|validation|backend|config|inngest)\//;
    expect(routes.filter(({ to }) => to.startsWith("lib/") && !allowed.test(to))).toEqual([]);
  });

  it("keeps route files to 40 lines", () => {
    const routes = code.filter((file) => /^app\/api\/.*route\.ts$/.test(file));
    const long = routes.filter((file) => readFileSync(join(root, file), "utf8").trimEnd().split("\n").length > 40);
    expect(long).toEqual([]);
  });
});

describe("what browsers are sent", () => {
  const clients = code.filter(
    (file) => file.startsWith("app/") && /^\s*["']use client["']/m.test(readFileSync(join(root, file), "utf8")),
  );

  it("imports from lib only what is pure", () => {
    const climbing = imports.filter(
      ({ from, to, typeOnly }) =>
        clients.includes(from) && to.startsWith("lib/") && !typeOnly && !browserEntries.test(to),
    );
    expect(climbing).toEqual([]);
  });

  it("reaches no Node API, clock, randomness or I/O through the local engine", () => {
    const entries = code.filter((file) => /^lib\/(analysis\/local|validation)\//.test(file));
    const reached = new Set<string>();
    const queue = [...entries];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (reached.has(file) || !known.has(file)) continue;
      reached.add(file);
      for (const { to, typeOnly } of importsOf(file)) if (!typeOnly) queue.push(to);
    }
    const impure = [...reached].filter((file) => {
      const text = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      const node = externalsOf(file).some((specifier) => specifier.startsWith("node:"));
      return (
        node ||
        /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bsetTimeout\b|\bperformance\.now\b/.test(
          text,
        )
      );
    });
    expect(impure).toEqual([]);
  });
});

describe("plain pages", () => {
  const marketing = "app/(marketing)";
  const textOf = (file: string): string => readFileSync(join(root, file), "utf8");
  const pages = [...plainPages].map((path) => `${marketing}${path === "/" ? "" : path}/page.tsx`);

  it("exist, each under the name that the server knows", () => {
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
  });

  it("reach no component that would need the client runtime", () => {
    const reached = new Set<string>();
    const queue = [...pages, `${marketing}/layout.tsx`, "app/layout.tsx"];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (reached.has(file) || !file.startsWith("app/") || !known.has(file)) continue;
      reached.add(file);
      for (const { to, typeOnly } of importsOf(file)) if (!typeOnly) queue.push(to);
    }
    expect(reached.size).toBeGreaterThan(pages.length);
    const needing = [...reached].filter(
      (file) => /^\s*["']use client["']/m.test(textOf(file)) || /["']next\/(link|navigation)["']/.test(textOf(file)),
    );
    expect(needing).toEqual([]);
  });

  it("are linked to by plain links, so that the browser loads them whole", () => {
    const links = code.flatMap((file) =>
      [
        ...textOf(file).matchAll(/<Link\b[^>]*?href=[{"'`]+([^"'`}]+)|\b(?:push|replace|redirect)\(["'`]([^"'`]+)/g),
      ].map(([, href, target]) => ({ file, path: (href ?? target ?? "").split(/[?#]/, 1)[0] ?? "" })),
    );
    expect(links.filter(({ file, path }) => file.startsWith("app/") && plainPages.has(path))).toEqual([]);
  });
});

describe("the house", () => {
  it("reads process.env in lib/config alone", () => {
    const readers = code.filter(
      (file) => !file.startsWith("lib/config/") && /\bprocess\.env\b/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(readers).toEqual([]);
  });

  it("casts nothing by way of unknown, which would silence any difference of types", () => {
    const roots = ["proxy.ts", "instrumentation.ts", "instrumentation-client.ts"];
    const typed = [...files, ...walk("tests"), ...roots].filter((file) => source.test(file));
    const casting = typed.filter((file) =>
      /\bas\s+(?:unknown|never)\s+as\b/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(casting).toEqual([]);
  });

  it("has no banned names and no barrels", () => {
    expect(code.filter((file) => bannedNames.test(file))).toEqual([]);
    expect(code.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });

  it(`keeps files in app and lib to ${maxFileLines} lines, pure data excepted`, () => {
    const long = code
      .filter((file) => !pureData.test(file) && statSync(join(root, file)).size > 0)
      .filter((file) => readFileSync(join(root, file), "utf8").trimEnd().split("\n").length > maxFileLines);
    expect(long).toEqual([]);
  });
});
