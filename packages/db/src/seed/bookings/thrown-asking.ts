import { wallClock } from '@mentorhub/domain/availability/wall-clock'
import type { Times } from '@mentorhub/domain/bookings/booking'
import { hours, minutes } from '@mentorhub/domain/duration'
import type { DemoStart } from '../demo-start.ts'
import type { Dice } from '../dice.ts'
import type { CategorySlug } from '../expertise-categories.ts'
import type { Joined } from '../joined.ts'
import { places } from '../people/places.ts'
import { nextOf, nextOfAll, tradeIn } from '../people/trades.ts'
import type { Diary } from './diary.ts'
import type { Bookable } from './offered-sessions.ts'
import type { Story } from './story.ts'
import type { Words } from './words.ts'

export type Stage = {
  readonly start: DemoStart
  readonly mentors: readonly Bookable[]
  readonly members: readonly Joined[]
  readonly diary: Diary
  readonly words: Words
}

export type Thrown = Stage & { readonly of: Bookable; readonly dice: Dice }
export type Asking = Omit<Story, 'steps'> & { readonly field: CategorySlug; readonly firstTimes: Times }
type Span = { readonly requestedAt: number; readonly from: number; readonly to: number }

/** Some member asks a mentor for a time; `firstTimes` is one that they could have asked for as well. */
export function thrownAsking({ of, dice, members, diary, words }: Thrown, span: Span): Asking | undefined {
  const { requestedAt, ...between } = span
  const [somebody, ...others] = members.filter(({ joinedAt }) => joinedAt < requestedAt - hours(1))
  const [session, ...sessions] = of.sessions
  if (!somebody || !session) return undefined
  const drawn = { of, mentee: suitable(of, dice, [somebody, ...others]), session: dice.oneOf([session, ...sessions]) }
  const [first, ...later] = diary
    .startsFor({ ...drawn, ...between, now: requestedAt })
    .filter(isAwake(drawn.mentee, between))
  if (first === undefined) return undefined
  const field = dice.oneOf(of.mentor.helpsWith)
  return {
    ...diary.give(drawn, dice.oneOf([first, ...later])),
    ...words.asking(field),
    firstTimes: { startsAt: first, endsAt: first + minutes(drawn.session.length) },
    mentor: of.mentor,
    mentee: drawn.mentee,
    session: drawn.session,
    requestedAt,
    field,
  }
}

/** Nobody is asked to get up at three. */
function isAwake({ lives }: Joined, { from, to }: Pick<Span, 'from' | 'to'>) {
  const { time } = wallClock(places[lives].timezone, from, to)
  return (at: number) => time(at) >= '06:30' && time(at) < '22:30'
}

/** Most people ask those who know what they want to learn. */
function suitable({ mentor }: Bookable, dice: Dice, members: readonly [Joined, ...Joined[]]): Joined {
  const thrown = Array.from({ length: 4 }, () => dice.oneOf(members))
  return thrown.find((member) => wants(member, mentor.helpsWith)) ?? thrown[0] ?? members[0]
}

function wants(member: Joined, fields: readonly CategorySlug[]): boolean {
  const trade = tradeIn(member.title)
  const drawnTo: readonly CategorySlug[] = trade ? [trade, ...(nextOf[trade] ?? [])] : nextOfAll
  return fields.some((field) => drawnTo.includes(field))
}
