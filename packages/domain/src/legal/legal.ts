/** The day of each text's last change is its version; consent is kept with it. */
export const legalVersions = {
  terms: '2026-11-21',
  privacy: '2026-11-21',
  mentor_guidelines: '2026-11-21',
  code_of_conduct: '2026-11-21',
} as const
