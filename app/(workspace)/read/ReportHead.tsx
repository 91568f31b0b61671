"use client";
/** What stands above the score: status or title, trouble if any, the verdict, and what was lost or guessed in reading. */
import type { ReactNode } from "react";
import { adviceFor, type ReadTrouble } from "../../_components/api/readTrouble";
import { formatExtraction } from "./formatExtraction";
import type { ReadState } from "./readState";

interface Props {
  state: ReadState;
  top: ReactNode;
  onRetry: () => void;
  onChange: () => void;
}

export function ReportHead({ state, top, onRetry, onChange }: Props) {
  const { verdict, document } = state.sections;
  const isPending = state.phase === "reading";
  // What the verdict says already, of a text that cannot be judged, is not said again.
  const warnings = document?.extraction.warnings.filter(({ message }) => message !== verdict?.verdict) ?? [];
  return (
    <>
      {top}
      {state.trouble && <Trouble trouble={state.trouble} isTitle={!verdict} onRetry={onRetry} onChange={onChange} />}
      {state.phase === "cancelled" && (
        <p className="text-small">
          <button type="button" className="link" onClick={onRetry}>
            Read it after all
          </button>{" "}
          <button type="button" className="link ml-4" onClick={onChange}>
            Change the text
          </button>
        </p>
      )}
      {(verdict || isPending) && (
        <h1 className="verdict" aria-busy={!verdict}>
          {verdict ? (
            verdict.verdict
          ) : (
            <>
              <span className="vh">Reading</span>
              <span className="ruled" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
            </>
          )}
        </h1>
      )}
      {(document || isPending) && (
        <ul className="how">
          {document && (
            <>
              <li>
                <span className="pil" aria-hidden="true">
                  ¶
                </span>
                <span>{formatExtraction(document.extraction, document.document.lines.length)}</span>
              </li>
              {warnings.map((warning, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same; their order never changes.
                <li key={`${warning.code}-${index}`}>
                  <span aria-hidden="true" />
                  <span className="text-ink">{warning.message}</span>
                </li>
              ))}
            </>
          )}
        </ul>
      )}
    </>
  );
}

interface TroubleProps extends Pick<Props, "onRetry" | "onChange"> {
  trouble: ReadTrouble;
  /** True when no verdict stands below: then this is what the page is about. */
  isTitle: boolean;
}

function Trouble({ trouble, isTitle, onRetry, onChange }: TroubleProps) {
  const Heading = isTitle ? "h1" : "h2";
  const advice = adviceFor(trouble);
  return (
    <section className="trouble" role="alert" aria-labelledby="h-trouble">
      <Heading id="h-trouble">{trouble.message}</Heading>
      {advice && <p>{advice}</p>}
      <div className="acts">
        {trouble.errorCode === "PAYMENT_REQUIRED" && (
          <a className="link body" href="/pricing">
            See the plans
          </a>
        )}
        {trouble.isRetryable ? (
          <button type="button" className="btn" onClick={onRetry}>
            Try again
          </button>
        ) : (
          <button type="button" className="btn" onClick={onChange}>
            Change the text
          </button>
        )}
        {trouble.isRetryable && (
          <button type="button" className="link" onClick={onChange}>
            Change the text
          </button>
        )}
      </div>
      {trouble.requestId && (
        <p className="meta">
          <span>
            Request <span className="tnum select-all">{trouble.requestId}</span>
          </span>
        </p>
      )}
    </section>
  );
}
