import { href } from 'react-router'
import type { Picker } from '@mentorhub/ui/slots/slot-picker'
import { daysOfStarts } from '@mentorhub/domain/availability/days-of-starts'
import { monthOf } from '@mentorhub/domain/time/month'
import { firstName } from '@mentorhub/domain/users/first-name'
import { dayLabel, dayWords, monthWords, shortDay } from '../time/date-words.ts'
import { freeStarts, isBusyAt } from '../requests/desk.ts'
import { monthFor } from './month-for.ts'
import type { Asked } from './picker-address.ts'
import { addressFor, seenWith, type Look, type Seen } from './seen.ts'
import { clockWords, theirWords } from '../time/time-words.ts'
import { zoneLine } from './zone-line.ts'

type Days = ReadonlyMap<string, readonly number[]>

const daysListed = 6

/** The picker as it stands at an address: all that the component needs, in words and links. */
export function pickerOf(look: Look): Picker {
  const seen = seenWith(look)
  const { mentor, slots, asked } = seen
  const suiting = freeStarts(seen)
  const days = daysOfStarts(asked.both ? suiting : slots.starts, seen.own.wall)
  const month = monthShown(seen, days)
  const day = dayShown(asked, days, month)
  const starts = days.get(day ?? '') ?? []
  const note = noteOn(seen, { day, month })
  return {
    sessions: sessionsOf(seen, month),
    month: monthFor(seen, { days, month, day }),
    day: day === undefined ? undefined : { label: dayWords(day), times: timesOf(seen, starts) },
    note,
    nextDays: [...days].slice(0, daysListed).map(([date, { length }]) => ({
      label: dayLabel(date, length),
      to: addressFor(seen, { day: date }),
    })),
    zone: zoneLine(seen),
    action: href('/bookings/new/:username', { username: mentor.username }),
    both: suiting.length < slots.starts.length ? bothSwitch(seen, { month, day }) : undefined,
    kept: { type: slots.sessionTypeId ?? undefined, zone: asked.zone, again: asked.again },
    guessedZone: look.isGuess ? look.zone : undefined,
    said: [monthWords(month), note, day && dayLabel(day, starts.length)].filter(Boolean).join('. '),
  }
}

function monthShown({ mentor, slots, asked, own }: Seen, days: Days): string {
  const [first] = days.keys()
  return asked.month ?? monthOf(asked.day ?? first ?? own.wall.date(slots.next ?? mentor.now))
}

/** The day that was chosen as long as it has free times, else the first one of the month that has. */
function dayShown({ day }: Asked, days: Days, month: string): string | undefined {
  const inMonth = [...days.keys()].filter((date) => monthOf(date) === month)
  return inMonth.find((date) => date === day) ?? inMonth[0]
}

const sessionsOf = (seen: Seen, month: string) =>
  seen.mentor.sessionTypes.map(({ id, name, lengthMin }) => ({
    id,
    name,
    length: `${lengthMin} min`,
    to: addressFor(seen, { type: id, month, day: seen.asked.day }),
    isChosen: id === seen.slots.sessionTypeId,
  }))

const timesOf = (seen: Seen, starts: readonly number[]) =>
  starts.map((at) => ({
    value: String(at),
    label: clockWords(at, seen.own),
    theirs: theirWords(at, seen.own, { ...seen.their, name: firstName(seen.mentor.name) }),
    taken: isBusyAt(seen, at) ? 'You have a session then' : undefined,
  }))

type Shown = { readonly day: string | undefined; readonly month: string }

/** Whoever has given some of these times away sees which, or only the others. */
const bothSwitch = (seen: Seen, shown: Shown) =>
  seen.asked.both
    ? { label: 'Show all times', to: addressFor(seen, { ...shown, both: undefined }) }
    : { label: 'Show only times that suit both', to: addressFor(seen, { ...shown, both: 'yes' }) }

function noteOn({ asked, slots, own }: Seen, { day, month }: Shown): string | undefined {
  if (day === undefined) {
    const next = slots.next === null ? '' : ` The next free day is ${shortDay(own.wall.date(slots.next))}.`
    return `Nothing is free in ${monthWords(month)}.${next}`
  }
  return asked.day === undefined || asked.day === day
    ? undefined
    : `Nothing is free on ${dayWords(asked.day)} any more.`
}
