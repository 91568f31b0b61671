"use client";
/** The words of a page that failed; used where the layout still stands and where it does not. */
export function Trouble({ digest, onRetry }: { digest?: string; onRetry: () => void }) {
  return (
    <main className="prose-page" role="alert">
      <h1>This page did not come together.</h1>
      <p className="lede">The fault is ours. What you typed was not sent; trying again can help.</p>
      <p className="mt-8 flex flex-wrap items-center gap-x-6">
        <button type="button" className="btn" onClick={onRetry}>
          Try again
        </button>
        <a href="/">Go to the first page</a>
      </p>
      {digest && (
        <p className="mt-4 text-small text-ink-3">
          Fault <span className="tnum select-all">{digest}</span>
        </p>
      )}
    </main>
  );
}
