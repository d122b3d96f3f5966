import { days, hours, minutes } from '../duration.ts'

const units = [
  ['day', days(1)],
  ['hour', hours(1)],
  ['minute', minutes(1)],
] as const

/** "2 hours ago", in the largest unit that fits. */
export function ago(at: number, now: number, locale = 'en-GB'): string {
  const [unit, length] = units.find(([, each]) => now - at >= each) ?? []
  if (!unit) return 'just now'
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor((now - at) / length), unit)
}
