/** A table of figures: the first column says what, those of numbers stand right. It is what a chart says, to be read. */
import { formatFigure } from "./formatFigure";

interface Props {
  caption: string;
  head: readonly string[];
  /** Each with as many cells as the head; the first names the row. */
  rows: readonly (readonly (string | number)[])[];
}

export function FigureTable({ caption, head, rows }: Props) {
  const isNumber = (column: number): boolean => rows.every((row) => typeof row[column] === "number");
  return (
    <div className="figures">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a phone is reached by the keyboard. */}
      <section className="across" tabIndex={0} aria-label={caption}>
        <table className="acct">
          <caption className="vh">{caption}</caption>
          <thead>
            <tr>
              {head.map((name, column) => (
                <th key={name} scope="col" className={isNumber(column) ? "n" : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join(" ")}>
                {row.map((cell, column) => (
                  <td key={head[column]} className={isNumber(column) ? "n" : undefined}>
                    {typeof cell === "number" ? formatFigure(cell) : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** The table of a chart, folded under it. */
export function TableUnder(props: Props) {
  return (
    <details>
      <summary className="link">The same as a table</summary>
      <FigureTable {...props} />
    </details>
  );
}
