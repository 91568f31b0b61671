/** Findings of a comparison under one title, each by its head. */
import type { Finding } from "@/lib/validation/schemas";
import { nameLines, signed, titleOf } from "../../../../_components/describeLines";
import { Mark } from "../../../../_components/Mark";

interface Props {
  title: string;
  findings: readonly Finding[];
  kind: "strong" | "consider";
  /** What is said when there is none. */
  none: string;
}

export function FaultColumn({ title, findings, kind, none }: Props) {
  return (
    <section aria-label={title}>
      <h2>
        {title} <small className="tnum">{findings.length}</small>
      </h2>
      {findings.length === 0 && <p>{none}</p>}
      <ul className="faults">
        {findings.map((finding) => (
          <li key={finding.id}>
            <Mark kind={kind} silent />
            <div>
              <p>{finding.claim}</p>
              {finding.quote && <q>{finding.quote}</q>}
              <p className="meta">
                <span>{titleOf(finding.head)}</span>
                {finding.points !== 0 && <span className="tnum">{signed(finding.points)}</span>}
                {finding.anchors.length > 0 && <span>{nameLines(finding.anchors)}</span>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
