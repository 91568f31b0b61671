/**
 * The profile out of LinkedIn's data archive ("Get a copy of your data"): its CSV files, already unpacked. Files about
 * other people and about messages are not asked for at all.
 */
import { AppError } from "../../backend/errors";
import type { LinkedInPart, LinkedInProfile } from "../../validation/linkedInProfile";
import { blankProfile, listParts } from "../blankProfile";
import { LineWriter } from "../lineWriter";
import { splitDegreeText, writePeriod } from "../writeData";
import { type CsvRow, readCsv } from "./csvTable";

/** Files of the archive that are read, and the columns by which their header is known. */
const columns = {
  "profile.csv": ["first name", "last name", "headline"],
  "profile summary.csv": ["profile summary"],
  "positions.csv": ["company name", "title"],
  "education.csv": ["school name", "degree name"],
  "skills.csv": ["name"],
  "endorsement_received_info.csv": ["skill name"],
  "certifications.csv": ["name", "authority"],
  "languages.csv": ["name", "proficiency"],
  "projects.csv": ["title", "description"],
  "volunteering.csv": ["company name", "role"],
  "publications.csv": ["name", "publisher"],
  "honors.csv": ["title"],
  "recommendations_received.csv": ["first name", "text"],
  "recommendations_given.csv": ["first name", "text"],
} as const satisfies Record<string, readonly string[]>;
type FileName = keyof typeof columns;

/** What a file that is not there leaves unknown: an archive may be asked for in parts. */
const partsOf: readonly (readonly [FileName, LinkedInPart])[] = [
  ["positions.csv", "experience"],
  ["education.csv", "education"],
  ["skills.csv", "skills"],
  ["endorsement_received_info.csv", "endorsements"],
  ["certifications.csv", "certifications"],
  ["languages.csv", "languages"],
  ["projects.csv", "projects"],
  ["volunteering.csv", "volunteering"],
  ["publications.csv", "publications"],
  ["honors.csv", "honours"],
  ["recommendations_received.csv", "recommendations"],
];

/** What to ask an archive for, in lower case; the first two are what it is known by. */
export const archiveFileNames: readonly string[] = Object.keys(columns);
export const archiveMarks: readonly string[] = ["profile.csv", "positions.csv"];

const foreignMessage =
  "That archive was made in another language: we read the files of an English one only. Set LinkedIn to English and ask for the archive again, or save your profile as PDF there.";
const emptyMessage =
  "There is no profile in that archive. Ask LinkedIn for your profile and positions as well, or save your profile as PDF there.";

/** Reads "[PORTFOLIO:https://a.example,OTHER:https://b.example]". */
function websitesOf(text: string): { label: string | null; address: string }[] {
  return text
    .replace(/^\[|\]$/g, "")
    .split(/,(?=[A-Z_ ]*:?https?:)/)
    .flatMap((entry) => {
      const match = /^(?:([A-Z_ ]+):)?(https?:\S+)$/.exec(entry.trim());
      return match?.[2] ? [{ label: match[1] ? sentenceCase(match[1]) : null, address: match[2] }] : [];
    });
}

const sentenceCase = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase().replaceAll("_", " ");

class ArchiveReader {
  readonly #writer = new LineWriter();
  readonly #files: ReadonlyMap<string, string>;
  readonly #profile: LinkedInProfile;
  readonly #unread = new Set<FileName>();

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
    this.#profile = blankProfile("archive", this.#writer.lines);
  }

  read(): LinkedInProfile {
    const profile = this.#profile;
    this.#who();
    this.#about();
    profile.experience = this.#each("positions.csv", (row) => this.#position(row));
    profile.education = this.#each("education.csv", (row) => this.#school(row));
    this.#skills();
    this.#lists();
    if (this.#unread.has("profile.csv") || this.#unread.has("positions.csv"))
      throw new AppError({ code: "UNREADABLE_DOCUMENT", message: foreignMessage });
    if (!profile.name && profile.experience.length === 0)
      throw new AppError({ code: "UNREADABLE_DOCUMENT", message: emptyMessage });
    for (const [name, part] of partsOf) {
      if (!this.#files.has(name) || this.#unread.has(name)) profile.notShown.push(part);
    }
    // What was too long to be written is missing from one list or another.
    if (this.#writer.isCut) profile.notShown.push(...listParts.filter((part) => !profile.notShown.includes(part)));
    if (!this.#files.has("profile.csv")) profile.notShown.push("headline", "about", "location", "industry", "contact");
    return profile;
  }

  #rows(name: FileName): CsvRow[] {
    const text = this.#files.get(name);
    if (text === undefined) return [];
    const { rows, isForeign } = readCsv(text, columns[name]);
    if (isForeign) this.#unread.add(name);
    return rows;
  }

  #each<Item>(name: FileName, make: (row: CsvRow) => Item | null): Item[] {
    return this.#rows(name).flatMap((row) => {
      this.#writer.gap();
      return make(row) ?? [];
    });
  }

  #who(): void {
    const [row] = this.#rows("profile.csv");
    if (!row) return;
    const [writer, profile] = [this.#writer, this.#profile];
    profile.name = writer.line(`${row["first name"] ?? ""} ${row["last name"] ?? ""}`);
    profile.headline = writer.line(row.headline);
    profile.location = writer.line(row["geo location"]);
    profile.industry = writer.line(row.industry);
    for (const { label, address } of websitesOf(row.websites ?? "")) {
      const value = writer.line(address);
      if (value) profile.contact.push({ kind: "website", value, label });
    }
    writer.gap();
    profile.about = writer.paragraphs(row.summary);
  }

  #about(): void {
    const [row] = this.#rows("profile summary.csv");
    this.#writer.gap();
    if (row && this.#profile.about.length === 0) this.#profile.about = this.#writer.paragraphs(row["profile summary"]);
  }

  #position(row: CsvRow): LinkedInProfile["experience"][number] {
    const writer = this.#writer;
    return {
      employer: writer.line(row["company name"]),
      title: writer.line(row.title),
      employmentType: null,
      period: writePeriod(writer, row["started on"], row["finished on"], "present"),
      location: writer.line(row.location),
      description: writer.paragraphs(row.description),
    };
  }

  #school(row: CsvRow): LinkedInProfile["education"][number] {
    const writer = this.#writer;
    const school = writer.line(row["school name"]);
    const [degree = null, field = null] = writer.parts(...splitDegreeText(row["degree name"] ?? ""));
    const period = writePeriod(writer, row["start date"], row["end date"], null);
    const told = [row.notes, row.activities].flatMap((text) => writer.paragraphs(text));
    return { school, degree, field, period, description: told };
  }

  #skills(): void {
    const endorsed = new Map<string, number>();
    for (const row of this.#rows("endorsement_received_info.csv")) {
      if (/^(?:accepted)?$/i.test(row["endorsement status"] ?? ""))
        endorsed.set(row["skill name"] ?? "", (endorsed.get(row["skill name"] ?? "") ?? 0) + 1);
    }
    const isCounted = this.#files.has("endorsement_received_info.csv");
    this.#writer.gap();
    this.#profile.skills = this.#rows("skills.csv").flatMap((row) => {
      const name = this.#writer.line(row.name);
      return name ? [{ name, endorsements: isCounted ? (endorsed.get(row.name ?? "") ?? 0) : null }] : [];
    });
  }

  #lists(): void {
    const [writer, profile] = [this.#writer, this.#profile];
    profile.certifications = this.#each("certifications.csv", (row) => {
      const name = writer.line(row.name);
      const issuer = writer.line(row.authority);
      return name && { name, issuer, period: writePeriod(writer, row["started on"], row["finished on"], null) };
    });
    profile.languages = this.#each("languages.csv", (row) => {
      const [name = null, proficiency = null] = writer.parts(row.name, row.proficiency);
      return name && { name, proficiency };
    });
    profile.projects = this.#each("projects.csv", (row) => {
      const title = writer.line(row.title);
      const period = writePeriod(writer, row["started on"], row["finished on"], null);
      return title && { title, period, url: writer.line(row.url), description: writer.paragraphs(row.description) };
    });
    profile.volunteering = this.#each("volunteering.csv", (row) => ({
      role: writer.line(row.role),
      organisation: writer.line(row["company name"]),
      period: writePeriod(writer, row["started on"], row["finished on"], "present"),
      description: writer.paragraphs(row.description),
    }));
    profile.publications = this.#each("publications.csv", (row) => {
      const title = writer.line(row.name);
      const publisher = writer.line(row.publisher);
      const period = writePeriod(writer, row["published on"], undefined, null);
      return title && { title, publisher, period, description: writer.paragraphs(row.description) };
    });
    profile.honours = this.#each("honors.csv", (row) => {
      const title = writer.line(row.title);
      const period = writePeriod(writer, row["issued on"], undefined, null);
      return title && { title, issuer: null, period, description: writer.paragraphs(row.description) };
    });
    profile.recommendations = {
      received: this.#count("recommendations_received.csv"),
      given: this.#count("recommendations_given.csv"),
    };
  }

  #count(name: FileName): number | null {
    if (!this.#files.has(name)) return null;
    return this.#rows(name).filter((row) => !/^(?:hidden|pending|declined)$/i.test(row.status ?? "")).length;
  }
}

/**
 * Reads the unpacked files of an archive, named in lower case.
 * @throws AppError UNREADABLE_DOCUMENT when the archive is in another language or holds no profile
 */
export function readLinkedInArchive(files: readonly { name: string; text: string }[]): LinkedInProfile {
  return new ArchiveReader(new Map(files.map(({ name, text }) => [name, text]))).read();
}
