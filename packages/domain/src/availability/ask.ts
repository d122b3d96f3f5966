import type { Limits } from './availability.ts'
import type { Interval } from './interval.ts'

/** Which starts are wanted, and what stands against them. All instants are epoch milliseconds. */
export type Ask = {
  readonly limits: Limits
  readonly lengthMin: number
  readonly from: number
  readonly to: number
  readonly now: number
  /** Taken time of the mentor; the rest after a meeting has to be free as well. */
  readonly busy?: readonly Interval[]
  readonly viewerBusy?: readonly Interval[]
  /** Starts of the mentor's bookings, with all of the days and weeks that are asked for. */
  readonly booked?: readonly number[]
}
