"use client";
import type { Finding, SectionValue } from "@/lib/validation/schemas";
/** What is strong already, each in the applicant's own words. Strong findings that no strength names follow. */
import { nameLines } from "../../_components/describeLines";
import { Mark } from "../../_components/Mark";
import { useFindings } from "./findingsContext";

/** The finding that a strength tells of: by its id, else by the words it stands on. */
function idOf({ finding, anchors }: SectionValue<"strengths">["strengths"][number], findings: readonly Finding[]) {
  const [first] = anchors;
  const match =
    findings.find(({ id }) => id === finding) ??
    findings.find(({ severity, anchors: [own] }) => {
      return severity === "strong" && own && first && own.line === first.line && own.start === first.start;
    });
  return match?.id;
}

export function StrengthsSection({ value }: { value: SectionValue<"strengths"> }) {
  const { findings, active, light, showInPlace } = useFindings();
  const named = value.strengths.map((strength, index) => ({
    ...strength,
    id: idOf(strength, findings) ?? `s${index}`,
  }));
  const known = new Set(named.map(({ id }) => id));
  const others = findings.filter(({ id, severity, quote }) => severity === "strong" && quote && !known.has(id));
  const all = [...named, ...others];
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="h-str">
      <h2 id="h-str">Strong already</h2>
      <ul>
        {all.map(({ id, quote, why, anchors }) => (
          <li
            key={id}
            className={`finding strong${id === active ? " on" : ""}`}
            id={`f-${id}`}
            data-f={id}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: j and k move the focus from finding to finding.
            tabIndex={0}
            onMouseEnter={() => light(id)}
            onFocus={() => light(id)}
          >
            <Mark kind="strong" />
            <div>
              <p className="sq">“{quote}”</p>
              <p>{why}</p>
              <p className="meta">
                <span className="at">{nameLines(anchors)}</span>
                <button type="button" className="link phone" onClick={() => showInPlace(id)}>
                  See it in place
                </button>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
