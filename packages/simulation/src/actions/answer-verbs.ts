import { declineCodes } from '@mentorhub/domain/bookings/booking'
import type { Api } from './attempt.ts'
import { clashes } from '../model/clashes.ts'
import { hour, minute } from '../model/life.ts'
import { mentorFacts, nextStarts, startsWithin } from '../model/mentor-facts.ts'
import type { Drawn, Verb } from './verb.ts'

const text = 'Which of your plans is it about?'

/** What the one who was asked may say, and what follows until a time is agreed. */
export const answerVerbs: readonly Verb[] = [
  {
    name: 'bookings.confirm',
    weight: 12,
    move: 'confirm',
    by: 'mentor',
    call: ({ seen }) => ({ run: (api) => api.bookings.confirm(seen) }),
  },
  {
    name: 'bookings.decline',
    weight: 4,
    move: 'decline',
    by: 'mentor',
    call: ({ seen, world }) => {
      const code = world.dice.maybeOneOf(declineCodes) ?? null
      return { run: (api) => api.bookings.decline({ ...seen, code }) }
    },
  },
  {
    name: 'bookings.askInformation',
    weight: 4,
    move: 'ask',
    by: 'mentor',
    call: ({ seen }) => ({ run: (api) => api.bookings.askInformation({ ...seen, text }) }),
  },
  {
    name: 'bookings.reply',
    weight: 4,
    move: 'reply',
    by: 'mentee',
    call: ({ seen }) => ({ run: (api) => api.bookings.reply({ ...seen, text }) }),
  },
  {
    name: 'bookings.extend',
    weight: 4,
    move: 'extend',
    by: 'mentor',
    call: ({ seen }) => ({ run: (api) => api.bookings.extend(seen) }),
  },
  { name: 'bookings.propose', weight: 6, move: 'propose', by: 'mentor', call: propose },
  { name: 'bookings.propose', weight: 5, move: 'propose', by: 'mentee', call: propose },
  ...(['mentor', 'mentee'] as const).flatMap((by): Verb[] => [
    {
      name: 'bookings.answerProposal',
      weight: 6,
      move: 'accept',
      by,
      call: ({ seen }) => ({ run: (api) => api.bookings.answerProposal({ ...seen, answer: 'accept' }) }),
    },
    {
      name: 'bookings.answerProposal',
      weight: 2,
      move: 'refuse',
      by,
      call: ({ seen }) => ({ run: (api) => api.bookings.answerProposal({ ...seen, answer: 'refuse' }) }),
    },
    {
      name: 'bookings.withdrawProposal',
      weight: 2,
      move: 'withdraw',
      by,
      call: ({ seen }) => ({ run: (api) => api.bookings.withdrawProposal(seen) }),
    },
  ]),
]

/** Mostly a time within the mentor's hours, and mostly one that others want, too. */
function propose({ world, life, who, seen }: Drawn) {
  const { dice, clock } = world
  const lengthMin = (life.time.end - life.time.start) / minute
  const facts = mentorFacts(world, life.mentor)
  const startsAt = dice.maybeOneOf(nextStarts(facts, lengthMin, clock.now).slice(0, 12))
  if (startsAt === undefined) return undefined
  const wanted = { ...life, start: startsAt, end: startsAt + life.time.end - life.time.start, except: life }
  const isOpen = () =>
    startsWithin(mentorFacts(world, life.mentor), { lengthMin, from: startsAt, to: startsAt + minute, now: clock.now })
      .length > 0
  return {
    run: (api: Api) => api.bookings.propose({ ...seen, startsAt }),
    excuse: () =>
      clashes(world, wanted) ||
      startsAt === life.time.start ||
      startsAt < clock.now + 3 * hour ||
      (who.id === life.mentee && (facts.hasCaps || !isOpen())),
  }
}
