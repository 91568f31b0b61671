/** Takes for skill lists that cannot be read: dozens of terms, the same thing twice, traits among tools, self-ratings. */
import { findAll } from "../../../findAll";
import { softSkills } from "../../lexicon/phrases.data";
import type { Unit } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import { convention } from "../sources";
import { inQuotes } from "../voice";

const soft = new RegExp(`^(?:${softSkills.join("|")})$`, "i");
const families = [
  ["go", "golang"],
  ["javascript", "js"],
  ["kubernetes", "k8s"],
  ["typescript", "ts"],
  ["postgres", "postgresql"],
  ["ml", "machine learning"],
  ["ai", "artificial intelligence"],
  ["data analysis", "data analytics"],
  ["e-mail", "email"],
];

interface Item {
  text: string;
  start: number;
  end: number;
}

function itemsOf(unit: Unit): Item[] {
  const items: Item[] = [];
  for (const match of findAll(/[^,;|•·●▪/]+?(?=\s*[,;|•·●▪]|\s+[-–—/]\s+|\s*$|\/)/g, unit.text)) {
    const text = match[0].replace(/^[\s\-–—/:]+/, "");
    if (text)
      items.push({
        text: text.replace(/\s*\d+ ?%$/, "").trim(),
        start: match.index + match[0].length - text.length,
        end: match.index + match[0].length,
      });
  }
  return items;
}

function hitOf(unit: Unit, kind: "many" | "twice" | "soft" | "rated", items: readonly Item[], detail: string): Hit {
  const lines = {
    many: {
      note: "Too many to believe. Keep the ones you use.",
      claim: "Cut the list to what you would be asked about",
      why: `${detail} terms in one list: a reader cannot tell what you do daily from what you once met.`,
    },
    twice: {
      note: "The same thing, twice.",
      claim: `Name ${detail} once`,
      why: `${detail} say the same twice. Repeats make the rest of the list look padded.`,
    },
    soft: {
      note: "Traits are shown in work, not listed.",
      claim: "Keep skills that can be tested",
      why: `${detail} are claims about character. Show them in a line of work, and leave the list to tools and methods.`,
    },
    rated: {
      note: "Percent of what?",
      claim: "Drop the self-ratings",
      why: `${detail}: there is no scale behind the figure. Say where you used it instead.`,
    },
  }[kind];
  return {
    places: items.map(({ start, end }) => ({ unit, start, end })),
    severity: "consider",
    weight: kind === "many" ? 1.5 : 1,
    ...lines,
  };
}

function judgeList(unit: Unit): Hit[] {
  const items = itemsOf(unit);
  if (items.length < 4) return [];
  const softItems = items.filter((item) => soft.test(item.text));
  const lower = items.map((item) => item.text.toLowerCase());
  const pair = families.find((family) => family.every((word) => lower.includes(word))) ?? repeated(lower);
  const hits: Hit[] = [];
  if (softItems.length >= 4 && softItems.length / items.length >= 0.3) {
    const names = softItems.slice(0, 3).map((item) => inQuotes(item.text));
    hits.push(hitOf(unit, "soft", softItems, names.join(", ")));
  }
  if (items.length > 30) hits.push(hitOf(unit, "many", items.slice(-10), `${items.length}`));
  if (pair) {
    const doubled = items.filter((item) =>
      pair.some((word) => item.text.toLowerCase() === word || item.text.toLowerCase().startsWith(`${word} `)),
    );
    hits.push(hitOf(unit, "twice", doubled.length > 0 ? doubled : items.slice(0, 2), `“${pair.join("” and “")}”`));
  }
  const rated = findAll(/\b\d{1,3} ?%|[★☆●○]{3,}/g, unit.text);
  if (rated.length >= 3) {
    const spans = rated.map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
    hits.push(
      hitOf(
        unit,
        "rated",
        spans,
        inQuotes(
          spans
            .map(({ text }) => text)
            .slice(0, 3)
            .join(", "),
        ),
      ),
    );
  }
  return hits.slice(0, 3);
}

function repeated(lower: readonly string[]): string[] | undefined {
  const stems = new Map<string, string>();
  for (const word of lower) {
    const stem = word.replace(/\s*\d+(?:\.\d+)?$/, "");
    const seen = stems.get(stem);
    if (seen !== undefined && stem.length > 2) return [seen, word === seen ? `${word} again` : word];
    stems.set(stem, word);
  }
  return undefined;
}

export const keywordStuffing: Check = {
  id: "keyword-stuffing",
  head: "clarity",
  title: "Skill lists that cannot be read",
  kinds: ["keyword_stuffing", "buzzword"],
  source: convention,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const lists = reading.units.filter((unit) => reading.sectionOf(unit) === "skills" && unit.kind !== "heading");
    const hits = lists.flatMap(judgeList);
    return { hits, share: shareOfCount(hits, 2) };
  },
};
