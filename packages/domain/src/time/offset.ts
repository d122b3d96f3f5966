import { toTheMinute } from './to-the-minute.ts'

/** How far the clocks of a place are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { ...toTheMinute, second: 'numeric', timeZone }).formatToParts(at)
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    ...([read('hour'), read('minute'), read('second')] as const),
  )
  return wall - Math.floor(at / 1000) * 1000
}
