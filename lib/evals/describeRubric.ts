/** docs/rubric.md, written out from the registry that the engine runs: `npm run rubric`; a test holds the two together. */
import { type Check, defectKinds } from "../analysis/local/checks/check";
import { checks } from "../analysis/local/checks/registry";
import { profileDefectKinds } from "../analysis/local/linkedin/profileCheck";
import { profileChecks } from "../analysis/local/linkedin/profileChecks";
import { profileRubricVersion } from "../analysis/local/linkedin/profileRubricVersion";
import { rubricVersion } from "../analysis/local/rubricVersion";
import { headNames } from "../validation/schemas";

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type Row = Pick<Check, "id" | "title" | "head" | "source" | "effect" | "maxPoints"> & { kinds: readonly string[] };

function headSection(head: (typeof headNames)[number], some: readonly Row[], level: "##" | "###"): string[] {
  const rows = some
    .filter((check) => check.head === head)
    .map(({ id, title, kinds, source, effect, maxPoints }) => {
      const from = source.url ? `[${source.name}](${source.url})` : source.name;
      return `| \`${id}\` | ${title} | ${effect === "gives" ? "+" : "−"}${maxPoints} | ${kinds.join(", ")} | ${from} |`;
    });
  return [
    `${level} ${capitalised(head)}`,
    "",
    "| check | what it looks at | at most | kinds | source |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ];
}

/** The rubric of LinkedIn profiles: the same heads and arithmetic, its own checks, and the résumé's that hold for lines. */
function profileSection(): string[] {
  const rows: Row[] = profileChecks.map((check) => ({ ...check, kinds: check.profileKinds }));
  const byKind = profileDefectKinds.map((kind) => {
    const ids = profileChecks.filter((check) => check.profileKinds.includes(kind)).map(({ id }) => `\`${id}\``);
    return `| ${kind} | ${ids.join(", ")} |`;
  });
  return [
    `# LinkedIn profiles, rubric ${profileRubricVersion}`,
    "",
    "The same heads, arithmetic and evidence. On a profile, story asks who this is and whether the parts agree, and readability begins with being found: what a search filters by, the headline in a list of results, the lines before “see more”. A part that the source cannot show is not judged.",
    "",
    ...headNames.flatMap((head) => headSection(head, rows, "###")),
    "## Kinds of defect of a profile, and the checks that answer for them",
    "",
    "| kind | checks |",
    "|---|---|",
    ...byKind,
    "",
  ];
}

/** The whole page as Markdown, ending in a line break. */
export function describeRubric(): string {
  const byKind = defectKinds.map((kind) => {
    const ids = checks.filter((check) => check.kinds.includes(kind)).map(({ id }) => `\`${id}\``);
    return `| ${kind} | ${ids.join(", ")} |`;
  });
  return [
    `# Rubric ${rubricVersion}`,
    "",
    "Written from the registry by `npm run rubric`; not edited by hand.",
    "",
    "Each head starts at 50. A check gives or takes at most the points below, as a share of the lines judged where it judges lines. Caps and clamps are ledger lines of their own, so that 50, what is given and what is taken add up to the head. The score is the mean of the heads that could be judged, rounded half up.",
    "",
    "A second reading weighs every sentence by fitted signs (`lib/analysis/local/secondReading/`). It leaves unsaid what a check says of a sentence that shows no sign of a fault, and marks sentences that show the signs of one where no check did, under the check that answers for the kind. It moves no points.",
    "",
    ...headNames.flatMap((head) => headSection(head, checks, "##")),
    "## Kinds of defect, and the checks that answer for them",
    "",
    "| kind | checks |",
    "|---|---|",
    ...byKind,
    "",
    ...profileSection(),
  ].join("\n");
}
