import type { Db } from '@mentorhub/db/connect'
import {
  actionTokens,
  attendances,
  bookingFiles,
  bookingMessages,
  bookingNotes,
  feedback,
} from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookingProposals, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { calendarFeeds } from '@mentorhub/db/schema/calendar'
import { reports } from '@mentorhub/db/schema/support'
import { idempotencyKeys } from '@mentorhub/db/schema/system'
import { users } from '@mentorhub/db/schema/users'
import { minutes } from '@mentorhub/domain/duration'
import type { Whole } from './whole.ts'

const at = 7
const startsAt = minutes(5) * 100
const times = { startsAt, endsAt: startsAt + minutes(30) }

/** A session for each end it can come to, one of them as a mentor; and the other person, of whom nothing is asked. */
type Met = Record<'met' | 'missed' | 'cancelled' | 'own' | 'friend', string>
type Somebody = Met & { readonly userId: string; readonly mark: string }

const newId = () => crypto.randomUUID()

/** Somebody's sessions on both sides, with a friend who is nobody else's and says nothing of them. */
export function bookingRows(db: Db, { person: { id: userId }, mark }: Whole) {
  const who = { userId, mark, met: newId(), missed: newId(), cancelled: newId(), own: newId(), friend: newId() }
  return [...sessionRows(db, who), ...wordRows(db, who), ...besideRows(db, who)] as const
}

function sessionRows(db: Db, { userId, mark, friend, met, missed, cancelled, own }: Somebody) {
  const username = friend.slice(0, 8)
  const asMentee = { ...often, mentorId: friend, menteeId: userId, topic: mark, description: mark, questions: mark }
  const zones = { menteeZone: mark, mentorZone: 'UTC' }
  const endOf = { bookingId: cancelled, version: 1, at, move: 'cancel', from: 'confirmed', to: 'cancelled' } as const
  return [
    db.insert(users).values({
      id: friend,
      username,
      name: 'A friend',
      email: `${username}@friends.test`,
      passwordHash: `hash-of-${username}`,
      emailVerifiedAt: at,
      createdAt: at,
    }),
    db.insert(bookings).values([
      { ...asMentee, ...zones, ...named(met), status: 'completed', completedAt: at },
      { ...asMentee, ...zones, ...named(missed), status: 'no_show', absent: 'mentor', rebookedFrom: met },
      { ...asMentee, ...zones, ...named(cancelled), ...ended, cancelledBy: 'mentee', reason: mark, isLate: true },
      { ...asMentorOf(friend, { userId, mark }), ...named(own), ...ended, cancelledBy: 'mentor', reason: mark },
    ]),
    db.insert(bookingMoves).values([
      { ...endOf, actorId: userId, actorKind: 'mentee', reason: mark, data: { startsAt: at } },
      { ...endOf, bookingId: own, actorId: userId, actorKind: 'mentor', move: 'set_link', data: { place: mark } },
      { ...endOf, bookingId: own, version: 2, actorId: userId, actorKind: 'mentor', move: 'call_off', reason: mark },
    ]),
  ] as const
}

const asMentorOf = (menteeId: string, { userId, mark }: Pick<Somebody, 'userId' | 'mark'>) => ({
  ...often,
  mentorId: userId,
  menteeId,
  sessionTypeId: `type-${mark}`,
  topic: 'Of a friend',
  menteeZone: 'UTC',
  mentorZone: mark,
  meetingUrl: `https://${mark}.test`,
})

const named = (id: string) => ({ id, icalUid: `${id}@mentorhub.test` })
const ended = { status: 'cancelled', declineCode: 'other' } as const

const often = {
  ...times,
  gapMin: 5,
  mentorLocalStart: '1970-01-01T08:20',
  createdAt: at,
  requestedAt: at,
  answerDueAt: at,
  answeredAt: at,
  infoAskedAt: at,
  extendedAt: at,
  holdExpiresAt: at,
  confirmedAt: at,
  reconfirmedAt: at,
  refundPolicy: 'none',
} as const

/** What they wrote about them. */
function wordRows(db: Db, { userId, mark, friend, met, cancelled, own }: Somebody) {
  const about = { bookingId: cancelled, createdAt: at }
  const offer = { proposedBy: 'mentee', note: mark, expiresAt: at, status: 'refused' } as const
  const file = { uploaderId: userId, position: 1, name: mark, type: mark, bytes: 9 }
  const said = { rating: 4, learned: mark, helped: mark, improve: mark }
  return [
    db.insert(bookingProposals).values({ ...about, ...times, ...offer, id: `proposal-${friend}` }),
    db.insert(bookingFiles).values({ ...about, ...file, id: `file-${friend}`, key: `key-of-${friend}` }),
    db.insert(bookingMessages).values({ ...about, id: `message-${friend}`, authorId: userId, body: mark }),
    db.insert(bookingNotes).values({ bookingId: own, authorId: userId, body: mark, updatedAt: at }),
    db
      .insert(feedback)
      .values({ ...said, id: `said-${friend}`, bookingId: met, authorId: userId, subjectId: friend, createdAt: at }),
    db.insert(reports).values({
      id: `report-${friend}`,
      subjectType: 'booking',
      subjectId: met,
      reporterId: userId,
      reportedId: friend,
      reason: 'other',
      text: mark,
      createdAt: at,
    }),
  ] as const
}

function besideRows(db: Db, { userId, mark, met, own }: Somebody) {
  const link = { action: 'reply', boundTo: `v${mark}`, createdAt: at, expiresAt: at } as const
  return [
    db.insert(attendances).values({ bookingId: met, userId, checkedInAt: at }),
    db.insert(actionTokens).values({ ...link, hash: `action-${mark}`, bookingId: met, userId }),
    db.insert(timeClaims).values({ userId, tick: 1, source: 'booking', sourceId: own }),
    db.insert(calendarFeeds).values({ userId, hash: `feed-${mark}`, createdAt: at }),
    db
      .insert(idempotencyKeys)
      .values({ userId, key: `key-${mark}`, requestHash: `hash-${mark}`, result: { id: mark }, expiresAt: at }),
  ] as const
}
