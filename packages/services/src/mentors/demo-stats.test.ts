import { expect, test } from 'vitest'
import { mentorStats } from '@mentorhub/db/schema/mentors'
import { seedDemo } from '@mentorhub/db/seed/seed-demo'
import { createTestDatabase } from '@mentorhub/testing/create-test-database'
import { rebuildStats } from './rebuild-stats.ts'

test('of the demo’s bookings the first run of the job makes figures that differ from mentor to mentor', async () => {
  const { db } = await createTestDatabase()
  await seedDemo(db, { seed: 1, now: Date.parse('2026-11-21T15:30:00Z') })
  await rebuildStats({ db })
  const figures = await db.select().from(mentorStats)
  expect(figures.filter(({ ratingCount }) => ratingCount > 2).length).toBeGreaterThan(20)
  expect(figures.filter(({ requests, answered }) => requests > answered).length).toBeGreaterThan(4)
  expect(new Set(figures.map(({ completed }) => completed)).size).toBeGreaterThan(10)
  expect(new Set(figures.map(({ medianAnswerMs }) => medianAnswerMs)).size).toBeGreaterThan(20)
})
