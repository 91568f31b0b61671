/** The limits of what may be sent, on the wire and in the form. */
export const limits = {
  textMaxChars: 30_000,
  /** A profile's page copied whole: each line twice, and what stands around the profile. What is kept of it is a text. */
  copiedPageMaxChars: 90_000,
  jobDescriptionMaxChars: 8_000,
  /** Job descriptions in one read. */
  jobsMax: 5,
  targetRoleMaxChars: 100,
  profileUrlMaxChars: 500,
  fileMaxBytes: 4 * 1024 * 1024,
} as const;
