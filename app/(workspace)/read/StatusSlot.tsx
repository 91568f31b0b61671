"use client";
import { progressStages } from "@/lib/validation/schemas";
/** Above the verdict, always the same height: four stages while it reads, one sentence after. */
import { titleOf } from "../../_components/describeLines";
import type { ReadState } from "./readState";

function sentenceAfter(state: ReadState): string {
  if (state.phase === "cancelled") return "Stopped. What had been read stands below.";
  if (state.phase === "failed") return "The reading did not finish.";
  if (state.degraded) return "The model was out, so the local engine finished this. The score is the same either way.";
  return "Every quote was found in your lines.";
}

export function StatusSlot({ state, onCancel }: { state: ReadState; onCancel: () => void }) {
  const isReading = state.phase === "reading";
  const current = progressStages.indexOf(state.stage);
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
        {isReading ? <span className="vh">{titleOf(state.stage)} your résumé</span> : sentenceAfter(state)}
      </p>
    </div>
  );
}
