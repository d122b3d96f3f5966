import { expect, test } from 'vitest'
import { mentorProfiles, mentorWaitlist } from '@mentorhub/db/schema/mentors'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { joinWaitlist } from './join-waitlist.ts'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { createTestApp } from '@mentorhub/testing/create-test-app'

async function three() {
  const app = await createTestApp()
  const noor = await bookableMentor(app, 'noor', { accepting: false })
  const sam = await app.person('sam')
  const waiting = () => app.db.select().from(mentorWaitlist)
  return { app, noor, sam, waiting }
}

test('somebody asks once, twice or at the same time, waits once, sees it, and leaves', async () => {
  const { app, noor, sam, waiting } = await three()
  const { waitlist, get } = app.as(sam).mentors
  const sees = async () => (await get({ username: 'noor' })).isWaiting
  expect(await sees()).toBe(false)
  await Promise.all([1, 2, 3].map(() => waitlist.join({ username: 'noor' })))
  expect(await waitlist.join({ username: 'noor' })).toEqual({ waiting: true })
  expect(await waiting()).toEqual([{ mentorId: noor.id, userId: sam.id, createdAt: app.clock.now }])
  expect(await sees()).toBe(true)
  expect((await app.as(null).mentors.get({ username: 'noor' })).isWaiting).toBe(false)
  expect(await waitlist.leave({ username: 'noor' })).toEqual({ waiting: false })
  expect(await waitlist.leave({ username: 'noor' }), 'twice is once').toEqual({ waiting: false })
  expect(await waiting()).toEqual([])
})

test('nobody waits for themselves, for nobody, or for somebody who is no mentor', async () => {
  const { app, noor, sam } = await three()
  await expect(app.as(noor).mentors.waitlist.join({ username: 'noor' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    message: 'waitlist.yourself',
  })
  for (const username of ['nobody', 'sam'])
    await expect(app.as(sam).mentors.waitlist.join({ username })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'mentor.not_found',
    })
})

test('Z2: whom the mentor has blocked, or who blocked them, is answered for as for nobody', async () => {
  const { app, noor, sam, waiting } = await three()
  const lin = await app.person('lin')
  await app.as(noor).users.block({ username: 'sam' })
  await app.as(lin).users.block({ username: 'noor' })
  for (const one of [sam, lin]) {
    await expect(app.as(one).mentors.waitlist.join({ username: 'noor' })).rejects.toThrow('mentor.not_found')
    await expect(app.as(one).mentors.get({ username: 'noor' })).rejects.toThrow('mentor.not_found')
  }
  expect(await waiting()).toEqual([])
})

test('a mentor who is deactivated at the same moment is waited for by nobody, and can still be left', async () => {
  const { app, noor, sam, waiting } = await three()
  const away = () => app.db.update(mentorProfiles).set({ status: 'inactive', inactiveReason: 'away' })
  const late = { ...app.ctx(sam), db: beforeWriting(app.db, away) }
  await expect(joinWaitlist(late, { username: 'noor' })).rejects.toMatchObject({ message: 'mentor.not_found' })
  expect(await waiting()).toEqual([])

  await app.db.insert(mentorWaitlist).values({ mentorId: noor.id, userId: sam.id, createdAt: 1 })
  await app.as(sam).mentors.waitlist.leave({ username: 'noor' })
  expect(await waiting()).toEqual([])
})

test('one’s list is one’s own: leaving takes nobody else off it', async () => {
  const { app, sam, waiting } = await three()
  const lin = await app.person('lin')
  for (const one of [sam, lin]) await app.as(one).mentors.waitlist.join({ username: 'noor' })
  await app.as(lin).mentors.waitlist.leave({ username: 'noor' })
  expect((await waiting()).map(({ userId }) => userId)).toEqual([sam.id])
})
