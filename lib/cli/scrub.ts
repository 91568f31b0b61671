/** `firstpass scrub`: JSON lines of text in; the text without personal data, and where it stood, out. */
import { z } from "zod";
import { findPii, scrubText } from "../observability/pii";
import { type Command, parseJsonLines, UsageError } from "./command";
import { readOptions } from "./options";

const RowSchema = z.looseObject({ text: z.string() });

export const scrubCommand: Command = {
  name: "scrub",
  usage: "firstpass scrub < TEXTS.jsonl",
  summary: "find and hide personal data",
  help: "Reads lines of {text}; prints {text, spans: [[start, end, kind]]}, offsets in UTF-16 units of the input.",

  async run(words, console) {
    readOptions(words, {});
    for (const { line, value } of parseJsonLines(await console.readInput())) {
      const row = RowSchema.safeParse(value);
      if (!row.success) throw new UsageError(`line ${line} of the input needs "text"`);
      const spans = findPii(row.data.text).map(({ start, end, kind }) => [start, end, kind]);
      console.out(JSON.stringify({ text: scrubText(row.data.text), spans }));
    }
    return 0;
  },
};
