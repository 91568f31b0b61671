/** An expression that the same clauses are asked for again and again: answered once a text while one reading runs. */
import { ScopedMemo } from "../scopedMemo";

export interface Cue {
  test: (text: string) => boolean;
}

export function cueOf(pattern: RegExp): Cue {
  const answers = new ScopedMemo<boolean>((text) => pattern.test(text));
  return { test: (text) => answers.get(text) };
}
