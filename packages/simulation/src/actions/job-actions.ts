import type { Ctx } from '@mentorhub/services/context'
import { jobs } from '@mentorhub/services/jobs/jobs'
import type { Action } from './action.ts'
import { always } from './action.ts'
import type { Attempt } from './attempt.ts'

/** Those that look at bookings and people; the directory's own are nobody's business here. */
const ofBookings = [jobs.unanswered, jobs.completions, jobs.reminders, jobs.deletions, jobs.zones] as const

const attempt = (words: string, run: (ctx: Ctx) => Promise<unknown>): Attempt => ({
  words,
  who: null,
  run: (_, ctx) => run(ctx),
  excuse: always,
  length: 8,
})

export const runJobs = (): Attempt =>
  attempt('the jobs run', (ctx) => Promise.all(ofBookings.map(({ run }) => run(ctx))))

export const tellNews = (): Attempt => attempt('the outbox is emptied', jobs.outbox.run)

export const jobActions: readonly Action[] = [
  { name: 'jobs', weight: 1, draw: runJobs },
  { name: 'outbox', weight: 5, draw: tellNews },
  { name: 'unanswered', weight: 2, draw: () => attempt('what was not answered is closed', jobs.unanswered.run) },
  { name: 'reminders', weight: 2, draw: () => attempt('reminders are queued', jobs.reminders.run) },
  { name: 'completions', weight: 1, draw: () => attempt('what is over is completed', jobs.completions.run) },
]
