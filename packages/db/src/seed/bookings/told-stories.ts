import { wallClock } from '@mentorhub/domain/availability/wall-clock'
import { days, hours } from '@mentorhub/domain/duration'
import type { Joined } from '../joined.ts'
import { places } from '../people/places.ts'
import { roomOf } from './room-of.ts'
import type { Story } from './story.ts'
import type { Stage } from './thrown-asking.ts'
import type { Told } from './told.ts'
import { toldOfLin } from './told-of-lin.ts'
import { toldOfMentors } from './told-of-mentors.ts'
import { toldOfSam } from './told-of-sam.ts'

export const toldStories = (stage: Stage, everybody: readonly Joined[]): Story[] =>
  [...toldOfMentors, ...toldOfSam, ...toldOfLin].flatMap((told) => storyOf(told, stage, everybody) ?? [])

function storyOf(told: Told, stage: Stage, everybody: readonly Joined[]): Story | undefined {
  const { topic, description = '', questions = '', noteOfMentor } = told
  const of = stage.mentors.find(({ mentor }) => mentor.name === told.mentor)
  const mentee = everybody.find(({ name }) => name === told.mentee)
  const session = of?.sessions.find(({ name }) => name === told.session)
  const requestedAt = stage.start.today - hours(told.asked)
  if (!of || !mentee || !session) throw new Error(`${told.session} of ${told.mentor} is not of the demo world`)
  const drawn = { of, mentee, session }
  const find = (from: number) => give(stage, { ...drawn, now: requestedAt, from, hour: told.from })
  const times = find(stage.start.today + days(told.day))
  if (!times || mentee.joinedAt > requestedAt) return undefined
  const another = () => find(times.endsAt + days(1)) ?? times
  const asked = { ...times, requestedAt, room: roomOf(of.mentor), today: stage.start.today }
  const steps = told.went?.(asked, another) ?? []
  return {
    ...asked,
    topic,
    description,
    questions,
    mentor: of.mentor,
    mentee,
    session,
    steps,
    noteOfMentor,
    ...reviewed(told, steps.at(-1)?.at),
  }
}

const reviewed = ({ review }: Told, at = 0): Partial<Story> =>
  review ? { bothCameIn: true, review: { ...review, createdAt: at + hours(5) } } : {}

type Wanted = Omit<Parameters<Stage['diary']['startsFor']>[0], 'to'> & { readonly hour: string | undefined }

/** The first time that suits; what is told of the past has ended before today. */
function give({ diary, start }: Stage, { hour = '00:00', ...wanted }: Wanted) {
  const soon = wanted.from + days(9)
  const to = wanted.from < start.today ? Math.min(soon, start.today - hours(4)) : soon
  const { time } = wallClock(places[wanted.of.mentor.lives].timezone, wanted.from, to)
  const starts = diary.startsFor({ ...wanted, to })
  const first = starts.find((at) => time(at) >= hour) ?? starts[0]
  return first === undefined ? undefined : diary.give(wanted, first)
}
