import { z } from 'zod'
import { textLengths } from './booking.ts'

const isPlain = (url: string) => {
  const { username, password } = new URL(url)
  return username === '' && password === ''
}

/** Where the two meet, as browsers write it. Anybody's meeting room will do, as long as nobody can listen on the way there. */
export const MeetingUrl = z
  .string()
  .trim()
  .min(1, 'meeting.missing')
  .pipe(
    z
      .url({ protocol: /^https$/, hostname: /\.[a-z0-9-]+$/, normalize: true, error: 'meeting.https', abort: true })
      .max(textLengths.meetingUrl, 'text.too_long')
      .refine(isPlain, 'meeting.credentials'),
  )

const rooms = [
  { name: 'Zoom', host: /(?:^|\.)zoom\.(?:us|com)$/ },
  { name: 'Google Meet', host: /^meet\.google\.com$/ },
  { name: 'Microsoft Teams', host: /^teams\.(?:microsoft|live)\.com$/ },
] as const

/** What people call the place that a link leads to: the well known by their names, others by their host. */
export function meetingPlace(url: string): string {
  const { hostname } = new URL(url)
  return rooms.find(({ host }) => host.test(hostname))?.name ?? hostname
}
