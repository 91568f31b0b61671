/**
 * What Bright Data answers, as far as it is read. Its rows change and lack fields at will: unknown ones are passed over,
 * and a field of another type counts as absent, so that one odd value does not cost the profile.
 */
import { z } from "zod";

/** Years come as numbers at times. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const count = z.number().min(0).nullish().catch(null);
const flag = z.boolean().nullish().catch(null);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).nullish().catch(null);

const PositionSchema = z.looseObject({
  title: text,
  subtitle: text,
  location: text,
  start_date: text,
  end_date: text,
  description: text,
  description_html: text,
});
const JobSchema = PositionSchema.extend({ company: text, positions: list(PositionSchema) });
const StudySchema = z.looseObject({
  title: text,
  degree: text,
  field: text,
  start_year: text,
  end_year: text,
  description: text,
});
const EntrySchema = z.looseObject({
  title: text,
  subtitle: text,
  meta: text,
  date: text,
  publication: text,
  start_date: text,
  end_date: text,
  description: text,
  info: text,
});

/** One row of the collection: a profile, or, with `error_code`, why there is none. */
export const ProfileRowSchema = z.looseObject({
  error_code: text,
  error: text,
  id: text,
  url: text,
  name: text,
  position: text,
  headline: text,
  about: text,
  city: text,
  location: text,
  experience: list(JobSchema),
  education: list(StudySchema),
  skills: list(z.union([z.string(), z.looseObject({ title: z.string() }).transform(({ title }) => title)])),
  certifications: list(EntrySchema),
  languages: list(EntrySchema),
  projects: list(EntrySchema),
  publications: list(EntrySchema),
  volunteer_experience: list(EntrySchema),
  honors_and_awards: list(EntrySchema),
  bio_links: list(z.looseObject({ title: text, link: text })),
  recommendations_count: count,
  connections: count,
  followers: count,
  avatar: text,
  default_avatar: flag,
  banner_image: text,
});
export type ProfileRow = z.infer<typeof ProfileRowSchema>;
export type JobRow = z.infer<typeof JobSchema>;
export type PositionRow = z.infer<typeof PositionSchema>;
export type EntryRow = z.infer<typeof EntrySchema>;

/** What /scrape says while it is still at it, and what /trigger says always. */
export const SnapshotSchema = z.looseObject({ snapshot_id: z.string().regex(/^[\w-]{1,80}$/) });

/** What /progress says, and /snapshot while there is nothing to have. */
export const ProgressSchema = z.looseObject({ status: z.string() });

/** The rows of a finished collection; one alone may come without its list. */
export const RowsSchema = z.union([
  z.array(ProfileRowSchema).min(1).max(20),
  ProfileRowSchema.transform((row) => [row]),
]);
