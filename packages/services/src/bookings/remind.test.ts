import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { bookings } from '@mentorhub/db/schema/bookings'
import { hours, minutes } from '@mentorhub/domain/duration'
import { inNewYork, seen, toldTwo, wednesday } from '@mentorhub/testing/told-two'
import { queueReminders } from './queue-reminders.ts'

const startsAt = wednesday + hours(48)

async function two() {
  const told = await toldTwo()
  /** Moves the clock, and lets the job run. */
  const at = async (now: number) => {
    told.app.clock.now = now
    await queueReminders(told.app.ctx())
    return told.news()
  }
  return { ...told, at }
}

const subjects = ({ noor, sam }: Record<'noor' | 'sam', readonly { readonly subject: string }[]>) => ({
  noor: noor.map(({ subject }) => subject),
  sam: sam.map(({ subject }) => subject),
})
const nothing = { noor: [], sam: [] }

test('N2: a mentor is reminded of a request after 12 and 36 hours, with buttons that work', async () => {
  const { app, arranged, at } = await two()
  const { requestedAt } = await arranged({ startsAt })
  expect(await at(requestedAt + hours(12) - 1)).toEqual(nothing)
  const first = await at(requestedAt + hours(12))
  expect(subjects(first)).toEqual({ noor: ['Sam Okafor waits for your answer'], sam: [] })
  expect(first.noor[0]?.headers).toHaveProperty('List-Unsubscribe')
  const last = await at(requestedAt + hours(36))
  expect(subjects(last)).toEqual({ noor: ['Last reminder: Sam Okafor waits for you'], sam: [] })
  expect(await app.as(null).bookings.mailAction.peek({ token: app.linkIn('a') })).toMatchObject({ state: 'open' })
})

test('a mentor who has asked something is not reminded while the mentee is to answer', async () => {
  const { app, noor, sam, arranged, at } = await two()
  const booking = await arranged({ startsAt: startsAt + hours(240) })
  const open = await app.as(noor).bookings.askInformation({ ...seen(booking), text: 'Which team?' })
  expect(subjects(await at(booking.requestedAt + hours(12))).noor).toEqual([])
  await app.as(sam).bookings.reply({ ...seen(open), text: 'Mine.' })
  const [{ answerDueAt } = booking] = await app.db.select().from(bookings)
  const { noor: mails } = await at((answerDueAt ?? 0) - hours(12))
  expect(mails.map(({ subject }) => subject)).toContain('Last reminder: Sam Okafor waits for you')
})

test('BOOK-29: a day before, the mentor says with one tap that it is still on', async () => {
  const { app, sam, agreed, at, listed } = await two()
  const booking = await agreed({ startsAt, meetingUrl: 'https://meet.example.com/noor' })
  const mails = await at(startsAt - hours(24))
  expect(subjects(mails)).toEqual({ noor: ['Tomorrow you meet Sam Okafor'], sam: ['Tomorrow you meet Noor Haddad'] })
  expect(mails.sam[0]?.text).toContain(inNewYork.replace('Wednesday 25', 'Friday 27'))
  await app.as(null).bookings.mailAction.perform({ token: app.linkIn('a'), does: 'reconfirm' })
  expect((await app.db.select().from(bookings))[0]?.reconfirmedAt).toBe(startsAt - hours(24))
  await at(startsAt - hours(23))
  expect(await listed(sam)).toEqual([['bookings', 'Noor Haddad has confirmed once more']])
  expect(booking.reconfirmedAt).toBeNull()
})

test('BOOK-10: the mentor is asked for the link that is missing: a day, two hours and a quarter before', async () => {
  const { agreed, at, noor, sam, listed } = await two()
  await agreed({ startsAt })
  expect((await at(startsAt - hours(24))).noor[0]?.text).toContain(
    'Add Meeting Link:\nhttps://mentorhub.test/bookings/',
  )
  expect(subjects(await at(startsAt - hours(2)))).toEqual({
    noor: ['Your session with Sam Okafor has no link yet'],
    sam: [],
  })
  expect(subjects(await at(startsAt - minutes(15)))).toEqual({
    noor: ['In 15 minutes, and no link: Sam Okafor'],
    sam: [],
  })
  expect((await listed(sam)).map(([kind]) => kind)).toEqual(['reminders', 'reminders'])
  expect((await listed(noor)).map(([, title]) => title)).toContain('In 15 minutes, and no link: Sam Okafor')
})

test('with a link, both are reminded on their page alone', async () => {
  const { agreed, at, noor, sam, listed } = await two()
  await agreed({ startsAt, meetingUrl: 'https://meet.example.com/noor' })
  await at(startsAt - hours(24))
  expect(await at(startsAt - hours(2))).toEqual(nothing)
  expect(await at(startsAt - minutes(15))).toEqual(nothing)
  for (const [person, other] of [[noor, 'Sam Okafor'] as const, [sam, 'Noor Haddad'] as const])
    expect((await listed(person)).map(([, title]) => title)).toEqual([
      `In 15 minutes you meet ${other}`,
      `In two hours you meet ${other}`,
    ])
})

test('BOOK-21: feedback is asked for an hour and three days after, and not once it is given', async () => {
  const { app, sam, arranged, at } = await two()
  const { id } = await arranged({ status: 'completed', startsAt: wednesday - hours(72) })
  const done = app.clock.now
  const first = await at(done + hours(1))
  expect(subjects(first)).toEqual({ noor: [], sam: ['How was it with Noor Haddad?'] })
  expect(first.sam[0]?.text).toContain('Leave Feedback:\nhttps://mentorhub.test/bookings/')
  await app.as(sam).bookings.feedback.submit({ id, rating: 5 })
  expect((await at(done + hours(72))).sam).toEqual([])
})

test('whoever gave none is asked once more, and not again', async () => {
  const { app, arranged, at } = await two()
  await arranged({ status: 'completed', startsAt: wednesday - hours(72) })
  const done = app.clock.now
  await at(done + hours(1))
  expect(subjects(await at(done + hours(72))).sam).toEqual(['Two minutes for Noor Haddad?'])
  expect(await at(done + hours(200))).toEqual(nothing)
})

test('N14: what was cancelled or moved while its reminder was on the way is not reminded of', async () => {
  const { app, sam, agreed, news } = await two()
  const booking = await agreed({ startsAt })
  app.clock.now = startsAt - hours(24)
  await queueReminders(app.ctx())
  await app.as(sam).bookings.cancel(seen(booking))
  const mails = await news()
  expect(subjects(mails)).toEqual({ noor: ['Cancelled: your session with Sam Okafor'], sam: [] })
})

test('a run that comes hours too late leaves out what helps nobody any more', async () => {
  const { app, agreed, at } = await two()
  await agreed({ startsAt, meetingUrl: 'https://meet.example.com/noor' })
  expect(await at(startsAt - hours(2))).toEqual(nothing)
  expect(await app.db.$count(bookingReminders, eq(bookingReminders.sentAt, app.clock.now))).toBe(2)
})

test('reminders are had as they were chosen', async () => {
  const { app, sam, agreed, at } = await two()
  await app.as(sam).notifications.preferences.set({ choices: [{ kind: 'reminders', channel: 'mail', mode: 'off' }] })
  await agreed({ startsAt })
  expect(subjects(await at(startsAt - hours(24)))).toEqual({ noor: ['Tomorrow you meet Sam Okafor'], sam: [] })
})
