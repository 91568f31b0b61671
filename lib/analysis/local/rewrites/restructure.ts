/**
 * Steps that restructure a line without saying more than it says: duty openers to verbs, first person and filler out,
 * passive with a named agent to active, gerund openers to the tense of the role. Each returns its input when it does not apply.
 */
import { baseOfGerund, baseOfParticiple, baseOfPast, capitalized, knownVerbs, pastOf } from "./verbForms";

export type Step = (text: string, ongoing: boolean) => string;

/** The form of a verb that the role's tense asks for. */
const inTense = (base: string, ongoing: boolean): string => (ongoing ? base : pastOf(base));

const dutyOpener =
  /^(?:i (?:was|am) |was |am |being )?(?:mainly |primarily |also |solely )?(?:responsible for|in charge of|tasked with|charged with|accountable for)\s+|^(?:my |main |key |daily |primary |general |various )*(?:duties|responsibilities|tasks|role)(?: (?:also|mainly|primarily))? (?:included?|includes|were|are|consisted of|involved)(?: but (?:were|are) not limited to)?:?\s+/i;

const nominal: Readonly<Record<string, string>> = {
  preparation: "prepare",
  maintenance: "maintain",
  processing: "process",
  scheduling: "schedule",
  coordination: "coordinate",
  organization: "organize",
  organisation: "organise",
  translation: "translate",
  installation: "install",
  inspection: "inspect",
  planning: "plan",
  monitoring: "monitor",
  collection: "collect",
  distribution: "distribute",
  review: "review",
  repair: "repair",
  cleaning: "clean",
  ordering: "order",
  training: "train",
  testing: "test",
  filing: "file",
  upkeep: "maintain",
};

/** Gerunds after a comma or "and" follow the first one into the tense of the role. */
function tenseOfList(text: string, ongoing: boolean): string {
  return text.replace(
    /(, (?:and )?|; | and )(\p{L}+ing)(?= (?!of\b|for\b)\p{L})/gu,
    (whole, joint: string, gerund: string) => {
      const base = baseOfGerund(gerund);
      return base === null ? whole : `${joint}${inTense(base, ongoing)}`;
    },
  );
}

/** "hiring, training and scheduling": acts alone, without what they are done to. */
const bareActs = /^\p{L}+ing(?:, \p{L}+ing)*,? and \p{L}+ing\.?$/u;
/** "lesson planning and grading", "ordering and inventory": two short names of work. */
const twoNames = /^(?:\p{Ll}+ ){0,2}\p{Ll}+ing and \p{Ll}+\.?$/u;

/** The acts of a list in the tense of the role; null where one of them is no verb that we know. */
function actsInTense(acts: string, ongoing: boolean): string | null {
  let isKnown = true;
  const told = acts.replace(/\p{L}+ing/gu, (gerund) => {
    const base = baseOfGerund(gerund);
    isKnown &&= base !== null;
    return base === null ? gerund : inTense(base, ongoing);
  });
  return isKnown ? told : null;
}

const fromDuty: Step = (text, inPost) => {
  const opener = dutyOpener.exec(text);
  if (!opener) return text;
  // "Was responsible for" tells of the past in a post that goes on as well.
  const ongoing = inPost && !/\b(?:was|were|included|consisted|involved)\b/i.test(opener[0]);
  const rest = text.slice(opener[0].length).replace(/^(?:the )?(?:day[- ]to[- ]day )?/i, "");
  const acts = bareActs.test(rest) ? actsInTense(rest, ongoing) : null;
  if (acts !== null) return capitalized(acts);
  if (twoNames.test(rest)) return `${ongoing ? "Handle" : "Handled"} ${rest}`;
  const first = /^[\p{L}-]+/u.exec(rest)?.[0] ?? "";
  const base = baseOfGerund(first);
  const after = rest.slice(first.length);
  if (base !== null && /^\s+(?!of\b|and\b|or\b)[\p{L}\d]/u.test(after)) {
    return capitalized(`${inTense(base, ongoing)}${tenseOfList(after, ongoing)}`);
  }
  const noun = /^(\p{L}+) of (?=\p{L}|\d)/u.exec(rest);
  const verb = noun && nominal[(noun[1] ?? "").toLowerCase()];
  if (noun && verb !== undefined && verb !== null)
    return capitalized(`${inTense(verb, ongoing)} ${rest.slice(noun[0].length)}`);
  if (
    base !== null ||
    /\p{L}ing and \p{L}+/u.test(rest) ||
    /^(?:a|an|all|\d|team|staff)\b|\b(?:group|team|committee|crew|department)\b/i.test(rest)
  )
    return text;
  return /^(?:my |main |key |daily |primary |general |various )*(?:duties|responsibilities|tasks|role)/i.test(text)
    ? text
    : `${ongoing ? "Handle" : "Handled"} ${/^(?:the|our|its)\b/i.test(text.slice(opener[0].length)) ? "the " : ""}${rest}`;
};

const fromGerund: Step = (text, ongoing) => {
  const first = /^\p{L}+ing(?=\s+(?!and\b|of\b|for\b|in\b|to\b)[\p{L}\d])/u.exec(text)?.[0];
  const base = first ? baseOfGerund(first) : null;
  if (!first || base === null) return text;
  return capitalized(`${inTense(base, ongoing)}${tenseOfList(text.slice(first.length), ongoing)}`);
};

const fromBase: Step = (text, ongoing) => {
  const first = /^\p{L}+(?=\s+(?:the|a|an|all|our|new|\d|\p{Ll}+s\b))/u.exec(text)?.[0];
  if (!first || ongoing || !knownVerbs.has(first.toLowerCase()) || baseOfPast(first) !== null) return text;
  if (/[,;]| and /.test(text)) return text;
  return capitalized(pastOf(first.toLowerCase())) + text.slice(first.length);
};

const fromFirstPerson: Step = (text) => {
  const match =
    /^(?:i(?:'ve| have)?|in this role,? i|there,? i|here,? i)\s+(?:also |personally |was able to |successfully |then )?(\p{L}+)/iu.exec(
      text,
    );
  const verb = match?.[1];
  if (!match || verb === undefined) return text;
  if (
    /\bI\b|\bI'/.test(text.slice(match[0].length)) ||
    (baseOfPast(verb) === null && !knownVerbs.has(verb.toLowerCase()))
  )
    return text;
  if (/was able to/i.test(match[0])) return text;
  return capitalized(verb) + text.slice(match[0].length).replace(/\bmy\b/g, "the");
};

const fromPassive: Step = (text) => {
  const match =
    /^((?:The |A |An |All |Both |New )?[\p{L}\d ,-]{3,60}?) (?:was|were) (?:successfully )?(\p{L}+) by me\b\.?(.*)$/u.exec(
      text,
    );
  const participle = match?.[2];
  if (!match || participle === undefined) return text;
  const base = baseOfParticiple(participle);
  if (base === null) return text;
  const object = (match[1] ?? "").replace(/^(?:The|A|An|All|Both|New)\b/, (word) => word.toLowerCase());
  const patient = /^\p{Lu}\p{Ll}+s?\b/u.test(object) ? object.charAt(0).toLowerCase() + object.slice(1) : object;
  return `${capitalized(pastOf(base))} ${patient}${match[3] ?? ""}`;
};

const fillers: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/\bin order to\b/gi, "to"],
  [/\bon a (daily|weekly|monthly|quarterly|yearly) basis\b/gi, "$1"],
  [/\ba (?:wide |broad )?(?:variety|range) of (?:different )?/gi, ""],
  [/\b(?:various|different|diverse) (?=\p{L}+s\b)/giu, ""],
  [
    /\b(?:successfully|effectively|efficiently|proactively|diligently|actively|seamlessly|passionately|enthusiastically|tirelessly) /gi,
    "",
  ],
  [
    /\s*\b(?:as well as other duties(?: as assigned)?|and other duties(?: as assigned)?|and (?:many )?other (?:related )?(?:tasks|duties))\b/gi,
    "",
  ],
  [/,?\s*\betc\.?(?=$|[\s,;])/gi, ""],
  [/\butiliz(ed|ing|e)\b/gi, "us$1"],
  [/\bleverag(ed|ing|e)\b/gi, "us$1"],
];

const withoutFiller: Step = (text) => {
  let plain = text;
  for (const [pattern, by] of fillers) plain = plain.replace(pattern, by);
  plain = plain
    .replace(/ {2,}/g, " ")
    .replace(/ ([,.;])/g, "$1")
    .trim();
  return plain === text ? text : capitalized(plain);
};

export const steps: readonly Step[] = [fromPassive, fromFirstPerson, fromDuty, fromGerund, fromBase, withoutFiller];
