import { and, eq, gt, inArray, lte, or, sql } from 'drizzle-orm'
import { jobs as jobRows } from '@mentorhub/db/schema/system'
import { seconds } from '@mentorhub/domain/duration'
import { wordsOf } from '@mentorhub/domain/scrubbed'
import type { Ctx } from '../context.ts'
import { jobs, type Job } from './jobs.ts'

export type Jobs = Readonly<Record<string, Job>>
type JobResult = { readonly name: string; readonly error?: string }

/** A tick comes each minute and may come a little early; a job of every minute must not miss it. */
const slack = seconds(5)

/** Runs every job that is due. One that fails tells so and stands in nobody's way. */
export async function runDueJobs(ctx: Ctx, table: Jobs = jobs): Promise<JobResult[]> {
  const due = await takeDue(ctx, table)
  const results = await Promise.all(due.map((name) => run(ctx, table, name)))
  return results.toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Moves the next turn before running, so that two ticks at once never run one job twice. */
async function takeDue(ctx: Ctx, table: Jobs): Promise<string[]> {
  const names = Object.keys(table)
  const next = sql.join(
    [sql`case name`, ...names.map((name) => sql`when ${name} then ${table[name]?.every ?? 0}`), sql`end`],
    sql` `,
  )
  // A clock that went ahead and came back must not leave a job waiting for a day that is far away.
  const tooFar = gt(jobRows.dueAt, sql`${ctx.now()} + ${next} + ${slack}`)
  const [, taken] = await ctx.db.batch([
    ctx.db
      .insert(jobRows)
      .values(names.map((name) => ({ name, dueAt: 0 })))
      .onConflictDoNothing(),
    ctx.db
      .update(jobRows)
      .set({ dueAt: sql`${ctx.now()} + ${next}`, startedAt: ctx.now() })
      .where(and(inArray(jobRows.name, names), or(lte(jobRows.dueAt, ctx.now() + slack), tooFar)))
      .returning({ name: jobRows.name }),
  ])
  return taken.map(({ name }) => name)
}

async function run(ctx: Ctx, table: Jobs, name: string): Promise<JobResult> {
  try {
    await table[name]?.run(ctx)
    await finish(ctx, name, null)
    return { name }
  } catch (error) {
    const text = wordsOf(error)
    ctx.log('job.failed', { job: name, error })
    await finish(ctx, name, text)
    return { name, error: text }
  }
}

const finish = (ctx: Ctx, name: string, error: string | null) =>
  ctx.db
    .update(jobRows)
    .set({ finishedAt: ctx.now(), error, failures: error === null ? 0 : sql`${jobRows.failures} + 1` })
    .where(eq(jobRows.name, name))
