/**
 * The score over versions: one step a report, whatever time lay between, with a rule where the rubric changed. Lines
 * alone scale with the page, words stand beside it, and the table below says the same. Plain arithmetic in place of d3,
 * which browsers would have to fetch for it.
 */
import type { ScoreHistory } from "@/lib/validation/reportSchemas";
import type { ReportSource } from "@/lib/validation/reportSource";
import { formatDay } from "../../../_components/page/formatMoment";

type Point = ScoreHistory["points"][number];
const [width, height] = [640, 160];

/** Where the rubric is another than that of the report before. */
const isNewRubric = (points: readonly Point[], index: number): boolean =>
  index > 0 && points[index - 1]?.rubricVersion !== points[index]?.rubricVersion;

const titles: Record<ReportSource, string> = {
  resume: "Score over versions",
  linkedin: "Score of the profile over versions",
};

interface Props {
  source: ReportSource;
  /** Of that kind alone: the two are judged by two rubrics. */
  points: readonly Point[];
}

export function ScoreChart({ source, points }: Props) {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 2 || !first || !last) return null;
  const at = (index: number): number => 6 + (index * (width - 12)) / (points.length - 1);
  const y = (score: number): number => height - 4 - (score * (height - 8)) / 100;
  const path = points.map(({ score }, index) => `${index === 0 ? "M" : "L"}${at(index)} ${y(score)}`).join("");
  const summary = `From ${first.score} to ${last.score} over ${points.length} reports.`;
  return (
    <section className="scores" aria-labelledby={`h-scores-${source}`}>
      <h2 id={`h-scores-${source}`}>{titles[source]}</h2>
      <p className="text-small text-ink-2">
        {summary}{" "}
        {points.some((_, index) => isNewRubric(points, index)) && "A dashed rule stands where the rubric changed."}
      </p>
      <div className="plot">
        <span className="top tnum" aria-hidden="true">
          100
        </span>
        <span className="bottom tnum" aria-hidden="true">
          0
        </span>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={summary}>
          {[0, 50, 100].map((value) => (
            <path key={value} className="ground" d={`M0 ${y(value)}H${width}`} />
          ))}
          {points.map(
            (point, index) =>
              isNewRubric(points, index) && (
                <path key={point.id} className="turned" d={`M${(at(index - 1) + at(index)) / 2} 4V${height - 4}`} />
              ),
          )}
          <path className="run" d={path} />
          {points.map(({ id, score }, index) => (
            <path key={id} className="dot" d={`M${at(index)} ${y(score)}h0.01`} />
          ))}
        </svg>
      </div>
      <p className="ends tnum" aria-hidden="true">
        <span>{formatDay(first.createdAt)}</span>
        <span>{formatDay(last.createdAt)}</span>
      </p>
      <details>
        <summary className="link">The same as a table</summary>
        <table className="acct">
          <caption className="vh">{titles[source]}, newest first</caption>
          <thead>
            <tr>
              <th scope="col">Report</th>
              <th scope="col">Read</th>
              <th scope="col">Rubric</th>
              <th className="n" scope="col">
                Score
              </th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ id, title, createdAt, rubricVersion, score }) => (
              <tr key={id}>
                <td className="what">
                  <a href={`/reports/${id}`}>{title}</a>
                </td>
                <td>{formatDay(createdAt)}</td>
                <td>{rubricVersion}</td>
                <td className="n">{score}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
