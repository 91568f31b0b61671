/**
 * What the report of a LinkedIn profile has besides that of a résumé: how a recruiter's search would find it, and where
 * it and a résumé say different things. Of the résumé that it was held against only the quoted words are in the report.
 */
import { z } from "zod";
import { AnchorSchema } from "./anchor";
import { LinkedInSourceSchema } from "./linkedInProfile";

/** Parts of a profile that a search looks into, the weightiest first. */
export const searchPlaces = ["headline", "title", "skills", "about", "posts", "elsewhere"] as const;
export const SearchPlaceSchema = z.enum(searchPlaces);
export type SearchPlace = z.infer<typeof SearchPlaceSchema>;

export const SearchTermSchema = z.strictObject({
  term: z.string().min(1),
  kind: z.enum(["title", "skill"]),
  /** Empty where the profile has the term nowhere. */
  found: z.array(
    z.strictObject({ place: SearchPlaceSchema, anchors: z.array(AnchorSchema).min(1), quote: z.string().min(1) }),
  ),
  /** What would put it where a search looks first; null where nothing need be done. */
  advice: z.string().nullable(),
});
export type SearchTerm = z.infer<typeof SearchTermSchema>;

export const SearchSchema = z.strictObject({
  /** For which title it was looked, and where the terms come from, in a sentence. */
  basis: z.string(),
  terms: z.array(SearchTermSchema),
});
export type ProfileSearch = z.infer<typeof SearchSchema>;

export const disagreementKinds = ["title", "employer", "dates", "degree", "claim"] as const;
export const DisagreementSchema = z.strictObject({
  what: z.enum(disagreementKinds),
  /** Which post or degree it is about. */
  subject: z.string(),
  profile: z.strictObject({ quote: z.string().min(1), anchors: z.array(AnchorSchema).min(1) }),
  /** `line` counts the résumé's lines, which the report does not hold. */
  resume: z.strictObject({ quote: z.string().min(1), line: z.int().min(1) }),
  note: z.string(),
});
export type Disagreement = z.infer<typeof DisagreementSchema>;

export const AgreementSchema = z.strictObject({
  /** How much was found in both and held against each other. */
  compared: z.strictObject({ posts: z.int().min(0), degrees: z.int().min(0) }),
  disagreements: z.array(DisagreementSchema),
  /** Posts and degrees that stand in one of the two alone. */
  onlyInProfile: z.array(z.strictObject({ quote: z.string().min(1), anchors: z.array(AnchorSchema).min(1) })),
  onlyInResume: z.array(z.strictObject({ quote: z.string().min(1), line: z.int().min(1) })),
});
export type Agreement = z.infer<typeof AgreementSchema>;

export const ProfileSectionSchema = z.strictObject({
  source: LinkedInSourceSchema,
  search: SearchSchema,
  /** Null when no résumé was given to compare with. */
  agreement: AgreementSchema.nullable(),
});
export type ProfileSection = z.infer<typeof ProfileSectionSchema>;
