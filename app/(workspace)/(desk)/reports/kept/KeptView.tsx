"use client";
/** Opens a kept report from this browser's storage. */
import { useEffect, useState } from "react";
import { findKept, type KeptReport, removeKept } from "../../../../_components/kept/keptReports";
import { formatDay } from "../../../../_components/page/formatMoment";
import { RuledLines } from "../../../../_components/page/RuledLines";
import { ReportFiles } from "../[id]/ReportFiles";
import { SavedView } from "../SavedView";

type Found = KeptReport | "looking" | "none" | "refused";

export function KeptView() {
  const [found, setFound] = useState<Found>("looking");
  useEffect(() => {
    findKept(location.hash.slice(1)).then(
      (report) => setFound(report ?? "none"),
      () => setFound("refused"),
    );
  }, []);

  if (typeof found === "string") {
    return (
      <main className="prose-page desk-page" id="content">
        <h1>{found === "looking" ? "Kept report" : "There is no such report in this browser."}</h1>
        {found === "looking" && <RuledLines what="the report" lines={8} />}
        {found === "none" && (
          <p className="lede">
            It may have been deleted, moved into an account, or kept in another browser. <a href="/reports">Reports</a>
          </p>
        )}
        {found === "refused" && <p className="lede">This browser does not let us look into its storage.</p>}
      </main>
    );
  }
  const { id, title, keptAt, report } = found;
  return (
    <SavedView
      report={report}
      top={
        <div className="stream titled">
          <p>
            <span className="name">{title}</span>{" "}
            <button
              type="button"
              className="link"
              onClick={() => void removeKept(id).then(() => location.assign("/reports"))}
            >
              Delete
            </button>
          </p>
          <p>Kept on {formatDay(keptAt)} in this browser and nowhere else.</p>
        </div>
      }
      foot={<ReportFiles source={{ report }} report={report} title={title} />}
    />
  );
}
