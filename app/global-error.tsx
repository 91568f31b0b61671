"use client";
/** The last page standing: shown when even the layout failed, so it brings its own document. */
import { Trouble } from "./_components/PageTrouble";
import "./globals.css";

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Firstpass</title>
        <Trouble digest={error.digest} onRetry={reset} />
      </body>
    </html>
  );
}
