import type { PerformMailAction } from '@mentorhub/domain/bookings/mail-action-inputs'
import { always, type Action } from './action.ts'
import type { Attempt } from './attempt.ts'
import { hour } from '../model/life.ts'
import type { Link } from '../model/link.ts'
import type { World } from '../world.ts'

/** What happens to the links of mails: scanners look at them, and people follow them, late and more than once. */
export const linkActions: readonly Action[] = [
  { name: 'bookings.mailAction.peek', weight: 3, draw: peek },
  { name: 'bookings.mailAction.perform', weight: 9, draw: perform },
]

/** Mostly one of the newest. */
const linkOf = ({ dice, links }: World) => dice.maybeOneOf(dice.chance(0.8) ? links.slice(-8) : links)

function peek(world: World): Attempt | undefined {
  const link = linkOf(world)
  if (!link) return undefined
  const { token, does } = link
  return {
    words: `a scanner looks at ${token.slice(0, 6)} ${does}`,
    who: null,
    run: (api) => Promise.all([1, 2, 3].map(() => api.bookings.mailAction.peek({ token, to: does || undefined }))),
    excuse: always,
    looks: true,
  }
}

function perform(world: World): Attempt | undefined {
  const link = linkOf(world)
  const said = link && sayingOf(world, link)
  return (
    said && {
      words: `${link.email.split('@')[0]} follows ${link.token.slice(0, 6)} to ${said.does}`,
      who: null,
      run: (api) => api.bookings.mailAction.perform(said),
      excuse: always,
      link,
    }
  )
}

/** What its button says; or, in a mail with one button, what that is for. */
function sayingOf({ dice, clock, lives }: World, { token, does, about }: Link): PerformMailAction | undefined {
  const life = lives.get(about[0]?.id ?? '')
  const said = wordsFor(does || (life?.status === 'confirmed' ? 'reconfirm' : 'reply'))
  const startsAt = clock.now - (clock.now % hour) + dice.between(4, 60) * hour
  return said && { token, code: null, text: 'Which of your plans is it about?', startsAt, does: said }
}

const words = ['confirm', 'decline', 'propose', 'ask', 'extend', 'accept', 'refuse', 'reply', 'reconfirm'] as const

const wordsFor = (does: string) => words.find((word) => word === does)
