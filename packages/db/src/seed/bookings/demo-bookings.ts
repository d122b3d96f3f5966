import { diceAbout } from '../dice.ts'
import type { DemoStart } from '../demo-start.ts'
import type { Joined } from '../joined.ts'
import type { Mentor } from '../people/person.ts'
import { diary } from './diary.ts'
import { bookable, type Types } from './offered-sessions.ts'
import { pastStories } from './past-stories.ts'
import { rowsOfStory, type BookingRows } from './rows-of-story.ts'
import { storiesAhead } from './stories-ahead.ts'
import { toldStories } from './told-stories.ts'
import { words } from './words.ts'

/** Their next weeks stay as open as their hours say: they are shown around with. */
const keptOpen = [
  'Noor de Wit',
  'Tomás Restrepo',
  'Camille Tremblay',
  'Eleni Papadaki',
  'Grace Liu',
  'Gwen Pritchard',
  'Henrik Aalto',
  'Hirut Tesfaye',
  'Matthias Brandt',
  'Rosa Delgado Ibarra',
  'Tan Wei Ling',
  'Zeynep Arslan',
]

type Everybody = {
  readonly mentors: readonly Joined<Mentor>[]
  readonly members: readonly Joined[]
  readonly types: Types
}

/** Who met whom, and who is about to. */
export function bookingsOf({ mentors, members, types }: Everybody, start: DemoStart): BookingRows {
  const approved = mentors.filter(({ status = 'approved' }) => status === 'approved')
  const stage = {
    start,
    mentors: approved.map((mentor) => bookable(mentor, types, start)),
    members: members.filter((member) => !member.account),
    diary: diary(),
    words: words(diceAbout('what is said', start.seed)),
  }
  const stories = [...toldStories(stage, members), ...storiesAhead(stage, keptOpen), ...pastStories(stage)]
  return joinedRows(stories.map((story, nth) => rowsOfStory(story, nth + 1, start)))
}

const joinedRows = (all: readonly BookingRows[]): BookingRows => ({
  bookings: all.flatMap(({ bookings }) => bookings),
  bookingMoves: all.flatMap(({ bookingMoves }) => bookingMoves),
  bookingProposals: all.flatMap(({ bookingProposals }) => bookingProposals),
  bookingMessages: all.flatMap(({ bookingMessages }) => bookingMessages),
  bookingNotes: all.flatMap(({ bookingNotes }) => bookingNotes),
  attendances: all.flatMap(({ attendances }) => attendances),
  bookingReminders: all.flatMap(({ bookingReminders }) => bookingReminders),
  timeClaims: all.flatMap(({ timeClaims }) => timeClaims),
  feedback: all.flatMap(({ feedback }) => feedback),
})
