import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { expertiseCategories, mentorExpertise, type mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { approvedMentor } from '@mentorhub/testing/approved-mentor'
import { createTestApp } from '@mentorhub/testing/create-test-app'

const bio = 'I have built and run teams for twenty years and like to hear what you are up to.'

async function directory() {
  const app = await createTestApp()
  await app.db.insert(expertiseCategories).values([
    { id: 'design', slug: 'design', name: 'Design', position: 1 },
    { id: 'secret', slug: 'secret', name: 'Secret society', position: 2, hidden: true },
  ])
  const mentor = async (
    username: string,
    given: Partial<typeof mentorProfiles.$inferInsert> = {},
    company = 'Northwind',
  ) => {
    const name = username === 'noor' ? 'Noor 100%_de Vries' : username
    const { id } = await approvedMentor(app, username, {
      name,
      bio,
      timezone: 'Europe/Amsterdam',
      approvedAt: 1,
      ...given,
    })
    await app.db.update(profiles).set({ company }).where(eq(profiles.userId, id))
    return id
  }
  return { app, mentor, mentors: app.as(null).mentors }
}

test('DISC-01: a mentor is found by name, by expertise and by company, and by nothing that is hidden', async () => {
  const { app, mentor, mentors } = await directory()
  const noor = await mentor('noor')
  await mentor('tomas', {}, 'Fabrikam')
  await app.db.insert(mentorExpertise).values([
    { userId: noor, categoryId: 'design' },
    { userId: noor, categoryId: 'secret' },
  ])
  const found = async (q: string) => (await mentors.search({ q })).mentors.map(({ username }) => username)
  expect(await found('NOOR')).toEqual(['noor'])
  expect(await found('design')).toEqual(['noor'])
  expect(await found('fabri')).toEqual(['tomas'])
  expect(await found('noor design')).toEqual(['noor'])
  expect(await found('noor fabrikam')).toEqual([])
  expect(await found('society')).toEqual([])
  expect(await found('100%_')).toEqual(['noor'])
  expect(await found('1%e')).toEqual([])
  expect((await mentors.search({ category: 'design' })).total).toBe(1)
  expect((await mentors.search({ category: 'secret' })).total).toBe(0)
  expect(await mentors.categories()).toEqual([{ slug: 'design', name: 'Design', mentors: 1 }])
})

test('only mentors who are approved and not suspended are shown', async () => {
  const { app, mentor, mentors } = await directory()
  await mentor('noor')
  await mentor('ivo', { status: 'pending', approvedAt: null })
  await mentor('gone', { status: 'inactive', inactiveReason: 'away' })
  await mentor('barred')
  await app.db.update(users).set({ status: 'suspended' }).where(eq(users.username, 'barred'))
  expect((await mentors.search({})).mentors.map(({ username }) => username)).toEqual(['noor'])
  expect(await mentors.usernames()).toEqual(['noor'])
  for (const username of ['ivo', 'gone', 'barred', 'nobody'])
    await expect(mentors.get({ username })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await mentors.get({ username: 'noor' })).toMatchObject({ bio, company: 'Northwind', expertise: [] })
})

test('pages follow one another without a gap or a repeat, also where many were approved at once', async () => {
  const { mentor, mentors } = await directory()
  for (let i = 0; i < 11; i++) await mentor(`mentor-${i}`, { approvedAt: i < 6 ? 5 : i })
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await mentors.search({ limit: 3, after })
    expect(page.total).toBe(11)
    seen.push(...page.mentors.map(({ username }) => username))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toHaveLength(11)
  expect(new Set(seen).size).toBe(11)
})

test('a page that was made up is refused, and a list costs one round trip', async () => {
  const { app, mentors } = await directory()
  await expect(mentors.search({ after: "1'; drop table users" })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  app.requests.count = 0
  await Promise.all([mentors.search({}), mentors.categories(), app.as(null).auth.me()])
  expect(app.requests.count).toBe(1)
})

test('PROF-12: a mentor with a photo is shown with it, on the card and on the page', async () => {
  const { app, mentor, mentors } = await directory()
  await mentor('noor')
  expect(await mentors.get({ username: 'noor' })).toMatchObject({ photo: null })
  await app.db.update(profiles).set({ photoKey: 'key' })
  const photo = { small: '/photos/key-128', large: '/photos/key-512' }
  expect(await mentors.get({ username: 'noor' })).toMatchObject({ photo })
  expect((await mentors.search({})).mentors).toMatchObject([{ photo }])
})
