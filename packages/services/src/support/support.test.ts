import { expect, test } from 'vitest'
import { supportTickets } from '@mentorhub/db/schema/support'
import { outbox } from '@mentorhub/db/schema/system'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { drainOutbox } from '../outbox/drain.ts'

const ticket = { name: 'Sam', email: 'sam@example.test', subject: 'My zone', message: 'Hello,\n\nit moves.' }

async function asked(app: TestApp, person: TestPerson | null, given: Partial<typeof ticket> = {}) {
  const { number } = await app.as(person).support.tickets.create({ ...ticket, ...given })
  await drainOutbox(app.ctx())
  return number
}

test('HELP-02: support gets the message with the address to answer to, and the asker the number', async () => {
  const app = await createTestApp()
  const sam = await app.person('sam')
  const number = await asked(app, sam)
  expect(await app.db.select().from(supportTickets)).toMatchObject([{ ...ticket, number, userId: sam.id }])
  const [desk, receipt] = app.sent
  expect(desk).toMatchObject({
    to: 'support@mentorhub.com',
    replyTo: ticket.email,
    subject: `Support ${number}: My zone`,
  })
  expect(desk?.text).toContain('it moves.')
  expect(receipt).toMatchObject({ to: ticket.email, replyTo: 'support@mentorhub.com' })
  expect(receipt?.subject).toContain(String(number))
  expect(receipt?.text).toMatch(/24 hours[\s\S]*My zone[\s\S]*it moves\./)
})

test('tried again, each of the two mails is sent once', async () => {
  const app = await createTestApp()
  app.mailer.refuses = ticket.email
  await asked(app, null)
  expect(app.sent).toHaveLength(1)
  app.mailer.refuses = undefined
  await app.db.update(outbox).set({ dueAt: app.clock.now })
  await drainOutbox(app.ctx())
  await app.db.update(outbox).set({ dueAt: app.clock.now, doneAt: null })
  await drainOutbox(app.ctx())
  expect(app.sent.map(({ to }) => to)).toEqual(['support@mentorhub.com', ticket.email])
})

test.each<[string, (app: TestApp) => Promise<TestPerson | null>]>([
  ['nobody who is signed in', async () => null],
  ['somebody else', (app) => app.person('lin')],
  ['somebody who has not confirmed it', (app) => app.person('sam', { emailVerifiedAt: null })],
])('an address that %s gave is not mailed what was typed', async (_, who) => {
  const app = await createTestApp()
  await asked(app, await who(app))
  const receipt = app.sent.find(({ to }) => to === ticket.email)
  expect(receipt?.text).toContain('24 hours')
  expect(JSON.stringify(receipt)).not.toMatch(/My zone|it moves/)
})

test('nobody can fill a mailbox: three receipts a day for one address, whoever asks; support hears all', async () => {
  const app = await createTestApp()
  for (let i = 0; i < 5; i++) await app.as(null, `192.0.2.${i}`).support.tickets.create(ticket)
  await drainOutbox(app.ctx())
  expect(app.sent.filter(({ to }) => to === ticket.email)).toHaveLength(3)
  expect(app.sent.filter(({ to }) => to === 'support@mentorhub.com')).toHaveLength(5)
})

test('one address of the network may ask five times an hour, and what is refused is not kept', async () => {
  const app = await createTestApp()
  for (let i = 0; i < 5; i++) await asked(app, null, { email: `reader${i}@example.test` })
  await expect(asked(app, null)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  expect(await app.db.$count(supportTickets)).toBe(5)
})

test('two who ask at once get numbers of their own, and their own mails', async () => {
  const app = await createTestApp()
  const subjects = Array.from({ length: 5 }, (_, at) => `Question ${at}`)
  const tickets = await Promise.all(
    subjects.map((subject) => app.as(null).support.tickets.create({ ...ticket, subject })),
  )
  await drainOutbox(app.ctx())
  const mailed = app.sent.filter(({ to }) => to === 'support@mentorhub.com').map(({ subject }) => subject)
  expect(mailed.toSorted()).toEqual(tickets.map(({ number }, at) => `Support ${number}: Question ${at}`).toSorted())
})

test.each([
  ['no subject', { subject: ' ' }],
  ['two lines of subject', { subject: 'one\ntwo' }],
  ['no message', { message: '\n' }],
  ['a message that is too long', { message: 'x'.repeat(5001) }],
  ['no address', { email: 'sam' }],
  ['no name', { name: '' }],
])('%s is refused', async (_, given) => {
  const app = await createTestApp()
  await expect(asked(app, null, given)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('asking is two round trips: both limits side by side, then the batch', async () => {
  const app = await createTestApp()
  const sam = await app.person('sam')
  const caller = app.as(sam)
  app.requests.count = 0
  await caller.support.tickets.create(ticket)
  expect(app.requests.count).toBe(3)
})
