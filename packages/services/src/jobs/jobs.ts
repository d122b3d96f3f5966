import { days, hours, minutes } from '@mentorhub/domain/duration'
import { extendOpenings } from '../availability/extend-openings.ts'
import { closeUnanswered } from '../bookings/close-unanswered.ts'
import { completeBookings } from '../bookings/complete-bookings.ts'
import { queueReminders } from '../bookings/queue-reminders.ts'
import { watchZones } from '../bookings/watch-zones.ts'
import type { Ctx } from '../context.ts'
import { forgetOld } from './forget-old.ts'
import { rebuildStats } from '../mentors/rebuild-stats.ts'
import { tidySearch } from '../mentors/tidy-search.ts'
import { queueDigests } from '../notifications/queue-digests.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { deleteAccounts } from '../users/delete-accounts.ts'

export type Job = { readonly every: number; readonly run: (ctx: Ctx) => Promise<unknown> }

/** What happens by itself, and how often. */
export const jobs = {
  outbox: { every: minutes(1), run: drainOutbox },
  deletions: { every: hours(1), run: deleteAccounts },
  /** Kept are fifteen days and asked for are seven, so an hour more or less is no matter. */
  openings: { every: hours(1), run: extendOpenings },
  digest: { every: minutes(15), run: queueDigests },
  unanswered: { every: minutes(1), run: closeUnanswered },
  completions: { every: minutes(15), run: completeBookings },
  reminders: { every: minutes(1), run: queueReminders },
  retention: { every: days(1), run: forgetOld },
  search: { every: days(1), run: tidySearch },
  /** Each move counts anew already; this repairs what a hand in the database has left wrong. */
  statsRebuild: { every: days(1), run: rebuildStats },
  zones: { every: days(1), run: watchZones },
} as const satisfies Record<string, Job>
