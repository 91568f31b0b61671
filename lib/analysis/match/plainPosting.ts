/**
 * A posting in the form that its readers know: whatever marks the items of a list becomes a bullet, and a list that runs on in
 * one line ("A · B · C", "(a) A, (b) B, and (c) C") is parted by semicolons.
 */
const oddBullet = /^\s*(?:>{1,3}|=>|->|--|~|#\d{1,2}|\d{1,2}\s?[.):-]|\[[ x]?\]|<\s?>)\s+(?=\S)/u;
const between = /\s+[·•|▪◦∙‧]\s+/gu;
const marker = /[,;]?\s*(?:\b(?:and|or)\s+)?(?<![\p{L}\d])\((?:[a-h]|\d|i{1,3}|iv|vi?)\)\s+/giu;
const fewest = 3;

/** "one · two · three": a list in a line; two parts alone are a title and a place. */
const partedByDots = (line: string): string =>
  (line.match(between) ?? []).length >= fewest - 1 && /[:.]\s/.test(line) ? line.replace(between, "; ") : line;

function partedByMarkers(line: string): string {
  const first = line.search(marker);
  return (line.match(marker) ?? []).length >= 2
    ? line.replace(marker, (_, at: number) => (at === 0 ? "" : at === first ? " " : "; "))
    : line;
}

/** The posting with its lists in plain marks. Line numbers stay. */
export const plainPosting = (posting: string): string =>
  posting
    .split(/\r?\n/)
    .map((line) => partedByMarkers(partedByDots(line.replace(oddBullet, "- ").replace(/\bw\/\s/g, "with "))))
    .join("\n");
