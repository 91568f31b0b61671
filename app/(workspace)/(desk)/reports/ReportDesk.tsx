"use client";
/**
 * Reports one below the other: open, rename in place, delete and undo, choose two to compare; and their scores below.
 * What is changed here is drawn from what is known here: the page is not asked for anew, for an answer that failed would
 * take the list away, and with it the way back from a deletion.
 */
import { type ReactNode, useState } from "react";
import type { ReportSummary, ScoreHistory } from "@/lib/validation/reportSchemas";
import { reportSources } from "@/lib/validation/reportSource";
import { ReportRow } from "./ReportRow";
import { ScoreChart } from "./ScoreChart";

/** The address that compares two reports, the older first. */
function compareAddress(chosen: readonly ReportSummary[]): string {
  const [a, b] = chosen.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
  return `/reports/compare?a=${a?.id}&b=${b?.id}`;
}

interface Props {
  reports: readonly ReportSummary[];
  points: ScoreHistory["points"];
  /** What stands between the list and the scores. */
  children: ReactNode;
}

export function ReportDesk({ reports, points, children }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  /** By the reports' ids: another title than the page came with, and what was deleted since. */
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const [deleted, setDeleted] = useState<ReadonlySet<string>>(new Set());
  const picked = reports.filter(({ id }) => chosen.includes(id) && !deleted.has(id));
  const drawn = points
    .filter(({ id }) => !deleted.has(id))
    .map((point) => ({ ...point, title: titles.get(point.id) ?? point.title }));

  const mark = (id: string, isDeleted: boolean): void =>
    setDeleted((before) => new Set(isDeleted ? [...before, id] : [...before].filter((one) => one !== id)));
  const choose = (id: string, isChosen: boolean): void =>
    setChosen((before) => (isChosen ? [...before, id] : before.filter((one) => one !== id)));

  return (
    <>
      {reports.length > 0 && (
        <>
          <p className="pick" role="status">
            {picked.length === 2 ? (
              <a href={compareAddress(picked)}>Compare these two</a>
            ) : picked.length === 1 ? (
              `Choose one more ${picked[0]?.source === "linkedin" ? "of a profile" : "of a résumé"} to compare the two.`
            ) : (
              "Choose two to compare them."
            )}
          </p>
          <ol className="list">
            {reports.map((report) => (
              <ReportRow
                key={report.id}
                report={report}
                isChosen={chosen.includes(report.id)}
                canChoose={
                  chosen.includes(report.id) ||
                  (picked.length < 2 && picked.every(({ source }) => source === report.source))
                }
                onChoose={(isChosen) => choose(report.id, isChosen)}
                onRenamed={(title) => setTitles((before) => new Map(before).set(report.id, title))}
                onDeleted={(isDeleted) => {
                  if (isDeleted) choose(report.id, false);
                  mark(report.id, isDeleted);
                }}
              />
            ))}
          </ol>
        </>
      )}
      {children}
      {reportSources.map((source) => (
        <ScoreChart key={source} source={source} points={drawn.filter((point) => point.source === source)} />
      ))}
    </>
  );
}
