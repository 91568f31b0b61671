/** Profiles as rows: planted defects found, strengths flagged as faults. */
import { type AreaResult, shareRow } from "../evalRow";
import { type ProfileCase, profileFigures } from "../profiles";
import { shareOf } from "../statistics";

export function profileRows(cases: readonly ProfileCase[]): AreaResult {
  const figures = profileFigures(cases);
  const kinds = Object.entries(figures.byKind).sort(([, a], [, b]) => a.found / a.planted - b.found / b.planted);
  return {
    rows: [
      shareRow("profiles", "planted defects of profiles found", shareOf(figures.found, figures.planted), 0.8),
      {
        ...shareRow("profiles", "strengths of profiles flagged", shareOf(figures.flagged.length, figures.strengths), 0),
        bar: "none",
        met: figures.flagged.length === 0,
      },
    ],
    details: [
      ...kinds.map(([kind, { found, planted }]) => `${kind}: ${found} of ${planted} found`),
      ...figures.missed.map(({ id, kind, quote }) => `missed ${id} ${kind}: ${quote.slice(0, 100)}`),
      ...figures.flagged.map(({ id, check, quote }) => `flagged ${id} ${check}: ${quote.slice(0, 100)}`),
      ...figures.beyond.map(({ id, check, quote, claim }) => `beyond ${id} ${check}: ${quote.slice(0, 80) || claim}`),
      ...figures.scores.map(({ id, score, defects }) => `${id}: ${score ?? "not scored"}, ${defects} planted`),
    ],
  };
}
