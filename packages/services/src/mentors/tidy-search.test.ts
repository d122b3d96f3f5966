import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { users } from '@mentorhub/db/schema/users'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { listedMentor } from '@mentorhub/testing/listed-mentor'
import { tidySearch } from './tidy-search.ts'

test('nothing that somebody has told stays in the index after they are gone and it was tidied', async () => {
  const app = await createTestApp()
  await listedMentor(app, 'noor', { name: 'Xylographer Haddad' })
  const tomas = await listedMentor(app, 'tomas', { name: 'Quokkafarm Restrepo' })
  const pagesWith = async (word: string) => {
    const [row] = await app.db.all<{ n: number }>(
      sql`select count(*) as n from mentor_search_data where instr(block, cast(${word} as blob)) > 0`,
    )
    return row?.n ?? 0
  }
  expect(await pagesWith('quokkafarm')).toBeGreaterThan(0)
  await app.db.delete(users).where(eq(users.id, tomas.id))
  await tidySearch(app.ctx())
  expect(await pagesWith('quokkafarm')).toBe(0)
  expect(await pagesWith('xylographer')).toBeGreaterThan(0)
  expect((await app.as(null).mentors.search({ q: 'xylographer' })).total).toBe(1)
})
