/** Reads of each day, one bar of the local engine's, the model's and those that failed. Drawn on the server. */
import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { ProductSummary } from "@/lib/validation/analyticsSchemas";
import { TableUnder } from "./FigureTable";
import { formatDayOfYear } from "./formatFigure";

type Day = ProductSummary["days"][number];
const [width, height] = [640, 160];
const kinds = ["local", "model", "failed"] as const;
const words = { local: "read by the local engine", model: "with a model", failed: "failed" } as const;

const sumOf = (days: readonly Day[], kind: keyof Omit<Day, "day">): number =>
  days.reduce((sum, day) => sum + day[kind], 0);

export function ReadsChart({ days }: { days: readonly Day[] }) {
  const highest = Math.max(1, ...days.map(({ local, model, failed }) => local + model + failed));
  const x = scaleBand(
    days.map(({ day }) => day),
    [0, width],
  ).padding(0.25);
  const y = scaleLinear([0, highest], [height - 2, 4]);
  const series = stack<Day, (typeof kinds)[number]>().keys(kinds)([...days]);
  const summary = kinds.map((kind) => `${sumOf(days, kind)} ${words[kind]}`).join(", ");
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  return (
    <section className="scores" aria-labelledby="h-reads">
      <h2 id="h-reads">Reads per day</h2>
      <p className="text-small text-ink-2">{summary}.</p>
      <p className="keys" aria-hidden="true">
        {kinds.map((kind) => (
          <span key={kind}>
            <i className={kind} /> {words[kind]}
          </span>
        ))}
      </p>
      <div className="plot">
        <span className="top tnum" aria-hidden="true">
          {highest}
        </span>
        <span className="bottom tnum" aria-hidden="true">
          0
        </span>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={`${summary}.`}>
          <path className="ground" d={`M0 ${height - 2}H${width}`} />
          {series.flatMap((ofKind) =>
            ofKind.map(([from, to], index) => {
              const day = days[index];
              if (!day || to === from) return null;
              const [left, top] = [x(day.day) ?? 0, y(to)];
              const d = `M${left} ${top}h${x.bandwidth()}V${y(from)}h${-x.bandwidth()}z`;
              return <path key={`${ofKind.key} ${day.day}`} className={`area ${ofKind.key}`} d={d} />;
            }),
          )}
        </svg>
      </div>
      <p className="ends tnum" aria-hidden="true">
        <span>{first && formatDayOfYear(first)}</span>
        <span>{last && formatDayOfYear(last)}</span>
      </p>
      <TableUnder
        caption="Reads per day, newest first"
        head={["Day", "Local", "Model", "Failed", "Left by the reader"]}
        rows={days.toReversed().map(({ day, local, model, failed, left }) => [day, local, model, failed, left])}
      />
    </section>
  );
}
