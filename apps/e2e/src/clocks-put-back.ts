const day = 86_400_000
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Sydney', 'America/Santiago', 'Pacific/Auckland']

type PutBack = { readonly zone: string; readonly at: number }

/** The next night within so many days in which the clocks of some place are put back, so that they show an hour twice. */
export function clocksPutBack(now: number, withinDays: number): PutBack | undefined {
  for (let at = now + 2 * day; at < now + withinDays * day; at += day)
    for (const zone of zones) if (offsetAt(at + day, zone) < offsetAt(at, zone)) return { zone, at: changeIn(zone, at) }
  return undefined
}

function changeIn(zone: string, from: number): number {
  const hours = Array.from({ length: 25 }, (_, hour) => Math.ceil(from / 3_600_000) * 3_600_000 + hour * 3_600_000)
  return hours.find((at) => offsetAt(at, zone) < offsetAt(at - 3_600_000, zone)) ?? from
}

function offsetAt(at: number, timeZone: string): number {
  const minute = Math.floor(at / 60_000) * 60_000
  const words = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(minute)
  return Date.parse(`${words.replace(' ', 'T')}Z`) - minute
}
