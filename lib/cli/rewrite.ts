/** `firstpass rewrite`: JSON lines of original and rewrite in, verdicts out, in the same order. */
import { z } from "zod";
import { judgeRewrite } from "../analysis/grounding/judgeRewrite";
import { type Command, parseJsonLines, UsageError } from "./command";
import { readOptions } from "./options";

const RowSchema = z.looseObject({ original: z.string(), rewrite: z.string() });

export const rewriteCommand: Command = {
  name: "rewrite",
  usage: "firstpass rewrite < PAIRS.jsonl",
  summary: "judge whether rewrites invent anything",
  help: "Reads lines of {original, rewrite}; prints {verdict, reason}: is the rewrite supported by the original? With the word at fault as detail.",

  async run(words, console) {
    readOptions(words, {});
    for (const { line, value } of parseJsonLines(await console.readInput())) {
      const row = RowSchema.safeParse(value);
      if (!row.success) throw new UsageError(`line ${line} of the input needs "original" and "rewrite"`);
      console.out(JSON.stringify(judgeRewrite(row.data.original, row.data.rewrite)));
    }
    return 0;
  },
};
