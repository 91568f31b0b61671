/** Whether the page shows the role that its owner aims at: in a title held, or in the profile. Gives no points. */
import type { Anchor } from "../../../validation/schemas";
import type { Judgement } from "../judgeResume";
import { anchorsOf } from "../resume";

interface Shown {
  text: string;
  anchors: Anchor[];
  /** Share of the role's words that stand there, 0 to 1. */
  share: number;
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d+#]+/gu) ?? []).filter(
    (word) => word.length > 1 && !/^(of|the|and|for|in)$/.test(word),
  );

function shareOf(wanted: readonly string[], text: string): number {
  const there = new Set(wordsOf(text));
  return wanted.filter((word) => there.has(word)).length / Math.max(1, wanted.length);
}

/** The place that names the role best; among equals titles come first, the latest before the older ones. */
function bestPlace(judgement: Judgement, wanted: readonly string[]): Shown | null {
  const titles = judgement.resume.roles.flatMap(({ title }) =>
    title ? [{ text: title.text, anchors: title.anchors }] : [],
  );
  const profile = judgement.reading.profile.map(({ unit, start, end, text }) => ({
    text,
    anchors: anchorsOf(unit, start, end),
  }));
  return [...titles, ...profile]
    .map((place) => ({ ...place, share: shareOf(wanted, place.text) }))
    .reduce<Shown | null>((best, place) => (place.share > (best?.share ?? 0) ? place : best), null);
}

/** What a reader finds of `targetRole` on the page, as a sentence with its place. */
export function aimAt(judgement: Judgement, targetRole: string): { text: string; anchors: Anchor[] } {
  const wanted = wordsOf(targetRole);
  const best = wanted.length > 0 ? bestPlace(judgement, wanted) : null;
  if (!best) return { text: `Looks for “${targetRole}”: no title and no profile line names it.`, anchors: [] };
  const words = best.text.split(/\s+/);
  const shown = words.length > 10 ? `${words.slice(0, 10).join(" ")} …` : best.text;
  if (best.share === 1) return { text: `Looks for “${targetRole}” and finds it: “${shown}”.`, anchors: best.anchors };
  return { text: `Looks for “${targetRole}”; the nearest is “${shown}”.`, anchors: best.anchors };
}
