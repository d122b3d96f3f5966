import { days } from '../duration.ts'

/** Best match only where words were typed. */
export const directorySorts = ['best', 'newest', 'soonest', 'rating', 'sessions'] as const
export type DirectorySort = (typeof directorySorts)[number]

/** Free at all in the coming week, or in its evenings. */
export const freeKinds = ['week', 'evenings'] as const
export type FreeKind = (typeof freeKinds)[number]

/** Hours between two clocks. */
export const zoneDistances = [1, 2, 3, 5] as const

/** All that an address of the directory may say. */
export const directoryParams = [
  'q',
  'exact',
  'category',
  'skill',
  'language',
  'country',
  'within',
  'zone',
  'free',
  'goal',
  'rating',
  'newcomers',
  'sort',
  'after',
] as const
export type DirectoryParam = (typeof directoryParams)[number]

/** A list counts no further. */
export const mostCounted = 1000

export const newcomerAge = days(30)
export const newcomerSessions = 3

type Heard = { readonly approvedAt: number; readonly completed: number }

/** Somebody who is new here, or whom few have met yet. */
export const isNewcomer = ({ approvedAt, completed }: Heard, now: number): boolean =>
  approvedAt > now - newcomerAge || completed < newcomerSessions
