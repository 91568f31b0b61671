/** Reads the entries of an education section: degree, field of study, institution and dates, in any order and on one or more lines. */
import type { Education, Field, Section, Unit } from "../resume";
import { anchorsOf } from "../resume";
import { type HeaderPiece, headerDates, headerPieces, toDateRange } from "./headerPieces";
import { scorePlace } from "./scoreNames";
import { splitDatedUnit } from "./splitDatedUnit";

const degree =
  /^(?:(?:the\s)?(?:b\.?\s?(?:a|s|sc|eng|ed|com|tech|arch|fa|ba|b\.?a|mus|l|l\.?l)|m\.?\s?(?:a|s|sc|eng|ed|phil|res|ba|b\.?a|fa|sw|ph|pa|tech)|a\.?\s?(?:a|s|a\.?s)|ll\.?[bm]|ph\.?\s?d|j\.?d|m\.?d|d\.?phil|ed\.?d|dr|pharm\.?d|dds|dvm|bsn|msn|adn|bba|mba|emba|bfa|mfa|mph|msw|gcse|ged|hnd|btec|pgce|pgdip)s?\b\.?(?!\p{L})|(?:(?:joint|dual|double|executive|honou?rs|advanced|graduate|postgraduate|undergraduate)\s)?(?:bachelor|master|doctor|associate|diploma|dipl|magister|certificate|licentiate|abitur|matura|minor|major|degree|residency|fellowship|foundation degree|a-levels?|international baccalaureate|high school diploma|postgraduate|doctorate|doctoral)\b)/iu;
const degreeWord =
  /\b(?:degree|diploma|bachelor(?:['’]?s)?|master(?:['’]?s)?|doctorate|apprenticeship|certificate|residency|dipl\.-ing|mba|phd|bsc|msc|ph\.d)\b/i;
const institution =
  /\b(?:university|institute|institut|academy|polytechnic|universit\p{L}+|hochschule|conservatory|seminary|lyc[eé]e|école|escuela|training committee|medical center)\b|\b(?:college|school|gymnasium|faculty|campus|bootcamp|high)(?=$|[\s,]*(?:[(.]|of\b|for\b|at\b|–|—))/iu;

interface Entry {
  degree: HeaderPiece[];
  institution: HeaderPiece[];
  place: HeaderPiece | null;
  dated: Unit | null;
  units: Unit[];
}

const fresh = (): Entry => ({ degree: [], institution: [], place: null, dated: null, units: [] });

function span(pieces: readonly HeaderPiece[]): Field | null {
  const first = pieces[0];
  if (!first) return null;
  const last = pieces.filter((piece) => piece.unit === first.unit).at(-1) ?? first;
  const end =
    /\([^)]*$/.test(first.unit.text.slice(first.start, last.end)) && first.unit.text[last.end] === ")"
      ? last.end + 1
      : last.end;
  return { text: first.unit.text.slice(first.start, end), anchors: anchorsOf(first.unit, first.start, end) };
}

function kindOf(piece: HeaderPiece): "degree" | "institution" | "place" | "other" {
  const isDegree = degree.test(piece.text) || (degreeWord.test(piece.text) && !institution.test(piece.text));
  if (
    isDegree &&
    !/^(?:university|college|school)\b/i.test(piece.text) &&
    !(institution.test(piece.text) && !degree.test(piece.text))
  )
    return "degree";
  if (institution.test(piece.text)) return "institution";
  return scorePlace(piece.text) >= 2.5 ? "place" : "other";
}

const aside =
  /^(?:gpa|grade|thesis|dissertation|relevant|coursework|courses|honou?rs|minor|dean|activities|awards?|member|advisor|magna|summa|cum\s|expected|graduat|class rank|focus|major(?:s)? gpa|key modules)/i;
/** "in Computer Science" or "of Science in Computer Science": the part after the degree's own name. */
const subject =
  /(?:^|\s)(?:in|of)\s(?!(?:science|arts|engineering|business administration|education|fine arts|philosophy|laws?|music|nursing|social work|public health|applied science|technology|commerce)(?=\s(?:in|degree)|$|,|\())(.+)$/iu;

function fieldOfStudy(name: Field, rest: readonly HeaderPiece[]): Field | null {
  const follows = rest[0];
  if (follows && name.text.split(/\s+/).length <= 3 && !aside.test(follows.text)) return span([follows]);
  const bare = name.text.replace(/\s*\([^)]*\)\s*$/, "");
  const found =
    subject.exec(bare)?.[1] ?? /^(?:\p{Lu}[\p{L}]{0,4}\.?){1,4}\s+(?!in\b|of\b)(\p{Lu}.+)$/u.exec(bare)?.[1];
  if (!found) return null;
  return { text: found, anchors: [] };
}

function finish(entry: Entry): Education {
  const dates = entry.dated ? headerDates(entry.dated) : null;
  const head = entry.degree[0];
  const name = span(entry.degree);
  const first = head ? span([head]) : null;
  const area = first ? fieldOfStudy(first, entry.degree.slice(1)) : null;
  let range = entry.dated && dates ? toDateRange(entry.dated, dates) : null;
  if (range && dates?.kind === "single") range = { ...range, start: null };
  const located =
    area && area.anchors.length === 0 && head
      ? {
          text: area.text,
          anchors: anchorsOf(
            head.unit,
            head.start + head.text.indexOf(area.text),
            head.start + head.text.indexOf(area.text) + area.text.length,
          ),
        }
      : area;
  return { degree: name, field: located, institution: span(entry.institution), dates: range, units: entry.units };
}

/** The education entries of `section`, in order. Lines that only add to an entry (grades, courses) are in its `units`. */
export function readEducation(section: Section): Education[] {
  const entries: Entry[] = [];
  let entry = fresh();
  const close = (): void => {
    if (entry.degree.length + entry.institution.length > 0) entries.push(entry);
    entry = fresh();
  };
  for (const unit of section.units.flatMap(splitDatedUnit)) {
    if (unit.kind === "bullet" && entry.units.length > 0 && !headerDates(unit) && !degree.test(unit.text)) {
      entry.units.push(unit);
      continue;
    }
    const dated = headerDates(unit) !== null;
    let lastKind = "";
    if (dated && entry.dated) close();
    for (const piece of aside.test(unit.text) ? [] : headerPieces([unit])) {
      const kind =
        aside.test(piece.text) || piece.joint === "paren"
          ? "other"
          : piece.joint === "at"
            ? "institution"
            : kindOf(piece);
      const attached = piece.joint === "comma" || piece.joint === "paren";
      if (kind === "degree") {
        if (entry.degree.length > 0) close();
        entry.degree.push(piece);
      } else if (kind === "institution") {
        if (entry.institution.length > 0 && !(lastKind === "institution" && attached)) close();
        entry.institution.push(piece);
      } else if (
        kind === "other" &&
        lastKind === "degree" &&
        attached &&
        piece.text.split(/\s+/).length <= 6 &&
        /^\p{Lu}/u.test(piece.text)
      ) {
        entry.degree.push(piece);
      } else if (kind === "other" && lastKind === "institution" && piece.joint === "paren")
        entry.institution.push(piece);
      else if (kind === "place" && !entry.place) entry.place = piece;
      lastKind = kind;
    }
    entry.units.push(unit);
    if (dated) entry.dated = unit;
  }
  close();
  return entries.map(finish);
}
