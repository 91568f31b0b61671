/** A comparison, in the order one asks: did it get better, by which points, what was mended, what is new, which words. */
import type { Comparison } from "@/lib/validation/reportSchemas";
import { headNames } from "@/lib/validation/schemas";
import { signed, titleOf } from "../../../../_components/describeLines";
import { formatDay } from "../../../../_components/page/formatMoment";
import { ComparedLines } from "./ComparedLines";
import { FaultColumn } from "./FaultColumn";

type Change = Comparison["score"];

function changeOf({ before, after }: Change): string {
  if (before === null || after === null) return "not comparable";
  return before === after ? "the same" : signed(after - before);
}

function titleFor({ score }: Comparison): string {
  const { before, after } = score;
  if (before === null || after === null) return "Two reports, one of them without a score";
  if (before === after) return `The score stayed at ${after}`;
  return `The score ${after > before ? "rose" : "fell"} from ${before} to ${after}`;
}

function ChangeHead({ of }: { of: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        <th className="n" scope="col">
          Before
        </th>
        <th className="n" scope="col">
          After
        </th>
        <th className="n change" scope="col">
          Change
        </th>
      </tr>
    </thead>
  );
}

export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const { before, after, heads, points, fixed, added, left, sameRubric } = comparison;
  return (
    <>
      <h1>{titleFor(comparison)}</h1>
      <p className="lede">
        <a href={`/reports/${before.id}`}>{before.title}</a> of {formatDay(before.createdAt)}, and{" "}
        <a href={`/reports/${after.id}`}>{after.title}</a> of {formatDay(after.createdAt)}.
        {!sameRubric &&
          ` They were judged by two rubrics, ${before.rubricVersion} and ${after.rubricVersion}, so points may have moved for that alone.`}
      </p>
      <h2>Heads</h2>
      <table className="acct">
        <caption className="vh">Each head before and after</caption>
        <ChangeHead of="Head" />
        <tbody>
          {headNames.map((head) => (
            <tr key={head}>
              <td className="what">
                <b>{titleOf(head)}</b>
              </td>
              <td className="n">{heads[head].before ?? "–"}</td>
              <td className="n">{heads[head].after ?? "–"}</td>
              <td className="n change">{changeOf(heads[head])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Points that moved</h2>
      {points.length === 0 ? (
        <p>No check gave or took other points than before.</p>
      ) : (
        <table className="acct">
          <caption className="vh">Checks whose points differ, with their head</caption>
          <ChangeHead of="Check" />
          <tbody>
            {points.map(({ head, check, title, before: was, after: is }) => (
              <tr key={`${head} ${check}`}>
                <td className="what">
                  <b>{title}</b> <span className="cite">{titleOf(head)}</span>
                </td>
                <td className="n">{signed(was)}</td>
                <td className="n">{signed(is)}</td>
                <td className="n change">{signed(is - was)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="pair">
        <FaultColumn title="Mended" findings={fixed} kind="strong" none="Nothing that stood there before is gone." />
        <FaultColumn title="New" findings={added} kind="consider" none="Nothing new stands in the way." />
      </div>
      {left.length > 0 && (
        <details className="still">
          <summary className="link body">
            {left.length === 1 ? "One note stands" : `${left.length} notes stand`} in both
          </summary>
          <FaultColumn title="In both" findings={left} kind="consider" none="" />
        </details>
      )}
      <ComparedLines lines={comparison.lines} />
    </>
  );
}
