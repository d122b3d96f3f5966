import { beforeEach, expect, test } from 'vitest'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import { userCategories } from '@mentorhub/db/schema/profiles'
import { blocks } from '@mentorhub/db/schema/users'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { listedMentor, wish } from '@mentorhub/testing/listed-mentor'
import type { TestPerson } from '@mentorhub/testing/people'

let app: TestApp
let sam: TestPerson

beforeEach(async () => {
  app = await createTestApp()
  sam = await app.person('sam')
})

const recommended = () => app.as(sam).mentors.recommended({})
const names = async () => (await recommended()).mentors.map(({ username }) => username)

test('DISC-07: mentors with the skills that one wants come with what of them they know', async () => {
  await listedMentor(app, 'noor', { skills: ['React', 'SQL', 'Testing'] })
  await listedMentor(app, 'tomas', { skills: ['React', 'Cooking'] })
  await listedMentor(app, 'olga', { skills: ['Cooking'] })
  await wish(app, sam.id, ['React', 'SQL', 'Testing', 'Rust'])
  const { mentors, wishes } = await recommended()
  expect(wishes).toBe(4)
  expect(mentors.map(({ username, reasons }) => [username, reasons])).toEqual([
    ['noor', { knows: ['React', 'SQL', 'Testing'], wanted: 4, helpsWith: [] }],
    ['tomas', { knows: ['React'], wanted: 4, helpsWith: [] }],
  ])
})

test('DISC-07: interests are wishes, too, as long as their category is shown', async () => {
  await listedMentor(app, 'noor', { expertise: ['Design'] })
  await app.db.insert(userCategories).values([{ userId: sam.id, categoryId: 'design', use: 'interest' }])
  expect((await recommended()).mentors).toMatchObject([
    { username: 'noor', reasons: { knows: [], helpsWith: ['Design'] } },
  ])
  await app.db.update(expertiseCategories).set({ hidden: true })
  expect(await recommended()).toEqual({ mentors: [], wishes: 0 })
})

test('what few can do weighs more than what many can', async () => {
  for (let nth = 0; nth < 6; nth++) await listedMentor(app, `many-${nth}`, { skills: ['React'] })
  await listedMentor(app, 'rare', { skills: ['Rust'] })
  await wish(app, sam.id, ['React', 'Rust'])
  expect((await names())[0]).toBe('rare')
})

test('nobody is recommended to themselves, to whom they blocked or who blocked them, or while they accept nothing', async () => {
  const skills = ['React']
  const noor = await listedMentor(app, 'noor', { skills })
  const tomas = await listedMentor(app, 'tomas', { skills })
  await listedMentor(app, 'resting', { skills, mentor: { accepting: false } })
  await listedMentor(app, 'away', { skills, mentor: { status: 'inactive', inactiveReason: 'On leave.' } })
  const own = await listedMentor(app, 'own', { skills })
  await wish(app, own.id, ['React'])
  const toOwn = await app.as(own).mentors.recommended({})
  expect(toOwn.mentors.map(({ username }) => username).toSorted()).toEqual(['noor', 'tomas'])
  await wish(app, sam.id, ['React'])
  await app.db.insert(blocks).values([
    { blockerId: sam.id, blockedId: noor.id, createdAt: 1 },
    { blockerId: tomas.id, blockedId: sam.id, createdAt: 1 },
  ])
  expect(await names()).toEqual(['own'])
})

test('without a wish nobody is recommended, and whoever is not signed in is refused', async () => {
  await listedMentor(app, 'noor', { skills: ['React'] })
  expect(await recommended()).toEqual({ mentors: [], wishes: 0 })
  await expect(app.as(null).mentors.recommended({})).rejects.toMatchObject({ message: 'auth.required' })
})

test('it is one round trip with the directory, which tells the reasons as well, and tells guests none', async () => {
  await listedMentor(app, 'noor', { skills: ['React'] })
  await wish(app, sam.id, ['React', 'SQL'])
  const { mentors, auth } = app.as(sam)
  app.requests.count = 0
  const [found] = await Promise.all([
    mentors.search({ free: 'evenings', q: 'raect' }),
    mentors.recommended({}),
    mentors.categories(),
    mentors.filters(),
    auth.me(),
  ])
  expect(app.requests.count).toBe(1)
  expect(found.total).toBe(0)
  const reasons = { knows: ['React'], wanted: 2, helpsWith: [] }
  expect(await mentors.search({ q: 'raect' })).toMatchObject({ mentors: [{ reasons }] })
  expect(await app.as(null).mentors.search({})).toMatchObject({ mentors: [{ reasons: null }] })
})
