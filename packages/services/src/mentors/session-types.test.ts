import { expect, test } from 'vitest'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { mostSessionTypes, mostSessionTypesKept } from '@mentorhub/domain/mentors/mentor'
import { approvedMentor } from '@mentorhub/testing/approved-mentor'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { commit } from '../commit.ts'
import { starterSessionTypes } from './starter-session-types.ts'
import { upsertSessionType } from './upsert-session-type.ts'

const interview = { name: 'Mock interview', goalType: 'mock_interview', durationMin: 60, active: true } as const

async function mentor() {
  const app = await createTestApp()
  const noor = await approvedMentor(app, 'noor')
  const { list, upsert, archive } = app.as(noor).mentors.sessionTypes
  const names = async () => (await list()).map(({ name, active }) => (active ? name : `(${name})`))
  const offer = (name: string, place?: number) => upsert({ ...interview, name, place })
  return { app, noor, list, upsert, archive, names, offer }
}

test('AVAIL-01, AVAIL-02: a mentor offers kinds of sessions, with length, goal and questions to ask', async () => {
  const { list, upsert } = await mentor()
  const questions = ['Which role is it?', 'What have you practised?']
  const { id } = await upsert({ ...interview, questions })
  expect(await list()).toEqual([{ ...interview, id, questions, digest: expect.any(String) }])
  await upsert({ id, ...interview, durationMin: 45, questions: 'Which role is it?\n\n  When?  ' })
  expect(await list()).toMatchObject([{ ...interview, id, durationMin: 45, questions: ['Which role is it?', 'When?'] }])
})

test.each([
  ['no name', 'name', ' '],
  ['a length that is none', 'durationMin', 20],
  ['a goal that is none', 'goalType', 'fortune'],
  ['seven questions', 'questions', Array.from({ length: 7 }, (_, n) => `Question ${n}`)],
  ['a price', 'priceMinor', 4000],
])('%s is refused', async (_, field, value) => {
  const { upsert, list } = await mentor()
  await expect(upsert({ ...interview, [field]: value })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect(await list()).toEqual([])
})

test('they stand in the order that the mentor gives them, and a new one comes last', async () => {
  const { offer, upsert, names, list } = await mentor()
  for (const name of ['A', 'B', 'C']) await offer(name)
  expect(await names()).toEqual(['A', 'B', 'C'])
  await offer('first', 1)
  expect(await names()).toEqual(['first', 'A', 'B', 'C'])
  const b = (await list()).find(({ name }) => name === 'B')
  await upsert({ ...interview, id: b?.id, name: 'B', place: 60 })
  expect(await names()).toEqual(['first', 'A', 'C', 'B'])
  await upsert({ ...interview, id: b?.id, name: 'still last' })
  expect(await names()).toEqual(['first', 'A', 'C', 'still last'])
})

test('what is archived is offered no more, and can be offered again', async () => {
  const { offer, upsert, archive, names } = await mentor()
  const { id } = await offer('A')
  await archive({ id })
  expect(await names()).toEqual(['(A)'])
  await upsert({ ...interview, id, name: 'A' })
  expect(await names()).toEqual(['A'])
})

test('a form that was opened before another tab archived or changed the type changes nothing', async () => {
  const { offer, upsert, archive, list, names } = await mentor()
  const { id } = await offer('A')
  const opened = async () => ({ ...interview, id, name: 'A', digest: (await list())[0]?.digest })
  const form = await opened()
  await archive({ id })
  await expect(upsert(form)).rejects.toMatchObject({ code: 'CONFLICT', message: changed })
  await expect(upsert({ ...form, name: 'B' })).rejects.toThrow(changed)
  expect(await names()).toEqual(['(A)'])
  const again = await opened()
  await upsert(again)
  await upsert({ ...(await opened()), durationMin: 90 })
  await expect(upsert({ ...again, name: 'B' })).rejects.toThrow(changed)
  expect(await list()).toMatchObject([{ name: 'A', durationMin: 90 }])
})

test('the same form sent twice is saved, and an edit between reading and writing is not overwritten', async () => {
  const { app, noor, offer, upsert, archive, list, names } = await mentor()
  const { id } = await offer('A')
  const told = { ...interview, id, name: 'B', questions: ['Why?'], place: null }
  const digest = (await list())[0]?.digest ?? null
  const late = (act: () => PromiseLike<unknown>) =>
    upsertSessionType({ ...app.ctx(noor), db: beforeWriting(app.db, act) }, { ...told, digest })
  await late(() => upsert({ ...told, digest }))
  await upsert({ ...told, digest })
  expect(await names()).toEqual(['B'])
  await expect(late(() => archive({ id }))).rejects.toThrow(changed)
  expect(await names()).toEqual(['(B)'])
})

const changed = 'session_type.changed_meanwhile'

test('Z1: a kind of session of somebody else is as unknown as none', async () => {
  const { app, offer, names } = await mentor()
  const { id } = await offer('A')
  const tomas = app.as(await approvedMentor(app, 'tomas')).mentors.sessionTypes
  await expect(tomas.upsert({ ...interview, id, name: 'mine' })).rejects.toThrow('session_type.not_found')
  await expect(tomas.archive({ id })).rejects.toThrow('session_type.not_found')
  expect(await names()).toEqual(['A'])
})

test('so many are offered and not one more, however it is tried', async () => {
  const { offer, upsert, archive, names } = await mentor()
  const { id } = await offer('archived')
  await archive({ id })
  for (let n = 1; n < mostSessionTypes; n++) await offer(`${n}`)
  const outcomes = await Promise.allSettled([offer('one'), offer('other'), upsert({ ...interview, id, name: 'back' })])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(outcomes).toContainEqual(
    expect.objectContaining({ reason: expect.objectContaining({ message: 'session_type.too_many' }) }),
  )
  expect((await names()).filter((name) => !name.startsWith('('))).toHaveLength(mostSessionTypes)
  await expect(offer('one more')).rejects.toThrow('session_type.too_many')
})

test('what is offered already can be changed when there is room for no more', async () => {
  const { offer, upsert, names } = await mentor()
  const { id } = await offer('A')
  for (let n = 1; n < mostSessionTypes; n++) await offer(`${n}`)
  await upsert({ ...interview, id, name: 'changed' })
  expect(await names()).toContain('changed')
})

test('what was offered once has an end, too', async () => {
  const { app, noor, offer } = await mentor()
  const old = { mentorId: noor.id, name: 'Old', goalType: 'guidance', durationMin: 30, active: false } as const
  const many = Array.from({ length: mostSessionTypesKept }, (_, n) => ({ ...old, id: `${n}` }))
  await app.db.insert(sessionTypes).values(many)
  await expect(offer('one more')).rejects.toThrow('session_type.too_many')
})

test('AVAIL-13: a new mentor starts with half an hour and an hour; one who had their own keeps those alone', async () => {
  const { app, noor, list, offer, names } = await mentor()
  const start = () => commit(app.ctx(), starterSessionTypes(app.ctx(), noor.id))
  await start()
  expect((await list()).map(({ durationMin, active }) => [durationMin, active])).toEqual([
    [30, true],
    [60, true],
  ])
  await start()
  expect(await list()).toHaveLength(2)

  const tomas = await approvedMentor(app, 'tomas')
  await app.as(tomas).mentors.sessionTypes.upsert({ ...interview, name: 'Own' })
  await commit(app.ctx(), starterSessionTypes(app.ctx(), tomas.id))
  expect(await app.as(tomas).mentors.sessionTypes.list()).toMatchObject([{ name: 'Own' }])
  await offer('third')
  expect((await names()).at(-1)).toBe('third')
})
