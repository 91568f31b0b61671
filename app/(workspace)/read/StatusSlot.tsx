"use client";
import { progressStages } from "@/lib/validation/schemas";
/** Above the verdict, always the same height: four stages while it reads, one sentence after. */
import { titleOf } from "../../_components/describeLines";
import { afterRead } from "./afterRead";
import type { ReadState } from "./readState";

export function StatusSlot({ state, onCancel }: { state: ReadState; onCancel: () => void }) {
  const isReading = state.phase === "reading";
  const current = progressStages.indexOf(state.stage);
  const { sentence, leadsToPlans } = afterRead(state);
  return (
    <div className="stream">
      {isReading && (
        <>
          <ol aria-hidden="true">
            {progressStages.map((stage, index) => (
              <li key={stage} className={index < current ? "done" : index === current ? "now" : undefined}>
                {index === current && (
                  <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={Math.max(4, state.fraction * 100)} height="2" />
                  </svg>
                )}
                {titleOf(stage)}
              </li>
            ))}
          </ol>
          <button type="button" className="link" onClick={onCancel}>
            Stop reading
          </button>
        </>
      )}
      <p role="status">
        {isReading ? <span className="vh">{titleOf(state.stage)} your résumé</span> : sentence}
        {!isReading && leadsToPlans && (
          <>
            {" "}
            <a href="/pricing">See the plans</a>
          </>
        )}
      </p>
    </div>
  );
}
