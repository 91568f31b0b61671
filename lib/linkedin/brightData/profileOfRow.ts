/** A row of Bright Data's collection as a profile, its values written as lines in the order of LinkedIn's PDF. */
import type { LinkedInExperience, LinkedInProfile, Period, Quoted } from "../../validation/linkedInProfile";
import { parseLinkedInUrl } from "../../validation/linkedInUrl";
import { blankProfile, listParts } from "../blankProfile";
import { LineWriter } from "../lineWriter";
import { writePeriod } from "../writeData";
import type { EntryRow, JobRow, PositionRow, ProfileRow } from "./brightDataSchema";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** The words of a small piece of HTML, a line a block. */
function plain(html: string | null | undefined): string {
  return (html ?? "")
    .replace(/<br\s*\/?>|<\/(?:p|li|div|ul)>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? "");
}

const told = ({ description, description_html: html }: PositionRow): string => description ?? plain(html);

class RowReader {
  readonly #writer = new LineWriter();
  readonly #row: ProfileRow;
  readonly #profile: LinkedInProfile;

  constructor(row: ProfileRow) {
    this.#row = row;
    this.#profile = blankProfile("brightData", this.#writer.lines);
  }

  read(slug: string): LinkedInProfile {
    const [row, profile, writer] = [this.#row, this.#profile, this.#writer];
    const found = row.url ? parseLinkedInUrl(row.url) : null;
    profile.slug = found?.ok ? found.slug : slug;
    profile.name = writer.line(row.name);
    profile.headline = writer.line(row.headline ?? row.position);
    profile.location = writer.line(row.city ?? row.location);
    this.#links();
    writer.gap();
    profile.about = writer.paragraphs(plain(row.about));
    profile.experience = (row.experience ?? []).flatMap((job) => this.#jobs(job));
    this.#education();
    this.#lists();
    const { connections, followers, recommendations_count: received } = row;
    profile.connections = connections ?? null;
    profile.followers = followers ?? null;
    profile.recommendations.received = received ?? null;
    profile.photo = row.default_avatar === true ? false : row.avatar ? true : null;
    profile.banner = row.banner_image ? true : null;
    this.#nameUnknown();
    return profile;
  }

  /** The public page hides parts from visitors: an empty list says nothing of the profile. */
  #nameUnknown(): void {
    const profile = this.#profile;
    const isUnknown = (part: (typeof listParts)[number]): boolean => this.#writer.isCut || profile[part].length === 0;
    profile.notShown.push(...listParts.filter((part) => part !== "skills" && isUnknown(part)));
    if (!isUnknown("skills")) profile.notShown = profile.notShown.filter((part) => part !== "skills");
    if (profile.photo === null) profile.notShown.push("photo");
    if (profile.banner === null) profile.notShown.push("banner");
  }

  #links(): void {
    for (const { title, link } of this.#row.bio_links ?? []) {
      const value = this.#writer.line(link);
      if (value) this.#profile.contact.push({ kind: "website", value, label: title ?? null });
    }
  }

  #jobs(job: JobRow): LinkedInExperience[] {
    this.#writer.gap();
    const employer = this.#writer.line(job.company ?? job.subtitle ?? (job.positions ? job.title : null));
    const positions = job.positions?.length ? job.positions : [job];
    return positions.map((position) => this.#position(position, employer));
  }

  #position(position: PositionRow, employer: Quoted | null): LinkedInExperience {
    const writer = this.#writer;
    return {
      title: writer.line(position.title),
      employer,
      employmentType: null,
      period: writePeriod(writer, position.start_date, position.end_date, null),
      location: writer.line(position.location),
      description: writer.paragraphs(told(position)),
    };
  }

  #education(): void {
    const writer = this.#writer;
    this.#profile.education = (this.#row.education ?? []).map((study) => {
      writer.gap();
      const school = writer.line(study.title);
      const [degree = null, field = null] = writer.parts(study.degree, study.field);
      const period = writePeriod(writer, study.start_year, study.end_year, null);
      return { school, degree, field, period, description: writer.paragraphs(study.description) };
    });
  }

  #period(entry: EntryRow): Period | null {
    const issued = /issued\s+((?:[A-Za-z]{3,9}\s+)?\d{4})/i.exec(entry.meta ?? "")?.[1];
    return writePeriod(this.#writer, entry.start_date ?? issued ?? entry.date, entry.end_date, null);
  }

  #entries<Item>(
    entries: readonly EntryRow[] | null | undefined,
    make: (entry: EntryRow, title: Quoted) => Item,
  ): Item[] {
    return (entries ?? []).flatMap((entry) => {
      this.#writer.gap();
      const title = this.#writer.line(entry.title);
      return title ? [make(entry, title)] : [];
    });
  }

  #lists(): void {
    const [row, profile, writer] = [this.#row, this.#profile, this.#writer];
    writer.gap();
    profile.skills = (row.skills ?? []).flatMap((skill) => {
      const name = writer.line(skill);
      return name ? [{ name, endorsements: null }] : [];
    });
    profile.certifications = this.#entries(row.certifications, (entry, name) => ({
      name,
      issuer: writer.line(entry.subtitle),
      period: this.#period(entry),
    }));
    profile.languages = this.#entries(row.languages, (entry, name) => ({
      name,
      proficiency: writer.line(entry.subtitle),
    }));
    profile.projects = this.#entries(row.projects, (entry, title) => ({
      title,
      period: this.#period(entry),
      url: null,
      description: writer.paragraphs(entry.description),
    }));
    profile.volunteering = this.#entries(row.volunteer_experience, (entry, role) => ({
      role,
      organisation: writer.line(entry.subtitle),
      period: this.#period(entry),
      description: writer.paragraphs(entry.info ?? entry.description),
    }));
    profile.publications = this.#entries(row.publications, (entry, title) => ({
      title,
      publisher: writer.line(entry.subtitle),
      period: this.#period(entry),
      description: writer.paragraphs(entry.description),
    }));
    profile.honours = this.#entries(row.honors_and_awards, (entry, title) => ({
      title,
      issuer: writer.line(entry.publication),
      period: this.#period(entry),
      description: writer.paragraphs(entry.description),
    }));
  }
}

/** Reads a row; `slug` is the one that was asked for, used where the row names none. */
export function profileOfRow(row: ProfileRow, slug: string): LinkedInProfile {
  return new RowReader(row).read(slug);
}
