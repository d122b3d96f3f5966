import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { expertiseCategories, mentorExpertise, mentorStats } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { hours } from '@mentorhub/domain/duration'
import type { ProfileVisibility } from '@mentorhub/domain/users/user'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp } from '@mentorhub/testing/create-test-app'

const noor = { username: 'noor' }

async function page() {
  const app = await createTestApp()
  const mentor = await bookableMentor(app, 'noor')
  await app.db.insert(expertiseCategories).values([
    { id: 'design', slug: 'design', name: 'Design', position: 2 },
    { id: 'change', slug: 'change', name: 'Career change', position: 1 },
    { id: 'secret', slug: 'secret', name: 'Secret society', position: 3, hidden: true },
  ])
  const all = ['design', 'change', 'secret'].map((categoryId) => ({ userId: mentor.id, categoryId }))
  await app.db.insert(mentorExpertise).values(all)
  const own = app.as(mentor).users
  await own.skills.set({
    skills: [
      { name: 'Rust', level: 4, years: 6 },
      { name: 'Go', wants: true },
    ],
  })
  await own.languages.set({ languages: [{ lang: 'nl', proficiency: 'native' }] })
  await own.items.upsert({ kind: 'project', title: 'A bridge' })
  const shown = (visibility: ProfileVisibility) =>
    app.db.update(profiles).set({ visibility }).where(eq(profiles.userId, mentor.id))
  return { app, mentor, shown, guest: app.as(null).mentors }
}

test('PROF-12, PROF-14, PROF-15: the page tells all that somebody chooses a mentor by', async () => {
  const { shown, guest } = await page()
  await shown('public')
  expect(await guest.get(noor)).toMatchObject({
    expertise: [
      { slug: 'change', name: 'Career change' },
      { slug: 'design', name: 'Design' },
    ],
    sessionTypes: [
      { id: 'noor-30', name: 'A talk', lengthMin: 30, goalType: 'guidance' },
      { id: 'noor-60', name: 'A long talk', lengthMin: 60 },
    ],
    skills: [{ name: 'Rust', level: 4, years: 6 }],
    languages: [{ lang: 'nl', proficiency: 'native' }],
    items: [{ kind: 'project', title: 'A bridge' }],
    accepting: true,
    isOwner: false,
  })
})

test('K22: nothing is made up of a mentor whom nobody has met; the average comes with the third review', async () => {
  const { app, mentor, guest } = await page()
  const fresh = { rating: { average: null, count: 0 }, completed: 0, usualAnswerMs: null }
  expect(await guest.get(noor)).toMatchObject(fresh)
  const heard = { userId: mentor.id, completed: 5, ratingSum: 9, ratingCount: 2, medianAnswerMs: hours(5) }
  await app.db.insert(mentorStats).values(heard)
  expect(await guest.get(noor)).toMatchObject({
    rating: { average: null, count: 2 },
    completed: 5,
    usualAnswerMs: hours(5),
  })
  await app.db.update(mentorStats).set({ ratingSum: 14, ratingCount: 3 })
  expect((await guest.get(noor)).rating).toEqual({ average: 14 / 3, count: 3 })
})

test('K23: the mentor page is public whatever the member profile is; its entries follow the profile', async () => {
  const { app, mentor, shown, guest } = await page()
  const sam = await app.person('sam')
  const uma = await app.person('uma', { emailVerifiedAt: null })
  const seen = async (who: typeof sam | null) => {
    const { items, hidesItems, bio, skills } = await app.as(who).mentors.get(noor)
    expect([bio.length > 50, skills.length]).toEqual([true, 1])
    return [items.length, hidesItems]
  }
  await shown('members')
  for (const who of [null, uma]) expect(await seen(who)).toEqual([0, true])
  for (const who of [sam, mentor]) expect(await seen(who)).toEqual([1, false])
  await shown('community')
  for (const who of [null, sam]) expect(await seen(who)).toEqual([0, true])
  await shown('public')
  for (const who of [null, uma, sam]) expect(await seen(who)).toEqual([1, false])

  await shown('members')
  await app.as(mentor).users.items.remove({ id: (await app.as(mentor).users.items.list())[0]?.id ?? '' })
  expect((await guest.get(noor)).hidesItems, 'what is not there is not hidden').toBe(false)
})

test('what a mentor wants to learn, their goals, their address and what they no longer offer stay out of it', async () => {
  const { app, shown, guest } = await page()
  await shown('public')
  await app.db.update(profiles).set({ goals: 'Sail around the world', region: 'Zeeland' })
  await app.db.update(sessionTypes).set({ active: false }).where(eq(sessionTypes.id, 'noor-60'))
  const told = JSON.stringify(await guest.get(noor))
  for (const kept of ['"Go"', 'Sail', 'Zeeland', 'example.test', 'A long talk', 'Secret'])
    expect(told, kept).not.toContain(kept)
})

test('the owner sees that it is their own page, and everybody else that it is not', async () => {
  const { app, mentor, guest } = await page()
  expect((await app.as(mentor).mentors.get(noor)).isOwner).toBe(true)
  expect((await guest.get(noor)).isOwner).toBe(false)
})

test('somebody who can only see the mentor page can still block its owner', async () => {
  const { app, shown, mentor } = await page()
  const sam = await app.person('sam')
  await shown('community')
  await app.as(sam).users.block(noor)
  await expect(app.as(sam).mentors.get(noor)).rejects.toThrow('mentor.not_found')
  await expect(app.as(mentor).mentors.get(noor), 'one’s own page stays').resolves.toBeDefined()
  await app.db.update(users).set({ status: 'suspended' }).where(eq(users.id, mentor.id))
  await expect(app.as(await app.person('lin')).users.block(noor)).rejects.toThrow('profile.not_found')
})
