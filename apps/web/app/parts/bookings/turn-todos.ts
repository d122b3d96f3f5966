import type { IconName } from '@mentorhub/ui/icon'
import type { Todo } from '@mentorhub/ui/todo-list'
import { spanIn } from '@mentorhub/domain/time/span-in'
import { href } from 'react-router'
import { counted } from '../counted.ts'
import type { Reader } from '../time/soon-words.ts'
import { stepOf } from './booking-actions.tsx'
import { otherOf, type Summary } from './booking-data.ts'
import { turnWords } from './turn-words.ts'

/** More than these would hide the rest of the page. */
const shown = 4

type Kind = { readonly icon: IconName; readonly title: (name: string) => string }

const kinds: Readonly<Record<Summary['turn']['what'], Kind>> = {
  join: { icon: 'monitor', title: (name) => `Meet ${name} now` },
  answer: { icon: 'message', title: (name) => `${name} asks for a session` },
  reply: { icon: 'message', title: (name) => `${name} asks you something` },
  choose_time: { icon: 'clock', title: (name) => `${name} offers another time` },
  add_link: { icon: 'external', title: (name) => `Add the meeting link for ${name}` },
  complete: { icon: 'done', title: (name) => `Complete your session with ${name}` },
  feedback: { icon: 'seedling', title: (name) => `Leave feedback for ${name}` },
  nothing: { icon: 'calendar', title: (name) => name },
}

/** What waits for the viewer, the most urgent first; of many, the first ones and the way to the rest. */
export function turnTodos(turns: readonly Summary[], reader: Reader): readonly Todo[] {
  const more = turns.length - shown
  return [
    ...turns.slice(0, shown).map((booking) => todoOf(booking, reader)),
    ...(more > 0 ? [restOf(more, turns)] : []),
  ]
}

function todoOf(booking: Summary, reader: Reader): Todo {
  const { icon, title } = kinds[booking.turn.what]
  const isJoin = booking.turn.what === 'join'
  const step = stepOf(booking)
  return {
    id: `booking-${booking.id}`,
    icon,
    title: title(otherOf(booking).name),
    why: `${booking.topic}. ${spanIn(booking, reader.zone)}. ${isJoin ? 'Come 2-3 minutes early.' : turnWords(booking, reader)}`,
    action: step ?? { label: 'Join Meeting', to: href('/bookings/:id/join', { id: booking.id }) },
  }
}

const restOf = (more: number, turns: readonly Summary[]): Todo => ({
  id: 'bookings',
  icon: 'calendar',
  title: `${counted(more, 'more booking')} waiting for you`,
  why: 'They are less urgent than those above.',
  action: turns.slice(shown).some(({ as }) => as === 'mentor')
    ? { label: 'See all', to: href('/mentor/bookings') }
    : { label: 'See all', to: href('/bookings') },
})
