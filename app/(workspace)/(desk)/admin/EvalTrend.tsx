/**
 * One figure of the evaluation over its runs: a step a run, whatever time lay between, an open ring where the run did not
 * pass. Figures that are shares stand on a scale from 0 to 1, others from 0 to their highest; what is far below 1, as the
 * dollars of a read, is no share.
 */
import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { ProductSummary } from "@/lib/validation/analyticsSchemas";
import { TableUnder } from "./FigureTable";
import { formatDayOfYear, formatFigure, formatScale } from "./formatFigure";

type Run = ProductSummary["evals"][number];
interface Point {
  run: Run;
  value: number;
}
const [width, height] = [640, 96];
const tiny = 0.1;

function pointsOf(runs: readonly Run[], name: string): Point[] {
  return runs.flatMap((run) => {
    const value = run.metrics[name];
    return value === undefined ? [] : [{ run, value }];
  });
}

interface Props {
  /** Under which it is kept. */
  figure: string;
  /** As it is called here. */
  name: string;
  runs: readonly Run[];
}

export function EvalTrend({ figure, name, runs }: Props) {
  const points = pointsOf(runs, figure);
  const [first, last, before] = [points[0], points.at(-1), points.at(-2)];
  if (!first || !last) return null;
  const highest = Math.max(...points.map(({ value }) => value));
  const top = highest > 0 && highest < tiny ? highest : Math.max(1, highest);
  const x = scalePoint([...points.keys()], [6, width - 6]);
  const y = scaleLinear([Math.min(0, ...points.map(({ value }) => value)), top], [height - 4, 4]);
  const at = (index: number): number => x(index) ?? 0;
  const path = line<Point>(
    (_, index) => at(index),
    ({ value }) => y(value),
  )(points);
  const change = before === undefined || before.value === last.value ? "" : `, ${formatFigure(before.value)} before`;
  const summary = `${formatFigure(last.value)}${change}.`;
  return (
    <section className="trend" aria-label={name}>
      <h4>{name}</h4>
      <p className="text-small text-ink-2">{summary}</p>
      <div className="plot low">
        <span className="top tnum" aria-hidden="true">
          {formatScale(top)}
        </span>
        <span className="bottom tnum" aria-hidden="true">
          0
        </span>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${name}: ${summary}`}
        >
          <path className="ground" d={`M0 ${y(0)}H${width}`} />
          <path className="ground" d={`M0 ${y(top)}H${width}`} />
          <path className="run" d={path ?? ""} />
          {points.map(({ run, value }, index) => (
            <path key={run.at} className="dot" d={`M${at(index)} ${y(value)}h0.01`} />
          ))}
          {points.map(
            ({ run, value }, index) =>
              !run.passed && <path key={run.at} className="dot hole" d={`M${at(index)} ${y(value)}h0.01`} />,
          )}
        </svg>
      </div>
      <p className="ends tnum" aria-hidden="true">
        <span>{formatDayOfYear(first.run.at)}</span>
        <span>{formatDayOfYear(last.run.at)}</span>
      </p>
      <TableUnder
        caption={`${name}, newest run first`}
        head={["Run", "Version", "Passed", "Value"]}
        rows={points
          .toReversed()
          .map(({ run, value }) => [
            run.at.slice(0, 16).replace("T", " "),
            run.version,
            run.passed ? "yes" : `no: ${run.failedCases}`,
            value,
          ])}
      />
    </section>
  );
}
