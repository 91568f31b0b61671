/** The limits of what may be sent, on the wire and in the form. */
export const limits = {
  textMaxChars: 30_000,
  jobDescriptionMaxChars: 8_000,
  /** Job descriptions in one read. */
  jobsMax: 5,
  targetRoleMaxChars: 100,
  profileUrlMaxChars: 500,
  fileMaxBytes: 4 * 1024 * 1024,
} as const;
