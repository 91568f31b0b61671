/** The words of one phrase of a posting: what kind of thing they ask for, and the thing without its frame and explanations. */
import { cities, regions, stateCodes } from "../local/segment/places.data";
import { ScopedMemo } from "../scopedMemo";
import { readSkills } from "../skills/readSkills";
import { degreeLevelOf } from "./degrees";
import { languageLevelOf } from "./languageLevels";
import { frame, leadIn, looseOr, relativeFrame, tail } from "./postingWords.data";
import { namesNoThing } from "./verbWords";
import { yearsOf, yearsPattern } from "./years";

export type AtomKind = "degree" | "years" | "credential" | "hard" | "tongue" | "soft";

const credentialWord =
  /\b(?:licen[sc](?:e|ed|es|ure|ing)|certifi(?:cate|cates|cation|cations|ed)|credential(?:s|ed)?|registered|registration|card|clearance|endorsement|permit|accredited|accreditation|designation)\b/i;

/** Words before a thing that some names open with. */
const nameOpening = /^(?:basic|advanced|certified|professional|full|practical|experienced|production|active|clear)\s/i;
/** The name of the table that a text opens with; empty where it opens with none. */
function firstName(text: string): string {
  const first = readSkills(text)[0];
  return first?.start === 0 ? text.slice(0, first.end) : "";
}

function strip(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 24; round += 1) {
    // "CAN" is a bus, "IT" a department.
    if (/^\p{Lu}{2,4}(?=[\s,]\p{Ll}|$)/u.test(rest) && /\p{Ll}/u.test(text)) break;
    const next = rest.replace(leadIn, "");
    if (next === rest || next === "") break;
    // "Basic Life Support" is a name, "basic Excel" is not.
    if (nameOpening.test(rest) && /\s/.test(firstName(rest))) break;
    rest = next;
  }
  return rest
    .replace(
      /(?:,\s*|\s+)(?:is |are |would be |will be )?(?:strongly |highly |also )?(?:required|preferred|a (?:big |real )?plus|essential|desirable|helpful|mandatory|a must|needed|an? (?:asset|advantage|bonus)|welcomed?|a bonus|useful|expected|not negotiable)$/i,
      "",
    )
    .replace(
      /\s+(?:or (?:more|higher|above|better)|in hand|already(?: in hand)?|yourself|personally|specifically|before|with ease|well|too|good enough|preferred|at a high level)$/i,
      "",
    )
    .replace(/,\s*(?:both|all|each)(?: (?:three|four|of (?:them|which)))?(?: \p{L}+(?:ly)?)?$/iu, "")
    .replace(/,?\s+(?:preferred|desirable|helpful|welcome),? but not$/i, "")
    .replace(
      /\s+(?:candidates?|applicants?)\s+(?:go|goes|get|gets|have|has|will|are|is|preferred|encouraged)\b.*$/i,
      "",
    )
    .replace(/\s+in good standing$|\s+(?:matters?|counts?)(?: to us| here| with us| a lot)?$/i, "")
    .replace(/^["“”']+|[.,;:\s"“”]+$/g, "")
    .replace(/\s+(?:for|with|in|of|and|or|to|at|on|from|by|as|a|an|the|what|that)$/i, "");
}

const strippedTexts = new ScopedMemo<string>(strip);

/** Lead-ins off the front, again and again; talk off the end. */
export const stripped = (text: string): string => strippedTexts.get(text);

function findKind(text: string): AtomKind {
  if (yearsOf(text) !== null) return "years";
  const mentions = readSkills(text);
  const isDegree = degreeLevelOf(text) !== null;
  if (isDegree && !/\b(?:license|licence|certificate|certification|licensed|licensure)\b/i.test(text)) return "degree";
  if (mentions.some(({ skill }) => skill.kind === "credential")) return "credential";
  const bare = stripped(text).replace(
    /\s+(?:certifications?|experience|skills|knowledge|programming|proficiency|software|database|scripting)$/i,
    "",
  );
  const whole = mentions.find(({ start, end }) => end - start >= bare.length * 0.6);
  if (mentions.length > 0 && mentions.every(({ skill }) => skill.kind === "tongue")) return "tongue";
  const isNamed = whole && (whole.skill.kind !== "method" || /\p{Lu}|\s/u.test(text.slice(whole.start, whole.end)));
  if (isNamed && whole.skill.kind !== "field") return "hard";
  return credentialWord.test(text) ? "credential" : "soft";
}

const kinds = new ScopedMemo<AtomKind>(findKind);

/** What kind of thing a text asks for. */
export const kindOf = (text: string): AtomKind => kinds.get(text);

/** "Monitoring tools such as Prometheus": the example stands aside. */
export function takeExample(text: string): { main: string; gloss: string } {
  const example =
    /,?\s+(?:for example|such as|e\.g\.,?|for instance|like)\s+(?:through |by |with |in |on |an? )?((?:[^,;.()]+?)(?:,? (?:and|or) [^,;.()]+)?)(?=[,;.)]|$)/i.exec(
      text,
    );
  if (example && (example[1] ?? "").split(/\s+/).length <= 5) {
    const rest = `${text.slice(0, example.index)}${text.slice(example.index + example[0].length)}`;
    if (stripped(rest) !== "") return { main: rest, gloss: (example[1] ?? "").trim() };
  }
  return { main: text, gloss: "" };
}

/** Takes "(three)" away and "(ServSafe or equivalent)" aside. */
export function takeGloss(text: string): { main: string; gloss: string } {
  let gloss = "";
  const main = text.replace(/\s*\(([^()]*)\)/g, (_, inside: string) => {
    const clean = inside
      .replace(looseOr, "")
      .replace(/^(?:e\.g\.,?|i\.e\.,?|such as|for example|like|ideally|preferably|ours is|we use)\s+/i, "")
      .trim();
    const names =
      readSkills(clean).length > 0 ||
      (/^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*(?:(?:,| or| and|,? and\/or|\/) ?\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*)*$/u.test(
        clean,
      ) &&
        !isPlace(clean));
    const short =
      clean.split(/\s+/).length <= 3 &&
      !/\b(?:required|preferred|a plus|must|ideal\w*|minimum|years?|or|any|each|per|not|only|no|considered|accepted|welcome)\b|\d{2}/i.test(
        clean,
      ) &&
      !isPlace(clean);
    if (
      gloss === "" &&
      (names || short) &&
      clean.split(/\s+/).length <= 6 &&
      !/^(?:we|our|you|which|the)\b/i.test(clean) &&
      !languageOnly(clean)
    )
      gloss = clean;
    return "";
  });
  return { main: main.replace(/\s{2,}/g, " ").trim(), gloss };
}

const isPlace = (text: string): boolean =>
  text
    .split(/,| or | and |\//)
    .some(
      (one) =>
        stateCodes.has(one.trim()) || regions.has(one.trim().toLowerCase()) || cities.has(one.trim().toLowerCase()),
    );
const languageOnly = (text: string): boolean => languageLevelOf(text) !== null && readSkills(text).length === 0;
const category =
  /^(?:(?:technical|computer|software|programming|other|office|key|core|required|preferred|foreign|human|clinical|it|digital|professional|practical|strong|working|industry)\s+)*(?:skills?|software|tools?|languages?|systems?|platforms?|programs|technology|technologies|stack|experience|education|licen[sc]es?|certifications?|certificates?|credentials|knowledge|training|methods|equipment|qualifications?|background|databases?|frameworks?|areas?|subjects?)(?:\s+(?:and|&|\/|or)\s+\w+)?$/i;

/** "Software: Excel, Word" is its right side; "Pastry: you will cover our chef" is its left. */
export function byColon(text: string): string {
  const at = text.search(/:\s+\S/);
  if (at < 0) return text;
  const [left, right] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (category.test(stripped(left)) || category.test(left) || stripped(left) === "") return right;
  const explains =
    /^(?:you|we|our|the|this|that|it|a|an|they|most|half|not|as|because|some|all|about|from|in|if|for)\b/i.test(right);
  if (
    explains &&
    /^you (?:need|must|should|will need)\b/i.test(right) &&
    readSkills(left).length === 0 &&
    left.split(/\s+/).length <= 2
  )
    return right;
  const rightNames = readSkills(right).some(({ skill }) => skill.kind !== "field");
  return !explains && rightNames && readSkills(left).length === 0 ? `${left} (${right})` : left;
}

export const unframed = (text: string): string => {
  const rest = text.replace(relativeFrame, "").replace(frame, "");
  return stripped(rest) === "" ? text : rest;
};

const behindPreposition = /^\s(?:through|under|with|within|across)\s/i;

/** The thing without what explains it; a thing of the table also without what it is for. */
export function cutTail(text: string): string {
  const open = stripped(text);
  const cut = open.replace(tail, "");
  if (stripped(cut) === "") return open;
  // "Been through a CAP inspection": the thing stands behind the cut.
  const rest = open.slice(cut.length);
  if (behindPreposition.test(rest) && namesNoThing(cut)) {
    const behind = stripped(rest.replace(behindPreposition, ""));
    return behind !== "" && behind.split(/\s+/).length <= 8 ? behind : open;
  }
  const use = /^([^,]*?)\s+(?:for|to|as|from)\s[^,]*$/i.exec(cut)?.[1] ?? "";
  return use !== "" && readSkills(use).some(({ skill }) => skill.kind === "code" || skill.kind === "tool") ? use : cut;
}

/** "The committee has in mind someone with", "we seek a person who has": what stands before the years is about who is asked for. */
const isOfPerson = /\b(?:someone|somebody|anyone|person|people|you|we|candidates?|applicants?)\b/i;

/** What the years are of: "Five years of progressive accounting experience" is "accounting experience". */
export function withoutYears(text: string): string {
  const [whole] = yearsPattern.exec(text) ?? [""];
  const at = text.indexOf(whole);
  const [left, right] = [text.slice(0, at), text.slice(at + whole.length)];
  const rest = stripped(
    cutTail(right)
      .replace(/^\s*(?:of|in|as|with)\s+/i, " ")
      .replace(
        /^\s*(?:min(?:imum)?\.?(?=\s)|progressive\w*|increasing\w*|full-time|paid|hands-on|combined|total|post-\w+|verifiable)\s+/i,
        " ",
      ),
  );
  const lead = stripped(
    left
      .replace(/[\s(,:-]+$/, "")
      .replace(
        /(?:\bof (?:which|them|these|those),?\s+)?(?:\bno (?:fewer|less) than|\b(?:for|with|of|over|during|least))\s*$/i,
        "",
      ),
  );
  if (rest !== "" && lead !== "" && (namesNoThing(lead) || isOfPerson.test(left))) return rest;
  return rest === "" ||
    /^(?:experience|work|(?:experience )?(?:is )?(?:required|preferred|needed|a must|minimum))$/i.test(rest)
    ? lead
    : lead === "" || lead.split(/\s+/).length > 6
      ? rest
      : `${lead} ${rest}`;
}
