/** Takes when the best result of a post stands below its duties, or in a side clause. */
import { type Check, type Hit, shareOfCount } from "../check";
import type { Reading, Statement } from "../features/reading";
import { creditOf } from "../impact/outcomeTold";
import { eyeTracking } from "../sources";
import { inQuotes, placeOf } from "../voice";

const sideClause =
  /\b(?:for a while|at one point|also|at the moment)\b[^.;]{0,30}\b(?:interim|acting|director|manager|led|head of|in charge)\b[^.;,]{0,50}/i;
const resultTold = /\b(?:brought down|reduced|integrated|adopted|cut|raised|increased|halved|from [^.;]{1,30} to )\b/i;

function buriedIn(lines: readonly Statement[]): Statement | null {
  if (lines.length < 5) return null;
  const best = lines.reduce((top, line) => (rank(line) > rank(top) ? line : top));
  const at = lines.indexOf(best);
  const before = lines.slice(0, at);
  const weak = before.length > 0 && before.filter((line) => creditOf(line) >= 0.5).length / before.length < 0.25;
  return at >= lines.length / 2 && weak && rank(best) >= 3 ? best : null;
}

const rank = (line: Statement): number =>
  line.activity.length > 0 ? 0 : line.outcome.strength + (resultTold.test(line.text) ? 1 : 0);

function postsOf(reading: Reading): Statement[][] {
  const posts = new Map<number, Statement[]>();
  for (const line of reading.work) if (line.role >= 0) posts.set(line.role, [...(posts.get(line.role) ?? []), line]);
  return [...posts.values()];
}

export const buriedLead: Check = {
  id: "buried-lead",
  head: "story",
  title: "The best line comes late",
  kinds: ["buried_lead"],
  source: eyeTracking,
  effect: "takes",
  maxPoints: 5,
  judge(reading) {
    const hits: Hit[] = [];
    const add = (line: Statement, start: number, end: number): void => {
      hits.push({
        places: [placeOf(line, { start, end })],
        severity: "consider",
        weight: 1,
        note: "Your best line. Move it to the top.",
        claim: "Put your best result first",
        why: `${inQuotes(line.text.slice(start, end), 8)} is worth more than what stands above it, and a reader may stop before it.`,
      });
    };
    for (const lines of postsOf(reading)) {
      const line = buriedIn(lines);
      if (line?.outcome.span) add(line, line.outcome.span.start, line.outcome.span.end);
    }
    for (const line of reading.work) {
      const side = sideClause.exec(line.text);
      if (side && line.words.length > 25) add(line, side.index, side.index + side[0].trimEnd().length);
    }
    return { hits, share: shareOfCount(hits, 2) };
  },
};
