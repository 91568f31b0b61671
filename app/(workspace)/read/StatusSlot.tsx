"use client";
/** Above the verdict, always the same height: four stages while it reads, one sentence after. */
import { titleOf } from "../../_components/describeLines";
import { StageBar } from "../../_components/pending/StageBar";
import { afterRead } from "./afterRead";
import type { ReadState } from "./readState";

export function StatusSlot({ state, onCancel }: { state: ReadState; onCancel: () => void }) {
  const isReading = state.phase === "reading";
  const { sentence, leadsToPlans } = afterRead(state);
  return (
    <div className="stream">
      {isReading && (
        <>
          <StageBar stage={state.stage} fraction={state.fraction} />
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
