/** A profile in which nothing was read yet. */
import type { LinkedInPart, LinkedInProfile, LinkedInSource, ProfileLine } from "../validation/linkedInProfile";

/** What a source cannot show, or shows in part; see `LinkedInProfile.notShown`. */
export const notShownBy: Readonly<Record<LinkedInSource, readonly LinkedInPart[]>> = {
  pdf: [
    "industry",
    "openTo",
    "skills",
    "endorsements",
    "projects",
    "volunteering",
    "recommendations",
    "featured",
    "connections",
    "photo",
    "banner",
  ],
  archive: ["openTo", "featured", "connections", "photo", "banner", "slug"],
  paste: ["industry", "contact", "photo", "banner", "slug"],
  page: ["industry", "contact", "photo", "banner", "slug"],
  brightData: ["industry", "openTo", "skills", "endorsements", "featured", "contact"],
};

/** The lists of a profile, in the order in which they are written. */
export const listParts = [
  "experience",
  "education",
  "skills",
  "certifications",
  "languages",
  "projects",
  "volunteering",
  "publications",
  "honours",
] as const satisfies readonly LinkedInPart[];

export function blankProfile(source: LinkedInSource, lines: ProfileLine[]): LinkedInProfile {
  return {
    source,
    lines,
    notShown: [...notShownBy[source]],
    name: null,
    headline: null,
    about: [],
    location: null,
    industry: null,
    openTo: { work: null, hiring: null, services: null },
    experience: [],
    education: [],
    skills: [],
    certifications: [],
    languages: [],
    projects: [],
    volunteering: [],
    publications: [],
    honours: [],
    recommendations: { received: null, given: null },
    featured: [],
    contact: [],
    connections: null,
    followers: null,
    photo: null,
    banner: null,
    slug: null,
  };
}
