import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { calendarFeeds } from '@mentorhub/db/schema/calendar'
import { users } from '@mentorhub/db/schema/users'
import { days, hours } from '@mentorhub/domain/duration'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { seen, toldTwo, wednesday } from '@mentorhub/testing/told-two'

const secretIn = (url: string | null) => /\/ics\/(\w+)\.ics$/.exec(url ?? '')?.[1] ?? ''
const uidsIn = (text: string) => [...text.matchAll(/UID:(\d+)@/g)].map(([, id]) => id)
const unknown = { message: 'calendar.no_such_feed' }

async function subscribed() {
  const two = await toldTwo()
  const { calendar } = two.app.as(two.sam)
  const secret = secretIn((await calendar.renewFeed()).url)
  const read = async (given = secret) => (await two.app.as(null).calendar.readFeed({ secret: given })).text
  return { ...two, calendar, secret, read }
}

test('N13: a calendar reads all that takes somebody’s time, on either side, without signing in', async () => {
  const { app, sam, arranged, agreed, read } = await subscribed()
  const kim = await app.person('kim', { name: 'Kim' })
  const asked = await arranged({ startsAt: wednesday + hours(1) })
  const confirmed = await agreed({ meetingUrl: 'https://meet.example.com/noor' })
  const asMentor = await booked(app, { mentor: sam, mentee: kim }, { startsAt: wednesday + hours(3) })
  await arranged({ status: 'cancelled', startsAt: wednesday + hours(5) })
  await agreed({ startsAt: app.clock.now - days(91) })
  const text = await read()
  expect(uidsIn(text)).toEqual([confirmed, asked, asMentor].map(({ id }) => id))
  expect(text).toContain('METHOD:PUBLISH')
  expect(text.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:TENTATIVE', 'STATUS:TENTATIVE'])
  expect(text).toContain('LOCATION:https://meet.example.com/noor')
  for (const name of ['Noor Haddad', 'Kim']) expect(text).toContain(`SUMMARY:Session with ${name}`)
  expect(text).not.toContain('example.test')
})

test('A5: only the hash is stored, and a new address makes the old one dead', async () => {
  const { app, sam, calendar, secret, read } = await subscribed()
  expect(JSON.stringify(await app.db.select().from(calendarFeeds))).not.toContain(secret)
  const second = secretIn((await calendar.renewFeed()).url)
  expect(second).not.toBe(secret)
  await expect(read()).rejects.toMatchObject(unknown)
  expect(await read(second)).toContain('BEGIN:VCALENDAR')
  expect(await calendar.feedUrl()).toEqual({
    url: `https://mentorhub.test/ics/${second}.ics`,
    since: app.clock.now,
  })
  expect(await app.db.$count(calendarFeeds, eq(calendarFeeds.userId, sam.id))).toBe(1)
})

test('whoever has asked for none has none, and two who ask at once are not in each other’s way', async () => {
  const { app, noor } = await subscribed()
  const { calendar } = app.as(noor)
  expect(await calendar.feedUrl()).toEqual({ url: null, since: null })
  const [one, other] = await Promise.all([calendar.renewFeed(), calendar.renewFeed()])
  expect((await calendar.feedUrl()).url).toBe(one.url)
  expect(other.url).toBe(one.url)
})

test.each([{ status: 'suspended' }, { deletionDueAt: 1 }] as const)(
  'nothing is read of who is not here: %j',
  async (gone) => {
    const { app, sam, read } = await subscribed()
    await app.db.update(users).set(gone).where(eq(users.id, sam.id))
    await expect(read()).rejects.toMatchObject(unknown)
  },
)

test('what calendars had by mail is the same to them in the list: one name, the newest number', async () => {
  const { app, noor, agreed, read } = await subscribed()
  const booking = await agreed({ icalSequence: 1 })
  await app.as(noor).bookings.setMeetingLink({ ...seen(booking), meetingUrl: 'https://meet.example.com/b' })
  const text = await read()
  expect(text).toContain(`UID:${booking.icalUid}`)
  expect(text).toContain('SEQUENCE:2')
})

test('Z1: one booking is a file for its two people, and for nobody else there is no such booking', async () => {
  const { app, noor, sam, agreed, arranged } = await subscribed()
  const { id } = await agreed()
  const kim = await bookableMentor(app, 'kim')
  const { id: off } = await arranged({ status: 'declined', startsAt: wednesday + hours(4) })
  for (const [person, other] of [[noor, 'Sam Okafor'] as const, [sam, 'Noor Haddad'] as const])
    expect((await app.as(person).calendar.entry({ id })).text).toContain(`SUMMARY:Session with ${other}`)
  const none = { message: 'booking.not_found' }
  await expect(app.as(kim).calendar.entry({ id })).rejects.toMatchObject(none)
  await expect(app.as(sam).calendar.entry({ id: off })).rejects.toMatchObject(none)
})
