"use client";
/** A page that failed to draw: what happened, whether to try again, and the number to quote. */
import { Trouble } from "./_components/PageTrouble";

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Trouble digest={error.digest} onRetry={reset} />;
}
