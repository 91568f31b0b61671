"use client";
/** What went wrong with something one did, where one did it: the words, the way on, the request's id. */
import type { ReadTrouble } from "./readTrouble";

export function TroubleNote({ trouble, onRetry }: { trouble: ReadTrouble | null; onRetry?: () => void }) {
  return (
    <div role="alert" className="said">
      {trouble && (
        <p>
          {trouble.message}{" "}
          {onRetry && trouble.isRetryable && (
            <button type="button" className="link" onClick={onRetry}>
              Try again
            </button>
          )}
          {trouble.requestId && (
            <span className="ref">
              {" "}
              Request <span className="tnum select-all">{trouble.requestId}</span>
            </span>
          )}
        </p>
      )}
    </div>
  );
}
