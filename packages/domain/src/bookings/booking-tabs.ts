import type { BookingStatus, Party } from './booking.ts'

export const bookingTabs = ['all', 'pending', 'confirmed', 'completed', 'cancelled'] as const
export type BookingTab = (typeof bookingTabs)[number]

/** The tabs of each side; what came to nothing stands under All for a mentee. */
export const tabsOf: Readonly<Record<Party, readonly BookingTab[]>> = {
  mentee: bookingTabs.filter((tab) => tab !== 'cancelled'),
  mentor: bookingTabs,
}

const inTab = {
  pending: ['held', 'pending'],
  confirmed: ['confirmed'],
  completed: ['completed', 'no_show'],
  cancelled: ['declined', 'expired', 'cancelled'],
} as const satisfies Readonly<Record<Exclude<BookingTab, 'all'>, readonly BookingStatus[]>>

/** What stands under a tab, each with its exact word. */
export const statusesIn: Readonly<Record<BookingTab, readonly BookingStatus[]>> = {
  all: Object.values(inTab).flat(),
  ...inTab,
}
