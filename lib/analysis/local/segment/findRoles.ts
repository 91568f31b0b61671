/**
 * Finds the roles of a section: lines that look like a header (dates, a title or an employer, a list below) begin a
 * role, everything up to the next header is said of it. An employer that stands over several roles is passed on.
 */

import { countWords } from "../../countWords";
import { guarded } from "../../guardedPattern";
import { startsCapital } from "../../startsWithLetter";
import type { Role, Section, Unit } from "../resume";
import { endsSentence } from "./endsSentence";
import { beforeBracket, type HeaderPiece, headerDates, headerPieces, namesField, toDateRange } from "./headerPieces";
import { readProseRoles } from "./readProseRoles";
import { type OrderPrior, type RoleHeader, readRoleHeader } from "./readRoleHeader";
import { isLegalName, scoreOrganisation, scoreTitle } from "./scoreNames";
import { splitDatedUnit } from "./splitDatedUnit";
import { tellingWords, tellsAct, tellsTask } from "./tellsWork";

/** Says that a list follows, as forms do. */
const bodyLabel =
  /^(?:main |key |core )?(?:activities|responsibilities|duties|tasks|achievements)(?: and \p{Ll}+)?:?$/iu;
const verbs =
  /^(?:[Ii]|[Ww]e|[Mm]y)\s|^(?:\p{Lu}\p{L}+(?:ed|ing)(?=\s[\p{Ll}\d])|led|ran|built|won|grew|made|kept|wrote|taught|sold|drove|cut|set|held|took|gave|found)\s/u;
/** An honour, which names a title and a year and is no post. */
const distinction = guarded(/\bof the (?:year|month|quarter|season|week)\b|\b(?:award|prize|medal|scholarship)\b/i);
const oneself = /(?:^|\s)(?:I|we)\s\p{Ll}/u;

/** What a line says for being part of a header, its own words only. */
function headerStrength(unit: Unit): number {
  const words = countWords(unit.text);
  const dates = headerDates(unit);
  const bullet = unit.kind === "bullet";
  if (dates?.kind !== "range" && distinction.test(unit.text)) return 0;
  if (dates) {
    const rest = countWords(beforeBracket(unit.text)) - countWords(unit.text.slice(dates.start, dates.end));
    if (
      rest > 18 ||
      (rest > 10 && endsSentence(unit.text) && !/^[^.]{0,60}[,|(–-]/.test(unit.text.slice(0, dates.start)))
    )
      return 0;
    if (rest >= tellingWords && tellsAct(unit)) return 0;
    if (bullet && (dates.kind === "single" || verbs.test(unit.text) || rest > 9)) return 0;
    // A sentence that tells what somebody did at a time heads nothing, however few its words.
    if (endsSentence(unit.text) && (oneself.test(unit.text) || (dates.kind === "single" && verbs.test(unit.text)))) {
      return 0;
    }
    if (verbs.test(unit.text) && dates.kind === "single" && scoreTitle(unit.text) < 3) return 0;
    return dates.kind === "single" ? 2 : 3;
  }
  if (bullet || words > 14 || (endsSentence(unit.text) && words > 4) || bodyLabel.test(unit.text)) return 0;
  if ((/^(?:\p{L}[\p{L} ]+):\s/u.test(unit.text) && !namesField(unit.text)) || tellsAct(unit)) return 0;
  const pieces = headerPieces([unit]);
  const title = Math.max(...pieces.map((piece) => piece.title), -1);
  const firm = Math.max(...pieces.map((piece) => piece.firm), -1);
  if (verbs.test(unit.text) && title < 3) return 0;
  if (title >= 2.5 || firm >= 2) return 1.5;
  if (words <= 8 && pieces.some(({ place }) => place >= 2.5)) return 1;
  return words <= 8 && startsCapital(unit.text) ? 0.7 : 0;
}

interface Block {
  header: Unit[];
  lines: Unit[];
}

/** The header of one role, cut, and the lines below it. */
interface RoleBlock extends Block {
  pieces: readonly HeaderPiece[];
}

/** Where the header of a run ends: below its last dated line come at most names. */
function endOfHeader(run: readonly Unit[]): number {
  const dated = run.findLastIndex((unit) => headerDates(unit) !== null);
  const task = run.findIndex((unit, index) => index > dated && tellsTask(unit));
  return task < 0 ? run.length : task;
}

/** Runs of header lines with the body below each. Weak lines join a header only beside a strong one or right above a list. */
function findBlocks(units: readonly Unit[]): Block[] {
  const strengths = units.map(headerStrength);
  const blocks: Block[] = [];
  let index = 0;
  let block: Block | null = null;
  while (index < units.length) {
    let end = index;
    while (end < units.length && (strengths[end] ?? 0) > 0 && end - index < 12) end += 1;
    if (Math.max(...strengths.slice(index, end), 0) >= 2) end = index + endOfHeader(units.slice(index, end));
    const run = units.slice(index, end);
    const peak = Math.max(...strengths.slice(index, end), 0);
    const isNamed = peak >= 2 || run.some((unit) => !tellsTask(unit) || scoreTitle(unit.text) >= 3);
    const beforeList = units[end]?.kind === "bullet" && run.length <= 3;
    if (
      run.length > 0 &&
      isNamed &&
      (peak >= 2 ||
        (beforeList && peak >= 0.7) ||
        (peak >= 1.5 && run.length <= 3 && end < units.length && blocks.length > 0 && block !== null))
    ) {
      block = { header: run, lines: [] };
      blocks.push(block);
      index = end;
      continue;
    }
    for (const unit of run) block?.lines.push(unit);
    const next = units[end];
    if (run.length === 0 && next) {
      block?.lines.push(next);
      index += 1;
    } else index = end;
  }
  return blocks;
}

/** Whether the line alone names a title, an employer. */
function names(unit: Unit): { title: boolean; employer: boolean } {
  const header = readRoleHeader(headerPieces([unit]), { titleFirst: 0 });
  const title = header.title !== null && scoreTitle(header.title.text) >= 1;
  return {
    title,
    employer: header.employer !== null && (!header.title || scoreOrganisation(header.employer.text) >= 0.4),
  };
}

interface Split {
  groups: Unit[][];
  /** Weak lines below the last dated one that belong to no header. */
  rest: Unit[];
}

/** Cuts a run of header lines that holds several dates into one group for each role. */
function splitHeader(run: readonly Unit[]): Split {
  const header = run.flatMap((unit) => splitDatedUnit(unit));
  const dated = header.map((unit) => headerDates(unit) !== null);
  if (dated.filter(Boolean).length <= 1) return { groups: [header], rest: [] };
  const groups: Unit[][] = [];
  let group: Unit[] = [];
  let has = false;
  const close = (): void => {
    if (group.length > 0) groups.push(group);
    group = [];
    has = false;
  };
  const own = header.map(names);
  // An employer alone on the first line stands over all that follow.
  const banner =
    own[0]?.employer === true &&
    !own[0].title &&
    own.slice(1).some((one, index) => one.title && !one.employer && dated[index + 1]);
  header.forEach((unit, index) => {
    const name = own[index];
    if (dated[index]) {
      if (has) close();
      group.push(unit);
      has = true;
      return;
    }
    const so = group.map((one) => own[header.indexOf(one)]);
    const hasTitle = so.some((one) => one?.title);
    const hasEmployer = so.some((one) => one?.employer);
    const adds = !hasTitle ? name?.title : !hasEmployer && !banner && name?.employer && !name.title;
    if (has && !adds) close();
    group.push(unit);
  });
  const isLast = !has && group.every((unit) => headerStrength(unit) < 1.5);
  if (isLast && groups.length > 0) return { groups, rest: group };
  close();
  return { groups, rest: [] };
}

interface Draft {
  header: Unit[];
  lines: Unit[];
  read: RoleHeader;
}

/** Some documents set the dates alone and name title and employer in the first item of the list below. */
function promoteFirstLine(draft: Draft, prior: OrderPrior): void {
  const first = draft.lines[0];
  if (!first || countWords(first.text) > 9 || endsSentence(first.text)) return;
  const read = readRoleHeader(headerPieces([first]), prior);
  if (!read.title || !read.employer || scoreTitle(read.title.text) < 2.5) return;
  draft.lines = draft.lines.slice(1);
  draft.header = [...draft.header, first];
  draft.read = read;
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");

function toRole(draft: Draft, section: number, employer: RoleHeader["employer"]): Role {
  const dateUnit = draft.header.find((unit) => headerDates(unit) !== null);
  const found = dateUnit ? headerDates(dateUnit) : null;
  const { title, location, margin } = draft.read;
  const complete = (title ? 0.35 : 0) + (employer ? 0.25 : 0) + (found ? 0.2 : 0);
  return {
    title,
    employer,
    location,
    dates: dateUnit && found ? toDateRange(dateUnit, found) : null,
    header: draft.header,
    lines: draft.lines,
    section,
    confidence: Math.round((complete + 0.2 * margin) * 100) / 100,
  };
}

/** A role of the same employer that has no lines yet: a table of roles may stand above the lists. */
function findTwin(roles: readonly Role[], employer: string): Role | undefined {
  return roles.find(
    (role) => role.lines.length === 0 && role.employer && folded(role.employer.text) === folded(employer),
  );
}

/** When the dated line of a header begins, in months; 0 when it does not say. */
function beginOf(header: readonly Unit[]): number {
  const from = header.map((unit) => headerDates(unit)?.from).find((found) => found);
  return from ? from.year * 12 + (from.month ?? 0) : 0;
}

/** Which role of a run of headers the lines below it tell of: the last, or the latest of the posts on the last's line. */
function toldOf(groups: readonly (readonly Unit[])[]): number {
  let told = groups.length - 1;
  for (let place = told; place > 0 && groups[place - 1]?.at(-1)?.id === groups[place]?.[0]?.id; place -= 1)
    if (beginOf(groups[place - 1] ?? []) >= beginOf(groups[told] ?? [])) told = place - 1;
  return told;
}

/** The headers of a section with the lines below each, before the order of title and employer is known. */
export function findRoleBlocks(units: readonly Unit[]): RoleBlock[] {
  return findBlocks(units).flatMap((block) => {
    const { groups, rest } = splitHeader(block.header);
    const told = toldOf(groups);
    return groups.map((header, place) => ({
      header,
      pieces: headerPieces(header),
      lines: place === told ? [...rest, ...block.lines] : [],
    }));
  });
}

const draftsOf = (blocks: readonly RoleBlock[], prior: OrderPrior): Draft[] =>
  blocks.map(({ header, pieces, lines }) => ({
    header: [...header],
    lines: [...lines],
    read: readRoleHeader(pieces, prior),
  }));

const namesNothing = ({ read }: Draft): boolean => !read.title && !read.employer;

/** What the headers of blocks say by themselves, for the prior of all. */
export const headersOf = (blocks: readonly RoleBlock[], prior: OrderPrior): RoleHeader[] =>
  draftsOf(blocks, prior).map((draft) => {
    if (namesNothing(draft)) promoteFirstLine(draft, prior);
    return draft.read;
  });

/** The roles of `section`, in order, of its blocks. `prior` comes from the other roles of the document. */
export function findRoles(section: Section, index: number, blocks: readonly RoleBlock[], prior: OrderPrior): Role[] {
  const drafts = draftsOf(blocks, prior);
  const roles: Role[] = [];
  let banner: RoleHeader["employer"] = null;
  let bannerPieces = 0;
  drafts.forEach((draft, place) => {
    if (namesNothing(draft)) promoteFirstLine(draft, prior);
    const { title, apart } = draft.read;
    let { employer } = draft.read;
    const next = drafts[place + 1];
    const dated = draft.header.some((unit) => headerDates(unit) !== null);
    if (employer && !title && draft.lines.length === 0 && next?.read.title && !next.read.employer) {
      banner = employer;
      return;
    }
    const twin = employer && !title && !dated ? findTwin(roles, employer.text) : undefined;
    if (twin) {
      twin.header.push(...draft.header);
      twin.lines.push(...draft.lines);
      return;
    }
    const pieces = headerPieces(draft.header.slice(-1)).length;
    // Under an employer that stands on a line of its own, "Title, Team" of the same shape names a team.
    if (
      banner &&
      bannerPieces > 1 &&
      bannerPieces === pieces &&
      draft.header.length === 1 &&
      title &&
      employer &&
      !isLegalName(employer.text)
    ) {
      employer = null;
    } else if (employer) {
      const shared = next !== undefined && next.header[0]?.id === draft.header.at(-1)?.id;
      banner = apart || shared || (!title && draft.lines.length === 0) ? employer : null;
      bannerPieces = apart && draft.header.length === 2 ? pieces : 0;
    }
    roles.push(toRole(draft, index, employer ?? (title ? banner : null)));
  });
  const told = roles.length === 0 ? readProseRoles(section.units, index) : [];
  return [...roles, ...told];
}
