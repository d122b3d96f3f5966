import { expect, test } from 'vitest'
import { MeetingUrl, meetingPlace } from './meeting-link.ts'

test.each([
  ['https://us05web.zoom.us/j/812?pwd=a', 'https://us05web.zoom.us/j/812?pwd=a', 'Zoom'],
  ['https://meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij', 'Google Meet'],
  ['https://teams.microsoft.com/l/meetup-join/x', 'https://teams.microsoft.com/l/meetup-join/x', 'Microsoft Teams'],
  ['https://teams.live.com/meet/9', 'https://teams.live.com/meet/9', 'Microsoft Teams'],
  [' HTTPS://Meet.Jit.si/Us ', 'https://meet.jit.si/Us', 'meet.jit.si'],
  ['https://rooms.example.org:8443/7', 'https://rooms.example.org:8443/7', 'rooms.example.org'],
  ['https://evilzoom.us/j/1', 'https://evilzoom.us/j/1', 'evilzoom.us'],
  ['https://zoom.us.example.org/j/1', 'https://zoom.us.example.org/j/1', 'zoom.us.example.org'],
  ['https://münchen.example/raum', 'https://xn--mnchen-3ya.example/raum', 'xn--mnchen-3ya.example'],
])('BOOK-10: %s is taken, and named by where it leads', (typed, kept, place) => {
  expect(MeetingUrl.parse(typed)).toBe(kept)
  expect(meetingPlace(kept)).toBe(place)
})

test.each([
  ['', 'meeting.missing'],
  ['  ', 'meeting.missing'],
  ['http://zoom.us/j/1', 'meeting.https'],
  ['javascript:alert(1)', 'meeting.https'],
  ['java\nscript:alert(1)', 'meeting.https'],
  ['data:text/html,hello', 'meeting.https'],
  ['zoom.us/j/1', 'meeting.https'],
  ['//zoom.us/j/1', 'meeting.https'],
  ['https://localhost/x', 'meeting.https'],
  ['https://', 'meeting.https'],
  ['https://noor:secret@zoom.us/j/1', 'meeting.credentials'],
  ['https://noor@zoom.us/j/1', 'meeting.credentials'],
  [`https://zoom.us/${'x'.repeat(500)}`, 'text.too_long'],
])('X3: "%s" is refused, with the reason', (typed, reason) => {
  const { issues = [] } = MeetingUrl.safeParse(typed).error ?? {}
  expect([...new Set(issues.map(({ message }) => message))]).toEqual([reason])
})
