"use client";
/** What was put into a case: reports by their address, résumé versions by outline and hash, matches by their score. */
import { useState } from "react";
import type { Artifact } from "@/lib/validation/reportSchemas";
import { tellApi } from "../../../../_components/api/callApi";
import type { ReadTrouble } from "../../../../_components/api/readTrouble";
import { TroubleNote } from "../../../../_components/api/TroubleNote";
import { formatDay } from "../../../../_components/page/formatMoment";
import { artifactWords } from "../caseWords";

export function ArtifactList({ caseId, artifacts }: { caseId: string; artifacts: readonly Artifact[] }) {
  const [shown, setShown] = useState(artifacts);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);

  async function takeOut(id: string): Promise<void> {
    const answer = await tellApi(`/api/cases/${caseId}/artifacts?artifact=${id}`, { method: "DELETE" });
    setTrouble(answer.isOk ? null : answer.trouble);
    if (answer.isOk) setShown((before) => before.filter((artifact) => artifact.id !== id));
  }

  return (
    <>
      {shown.length === 0 && (
        <p>
          Nothing yet. Open one of <a href="/reports">your reports</a> and add it from there.
        </p>
      )}
      <ol className="list plain">
        {shown.map((artifact) => (
          <li key={artifact.id}>
            <div>
              <h3>
                {artifact.reportId ? <a href={`/reports/${artifact.reportId}`}>{artifact.title}</a> : artifact.title}
              </h3>
              <p className="meta">
                <span>{artifactWords[artifact.kind]}</span>
                <time dateTime={artifact.createdAt}>{formatDay(artifact.createdAt)}</time>
                {artifact.kind === "report" && !artifact.reportId && <span>The report was deleted.</span>}
                {artifact.jobMatch && (
                  <span className="tnum">
                    {artifact.jobMatch.title ? `${artifact.jobMatch.title}: ` : ""}
                    {artifact.jobMatch.score === null ? "not scored" : `${artifact.jobMatch.score} of 100`}
                    {artifact.jobMatch.required &&
                      `, ${artifact.jobMatch.required.met} of ${artifact.jobMatch.required.of} required met`}
                  </span>
                )}
                <span className="acts">
                  <button type="button" className="link" onClick={() => void takeOut(artifact.id)}>
                    Take out<span className="vh"> {artifact.title}</span>
                  </button>
                </span>
              </p>
              {artifact.outline && (
                <p className="shape">
                  {artifact.outline
                    .map(
                      ({ heading, lines }) =>
                        `${heading || "Above the first heading"}, ${lines} ${lines === 1 ? "line" : "lines"}`,
                    )
                    .join("; ")}
                  . {artifact.fingerprint && <span className="tnum">Version {artifact.fingerprint}</span>}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <TroubleNote trouble={trouble} />
    </>
  );
}
