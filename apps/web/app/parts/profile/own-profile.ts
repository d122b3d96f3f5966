import type { apiFor } from '../../server/api-for.ts'

type Users = ReturnType<typeof apiFor>['users']

export type OwnProfile = Awaited<ReturnType<Users['profile']['edit']>>
export type OwnCategories = Awaited<ReturnType<Users['categories']['list']>>

/** The forms of the page, each saved by itself. */
export const sections = ['about', 'skills', 'languages', 'categories'] as const
export type Section = (typeof sections)[number]
