"use client";
/** Reports one below the other: open, rename in place, delete and undo, choose two to compare. */
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ReportSummary } from "@/lib/validation/reportSchemas";
import { ReportRow } from "./ReportRow";

/** The address that compares two reports, the older first. */
function compareAddress(chosen: readonly ReportSummary[]): string {
  const [a, b] = chosen.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
  return `/reports/compare?a=${a?.id}&b=${b?.id}`;
}

export function ReportList({ reports }: { reports: readonly ReportSummary[] }) {
  const router = useRouter();
  // What is deleted keeps its row while one is here, so that the way back stands where it went.
  const [rows] = useState(reports);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const picked = rows.filter(({ id }) => chosen.includes(id));
  if (rows.length === 0) return null;
  return (
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
        {rows.map((report) => (
          <ReportRow
            key={report.id}
            report={report}
            isChosen={chosen.includes(report.id)}
            canChoose={
              chosen.includes(report.id) ||
              (chosen.length < 2 && picked.every(({ source }) => source === report.source))
            }
            onChoose={(isChosen) =>
              setChosen(isChosen ? [...chosen, report.id] : chosen.filter((id) => id !== report.id))
            }
            onChanged={() => router.refresh()}
          />
        ))}
      </ol>
    </>
  );
}
