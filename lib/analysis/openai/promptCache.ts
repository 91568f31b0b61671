/**
 * The prompts, as Markdown files beside this code, each read from disk once in a process. Read from the folder the
 * server was started in, which `npm start` makes the project's own.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const promptNames = ["read", "readProfile", "repair"] as const;
export type PromptName = (typeof promptNames)[number];

/** Text by name, kept until the process ends: a new prompt is a new deployment. */
export const promptCache = new Map<PromptName, string>();

/** @throws Error (ENOENT) when the file is missing: a broken installation, not a failed read. */
export function readPrompt(name: PromptName): string {
  const known = promptCache.get(name);
  if (known !== undefined) return known;
  const folder = join(/* turbopackIgnore: true */ process.cwd(), "lib", "analysis", "openai", "prompts");
  const text = readFileSync(join(folder, `${name}.md`), "utf8").trim();
  promptCache.set(name, text);
  return text;
}
