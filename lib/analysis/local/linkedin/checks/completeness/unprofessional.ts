/** Takes for rows of pictures, shouting, hashtags and exclamation marks where work is told. */
import { findAll } from "../../../../findAll";
import { clean, type Hit, shareOfCount } from "../../../checks/check";
import { plainLanguage } from "../../../checks/sources";
import { inQuotes } from "../../../checks/voice";
import type { ProfileCheck } from "../../profileCheck";

const signs: readonly (readonly [pattern: RegExp, least: number, what: string])[] = [
  [/\p{Extended_Pictographic}\uFE0F?/gu, 4, "Pictures"],
  [/(?<![\p{L}\d])#\p{L}[\p{L}\d]+/gu, 3, "Hashtags"],
  [/!+/g, 3, "Exclamation marks"],
  [/(?<!\p{L})(?:\p{Lu}{4,}[ ,]+){3,}\p{Lu}{3,}/gu, 1, "Capitals"],
  [
    /(?<!\p{L})(?:wtf|lol|lmao|omg|sucks?|crap|damn|bullshit|badass|kick(?:ing)?[- ]?ass|f[*u]ck\w*|sh[*i]t\w*)(?!\p{L})/giu,
    1,
    "Slang",
  ],
];

export const unprofessional: ProfileCheck = {
  id: "unprofessional",
  head: "clarity",
  title: "Pictures, shouting and hashtags",
  kinds: [],
  profileKinds: ["buzzword"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 6,
  judge({ units, sectionOf }) {
    const hits = units
      .filter(
        (unit) =>
          ["other", "prose", "bullet"].includes(unit.kind) &&
          ["header", "summary", "experience"].includes(sectionOf(unit)),
      )
      .flatMap((unit): Hit[] =>
        signs.flatMap(([pattern, least, what]): Hit[] => {
          const found = findAll(pattern, unit.text);
          const [first, last] = [found[0], found.at(-1)];
          if (!first || !last || found.length < least) return [];
          const words = unit.text.slice(first.index, last.index + last[0].length);
          return [
            {
              places: [{ unit, start: first.index, end: last.index + last[0].length }],
              severity: "consider",
              weight: 1,
              note: `${what} here cost trust.`,
              claim: `${what} down: let the words carry it`,
              why: `${inQuotes(words, 6)} draws the eye from what was done, and some searches and screen readers stumble over it.`,
            },
          ];
        }),
      );
    return hits.length === 0 ? clean : { hits: hits.slice(0, 3), share: shareOfCount(hits, 2) };
  },
};
