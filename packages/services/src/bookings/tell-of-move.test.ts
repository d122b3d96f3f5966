import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { availabilityRules, mentorOpenings } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { notifications } from '@mentorhub/db/schema/notifications'
import { outbox } from '@mentorhub/db/schema/system'
import { users } from '@mentorhub/db/schema/users'
import { hours, minutes } from '@mentorhub/domain/duration'
import { ProviderDown } from '@mentorhub/domain/errors'
import { inBerlin, inNewYork, seen, toldTwo, wednesday } from '@mentorhub/testing/told-two'
import { refreshOpenings } from '../availability/refresh-openings.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { expireRequests } from './expire-requests.ts'

const words = { description: 'I hope to find a first step.', questions: 'Which one?' }
const asked = { username: 'noor', sessionTypeId: 'noor-30', start: wednesday, topic: 'How to lead', ...words }

async function two() {
  const told = await toldTwo()
  return { ...told, request: (start = wednesday) => told.app.as(told.sam).bookings.request({ ...asked, start }) }
}

test('BOOK-03, NOTF-01: the mentor is asked with all there is to know, and can answer five ways from the mail', async () => {
  const { noor, sam, news, listed, request } = await two()
  await request()
  const {
    noor: [mail],
    sam: [receipt],
  } = await news()
  expect(mail?.subject).toBe('Sam Okafor asks you for a session')
  for (const part of [
    inBerlin,
    inNewYork,
    'How to lead',
    words.description,
    words.questions,
    'Designer',
    '08:00 (Berlin)',
  ])
    expect(mail?.text).toContain(part)
  const answers = [...(mail?.text ?? '').matchAll(/\/a\/(?<token>\w+)\?to=(?<to>\w+)/g)].map(({ groups }) => groups)
  expect(answers.map((answer) => answer?.['to'])).toEqual(['confirm', 'decline', 'propose', 'ask'])
  expect(new Set(answers.map((answer) => answer?.['token'])).size).toBe(1)
  expect(receipt?.subject).toBe('Your request to Noor Haddad is sent')
  expect(receipt?.text).toContain(`When: ${inNewYork}\nFor Noor Haddad: ${inBerlin}`)
  expect(await listed(noor)).toEqual([['bookings', mail?.subject]])
  expect(await listed(sam)).toEqual([['bookings', receipt?.subject]])
})

test('more time is offered where there is some to take', async () => {
  const { news, request } = await two()
  await request(wednesday + hours(24 * 7))
  expect((await news()).noor[0]?.text).toContain('Take 48 more hours')
})

test('NOTF-01: what the mail says can be done, can be done with its link', async () => {
  const { app, news, request } = await two()
  await request()
  await news()
  const token = app.linkIn('a')
  expect(await app.as(null).bookings.mailAction.perform({ token, does: 'confirm' })).toMatchObject({
    status: 'confirmed',
  })
  expect((await news()).sam[0]?.subject).toBe('Confirmed: you meet Noor Haddad')
})

test('an edited request is told of as it is then, with buttons that work; the first one is not told of any more', async () => {
  const { app, sam, news, request } = await two()
  const made = await request()
  await app
    .as(sam)
    .bookings.edit({ ...seen(made), ...words, sessionTypeId: 'noor-30', start: wednesday, topic: 'How to grow' })
  const { noor: mails } = await news()
  expect(mails.map(({ subject }) => subject)).toEqual(['Sam Okafor changed the request'])
  expect(mails[0]?.text).toContain('Topic: How to grow')
  const token = app.linkIn('a')
  expect(await app.as(null).bookings.mailAction.peek({ token })).toMatchObject({ state: 'open' })
})

test('a question goes to the mentee with a way to answer, and the answer to the mentor with fresh buttons', async () => {
  const { app, noor, arranged, news } = await two()
  const booking = await arranged({ startsAt: wednesday + hours(240) })
  const open = await app.as(noor).bookings.askInformation({ ...seen(booking), text: 'Which team?' })
  const {
    sam: [question],
    noor: none,
  } = await news()
  expect(none).toEqual([])
  expect(question?.text).toContain('> Which team?')
  const token = app.linkIn('a')
  await app.as(null).bookings.mailAction.perform({ token, does: 'reply', text: 'Mine, of five.' })
  const {
    noor: [reply],
  } = await news()
  expect(reply?.subject).toBe('Sam Okafor answered your question')
  expect(reply?.text).toContain('> Mine, of five.')
  expect(reply?.text).toContain('?to=confirm')
  expect(reply?.text).not.toContain('?to=ask')
  expect(open.version).toBe(2)
})

test('whoever waits hears of more time, and keeps a link to the question that is open', async () => {
  const { app, noor, arranged, news } = await two()
  const booking = await arranged({ startsAt: wednesday + hours(240) })
  const open = await app.as(noor).bookings.askInformation({ ...seen(booking), text: 'Which team?' })
  await app.as(noor).bookings.extend(seen(open))
  const {
    sam: mails,
    noor: [mentor],
  } = await news()
  const extension = mails.find(({ subject }) => subject === 'Noor Haddad needs more time to answer')
  expect(extension?.text).toContain('Answer the question:\nhttps://mentorhub.test/a/')
  expect(mentor?.text).toContain('?to=decline')
})

test('BOOK-07, BOOK-08: a no says why, and who could help instead', async () => {
  const { app, noor, arranged, news } = await two()
  const booking = await arranged()
  await app.as(noor).bookings.decline({ ...seen(booking), code: 'no_time', reason: 'After the summer again.' })
  const {
    sam: [mail],
    noor: none,
  } = await news()
  expect(none).toEqual([])
  expect(mail?.subject).toBe('Noor Haddad cannot take your request')
  expect(mail?.text).toContain('No time at the moment')
  expect(mail?.text).toContain('> After the summer again.')
  expect(mail?.attachments).toBeUndefined()
})

test('B4: what was not answered is told to both, kindly', async () => {
  const { app, arranged, news } = await two()
  await arranged()
  app.clock.now = wednesday - hours(2) + minutes(1)
  await expireRequests(app.ctx())
  const {
    sam: [mentee],
    noor: [mentor],
  } = await news()
  expect(mentee?.subject).toBe('Your request to Noor Haddad was not answered')
  expect(mentor?.subject).toBe('The request of Sam Okafor has run out')
})

test('what is not so any more when it is told is not told', async () => {
  const { app, noor, sam, arranged, news } = await two()
  const booking = await arranged()
  const made = await app.as(noor).bookings.confirm(seen(booking))
  await app.as(sam).bookings.cancel(seen(made))
  const { noor: mails, sam: none } = await news()
  expect(none).toEqual([])
  expect(mails.map(({ subject }) => subject)).toEqual(['Cancelled: your session with Sam Okafor'])
})

test.each([{ status: 'suspended' }, { status: 'deactivated' }, { deletionDueAt: 1 }] as const)(
  'nobody is told who is not here any more: %j',
  async (gone) => {
    const { app, noor, sam, arranged, news } = await two()
    const booking = await arranged()
    await app.db.update(users).set(gone).where(eq(users.id, sam.id))
    await app.as(noor).bookings.confirm(seen(booking))
    const mails = await news()
    expect([mails.noor.length, mails.sam.length]).toEqual([1, 0])
    expect(await app.db.$count(notifications, eq(notifications.userId, sam.id))).toBe(0)
  },
)

test('J1: a handler that is run again tells nobody twice, and one address that is refused keeps nothing from the other', async () => {
  const { app, noor, arranged, news } = await two()
  const booking = await arranged()
  await app.as(noor).bookings.confirm(seen(booking))
  app.mailer.refuses = 'sam@example.test'
  expect((await news()).noor).toHaveLength(1)
  app.mailer.refuses = undefined
  app.clock.now += minutes(2)
  await drainOutbox(app.ctx())
  await app.db.update(outbox).set({ doneAt: null, dueAt: app.clock.now })
  await drainOutbox(app.ctx())
  expect(app.sent.map(({ to }) => to).toSorted()).toEqual(['noor@example.test', 'sam@example.test'])
  expect(await app.db.$count(notifications)).toBe(2)
})

test('J4: while no mail goes out, sessions are asked for and confirmed, and all is told once it does', async () => {
  const { app, noor, news, request } = await two()
  app.mailer.failure = new ProviderDown('resend: 500')
  const made = await request()
  await news()
  app.clock.now += minutes(5)
  await app.as(noor).bookings.confirm(seen(made))
  await news()
  app.mailer.failure = undefined
  app.clock.now += minutes(2)
  const mails = await news()
  expect(mails.sam.map(({ subject }) => subject)).toEqual(['Confirmed: you meet Noor Haddad'])
  expect(mails.noor.map(({ subject }) => subject)).toEqual(['Confirmed: you meet Sam Okafor'])
  expect(await app.db.$count(outbox, eq(outbox.attempts, 8))).toBe(0)
})

test('a time that is taken is not found as free any more, and whoever waits hears when it comes back', async () => {
  const { app, noor, sam, news, listed, request } = await two()
  const wednesdays = { weekday: 3, startMin: 540, endMin: 570 }
  await app.db.delete(availabilityRules)
  await app.db.insert(availabilityRules).values({ id: 'only', mentorId: noor.id, ...wednesdays })
  await app.db.update(mentorProfiles).set({ horizonDays: 7 }).where(eq(mentorProfiles.userId, noor.id))
  await refreshOpenings(app.ctx(), { mentorId: noor.id }, 'now')
  const openings = () => app.db.$count(mentorOpenings)
  expect(await openings()).toBe(1)
  const made = await request()
  await news()
  expect(await openings()).toBe(0)
  const lin = await app.person('lin')
  await app.as(lin).mentors.waitlist.join({ username: 'noor' })
  await app.as(sam).bookings.cancel(seen(made))
  await news()
  await drainOutbox(app.ctx())
  expect(await openings()).toBe(1)
  expect(await listed(lin)).toEqual([['waitlist', 'Noor Haddad has free times']])
})
