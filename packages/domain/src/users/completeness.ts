/** What others look for first, in the order in which it is asked for. */
export const profileSteps = ['photo', 'headline', 'bio', 'skills', 'goals'] as const
export type ProfileStep = (typeof profileSteps)[number]

/** What of it somebody has told: a text, or how many. */
export type Told = Readonly<Record<ProfileStep, string | number | null>>

export type Completeness = { readonly missing: readonly ProfileStep[]; readonly percent: number }

export function completenessOf(told: Told): Completeness {
  const missing = profileSteps.filter((step) => !told[step])
  return { missing, percent: Math.round(100 * (1 - missing.length / profileSteps.length)) }
}
