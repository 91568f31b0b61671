/** Every sentence of sets of résumés with what it shows and what the sets and the checks say of it. */
import { checks } from "../analysis/local/checks/registry";
import { anchorsOf } from "../analysis/local/resume";
import type { SentenceOdds } from "../analysis/local/secondReading/odds";
import { passagesOf } from "../analysis/local/secondReading/passages";
import { pageOf } from "../analysis/local/secondReading/readAgain";
import { signsOf } from "../analysis/local/secondReading/signs";
import { mayBeStrong } from "../analysis/local/secondReading/strengths";
import { faultSeverities, placedWords, sharedWords, wordRange } from "./placedWords";
import { type Judged, judgeAll, type ResumeCase } from "./resumeSet";
import type { Shown } from "./signFit";

/** A fault that a check finds; the same object in every sentence that it stands in. */
interface FoundByCheck {
  check: string;
  /** It meets a planted defect that its check answers for. */
  right: boolean;
}

export interface Row extends Shown {
  set: string;
  level: number;
  /** Kinds of the defects planted in it. */
  kinds: ReadonlySet<string>;
  sound: boolean;
  mayBeStrong: boolean;
  found: readonly FoundByCheck[];
}

/** A row with its odds by weights that have not seen its set. */
export interface Odds {
  row: Row;
  odds: SentenceOdds;
}

export type Sets = readonly (readonly [name: string, cases: readonly ResumeCase[]])[];

const kindsOf = new Map(checks.map(({ id, kinds }) => [id, new Set<string>(kinds)]));

/** True when two places share at least half of the shorter one's words. */
export const sharesHalf = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size > 0 && b.size > 0 && sharedWords(a, b) >= Math.min(a.size, b.size) / 2;

function rowsOfCase(set: string, { case: one, judgement }: Judged): Row[] {
  const { reading, findings, score, resume } = judgement;
  const placed = placedWords(one.text, resume.lines);
  const passages = passagesOf(reading);
  const page = pageOf(reading, passages, findings, score);
  const defects = one.defects.map(({ kind, quote }) => ({ kind, words: wordRange(one.text, quote) }));
  const sound = one.nonDefects.map(({ quote }) => ({ words: wordRange(one.text, quote) }));
  const faults = findings
    .filter(({ severity }) => faultSeverities.has(severity))
    .map((finding) => {
      const words = placed(finding);
      const own = kindsOf.get(finding.check);
      const right = defects.some((defect) => own?.has(defect.kind) && sharesHalf(defect.words, words));
      return { words, found: { check: finding.check, right } };
    });
  return passages.flatMap((passage): Row[] => {
    const words = placed({ anchors: anchorsOf(passage.unit, passage.start, passage.end) });
    if (words.size === 0) return [];
    const touching = <Item extends { words: ReadonlySet<number> }>(items: readonly Item[]): Item[] =>
      items.filter((item) => sharesHalf(item.words, words));
    return [
      {
        set,
        level: one.level,
        signs: signsOf(passage, page),
        direction: passage.direction,
        kinds: new Set(touching(defects).map(({ kind }) => kind)),
        sound: touching(sound).length > 0,
        mayBeStrong: mayBeStrong(passage),
        found: touching(faults).map(({ found }) => found),
      },
    ];
  });
}

/** Every sentence of the sets as a row; checks as they speak by their rules alone. */
export const rowsOf = (sets: Sets): Row[] =>
  sets.flatMap(([set, cases]) => judgeAll(cases, { weights: null }).flatMap((one) => rowsOfCase(set, one)));
