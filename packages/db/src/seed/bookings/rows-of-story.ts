import { activeStatuses, tick, type BookingStatus, type Party } from '@mentorhub/domain/bookings/booking'
import { localStart } from '@mentorhub/domain/bookings/local-start'
import { statusAfter } from '@mentorhub/domain/bookings/moves'
import { remindersFor } from '@mentorhub/domain/bookings/reminders'
import { days, minutes } from '@mentorhub/domain/duration'
import type * as parts from '../../schema/booking-parts.ts'
import type * as schema from '../../schema/bookings.ts'
import { demoId } from '../demo-id.ts'
import { offers } from '../people/offers.ts'
import type { DemoStart } from '../demo-start.ts'
import { places } from '../people/places.ts'
import { answerDue } from './steps.ts'
import type { BookingRow, Step, Story } from './story.ts'

/** The rows of bookings, by table. */
export type BookingRows = {
  readonly bookings: BookingRow[]
  readonly bookingMoves: (typeof schema.bookingMoves.$inferInsert)[]
  readonly bookingProposals: (typeof schema.bookingProposals.$inferInsert)[]
  readonly bookingMessages: (typeof parts.bookingMessages.$inferInsert)[]
  readonly bookingNotes: (typeof parts.bookingNotes.$inferInsert)[]
  readonly attendances: (typeof parts.attendances.$inferInsert)[]
  readonly bookingReminders: (typeof parts.bookingReminders.$inferInsert)[]
  readonly timeClaims: (typeof schema.timeClaims.$inferInsert)[]
  readonly feedback: (typeof parts.feedback.$inferInsert)[]
}

/** The nth booking of the demo, as its moves have left it. */
export function rowsOfStory(story: Story, nth: number, start: DemoStart): BookingRows {
  const id = demoId('booking', nth, start.seed)
  const { moves, booking } = played(story, id)
  const numbers = { id, nth, seed: start.seed }
  const bookingProposals = proposalsOf(story, numbers)
  return {
    bookings: [booking],
    bookingMoves: moves,
    bookingProposals,
    bookingMessages: messagesOf(story, numbers),
    bookingNotes: notesOf(story, id),
    attendances: attendancesOf(story, id),
    bookingReminders: remindersOf(booking, moves.at(-1)?.at ?? 0, start),
    timeClaims: claimsOf(booking, bookingProposals),
    feedback: reviewOf(story, numbers),
  }
}

function played(story: Story, id: string) {
  const booking = requested(story, id)
  const moves = [moveRow(story, { move: 'request', at: story.requestedAt, by: 'mentee' }, { booking, from: null })]
  for (const step of story.steps) {
    const from = booking.status
    Object.assign(booking, step.set, { status: statusAfter(step.move, booking), version: booking.version + 1 })
    booking.mentorLocalStart = localStart(booking.startsAt, booking.mentorZone)
    moves.push(moveRow(story, step, { booking, from }))
  }
  return { booking, moves }
}

type Played = BookingRow & { readonly version: number }

function requested({ mentor, mentee, session, requestedAt, ...story }: Story, id: string): Played {
  const { startsAt, endsAt } = story.firstTimes ?? story
  const [mentorZone, menteeZone] = [places[mentor.lives].timezone, places[mentee.lives].timezone]
  return {
    id,
    mentorId: mentor.id,
    menteeId: mentee.id,
    sessionTypeId: session.id,
    status: 'pending',
    version: 1,
    startsAt,
    endsAt,
    gapMin: offers[mentor.name]?.limits?.gapMin ?? 0,
    topic: story.topic,
    description: story.description,
    questions: story.questions,
    mentorZone,
    menteeZone,
    mentorLocalStart: localStart(startsAt, mentorZone),
    meetingUrl: null,
    createdAt: requestedAt,
    requestedAt,
    answerDueAt: answerDue(requestedAt, startsAt),
    answeredAt: null,
    infoAskedAt: null,
    confirmedAt: null,
    cancelledBy: null,
    reason: null,
    declineCode: null,
    completedAt: null,
    absent: null,
    isLate: false,
    movedCount: 0,
    icalUid: `${id}@demo.test`,
    icalSequence: 0,
  }
}

const idOf = ({ mentor, mentee }: Story, party: Party) => (party === 'mentor' ? mentor.id : mentee.id)

type Between = { readonly booking: Played; readonly from: BookingStatus | null }

const moveRow = (story: Story, step: Step, { booking, from }: Between): BookingRows['bookingMoves'][number] => ({
  bookingId: booking.id,
  version: booking.version,
  at: step.at,
  actorId: step.by === 'mentor' || step.by === 'mentee' ? idOf(story, step.by) : null,
  actorKind: step.viaMail ? 'email_link' : step.by,
  move: step.move,
  from,
  to: booking.status,
  reason: step.reason ?? null,
  data: step.data ?? dataOf(step),
})

/** What the page tells of a move beside its own words. */
const dataOf = ({ proposal }: Step) => (proposal ? { startsAt: proposal.startsAt, endsAt: proposal.endsAt } : null)

const outcomes = { accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn', lapse_proposal: 'expired' } as const
type Outcome = keyof typeof outcomes
const isOutcome = (move: string): move is Outcome => move in outcomes

/** Which booking it is, and where it stands in the list. */
type Numbers = { readonly id: string; readonly nth: number; readonly seed: number }
/** More steps than this no story has. */
const mostSteps = 20

function proposalsOf({ steps }: Story, { id, nth, seed }: Numbers): BookingRows['bookingProposals'] {
  return steps.flatMap(({ proposal, by, at }, n) => {
    if (!proposal || (by !== 'mentor' && by !== 'mentee')) return []
    const ended = steps.slice(n + 1).find(({ move }) => isOutcome(move))?.move
    const status = ended && isOutcome(ended) ? outcomes[ended] : 'open'
    return [
      {
        ...proposal,
        id: demoId('proposal', nth * mostSteps + n, seed),
        bookingId: id,
        proposedBy: by,
        createdAt: at,
        status,
      },
    ]
  })
}

const messagesOf = (story: Story, { id: bookingId, nth, seed }: Numbers) =>
  story.steps.flatMap(({ message, by, at }, n) =>
    message && (by === 'mentor' || by === 'mentee')
      ? [
          {
            id: demoId('message', nth * mostSteps + n, seed),
            bookingId,
            authorId: idOf(story, by),
            body: message,
            createdAt: at,
          },
        ]
      : [],
  )

const notesOf = ({ mentor, noteOfMentor, endsAt }: Story, bookingId: string) =>
  noteOfMentor ? [{ bookingId, authorId: mentor.id, body: noteOfMentor, updatedAt: endsAt + minutes(20) }] : []

const attendancesOf = ({ mentor, mentee, bothCameIn, startsAt }: Story, bookingId: string) =>
  bothCameIn
    ? [
        { bookingId, userId: mentor.id, checkedInAt: startsAt - minutes(1) },
        { bookingId, userId: mentee.id, checkedInAt: startsAt - minutes(3) },
      ]
    : []

/** Those that are kept, older ones have been forgotten. What is due on the day of sowing has gone out. */
function remindersOf(booking: Played, movedAt: number, { today }: DemoStart): BookingRows['bookingReminders'] {
  const { id: bookingId, version, answerDueAt = null, completedAt = null } = booking
  return remindersFor({ ...booking, answerDueAt, completedAt }, movedAt)
    .filter(({ dueAt }) => dueAt > today - days(90))
    .map((reminder) => ({
      ...reminder,
      bookingId,
      version,
      sentAt: reminder.dueAt < today + days(1) ? reminder.dueAt : null,
    }))
}

function claimsOf(booking: Played, proposals: BookingRows['bookingProposals']): BookingRows['timeClaims'] {
  if (!activeStatuses.some((active) => active === booking.status)) return []
  const open = proposals.filter(({ status }) => status === 'open')
  const own = ticksOf(booking, { ...booking, source: 'booking', sourceId: booking.id })
  const key = ({ userId, tick: at }: BookingRows['timeClaims'][number]) => `${userId} ${at}`
  const taken = new Set(own.map(key))
  const beside = open.flatMap((proposal) =>
    ticksOf(booking, { ...proposal, source: 'proposal', sourceId: proposal.id }),
  )
  return [...own, ...beside.filter((claim) => !taken.has(key(claim)))]
}

type Taking = Pick<BookingRow, 'startsAt' | 'endsAt'> & Pick<BookingRows['timeClaims'][number], 'source' | 'sourceId'>

function ticksOf({ mentorId, menteeId, gapMin = 0 }: Played, { startsAt, endsAt, source, sourceId }: Taking) {
  const until = [
    [mentorId, endsAt + minutes(gapMin)],
    [menteeId, endsAt],
  ] as const
  return until.flatMap(([userId, end]) =>
    userId
      ? Array.from({ length: (end - startsAt) / tick }, (_, n) => ({
          userId,
          tick: startsAt / tick + n,
          source,
          sourceId,
        }))
      : [],
  )
}

const reviewOf = ({ review, mentor, mentee }: Story, { id: bookingId, nth, seed }: Numbers) =>
  review ? [{ ...review, id: demoId('review', nth, seed), bookingId, authorId: mentee.id, subjectId: mentor.id }] : []
