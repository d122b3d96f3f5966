import { expect, test } from 'vitest'
import { bookings } from '@mentorhub/db/schema/bookings'
import { hours, minutes } from '@mentorhub/domain/duration'
import { calendarsIn, inBerlin, inNewYork, seen, toldTwo as two, wednesday } from '@mentorhub/testing/told-two'
import { lapseProposals } from './lapse-proposals.ts'

test('NOTF-02: both get the invitation with one name and its number, and the mentor is asked for the link', async () => {
  const { app, noor, arranged, news } = await two()
  const booking = await arranged()
  await app.as(noor).bookings.confirm(seen(booking))
  const {
    noor: [mentor],
    sam: [mentee],
  } = await news()
  const invitation = { method: 'REQUEST', uid: booking.icalUid, sequence: 0, start: '20261125T090000Z' }
  expect([calendarsIn(mentor), calendarsIn(mentee)]).toEqual([[invitation], [invitation]])
  expect(mentor?.text).toContain('Add Meeting Link:\nhttps://mentorhub.test/bookings/')
  expect(mentee?.text).toContain(`When: ${inNewYork}\nFor Noor Haddad: ${inBerlin}`)
  expect(mentee?.text).toContain('https://calendar.google.com/calendar/render?')
})

test('Z2: nobody’s address is told to the other, in no part of a mail or its invitation', async () => {
  const { app, noor, arranged, news } = await two()
  const booking = await arranged()
  await app.as(noor).bookings.confirm(seen(booking))
  const {
    noor: [mentor],
    sam: [mentee],
  } = await news()
  expect(JSON.stringify(mentor)).not.toContain('sam@example.test')
  expect(JSON.stringify(mentee)).not.toContain('noor@example.test')
})

test('BOOK-12: the other is told of a cancellation, and calendars forget it', async () => {
  const { app, sam, agreed, news } = await two()
  const booking = await agreed({ icalSequence: 1 })
  await app.as(sam).bookings.cancel({ ...seen(booking), reason: 'I am ill.' })
  const {
    noor: [mail],
    sam: none,
  } = await news()
  expect(none).toEqual([])
  expect(mail?.subject).toBe('Cancelled: your session with Sam Okafor')
  expect(mail?.text).toContain('> I am ill.')
  expect(calendarsIn(mail)).toEqual([
    { method: 'CANCEL', uid: booking.icalUid, sequence: 2, start: '20261125T090000Z' },
  ])
})

test('a request that is taken back was in no calendar', async () => {
  const { app, sam, arranged, news } = await two()
  const booking = await arranged()
  await app.as(sam).bookings.cancel(seen(booking))
  const {
    noor: [mail],
  } = await news()
  expect(mail?.subject).toBe('The request is taken back: Sam Okafor')
  expect(mail?.attachments).toBeUndefined()
})

test('another time can be accepted from the mail, and the invitation moves in both calendars', async () => {
  const { app, noor, agreed, news } = await two()
  const booking = await agreed({ icalSequence: 1 })
  const later = wednesday + hours(24)
  await app.as(noor).bookings.propose({ ...seen(booking), startsAt: later, note: 'A day later?' })
  const {
    sam: [proposal],
    noor: none,
  } = await news()
  expect(none).toEqual([])
  expect(proposal?.text).toContain(`As it is now: ${inNewYork}`)
  expect(proposal?.text).toContain('New time: Thursday 26 November, 04:00–04:30 (New York)')
  expect(proposal?.text).toContain('Thursday 26 November, 10:00–10:30 (Berlin)')
  await app.as(null).bookings.mailAction.perform({ token: app.linkIn('a'), does: 'accept' })
  const mails = await news()
  const moved = { method: 'REQUEST', uid: booking.icalUid, sequence: 2, start: '20261126T090000Z' }
  for (const [mail] of [mails.noor, mails.sam]) expect(calendarsIn(mail)).toEqual([moved])
  expect(mails.sam[0]?.text).toContain(`It was: ${inNewYork}`)
})

test('who proposed a time hears that it was refused, and why; who was asked, that it was taken back', async () => {
  const { app, noor, sam, agreed, news } = await two()
  const booking = await agreed()
  const offer = { startsAt: wednesday + hours(24) }
  const one = await app.as(noor).bookings.propose({ ...seen(booking), ...offer })
  const refused = await app.as(sam).bookings.answerProposal({ ...seen(one), answer: 'refuse', reason: 'I travel.' })
  const first = await news()
  expect(first.sam).toEqual([])
  expect(first.noor[0]?.subject).toBe('Sam Okafor keeps to the time as it was')
  const again = await app.as(noor).bookings.propose({ ...seen(refused), ...offer })
  await app.as(noor).bookings.withdrawProposal(seen(again))
  const second = await news()
  expect(second.noor).toEqual([])
  expect(second.sam.map(({ subject }) => subject)).toEqual(['Noor Haddad takes the proposed time back'])
})

test('a mentor whose offer for a request came to nothing gets buttons that work', async () => {
  const { app, noor, arranged, news } = await two()
  const booking = await arranged({ startsAt: wednesday + hours(240) })
  await app.as(noor).bookings.propose({ ...seen(booking), startsAt: wednesday + hours(244) })
  await news()
  app.clock.now += hours(49)
  await app.db.update(bookings).set({ answerDueAt: app.clock.now + hours(1) })
  await lapseProposals(app.ctx())
  const {
    noor: [mail],
    sam: [mentee],
  } = await news()
  expect(mentee?.subject).toBe('The proposed time was not answered')
  expect(mail?.text).toContain('?to=confirm')
  expect(await app.as(null).bookings.mailAction.peek({ token: app.linkIn('a') })).toMatchObject({ state: 'open' })
})

test('BOOK-10: the mentee gets the meeting link, and a new number of the invitation', async () => {
  const { app, noor, agreed, news } = await two()
  const booking = await agreed({ icalSequence: 1 })
  const meetingUrl = 'https://meet.example.com/noor'
  await app.as(noor).bookings.setMeetingLink({ ...seen(booking), meetingUrl })
  const {
    sam: [mail],
    noor: none,
  } = await news()
  expect(none).toEqual([])
  expect(mail?.text).toContain(`Meeting link:\n${meetingUrl}`)
  expect(calendarsIn(mail)).toMatchObject([{ method: 'REQUEST', sequence: 2 }])
  expect(mail?.attachments?.[0]?.content).toContain(`LOCATION:${meetingUrl}`)
})

test('BOOK-29: that a mentor says it once more is told on the page alone', async () => {
  const { app, noor, sam, agreed, news, listed } = await two()
  const booking = await agreed({ startsAt: wednesday - hours(20) })
  await app.as(noor).bookings.reconfirm(seen(booking))
  expect(await news()).toEqual({ noor: [], sam: [] })
  expect(await listed(sam)).toEqual([['bookings', 'Noor Haddad has confirmed once more']])
})

test('N7: of a report of absence both are told, and how to object within two days', async () => {
  const { app, sam, agreed, news } = await two()
  const booking = await agreed()
  app.clock.now = wednesday + minutes(11)
  await app.as(sam).bookings.reportAbsence(seen(booking))
  const {
    noor: [mentor],
    sam: [mentee],
  } = await news()
  expect(mentor?.subject).toBe('You were reported as not there')
  expect(mentor?.text).toContain('27 November 2026 at 10:11 (Berlin)')
  for (const mail of [mentor, mentee]) expect(mail?.text).toContain('support@mentorhub.com')
  expect(mentee?.subject).toBe('Noor Haddad was reported as not there')
})

test('BOOK-21: the mentor hears of feedback, without what is for the page alone', async () => {
  const { app, noor, sam, arranged, news, listed } = await two()
  const booking = await arranged({ status: 'completed', startsAt: app.clock.now - hours(2) })
  const said = { rating: 5, learned: 'To begin.', helped: 'By asking.', improve: 'Speak slower.', isPublic: true }
  await app.as(sam).bookings.feedback.submit({ id: booking.id, ...said })
  const {
    noor: [mail],
    sam: none,
  } = await news()
  expect(none).toEqual([])
  expect(mail?.text).toContain('To begin.')
  expect(mail?.text).not.toContain('Speak slower.')
  expect(mail?.headers?.['List-Unsubscribe']).toMatch(/^<https:\/\/mentorhub\.test\/unsubscribe\//)
  expect(await listed(noor)).toEqual([['feedback', 'Sam Okafor gave feedback on your session']])
})
