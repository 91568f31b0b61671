import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EnvSchema } from "@/lib/config/env";

const folder = join(import.meta.dirname, "../../.next/static");

function textsUnder(path: string): { name: string; text: string }[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|json|map)$/.test(entry.name))
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), "utf8") }));
}

describe("what the build hands to browsers", () => {
  it("is there to be looked at", () => {
    expect(existsSync(folder)).toBe(true);
    expect(textsUnder(folder).length).toBeGreaterThan(3);
  });

  it("names no variable of the server and holds nothing of a key's shape", () => {
    // PORT and HOST are words of their own; the others can only come from the server's configuration.
    const names = Object.keys(EnvSchema.shape).filter((name) => name.includes("_"));
    const shapes = [
      /\bsk-[A-Za-z0-9]{16,}/,
      /\bsk_(live|test)_/,
      /\bwhsec_/,
      /-----BEGIN/,
      /postgres(ql)?:\/\/[^\s"']+@/,
    ];
    const leaks = textsUnder(folder).flatMap(({ name, text }) => [
      ...names.filter((variable) => text.includes(variable)).map((variable) => `${name}: ${variable}`),
      ...shapes.filter((shape) => shape.test(text)).map((shape) => `${name}: ${shape}`),
    ]);
    expect(leaks).toEqual([]);
  });

  it("brings no module of the server and no source map", () => {
    const texts = textsUnder(folder);
    expect(texts.filter(({ name }) => name.endsWith(".map"))).toEqual([]);
    expect(
      texts.filter(({ text }) => /\bnode:(fs|net|child_process|crypto)\b/.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });
});
