/**
 * Experience as a profile page shows it: title, "Employer · Full-time", dates, place, description; an employer of
 * several roles stands first, with the whole length of time below, and its roles follow with title and dates.
 */
import type { LinkedInExperience, Period } from "../../validation/linkedInProfile";
import { quoteParagraphs } from "../paragraphs";
import { isRange, parseLength, parsePeriod } from "../periods";
import { isPlace } from "../places";
import { addToGroup, isComplete, type RoleGroup } from "../roleGroup";
import { pieceOf, quote, type Row } from "../rows";

const typeWords =
  /^(?:full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|temporary|permanent.*|volunteer|trainee)$/i;
const separator = /\s[·•]\s/;
const skillsLine = /^(?:skills:\s.*|.{1,120}\band \+\d+ skills?)$/i;
const sentenceEnd = /\p{Ll}{2}[.!?]["”’)]?$/u;

interface Head {
  from: number;
  dateAt: number;
  title: Row | null;
  employer: Row | null;
  type: Row | null;
  period: Period;
}

/** "Acme · Full-time" in its two parts. */
function splitEmployer(row: Row | null): { employer: Row | null; type: Row | null } {
  if (!row) return { employer: null, type: null };
  const at = row.text.search(/\s[·•]\s[^·•]+$/);
  const last = at < 0 ? null : pieceOf(row, at + 3);
  if (!last || !typeWords.test(last.text)) return { employer: row, type: null };
  return { employer: pieceOf(row, 0, at), type: last };
}

/** The whole length under an employer's name ("Full-time · 5 yrs 3 mos"), in months, and the type before it. */
function groupLine(row: Row): { months: number; type: Row | null } | null {
  const parts = row.text.split(separator);
  const months = parseLength(parts.at(-1) ?? "");
  if (months === null || parts.length > 2) return null;
  const type = parts.length === 2 ? pieceOf(row, 0, parts[0]?.length ?? 0) : null;
  return type && !typeWords.test(type.text) ? null : { months, type };
}

class HeadFinder {
  readonly heads: Head[] = [];
  readonly #rows: readonly Row[];
  #group: (RoleGroup & { type: Row | null }) | null = null;

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
  }

  find(): Head[] {
    this.#rows.forEach((row, at) => {
      const period = isRange(row) ? parsePeriod(row) : null;
      if (period) this.#role(at, period);
    });
    return this.heads;
  }

  #role(dateAt: number, period: Period): void {
    const floor = (this.heads.at(-1)?.dateAt ?? -1) + 1;
    const opened = this.#openGroup(floor, dateAt);
    const group = this.#group;
    // "Acme · Full-time" above the dates is an employer's line, where an employer's own line does not stand above it: a
    // role of a group has its type alone, or none, or behind its title.
    const behind = splitEmployer(this.#above(dateAt, 1));
    const isOwn = behind.type !== null;
    if (group && (opened !== null || (!isComplete(group) && !isOwn))) {
      const at = this.#above(dateAt, 1);
      const isType = at && typeWords.test(at.text) && dateAt - 2 >= floor;
      const title = isType ? this.#above(dateAt, 2) : behind.employer;
      const from = opened ?? dateAt - (isType ? 2 : 1);
      this.heads.push({
        from,
        dateAt,
        title,
        employer: group.employer,
        type: isType ? at : (behind.type ?? group.type),
        period,
      });
      addToGroup(group, period);
      return;
    }
    this.#group = null;
    const under = dateAt - 1 >= floor ? this.#above(dateAt, 1) : null;
    const upper = dateAt - 2 >= floor ? this.#above(dateAt, 2) : null;
    // The last sentence of the post above, with a blank line below it, is no title.
    const title = upper && under?.gapBefore && sentenceEnd.test(upper.text) ? null : upper;
    const { employer, type } = splitEmployer(title ? under : null);
    this.heads.push({ from: dateAt - (title ? 2 : 1), dateAt, title: title ?? under, employer, type, period });
  }

  #above(at: number, rows: number): Row | null {
    return this.#rows[at - rows] ?? null;
  }

  /** Looks for an employer with a whole length between the last role and this one; its index, or null. */
  #openGroup(floor: number, dateAt: number): number | null {
    for (let at = dateAt - 2; at > floor && at >= dateAt - 6; at -= 1) {
      const row = this.#rows[at];
      const line = row ? groupLine(row) : null;
      const employer = this.#rows[at - 1];
      if (!line || !employer) continue;
      this.#group = { employer, totalMonths: line.months, earliest: null, latest: null, type: line.type };
      return at - 1;
    }
    return null;
  }
}

/** Reads the rows under "Experience". */
export function readCopiedExperience(rows: readonly Row[], home: Row | null): LinkedInExperience[] {
  const heads = new HeadFinder(rows).find();
  const places = new Set(home ? [home.text.toLowerCase()] : []);
  return heads.map(({ dateAt, title, employer, type, period }, at) => {
    const below = rows.slice(dateAt + 1, heads[at + 1]?.from ?? rows.length);
    const [first] = below;
    const location = first && isPlace(first.text, places) ? first : null;
    const told = (location ? below.slice(1) : below).filter(({ text }) => !skillsLine.test(text));
    return {
      title: title && quote(title),
      employer: employer && quote(employer),
      employmentType: type && quote(type),
      location: location && quote(location),
      period,
      description: quoteParagraphs(told),
    };
  });
}
