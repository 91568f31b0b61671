/** Flags of a process that reads one document: those that the snapshot is made under, which V8 holds it to. */
export const readerFlags: readonly string[] = [
  "--no-regexp-tier-up",
  "--max-old-space-size=128",
  "--max-semi-space-size=16",
  "--stack-size=3900",
];
