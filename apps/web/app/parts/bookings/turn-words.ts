import { spanIn } from '@mentorhub/domain/time/span-in'
import { firstName } from '@mentorhub/domain/users/first-name'
import { lasting } from '../mentor-page/lasting.ts'
import { soonWords, type Reader } from '../time/soon-words.ts'
import { otherOf, type Summary } from './booking-data.ts'

type Sides = Readonly<Record<'mine' | 'theirs', (told: Told) => string>>
type Told = { readonly name: string; readonly by: string; readonly offered: string }

/** What is to be done now, as the one who does it reads it, and as the one who waits for it. */
const words: Readonly<Record<Summary['turn']['what'], Sides>> = {
  answer: {
    mine: ({ by }) => `Your answer is due by ${by}.`,
    theirs: ({ name, by }) => `Awaiting mentor confirmation: ${name} answers by ${by}.`,
  },
  reply: {
    mine: ({ name, by }) => `${name} asks you something. Reply by ${by}.`,
    theirs: ({ name, by }) => `You asked something. ${name} replies by ${by}.`,
  },
  choose_time: {
    mine: ({ name, offered, by }) => `${name} offers another time: ${offered}. Choose by ${by}.`,
    theirs: ({ name, offered, by }) => `You offered another time: ${offered}. ${name} chooses by ${by}.`,
  },
  add_link: {
    mine: () => 'The meeting link is missing.',
    theirs: ({ name }) => `${name} will add the meeting link.`,
  },
  join: {
    mine: () => 'It is time to meet.',
    theirs: ({ name }) => `You are there; ${name} is not yet.`,
  },
  complete: {
    mine: () => 'It is over: mark it as completed. One day after its end it completes itself.',
    theirs: () => 'It is over, and completes itself within a day.',
  },
  feedback: {
    mine: ({ name }) => `Say how it was: it helps ${name}, and others to choose.`,
    theirs: ({ name }) => `${name} has not left feedback yet.`,
  },
  nothing: { mine: () => '', theirs: () => '' },
}

/** Whose turn it is and until when, in one sentence; nothing where nothing is left to do. */
export function turnWords(booking: Summary, reader: Reader): string {
  const { as, turn, proposal } = booking
  const side = turn.whose.includes(as) ? 'mine' : 'theirs'
  return words[turn.what][side]({
    name: firstName(otherOf(booking).name),
    by: turn.until === null ? '' : deadline(turn.until, reader),
    offered: proposal ? spanIn(proposal, reader.zone) : '',
  })
}

/** "Tomorrow, 14:00 (21 hours left)" */
export function deadline(until: number, reader: Reader): string {
  const soon = soonWords(until, reader).replace(/^T(?=oday|omorrow)/, 't')
  return until <= reader.now ? soon : `${soon} (${lasting(until - reader.now)} left)`
}
