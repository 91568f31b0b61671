/** docs/rubric.md, written out from the registry that the engine runs: `npm run rubric`; a test holds the two together. */
import { defectKinds } from "../analysis/local/checks/check";
import { checks } from "../analysis/local/checks/registry";
import { rubricVersion } from "../analysis/local/rubricVersion";
import { headNames } from "../validation/schemas";

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function headSection(head: (typeof headNames)[number]): string[] {
  const rows = checks
    .filter((check) => check.head === head)
    .map(({ id, title, kinds, source, effect, maxPoints }) => {
      const from = source.url ? `[${source.name}](${source.url})` : source.name;
      return `| \`${id}\` | ${title} | ${effect === "gives" ? "+" : "−"}${maxPoints} | ${kinds.join(", ")} | ${from} |`;
    });
  return [
    `## ${capitalised(head)}`,
    "",
    "| check | what it looks at | at most | kinds | source |",
    "|---|---|---|---|---|",
    ...rows,
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
    ...headNames.flatMap(headSection),
    "## Kinds of defect, and the checks that answer for them",
    "",
    "| kind | checks |",
    "|---|---|",
    ...byKind,
    "",
  ].join("\n");
}
