import { expect, test } from 'vitest'
import { outbox } from '@mentorhub/db/schema/system'
import { hours } from '@mentorhub/domain/duration'
import { refused, twoOfABooking } from '@mentorhub/testing/two-of-a-booking'

const meetingUrl = 'https://zoom.us/j/123'

test('BOOK-10: the mentee has it at once, and calendars learn of it', async () => {
  const { as, seen, stored } = await twoOfABooking()
  expect((await as.sam.get({ id: seen.id })).meetingUrl).toBeNull()
  await as.noor.setMeetingLink({ ...seen, meetingUrl: ' https://ZOOM.us/j/123 ' })
  expect((await as.sam.get({ id: seen.id })).meetingUrl).toBe(meetingUrl)
  expect((await stored()).icalSequence).toBe(1)
  await as.noor.setMeetingLink({ id: seen.id, version: 2, meetingUrl: 'https://meet.google.com/abc' })
  expect(await stored()).toMatchObject({ meetingUrl: 'https://meet.google.com/abc', icalSequence: 2, version: 3 })
})

test('the same link once more changes nothing, and tells nobody', async () => {
  const { app, as, seen } = await twoOfABooking({ meetingUrl })
  expect(await as.noor.setMeetingLink({ ...seen, meetingUrl })).toMatchObject({ version: 1 })
  expect(await app.db.$count(outbox)).toBe(0)
})

test('it is the mentor’s to give, from the confirmation to the end', async () => {
  const { as, seen, at, booking } = await twoOfABooking()
  await expect(as.sam.setMeetingLink({ ...seen, meetingUrl })).rejects.toMatchObject(refused('booking.not_yours_to_do'))
  at(booking.endsAt - booking.startsAt)
  await expect(as.noor.setMeetingLink({ ...seen, meetingUrl })).rejects.toMatchObject(refused('booking.is_over'))
  const asked = await twoOfABooking({ status: 'pending' })
  await expect(asked.as.noor.setMeetingLink({ ...asked.seen, meetingUrl })).rejects.toMatchObject(
    refused('booking.already_pending'),
  )
})

test('BOOK-29: the mentor says it once, from two days before to the start, and the mentee sees it', async () => {
  const { app, as, seen, at } = await twoOfABooking()
  at(-hours(48) - 1)
  await expect(as.noor.reconfirm(seen)).rejects.toMatchObject(refused('booking.too_early_to_reconfirm'))
  at(-hours(48))
  await expect(as.sam.reconfirm(seen)).rejects.toMatchObject(refused('booking.not_yours_to_do'))
  await as.noor.reconfirm(seen)
  expect((await as.sam.get({ id: seen.id })).reconfirmedAt).toBe(app.clock.now)
  const again = as.noor.reconfirm({ ...seen, version: 2 })
  await expect(again).rejects.toMatchObject(refused('booking.already_reconfirmed'))
  const other = await twoOfABooking()
  other.at(0)
  await expect(other.as.noor.reconfirm(other.seen)).rejects.toMatchObject(refused('booking.has_begun'))
})
