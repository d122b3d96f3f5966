import { sql } from 'drizzle-orm'
import { profiles } from '@mentorhub/db/schema/users'

/** Counts one edit more. One that began from an older state leaves the column empty, which fails the whole commit. */
export const nextVersion = (from: number | undefined) =>
  from === undefined
    ? sql`${profiles.version} + 1`
    : sql`case when ${profiles.version} = ${from} then ${profiles.version} + 1 end`

export const changedMeanwhile = { 'profiles.version is null': 'profile.changed_meanwhile' } as const
