import { profiles, users } from '@mentorhub/db/schema/users'
import type { BookingRow } from '@mentorhub/services/bookings/make-move'
import { drainOutbox } from '@mentorhub/services/outbox/drain'
import { bookableMentor } from './bookable-mentor.ts'
import { booked } from './booked.ts'
import { createTestApp } from './create-test-app.ts'
import type { TestPerson } from './people.ts'

/** Wednesday, two days ahead of the standing clock. */
export const wednesday = Date.parse('2026-11-25T09:00:00Z')
export const inBerlin = 'Wednesday 25 November, 10:00–10:30 (Berlin)'
export const inNewYork = 'Wednesday 25 November, 04:00–04:30 (New York)'

/** A mentor in Berlin and a mentee in New York, and what each of them is told. */
export async function toldTwo() {
  const app = await createTestApp()
  const noor = await bookableMentor(app, 'noor')
  // Nobody else is there yet.
  await app.db.update(users).set({ name: 'Noor Haddad', timezone: 'Europe/Berlin' })
  const sam = await app.person('sam', { name: 'Sam Okafor', timezone: 'America/New_York' })
  await app.db.update(profiles).set({ headline: 'Designer' })
  const arranged = (given: Partial<BookingRow> = {}) =>
    booked(app, { mentor: noor, mentee: sam }, { startsAt: wednesday, ...given })

  return {
    app,
    noor,
    sam,
    arranged,
    agreed: (given: Partial<BookingRow> = {}) => arranged({ status: 'confirmed', ...given }),
    /** The mails that have come since it was last asked, by whom they came to. */
    news: async () => {
      app.sent.length = 0
      await drainOutbox(app.ctx())
      const mailsTo = (username: string) => app.sent.filter(({ to }) => to === `${username}@example.test`)
      return { noor: mailsTo('noor'), sam: mailsTo('sam') }
    },
    /** What their page lists, the newest first. */
    listed: async (person: TestPerson) =>
      (await app.as(person).notifications.list({})).items.map(({ kind, title }) => [kind, title]),
  }
}

type Mail = { readonly attachments?: readonly { readonly type: string; readonly content: string }[] }

/** What calendars read first in the files of a mail. */
export const calendarsIn = (mail: Mail | undefined) =>
  (mail?.attachments ?? []).map(({ type, content }) => ({
    method: /method=(\w+)/.exec(type)?.[1],
    uid: /UID:(.*)\r/.exec(content)?.[1],
    sequence: Number(/SEQUENCE:(\d+)/.exec(content)?.[1]),
    start: /DTSTART:(.*)\r/.exec(content)?.[1],
  }))

export const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version })
