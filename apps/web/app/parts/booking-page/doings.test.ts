import { expect, test } from 'vitest'
import { bookingProposals } from '@mentorhub/db/schema/bookings'
import { bookingStatuses, type BookingStatus, type Party } from '@mentorhub/domain/bookings/booking'
import { hours, minutes } from '@mentorhub/domain/duration'
import { twoOfABooking } from '@mentorhub/testing/two-of-a-booking'
import { canDo, doings, type Doing } from './doings.ts'
import { steps } from './steps.ts'

const later = hours(200)
const people = { mentor: 'noor', mentee: 'sam' } as const

type Scene = {
  readonly status: BookingStatus
  /** How long after the start it is now. */
  readonly after: number
  readonly openBy?: Party
  readonly there?: Party
}

const scenes: readonly Scene[] = [
  ...bookingStatuses.filter((status) => status !== 'held').map((status) => ({ status, after: -hours(40) })),
  ...[-hours(49), -hours(10), -minutes(10), minutes(9), minutes(12), hours(1), hours(25)].map(
    (after) => ({ status: 'confirmed', after }) as const,
  ),
  { status: 'pending', after: minutes(1) },
  { status: 'confirmed', after: minutes(12), there: 'mentor' },
  { status: 'confirmed', after: minutes(12), there: 'mentee' },
  ...(['pending', 'confirmed'] as const).map((status) => ({ status, after: -hours(40), openBy: 'mentor' }) as const),
  { status: 'confirmed', after: -hours(40), openBy: 'mentee' },
]

async function play({ status, after, openBy, there }: Scene) {
  const two = await twoOfABooking({ status, startsAt: Date.parse('2026-11-30T10:00Z') })
  const { app, booking, id } = two
  if (openBy) {
    const times = { startsAt: booking.startsAt + later, endsAt: booking.endsAt + later }
    const said = { proposedBy: openBy, createdAt: 1, expiresAt: booking.startsAt }
    await app.db.insert(bookingProposals).values({ ...times, ...said, id: '1'.repeat(26), bookingId: id })
  }
  if (there) {
    two.at(0)
    await two.as[people[there]].checkIn({ id })
  }
  two.at(after)
  return two
}

const typed: Partial<Readonly<Record<Doing, Readonly<Record<string, string>>>>> = {
  ask: { text: 'Why?' },
  reply: { text: 'So' },
  propose: { startsAt: String(Date.parse('2026-12-02T10:00Z')) },
  cancel: { reason: 'I am ill' },
  link: { meetingUrl: 'https://meet.example.org/us' },
}

/** Whether a form is taken, or refused because that is not possible now. */
async function isTaken(two: Awaited<ReturnType<typeof play>>, by: Party, doing: Doing): Promise<boolean> {
  const { id, seen } = two
  const fields = doing === 'feedback' ? { rating: '5' } : { version: String(seen.version), ...typed[doing] }
  const request = new Request('https://mentorhub.test', { method: 'POST', body: new URLSearchParams(fields) })
  const refused = await steps[doing](request, two.as[people[by]], id)
  if (refused) expect(refused.data.reason).toMatch(/^(?:booking|feedback|mentor)\./)
  return refused === undefined
}

for (const scene of scenes)
  for (const by of ['mentee', 'mentor'] as const)
    test(`what the ${by} is offered can be done, and nothing else: ${JSON.stringify(scene)}`, async () => {
      const first = await play(scene)
      const booking = await first.as[people[by]].get({ id: first.id })
      // Whoever cancels can book again; only mentees are shown the way.
      const shut = doings.filter((one) => !canDo(one, booking) && one !== 'rebook')
      for (const doing of shut) expect(await isTaken(first, by, doing), doing).toBe(false)
      for (const doing of doings.filter((one) => canDo(one, booking)))
        expect(await isTaken(await play(scene), by, doing), doing).toBe(true)
    })
