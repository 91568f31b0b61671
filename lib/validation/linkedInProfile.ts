/**
 * One typed LinkedIn profile, whichever way it came: pasted, as "Save to PDF", as data archive, as saved page, by
 * Bright Data. Pure, so that the engine which judges it runs in a browser. Every value that was read says where: its
 * anchors point into `lines`, and its text is the anchored words with one space between them.
 */
import { z } from "zod";
import { AnchorSchema } from "./anchor";

export const linkedInSources = ["paste", "pdf", "archive", "page", "brightData"] as const;
export const LinkedInSourceSchema = z.enum(linkedInSources);
export type LinkedInSource = z.infer<typeof LinkedInSourceSchema>;

/** Words as they stand in the lines. `text` = `anchors.map(({ line, start, end }) => slice).join(" ")`. */
export const QuotedSchema = z.strictObject({ text: z.string().min(1), anchors: z.array(AnchorSchema).min(1) });
export type Quoted = z.infer<typeof QuotedSchema>;

/** A month, or a year where no month is given. Months are 1 to 12. */
export const ProfileMonthSchema = z.strictObject({
  year: z.int().min(1900).max(2100),
  month: z.int().min(1).max(12).nullable(),
});
export type ProfileMonth = z.infer<typeof ProfileMonthSchema>;

/** A span of time as written. `end` is "present" for what goes on, null where no end is given. */
export const PeriodSchema = z.strictObject({
  quoted: QuotedSchema,
  start: ProfileMonthSchema.nullable(),
  end: z.union([ProfileMonthSchema, z.literal("present")]).nullable(),
  /** Whole months that the profile itself states ("4 yrs 2 mos"); null where it states none. */
  statedMonths: z.int().min(0).nullable(),
});
export type Period = z.infer<typeof PeriodSchema>;

const quoted = QuotedSchema.nullable();
const period = PeriodSchema.nullable();
/** One entry a paragraph or bullet, in order. */
const paragraphs = z.array(QuotedSchema);

export const ExperienceSchema = z.strictObject({
  title: quoted,
  employer: quoted,
  /** "Full-time", "Contract" and so on, as written. */
  employmentType: quoted,
  location: quoted,
  period,
  description: paragraphs,
});
export type LinkedInExperience = z.infer<typeof ExperienceSchema>;

export const EducationSchema = z.strictObject({
  school: quoted,
  degree: quoted,
  field: quoted,
  period,
  description: paragraphs,
});
export type LinkedInEducation = z.infer<typeof EducationSchema>;

export const contactKinds = ["email", "phone", "website", "profile", "address", "other"] as const;
export const ContactSchema = z.strictObject({
  kind: z.enum(contactKinds),
  value: QuotedSchema,
  /** What the profile calls it: "Portfolio", "Mobile". */
  label: z.string().nullable(),
});
export type LinkedInContact = z.infer<typeof ContactSchema>;

/** Parts of a profile that a source may be unable to show. */
export const linkedInParts = [
  "name",
  "headline",
  "about",
  "location",
  "industry",
  "openTo",
  "experience",
  "education",
  "skills",
  "endorsements",
  "certifications",
  "languages",
  "projects",
  "volunteering",
  "publications",
  "honours",
  "recommendations",
  "featured",
  "contact",
  "connections",
  "photo",
  "banner",
  "slug",
] as const;
export const LinkedInPartSchema = z.enum(linkedInParts);
export type LinkedInPart = z.infer<typeof LinkedInPartSchema>;

/** One line that anchors count in: never blank, no line break, numbered from 1 without a hole. */
export const ProfileLineSchema = z.strictObject({
  n: z.int().min(1),
  page: z.int().min(1),
  text: z.string().min(1),
  gapBefore: z.boolean(),
});
export type ProfileLine = z.infer<typeof ProfileLineSchema>;

export const LinkedInProfileSchema = z.strictObject({
  source: LinkedInSourceSchema,
  /** Of a copied page the person's lines alone, numbered anew; else those of the document or, of data, those written for it. */
  lines: z.array(ProfileLineSchema),
  /**
   * What this source does not show, or shows in part: its absence says nothing of the profile and must not be judged.
   * "Save to PDF" prints three skills at most, so there "skills" is named although `skills` may hold some.
   */
  notShown: z.array(LinkedInPartSchema),
  name: quoted,
  headline: quoted,
  about: paragraphs,
  location: quoted,
  industry: quoted,
  /** What the profile says it is open to; null where the source does not tell. */
  openTo: z.strictObject({
    work: z.boolean().nullable(),
    hiring: z.boolean().nullable(),
    services: z.boolean().nullable(),
  }),
  /** Latest first, as the profile lists them. */
  experience: z.array(ExperienceSchema),
  education: z.array(EducationSchema),
  skills: z.array(z.strictObject({ name: QuotedSchema, endorsements: z.int().min(0).nullable() })),
  certifications: z.array(z.strictObject({ name: QuotedSchema, issuer: quoted, period })),
  languages: z.array(z.strictObject({ name: QuotedSchema, proficiency: quoted })),
  projects: z.array(z.strictObject({ title: QuotedSchema, period, url: quoted, description: paragraphs })),
  volunteering: z.array(z.strictObject({ role: quoted, organisation: quoted, period, description: paragraphs })),
  publications: z.array(z.strictObject({ title: QuotedSchema, publisher: quoted, period, description: paragraphs })),
  honours: z.array(z.strictObject({ title: QuotedSchema, issuer: quoted, period, description: paragraphs })),
  /** How many; null where the source does not tell. */
  recommendations: z.strictObject({ received: z.int().min(0).nullable(), given: z.int().min(0).nullable() }),
  featured: z.array(QuotedSchema),
  contact: z.array(ContactSchema),
  /** "500+" is 500. */
  connections: z.int().min(0).nullable(),
  followers: z.int().min(0).nullable(),
  photo: z.boolean().nullable(),
  banner: z.boolean().nullable(),
  /** The name in the profile's address, `/in/<slug>`, decoded; null where it is not known. */
  slug: z.string().nullable(),
});
export type LinkedInProfile = z.infer<typeof LinkedInProfileSchema>;

/** The words of anchors as they stand in the lines, with one space between them. */
export function wordsAt(lines: readonly ProfileLine[], anchors: Quoted["anchors"]): string {
  return anchors.map(({ line, start, end }) => lines[line - 1]?.text.slice(start, end) ?? "").join(" ");
}
