/**
 * The account of one head: line, check with its source and quote, given, taken. It adds up on the page, from 50 to
 * the head's value. Works on the server and in the browser.
 */
import type { Head, LedgerEntry } from "@/lib/validation/schemas";
import { describeLines, titleOf } from "./describeLines";

interface Props {
  head: Head;
  value: number;
  entries: readonly LedgerEntry[];
  caption: string;
  /** The finding lit with an entry, where there is one. */
  findingOf?: (entry: LedgerEntry) => string | null;
  active?: string | null;
  onLight?: (finding: string) => void;
}

/** Points given and taken in a head. */
export function sumsOf(entries: readonly LedgerEntry[]): { given: number; taken: number } {
  return {
    given: entries.reduce((sum, entry) => sum + entry.given, 0),
    taken: entries.reduce((sum, entry) => sum + entry.taken, 0),
  };
}

export function LedgerTable({ head, value, entries, caption, findingOf, active, onLight }: Props) {
  const { given, taken } = sumsOf(entries);
  return (
    <table className="acct">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th className="l" scope="col">
            Line
          </th>
          <th scope="col">
            {titleOf(head)}
            <span className="wo">: the check, its source, and the words it rests on</span>
          </th>
          <th className="n" scope="col">
            Given
          </th>
          <th className="n" scope="col">
            Taken
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => {
          const finding = findingOf?.(entry) ?? null;
          return (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: an account has no other identity than its order.
              key={`${entry.check}-${index}`}
              className={finding && finding === active ? "on" : undefined}
              onMouseEnter={finding && onLight ? () => onLight(finding) : undefined}
            >
              <td className="l">{describeLines(entry.anchors)}</td>
              <td className="what">
                <div className="w">
                  <span>
                    <b>{entry.title}</b>{" "}
                    <span className="cite">
                      {entry.source.url ? (
                        <a href={entry.source.url} rel="noreferrer" target="_blank">
                          {entry.source.name}
                        </a>
                      ) : (
                        entry.source.name
                      )}
                    </span>
                  </span>
                  {entry.quote && <q>{entry.quote}</q>}
                </div>
              </td>
              <td className="n">{entry.given > 0 ? `+${entry.given}` : ""}</td>
              <td className="n">{entry.taken > 0 ? `−${entry.taken}` : ""}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <td>Starts at 50, ends at {value}</td>
          <td className="n">{given > 0 ? `+${given}` : "0"}</td>
          <td className="n">{taken > 0 ? `−${taken}` : "0"}</td>
        </tr>
      </tfoot>
    </table>
  );
}
