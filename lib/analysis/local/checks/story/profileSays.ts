/** Gives for a profile that says who this is and for what: particulars instead of praise. */
import { GuardedList } from "../../../guardedList";
import { buzzwords, vagueWords } from "../../lexicon/phrases.data";
import type { Check } from "../check";
import { specificityOf } from "../clarity/plainSpecific";
import { eyeTracking } from "../sources";

const hollow = new GuardedList([...buzzwords, ...vagueWords], "giu", ["(?<![\\w-])", "(?![\\w-])"]);

export const profileSays: Check = {
  id: "profile-says",
  head: "story",
  title: "A profile that says who this is",
  kinds: [],
  source: eyeTracking,
  effect: "gives",
  maxPoints: 12,
  judge({ profile }) {
    if (profile.length === 0) return { hits: [], share: 0 };
    const wants = profile.some((statement) => /\b(?:seeking|looking for|to obtain|I want)\b/i.test(statement.text));
    const empty = profile.reduce((sum, statement) => sum + (statement.text.match(hollow) ?? []).length, 0);
    const specific = Math.max(0, ...profile.map(specificityOf));
    return { hits: [], share: wants ? 0 : Math.max(0, specific - 0.35 * empty) };
  },
};
