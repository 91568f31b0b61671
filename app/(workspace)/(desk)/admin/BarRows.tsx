/** Bars that lie: one row a thing, its words above the bar, its figure at the end. The longest fills the row. */
import { scaleLinear } from "d3-scale";

export interface BarRow {
  name: string;
  value: number;
  /** The figure as it is written. */
  figure: string;
  /** Beside the name. */
  note?: string;
}

export function BarRows({ rows }: { rows: readonly BarRow[] }) {
  const width = scaleLinear([0, Math.max(1, ...rows.map(({ value }) => value))], [0, 100]);
  return (
    <ul className="bars">
      {rows.map(({ name, value, figure, note }) => (
        <li key={name}>
          <p>
            <span>
              {name} {note && <span className="text-ink-3">{note}</span>}
            </span>
            <span className="tnum">{figure}</span>
          </p>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <path className="way" d="M0 6H100" />
            <path className="bar-fill" d={`M0 0H${width(value)}V6H0z`} />
          </svg>
        </li>
      ))}
    </ul>
  );
}
