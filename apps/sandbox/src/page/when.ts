import { html, type Html } from './html.ts'

const exactly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'long' })

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

export const exactTime = (at: number): string => `${exactly.format(at)} UTC`

export function timeSince(at: number, now: number): Html {
  const [unit, size] = units.find(([, size]) => Math.abs(now - at) >= size) ?? ['second', 1000]
  const words = unit === 'second' ? 'just now' : relative.format(Math.round((at - now) / size), unit)
  return html`<time datetime="${new Date(at).toISOString()}" title="${exactTime(at)}">${words}</time>`
}
