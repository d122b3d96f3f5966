import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { SlotPicker } from '@mentorhub/ui/slots/slot-picker'
import type { Mentor } from './mentor-data.ts'
import { pickerOf } from './picker-of.ts'
import type { Look } from './seen.ts'
import { WaitlistBox } from './waitlist-box.tsx'

type TimesOfProps = { look: Look; refused: string | undefined; hasLeft: boolean }

/** The free times of a mentor, or the way to be told of them. */
export function TimesOf({ look, refused, hasLeft }: TimesOfProps) {
  const { mentor, slots } = look
  const none = whyNone(look)
  if (none) return <WaitlistBox mentor={mentor} {...none} refused={refused} hasLeft={hasLeft} />
  return (
    <SlotPicker picker={pickerOf(look)} title={titleOf(mentor, slots.lengthMin)}>
      <p className="text-xs text-muted">
        Book 2-3 days ahead, so that {mentor.name} has time to answer and to prepare. Every session is free.
      </p>
    </SlotPicker>
  )
}

const titleOf = ({ sessionTypes }: Mentor, lengthMin: number | null) =>
  sessionTypes.length > 1 ? 'Pick a time' : `Pick a time for ${lengthMin} minutes`

type None = { readonly title: string; readonly why: string }

function whyNone({ mentor: { name }, slots }: Look): None | undefined {
  if (!slots.accepting) return { title: 'No requests at the moment', why: `${name} takes no new requests right now.` }
  if (slots.sessionTypeId === null) return { title: 'No free time', why: `${name} offers no 1:1 sessions right now.` }
  if (slots.next !== null) return undefined
  return { title: 'No free time', why: `${name} has no free time within the days that can be booked now.` }
}

/** What mentors see above their own page. */
export function OwnPage() {
  return (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-2 rounded-card bg-subtle px-4 py-3 text-sm">
      <span className="font-medium">This is how others see you</span>
      <AppLink to={href('/mentor/profile')}>Edit your mentor profile</AppLink>
      <AppLink to={href('/mentor')}>Mentor Dashboard</AppLink>
    </p>
  )
}
