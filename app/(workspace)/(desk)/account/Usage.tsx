/** What the user did here within a year: how often, and when last. Counts alone are kept of it. */
import type { OwnSummary } from "@/lib/validation/analyticsSchemas";
import { wordsOfEvent } from "../../../_components/page/eventWords";
import { formatDay } from "../../../_components/page/formatMoment";

export function Usage({ summary }: { summary: OwnSummary }) {
  return (
    <>
      <p>
        Counted for a year, under a hash that leads to nobody without our key: that it happened and when, never a word
        of what you read.
      </p>
      {summary.done.length === 0 && <p>Nothing yet.</p>}
      {summary.done.length > 0 && (
        <table className="acct usage mt-4">
          <caption className="vh">What you did here, the newest first</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Last</th>
              <th className="n" scope="col">
                Times
              </th>
            </tr>
          </thead>
          <tbody>
            {summary.done.map(({ name, count, lastAt }) => (
              <tr key={name}>
                <td>{wordsOfEvent(name)}</td>
                <td>{formatDay(lastAt)}</td>
                <td className="n">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
