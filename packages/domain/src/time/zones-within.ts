import { stretchAt, stretchesOf } from '../availability/stretch.ts'
import { zoneTables } from '../availability/zone-tables.ts'
import { hours, minutes } from '../duration.ts'

/** The zones whose clocks are at most so many hours from those of a zone at an instant, whatever day they show. */
export function zonesWithin(zone: string, most: number, at: number): string[] {
  const here = offsetIn(zone, at)
  return zoneTables.flatMap((row) => {
    const names = row.slice(row.indexOf(': ') + 2).split(' ')
    return apart(here, offsetIn(names[0] ?? '', at)) <= hours(most) ? names.flatMap(withOtherName) : []
  })
}

function offsetIn(zone: string, at: number): number {
  const minute = Math.floor(at / minutes(1))
  return minutes(stretchAt(stretchesOf(zone, minute, minute + 1), minute)?.offset ?? 0)
}

/** Honolulu and Kiritimati show the same time, on two days. */
function apart(one: number, other: number): number {
  const distance = Math.abs(one - other)
  return Math.min(distance, hours(24) - distance)
}

const withOtherName = (zone: string): string[] => [zone, ...(otherNames[zone] ?? [])]

/** Browsers do not agree on what these are called. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  UTC: ['Etc/UTC', 'GMT', 'Etc/GMT'],
  'Africa/Asmera': ['Africa/Asmara'],
  'America/Buenos_Aires': ['America/Argentina/Buenos_Aires'],
  'America/Catamarca': ['America/Argentina/Catamarca'],
  'America/Coral_Harbour': ['America/Atikokan'],
  'America/Cordoba': ['America/Argentina/Cordoba'],
  'America/Godthab': ['America/Nuuk'],
  'America/Indianapolis': ['America/Indiana/Indianapolis'],
  'America/Jujuy': ['America/Argentina/Jujuy'],
  'America/Louisville': ['America/Kentucky/Louisville'],
  'America/Mendoza': ['America/Argentina/Mendoza'],
  'Asia/Calcutta': ['Asia/Kolkata'],
  'Asia/Katmandu': ['Asia/Kathmandu'],
  'Asia/Rangoon': ['Asia/Yangon'],
  'Asia/Saigon': ['Asia/Ho_Chi_Minh'],
  'Atlantic/Faeroe': ['Atlantic/Faroe'],
  'Europe/Kiev': ['Europe/Kyiv'],
  'Pacific/Enderbury': ['Pacific/Kanton'],
  'Pacific/Ponape': ['Pacific/Pohnpei'],
  'Pacific/Truk': ['Pacific/Chuuk'],
}
