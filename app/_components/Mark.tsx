/**
 * The mark of a finding. Shape says how grave it is before colour does: disc, ring, tick, caret, half-disc.
 * Each has its word for those who listen; `silent` is for places that say the word beside it.
 */
export type MarkKind = "fix" | "consider" | "strong" | "missing" | "part";

const words: Record<MarkKind, string> = {
  fix: "Fix first",
  consider: "Consider",
  strong: "Strong",
  missing: "Missing",
  part: "In part",
};

const paths: Partial<Record<MarkKind, string>> = { strong: "M2 8l3.2 3.5L12 3", missing: "M2.5 11L7 4l4.5 7" };

/** "Fix first, 2", "Consider": what a mark is called when read aloud. */
export function nameOfMark(kind: MarkKind, rank?: number): string {
  return rank ? `${words[kind]}, ${rank}` : words[kind];
}

export function Mark({ kind, rank, word, silent }: { kind: MarkKind; rank?: number; word?: string; silent?: boolean }) {
  const path = paths[kind];
  return (
    <span className={`mark ${kind}${kind === "fix" && !rank ? " unranked" : ""}`} aria-hidden={silent || undefined}>
      {!silent && <span className="vh">{word ?? nameOfMark(kind, rank)}: </span>}
      {rank ? <span aria-hidden="true">{rank}</span> : null}
      {path && (
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d={path} />
        </svg>
      )}
      {kind === "part" && (
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="M7 2.5a4.5 4.5 0 000 9z" />
        </svg>
      )}
    </span>
  );
}
