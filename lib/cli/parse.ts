/** `firstpass parse`: the typed résumé as JSON Resume 1.2, with how it was extracted; of a LinkedIn export, the profile. */
import { toJsonResume } from "../analysis/local/jsonResume";
import { segmentResume } from "../analysis/local/segment/segmentResume";
import { closeDocumentPool } from "../documents/readDocument";
import type { Command } from "./command";
import { parseAsOf, readOptions } from "./options";
import { forEachFile, openInput } from "./readInputs";

export const parseCommand: Command = {
  name: "parse",
  usage: "firstpass parse FILE... [--json] [--as-of DATE]",
  summary: "print résumés as JSON Resume, and LinkedIn exports as profiles",
  help: [
    "Fields of JSON Resume 1.2 (https://jsonresume.org/schema), and `extraction`: kind, pages, warnings.",
    "A profile that LinkedIn saved as PDF, its data archive (ZIP) or a copied profile page is told by its marks and",
    "printed as `linkedIn`, which of them it is, and `profile`, each value with the place it was read from.",
    "",
    "  --json         one line of JSON an input (default: indented)",
    "  --as-of DATE   the month that 'present' means, such as 2026-01 (default: this month)",
  ].join("\n"),

  async run(words, console) {
    const { values, positionals } = readOptions(words, {
      json: { type: "boolean", default: false },
      "as-of": { type: "string" },
    });
    const asOf = parseAsOf(values["as-of"], new Date());
    const print = (value: unknown) => console.out(JSON.stringify(value, null, values.json ? undefined : 2));
    // Readers of archives and web pages come with it: loaded for this command alone.
    const { findLinkedInProfile } = await import("../feedback/readLinkedInFile");
    try {
      return await forEachFile(
        positionals,
        console,
        async (file) => {
          const { profile, document } = await findLinkedInProfile(await openInput(file, console));
          if (profile) return print({ linkedIn: profile.source, profile, extraction: document?.extraction });
          print({ ...toJsonResume(segmentResume(document, asOf)), extraction: document.extraction });
        },
        (_, body) => print(body),
      );
    } finally {
      await closeDocumentPool();
    }
  },
};
