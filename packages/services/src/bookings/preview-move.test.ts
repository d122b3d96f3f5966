import { expect, test } from 'vitest'
import { hours, minutes } from '@mentorhub/domain/duration'
import type { PreviewedMove } from '@mentorhub/domain/bookings/life-inputs'
import { seen, toldTwo, wednesday } from '@mentorhub/testing/told-two'
import type { BookingRow } from './make-move.ts'

type Two = Awaited<ReturnType<typeof toldTwo>>
type Party = 'noor' | 'sam'
type Case = {
  readonly move: PreviewedMove
  readonly by: Party
  readonly given?: Partial<BookingRow>
  readonly before?: (bookings: Callers, booking: Seen) => Promise<unknown>
  readonly take: (bookings: Callers[Party], booking: Seen) => Promise<unknown>
}
type Callers = Readonly<Record<Party, ReturnType<Two['app']['as']>['bookings']>>
type Seen = { readonly id: string; readonly version: number }

const later = wednesday + hours(2)
const meetingUrl = 'https://zoom.us/j/1'
const pending = { status: 'pending' } as const
const propose = ({ noor }: Callers, booking: Seen) => noor.propose({ ...booking, startsAt: later })

const cases: readonly Case[] = [
  { move: 'confirm', by: 'noor', given: pending, take: (by, booking) => by.confirm(booking) },
  { move: 'decline', by: 'noor', given: pending, take: (by, booking) => by.decline(booking) },
  { move: 'ask', by: 'noor', given: pending, take: (by, booking) => by.askInformation({ ...booking, text: 'Why?' }) },
  {
    move: 'extend',
    by: 'noor',
    given: { ...pending, startsAt: wednesday + hours(24 * 7) },
    take: (by, booking) => by.extend(booking),
  },
  {
    move: 'reply',
    by: 'sam',
    given: pending,
    before: ({ noor }, booking) => noor.askInformation({ ...booking, text: 'Why?' }),
    take: (by, booking) => by.reply({ ...booking, text: 'So' }),
  },
  { move: 'propose', by: 'noor', take: (by, booking) => by.propose({ ...booking, startsAt: later }) },
  {
    move: 'accept',
    by: 'sam',
    before: propose,
    take: (by, booking) => by.answerProposal({ ...booking, answer: 'accept' }),
  },
  {
    move: 'accept',
    by: 'sam',
    given: pending,
    before: propose,
    take: (by, booking) => by.answerProposal({ ...booking, answer: 'accept' }),
  },
  {
    move: 'refuse',
    by: 'sam',
    before: propose,
    take: (by, booking) => by.answerProposal({ ...booking, answer: 'refuse' }),
  },
  { move: 'withdraw', by: 'noor', before: propose, take: (by, booking) => by.withdrawProposal(booking) },
  { move: 'cancel', by: 'sam', given: pending, take: (by, booking) => by.cancel(booking) },
  { move: 'cancel', by: 'sam', take: (by, booking) => by.cancel(booking) },
  { move: 'cancel', by: 'noor', take: (by, booking) => by.cancel({ ...booking, reason: 'I am ill' }) },
  { move: 'set_link', by: 'noor', take: (by, booking) => by.setMeetingLink({ ...booking, meetingUrl }) },
  {
    move: 'set_link',
    by: 'noor',
    given: { meetingUrl: 'https://meet.google.com/abc' },
    take: (by, booking) => by.setMeetingLink({ ...booking, meetingUrl }),
  },
  {
    move: 'report_absence',
    by: 'sam',
    given: { startsAt: wednesday - hours(48) - minutes(20) },
    take: (by, booking) => by.reportAbsence(booking),
  },
]

test.each(cases)('$by is shown before "$move" what the other then gets', async ({ move, by, given, before, take }) => {
  const { app, noor, sam, arranged, news } = await toldTwo()
  const callers = { noor: app.as(noor).bookings, sam: app.as(sam).bookings }
  const first = seen(await arranged({ status: 'confirmed', ...given }))
  await before?.(callers, first)
  await news()
  const booking = { ...first, version: before ? 2 : 1 }
  const { subject, lead } = await callers[by].preview({ id: booking.id, move })
  await take(callers[by], booking)
  const mails = await news()
  const [mail] = mails[by === 'noor' ? 'sam' : 'noor']
  expect(mail?.subject).toBe(subject)
  expect(mail?.text).toContain(lead)
})

test('that it is still on is told without a mail, in the words that were shown', async () => {
  const { app, noor, sam, agreed, news, listed } = await toldTwo()
  const booking = seen(await agreed())
  const { subject } = await app.as(noor).bookings.preview({ id: booking.id, move: 'reconfirm' })
  await app.as(noor).bookings.reconfirm(booking)
  expect((await news()).sam).toEqual([])
  expect(await listed(sam)).toEqual([['bookings', subject]])
})

test('A4: to look costs one round trip, and leaves nothing behind', async () => {
  const { app, noor, agreed, news } = await toldTwo()
  const { id } = await agreed()
  app.requests.count = 0
  await app.as(noor).bookings.preview({ id, move: 'propose' })
  expect(app.requests.count).toBe(1)
  expect((await news()).sam).toEqual([])
})
