/** Tells whether a line names a post of the writer's in words that have no rank here. */
import { lowering } from "./titles.data";
import { namesPeople } from "./verbForms";
import { isStop, type Word } from "./words";

const learns =
  /^(?:interned|volunteered|internship|apprenticeship|traineeship|placement|practicum|studie[sd]|course\w*|class|helped|assisted|shadowed|learn\w*)$/;
/** Names a post without a rank of its own. */
export const hands = /\b(?:field|farm|ranch|deck|stage|yard|shop|hired) ?hand\b/i;
const shortPosts = /^(?:tech|rep|mgr|asst|supv|sub|aide|page)$/;

/** "As a glassware washer", "second shift, med aide": a post of the writer's that has no rank here. */
const namesOwnPost = (words: readonly Word[]): boolean =>
  words.some((word, index) => {
    const next = words[index + 1];
    if (!namesPeople(word.lower) || /s$/.test(word.lower) || (next && !next.afterPause && !isStop(next))) return false;
    const before = words.slice(Math.max(0, index - 4), index);
    const since = words.slice(0, index + 1).findLastIndex((other) => other.afterPause || other.opens);
    const ownClause = words.slice(Math.max(0, since), index);
    return (
      before.some(({ lower }) => lower === "as") ||
      ((!next || next.afterPause) && ownClause.length < 3 && !ownClause.some(isStop))
    );
  });

/** True when a line without a title of known rank tells work and no post: who does the work may then be called by its plain trade. */
export const tellsNoPost = (original: string, words: readonly Word[]): boolean =>
  !hands.test(original) &&
  !namesOwnPost(words) &&
  !/^(?:licensed |certified )?\p{Lu}{2,5}\b/u.test(original) &&
  !words.some(
    ({ lower }) =>
      lowering.test(lower) || shortPosts.test(lower) || learns.test(lower) || /^(?:licensed|certified)$/.test(lower),
  );
