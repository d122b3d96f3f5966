import { expect, test } from 'vitest'
import { listedMentor } from '@mentorhub/testing/listed-mentor'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { hours } from '@mentorhub/domain/duration'
import { booked } from '@mentorhub/testing/booked'
import { calendarsIn, seen, toldTwo, wednesday } from '@mentorhub/testing/told-two'
import { makeMove, type BookingRow, type Made } from './make-move.ts'

const system = { by: 'system', kind: 'system', userId: null } as const
const admin = { by: 'admin', kind: 'admin', userId: null } as const
const cancels: Made = { move: 'cancel', set: { cancelledBy: 'system', reason: 'The mentor is not active any more.' } }

/** A mentor with others who know of the same, and a mentee. */
async function among() {
  const { app, news } = await toldTwo()
  const office = [1, 2, 3, 4, 5].map((weekday) => [weekday, 9, 17] as const)
  const like = (username: string) => listedMentor(app, username, { expertise: ['Design'], hours: office })
  const [ida] = [await like('ida'), await like('tomas')]
  const lin = await app.person('lin')
  const arranged = (given: Partial<BookingRow> = {}) =>
    booked(app, { mentor: ida, mentee: lin }, { startsAt: wednesday + hours(1), ...given })
  const mailsTo = async (username: string) => {
    await news()
    return app.sent.filter(({ to }) => to === `${username}@example.test`)
  }
  return { app, ida, lin, arranged, mailsTo }
}

const instead =
  /tomas: 25 November 2026 at 10:00 \(UTC\):\nhttps:\/\/mentorhub\.test\/bookings\/new\/tomas\?type=[\w-]+&start=\d+\n/

test('N2: whoever was declined, or not answered, is shown who could help at that hour', async () => {
  const { app, ida, arranged, mailsTo } = await among()
  await app.as(ida).bookings.decline(seen(await arranged()))
  const [mail] = await mailsTo('lin')
  expect(mail?.text).toMatch(instead)
})

test('B14: a mentor who cancels says why, and the mentee is shown who could help', async () => {
  const { app, ida, arranged, mailsTo } = await among()
  await app.as(ida).bookings.cancel({ ...seen(await arranged({ status: 'confirmed' })), reason: 'I am ill.' })
  const [mail] = await mailsTo('lin')
  expect(mail?.text).toContain('> I am ill.')
  expect(mail?.text).toMatch(instead)
  expect(calendarsIn(mail)).toMatchObject([{ method: 'CANCEL', sequence: 1 }])
})

test('B14a, N28: when neither of them cancelled, both hear it with the reason, and the mentee who could help', async () => {
  const { app, arranged, mailsTo } = await among()
  await makeMove(app.ctx(), { booking: await arranged({ status: 'confirmed' }), ...system }, cancels)
  const [mentee] = await mailsTo('lin')
  const mentor = app.sent.find(({ to }) => to === 'ida@example.test')
  for (const mail of [mentee, mentor]) {
    expect(mail?.text).toContain('MentorHub wrote:\n\n> The mentor is not active any more.')
    expect(calendarsIn(mail)).toMatchObject([{ method: 'CANCEL' }])
  }
  expect(mentee?.text).toMatch(instead)
  expect(mentor?.text).not.toMatch(instead)
})

test('B3: whoever books a mentor that takes everybody hears of a session, and not of a request', async () => {
  const { app, noor, sam, news } = await toldTwo()
  await app.db.update(mentorProfiles).set({ autoConfirm: true })
  const asked = { username: noor.username, sessionTypeId: 'noor-30', start: wednesday, topic: 'How to lead' }
  await app.as(sam).bookings.request({ ...asked, description: 'I hope to find a first step.', questions: '' })
  const mails = await news()
  for (const [mail] of [mails.noor, mails.sam]) expect(mail?.subject).toMatch(/^Confirmed: you meet /)
  expect(calendarsIn(mails.sam[0])).toMatchObject([{ method: 'REQUEST', sequence: 0 }])
})

test('B18: what our team has found is told to both', async () => {
  const { app, arranged, mailsTo } = await among()
  const booking = await arranged({ status: 'no_show' })
  await makeMove(app.ctx(), { booking, ...admin }, { move: 'rule_present', set: { absent: null, completedAt: 1 } })
  const [mail] = await mailsTo('lin')
  expect(mail?.subject).toBe('Looked at again: your session with ida')
  expect(mail?.text).toContain('you have met')
})
