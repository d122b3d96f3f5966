import { expect, test } from 'vitest'
import { jobs } from '@mentorhub/db/schema/system'
import { minutes, seconds } from '@mentorhub/domain/duration'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { runDueJobs, type Jobs } from './run-due-jobs.ts'

function counted() {
  const runs = { often: 0, seldom: 0 }
  const table: Jobs = {
    often: { every: minutes(1), run: async () => void runs.often++ },
    seldom: { every: minutes(10), run: async () => void runs.seldom++ },
  }
  return { runs, table }
}

test('each job keeps its own rhythm', async () => {
  const app = await createTestApp()
  const { runs, table } = counted()
  for (let tick = 0; tick <= 20; tick++) {
    await runDueJobs(app.ctx(), table)
    app.clock.now += minutes(1)
  }
  expect(runs).toEqual({ often: 21, seldom: 3 })
})

test('a tick that comes a little early does not lose a minute', async () => {
  const app = await createTestApp()
  const { runs, table } = counted()
  await runDueJobs(app.ctx(), table)
  app.clock.now += minutes(1) - seconds(2)
  await runDueJobs(app.ctx(), table)
  expect(runs.often).toBe(2)
})

test('a job is not lost when the clock went far ahead and came back', async () => {
  const app = await createTestApp()
  const { runs, table } = counted()
  const today = app.clock.now
  app.clock.now += minutes(60 * 24 * 365)
  await runDueJobs(app.ctx(), table)
  app.clock.now = today
  await runDueJobs(app.ctx(), table)
  expect(runs).toEqual({ often: 2, seldom: 2 })
})

test('three ticks at once run each job once', async () => {
  const app = await createTestApp()
  const { runs, table } = counted()
  await Promise.all([1, 2, 3].map(() => runDueJobs(app.ctx(), table)))
  expect(runs).toEqual({ often: 1, seldom: 1 })
})

test('a job that always fails is told of, counted, and disturbs no other', async () => {
  const app = await createTestApp()
  const { runs, table } = counted()
  const broken: Jobs = { ...table, broken: { every: minutes(1), run: () => Promise.reject(new Error('no luck')) } }
  for (let tick = 0; tick < 3; tick++) {
    const results = await runDueJobs(app.ctx(), broken)
    expect(results).toContainEqual({ name: 'broken', error: 'no luck' })
    app.clock.now += minutes(1)
  }
  expect(runs.often).toBe(3)
  expect(app.log).toHaveLength(3)
  expect(await app.db.select().from(jobs)).toContainEqual(
    expect.objectContaining({ name: 'broken', failures: 3, error: 'no luck' }),
  )
})

test('the jobs of the product all run, and tell nothing when there is nothing to do', async () => {
  const app = await createTestApp()
  expect(await runDueJobs(app.ctx())).toEqual(
    [
      'completions',
      'deletions',
      'digest',
      'openings',
      'outbox',
      'reminders',
      'retention',
      'search',
      'statsRebuild',
      'unanswered',
      'zones',
    ].map((name) => ({ name })),
  )
})
