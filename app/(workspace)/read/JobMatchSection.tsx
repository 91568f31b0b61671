"use client";
import type { JobMatch, Requirement } from "@/lib/validation/schemas";
/** What the job asks for, and the words that meet it; what was not found says where it was looked for. */
import { describeLines } from "../../_components/describeLines";
import { Mark, type MarkKind } from "../../_components/Mark";

const marks: Record<Requirement["met"], { kind: MarkKind; word: string }> = {
  yes: { kind: "strong", word: "Met" },
  part: { kind: "part", word: "In part" },
  no: { kind: "missing", word: "Not found" },
};

export function JobMatchSection({ value }: { value: JobMatch }) {
  return (
    <section aria-labelledby="h-job">
      <h2 id="h-job">
        {value.title ?? "The job"} {value.score !== null && <small className="tnum">Match {value.score}</small>}
      </h2>
      <table className="jm">
        <caption className="vh">What the job asks for, and the words that meet it</caption>
        <Group name="Required" requirements={value.required} />
        <Group name="Preferred" requirements={value.preferred} />
      </table>
      {value.reason && <p className="meta">{value.reason}</p>}
    </section>
  );
}

function Group({ name, requirements }: { name: string; requirements: readonly Requirement[] }) {
  if (requirements.length === 0) return null;
  const met = requirements.filter((requirement) => requirement.met === "yes").length;
  return (
    <tbody>
      <tr className="grp">
        <th colSpan={4} scope="rowgroup">
          {name}{" "}
          <span className="tnum">
            {met} of {requirements.length}
          </span>
        </th>
      </tr>
      {requirements.map(({ requirement, met, anchors, quote, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
        <tr key={index}>
          <td className="k">
            <Mark {...marks[met]} />
          </td>
          <td className="want">{requirement}</td>
          <td className="l tnum">{describeLines(anchors.slice(0, 1))}</td>
          <td className={quote ? "ev" : "ev none"}>
            {quote ? <q>{quote}</q> : note}
            {quote && met === "part" && <small>{note}</small>}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
