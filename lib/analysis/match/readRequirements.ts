/**
 * Makes checkable requirements of the phrases of a posting: skills of the table, languages, years, degrees, licences and
 * plain noun phrases, each named as shortly as a recruiter would.
 */
import { titleNouns } from "../local/segment/titleWords.data";
import { ScopedMemo } from "../scopedMemo";
import { readSkills } from "../skills/readSkills";
import type { Skill } from "../skills/skillTable";
import type { Phrase } from "./phrase";
import { type Atom, atomsOf } from "./phraseParts";
import { stemsOfPhrase } from "./phraseStems";
import { lightStems, traits } from "./postingWords.data";
import { namesIn, shortDegree, shortNames, subjectOf, tidyName } from "./shortName";
import { plainAtom, type Want, wantOf } from "./want";
import { hoursOf, pointsBack, thingsBefore, workWants } from "./workWants";

/** The first words of a long phrase, to where a preposition or joint leads on. */
function opening(text: string): string {
  const head = text.split(/\s+/).slice(0, 9).join(" ");
  const cut = head.replace(
    /\s(?:at|on|in|to|for|with|when|by|and|or|after|before|until|over|from|of|as)\s(?!.*\s(?:at|on|in|to|for|with|when|by|and|or|after|before|until|over|from|of|as)\s).*$/i,
    "",
  );
  return cut.split(/\s+/).length >= 2 ? cut : head;
}

/** "We need a manager for the service side" asks for a person; what is asked of the person follows "with" or "who". */
function withoutPerson(text: string): string | null {
  const match =
    /\b(?:need|needs|want|seek|seeking|hiring|looking for|adding)\s+(?:an?|another|our next|one more|two|three)\s+((?:[\p{L}-]+\s){0,4}?)(\p{L}+)(?=[\s,.;]|$)/iu.exec(
      text,
    );
  const noun = (match?.[2] ?? "").toLowerCase();
  if (!match || !(titleNouns.has(noun) || noun === "person")) return text;
  const rest = text.slice(match.index + match[0].length);
  const asked = /^\s*,?\s*(?:with|who (?:has|have|is|can|knows)|holding|that has)\s+([\s\S]+)$/i.exec(rest)?.[1];
  return asked ?? null;
}

/** "Log search in Kibana, Splunk or the like": the work is what is asked for, and any of the tools shows it. */
function looseTool(atom: Atom): Atom | null {
  const [, head = "", tools = ""] = /^(.+?)\s(?:in|with|using|on)\s(.+)$/i.exec(atom.text) ?? [];
  const isLoose = /\bor (?:the like|similar|equivalent|something similar|comparable|another)\b/i.test(atom.source);
  if (
    !isLoose ||
    head.split(/\s+/).length < 2 ||
    !/^\p{Lu}/u.test(tools) ||
    readSkills(head).some(({ skill }) => skill.kind === "tool")
  )
    return null;
  return { ...atom, text: head, core: head, gloss: tools };
}

/** An atom under its short names; a clause that names several things gives several. */
function named(atom: Atom, listed: boolean): Atom[] {
  if (atom.kind === "degree") return [{ ...atom, text: shortDegree(atom.text) }];
  if (atom.kind === "years") return [atom];
  if (atom.parts.length > 0 || atom.either) {
    const subject = subjectOf(atom.text);
    return Array.isArray(subject) ? [atom] : [{ ...atom, text: subject, core: subject }];
  }
  const work = looseTool(atom);
  if (work) return [work];
  const names = shortNames(atom.text, listed);
  return names.length === 1 && names[0] === atom.text
    ? [atom]
    : names.map((name, index) => ({
        ...atom,
        text: name,
        core: name,
        gloss: index === names.length - 1 ? atom.gloss : "",
      }));
}

const aside =
  /(?:,\sfor (?:the|our|its|an?)\s[^,]*$|,?(?<!\b(?:for|in|with|to))\s(?:which|because|since|as (?:we|our|the|an?)|so that|such as|like|for example|e\.g\.|including|instead of|rather than|unlike|although|though|but|not)\b|\s[–—-]\s).*$/i;

/** Things of the table that a sentence names and that its cutting has lost. */
function leftOver(phrase: Phrase, wants: readonly Want[]): Want[] {
  if (phrase.listed && wants.some(({ skills, years }) => skills.length > 0 || years !== null)) return [];
  const held = new Set(wants.flatMap(({ skills, parts }) => [...skills, ...parts.flatMap((part) => part.skills)]));
  const which = wants.every(({ skills, stems }) => skills.length === 0 && stems.length <= 1) ? "all" : "hard";
  return namesIn(phrase.text.replace(aside, ""), which).flatMap((name) => {
    const mentions = readSkills(name);
    const isHeld = mentions.some(({ skill }) => held.has(skill)) || wants.some(({ text }) => text.includes(name));
    return isHeld ? [] : [wantOf(plainAtom(name), phrase, mentions)];
  });
}

/** "You have brought it down", "active and unrestricted" name nothing. */
export const namesNothing = ({ text, skills, stems, years, degree, hours }: Want): boolean =>
  skills.length === 0 &&
  ((years === null && degree === null && hours.length === 0 && tidyName(text) === "") ||
    (stems.length === 0 && years === null && degree === null && hours.length === 0) ||
    /^(?:given )?how\b|^\p{Ll}{3,}ed$|^(?:somebody|someone|people|person|today|neither|somewhere)$/u.test(text) ||
    qualifiers.test(text) ||
    /^(?:[\p{L}-]+ )?(?:it|them)\b/iu.test(text) ||
    howOften.test(text));
const qualifiers =
  /^(?:(?:and|or|both|fully|currently|in)\s|(?:active|full|partial|already|granted|issued|unrestricted|unencumbered|current|valid|clean|clear|insurable|permanent|permanently|documented|transferable|renewable|good standing|fluent|paid|applied|required|preferred|accredited|verifiable|recent|full-time|part-time)(?:[\s,]+|$))+$/i;
const howOften =
  /^(?:about |roughly )?(?:one|two|three|four|five|six|every|once|twice|\d+)\b.*\b(?:weeks?|months?|days?|weekends?|nights?|hours?)\b/i;

function findWants(phrase: Phrase): Want[] {
  const hours = hoursOf(phrase);
  if (hours) return hours;
  const wants = cutWants(phrase);
  const lost = leftOver(phrase, wants);
  return [...wants.filter((want) => !namesNothing(want) && (lost.length === 0 || isThing(want))), ...lost];
}

const ofListed = {
  required: new ScopedMemo((text) => findWants({ text, want: "required", listed: true, asked: true, duty: false })),
  preferred: new ScopedMemo((text) => findWants({ text, want: "preferred", listed: true, asked: true, duty: false })),
};
const ofTold = {
  required: new ScopedMemo((text) => findWants({ text, want: "required", listed: false, asked: true, duty: false })),
  preferred: new ScopedMemo((text) => findWants({ text, want: "preferred", listed: false, asked: true, duty: false })),
};

/** The things that one phrase asks for; empty where it names none. Whether it asks, and under what, does not change them. */
export const wantsOf = ({ text, want, listed }: Phrase): readonly Want[] =>
  (listed ? ofListed : ofTold)[want].get(text);

/** The wants of a phrase that asks; of one that only points back, those of what it points to. */
function wantsAt(phrases: readonly Phrase[], index: number): Want[] {
  const phrase = phrases[index];
  if (!phrase) return [];
  const before = phrases[index - 1];
  const wants = [...wantsOf(phrase)];
  const isBare = wants.every((want) => !isThing(want));
  if (phrase.listed || !before || before.asked || !isBare || !pointsBack(phrase.text)) return wants;
  const things = thingsBefore(before.text, phrase);
  return things.length > 0 ? things : wants;
}

/** What a cut that lost the thing leaves over is no want of its own. */
export const isThing = ({ skills, years, degree, stems, hours }: Want): boolean =>
  skills.length > 0 || years !== null || degree !== null || stems.length > 1 || hours.length > 0;

function cutWants(phrase: Phrase): Want[] {
  const subject = phrase.listed ? phrase.text : subjectOf(phrase.text);
  if (Array.isArray(subject)) return subject.map((name) => wantOf(plainAtom(name), phrase, readSkills(name)));
  const text = withoutPerson(phrase.text);
  return (text === null ? [] : atomsOf(text, phrase.listed))
    .flatMap((one) => named(one, phrase.listed))
    .flatMap((atom) => {
      const mentions = readSkills(atom.core);
      const want = wantOf(atom, phrase, mentions);
      const empty = want.stems.length === 0 && want.skills.length === 0 && want.years === null && want.degree === null;
      if (empty || /^(?:certified|eligible|licensed|registered|qualified)$/i.test(want.text)) return [];
      const unproved = want.years === null && want.degree === null && mentions.length === 0 && want.parts.length === 0;
      // Prose that names nothing of the table and runs on is talk, not a thing to look for.
      const words = want.text.split(/\s+/).length;
      const isTrait = traits.test(atom.source) && !/\b\p{Lu}\p{L}+ \p{Lu}/u.test(atom.source) && !ofThing(atom);
      if (unproved && (isTrait || (phrase.listed && words > 16))) return [];
      return [
        unproved && words > 9 ? { ...want, text: opening(want.text), stems: stemsOfPhrase(opening(want.text)) } : want,
      ];
    });
}

/** "Flexible endoscope reprocessing", "CAN communication": the word for a trait says what kind of thing it is. */
const ofThing = ({ text }: Atom): boolean =>
  /^\p{Lu}{2,}\s\p{L}+$/u.test(text) ||
  /^(?:flexible|reliable|creative|positive|adaptive)(?:\s[\p{L}-]+){2,3}$/iu.test(text);

/** "Fashion buying" and "sourcing in Asia" are both purchasing, and two things: what the names of a skill do not hold tells them apart. */
const saysMore = (want: Want): boolean => {
  const named = new Set(want.skills.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(stemsOfPhrase)));
  return want.stems.some((stem) => !named.has(stem) && !lightStems.has(stem));
};

const keyOf = (want: Want): string =>
  want.hours.length > 0
    ? `hours ${want.hours[0]}`
    : want.years !== null || want.degree !== null || want.skills.length === 0 || want.stems.length > 3 || saysMore(want)
      ? want.text.toLowerCase()
      : `${paper.test(want.text) ? "paper " : ""}${want.skills
          .map(({ name }) => name)
          .sort()
          .join("|")}`;

/** A posting without a list of what it requires, or with few things in it, is read again for the things that it merely names. */
const fewWants = 9;

const namedWants = (phrase: Phrase, before: Iterable<Want>): Want[] => {
  const held = new Set(
    [...before].flatMap(({ skills, parts }) => [...skills, ...parts.flatMap((part) => part.skills)]),
  );
  return toolsIn(phrase).filter(({ skills }) => !skills.some((skill) => held.has(skill)));
};

/** A posting that requires fewer things in so many words is read for the work that it tells. */
const fewRequired = 6;
/** And one that requires fewer than these also for what it tells of the person in the third. */
const fewest = 5;

const paper = /\b(?:licen[sc]\w*|certif\w*|card|credential|registration|endorsement)\b/i;
/** A paper by its letters alone is mostly somebody's title: "three RNs and a CPA". */
const toolsIn = (phrase: Phrase): Want[] =>
  namesIn(phrase.text, "all")
    .flatMap((text) => cutWants({ ...phrase, text, listed: true }))
    .filter(({ skills, text }) => skills.some((skill) => isNamed(skill, text)));

const isNamed = ({ kind }: Skill, text: string): boolean =>
  kind === "code" ||
  kind === "tool" ||
  (kind === "method" && /\p{Lu}{3}/u.test(text)) ||
  (kind === "credential" && (paper.test(text) || /\d{3}/.test(text)));

/** The requirements of a posting, each once, required before preferred; 60 at most. */
export function readRequirements(phrases: readonly Phrase[]): Want[] {
  const wants = new Map<string, Want>();
  const take = (found: readonly Want[]): void => {
    for (const want of found) {
      const key = keyOf(want);
      const twin = wants.get(key);
      if (!twin) wants.set(key, want);
      else if (want.required && !twin.required) wants.set(key, { ...twin, required: true });
    }
  };
  take(phrases.flatMap(({ asked }, index) => (asked ? wantsAt(phrases, index) : [])));
  const required = [...wants.values()].filter((want) => want.required).length;
  if (required < fewRequired)
    take(
      phrases.filter(({ asked }) => !asked).flatMap((phrase) => workWants(phrase, wants.values(), required < fewest)),
    );
  const listsWants = phrases.filter(({ asked, listed, want }) => asked && listed && want === "required").length >= 3;
  if (!listsWants || wants.size < fewWants)
    take(phrases.filter(({ asked, duty }) => !asked && !duty).flatMap((phrase) => namedWants(phrase, wants.values())));
  const all = [...wants.values()];
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)].slice(0, 60);
}
