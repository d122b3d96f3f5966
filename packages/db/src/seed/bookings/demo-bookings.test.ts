import { compile, windowsOf } from '@mentorhub/domain/availability/open-slots'
import {
  activeStatuses,
  missesCountFor,
  missesUntilPause,
  mostOpenRequests,
  tick,
} from '@mentorhub/domain/bookings/booking'
import { localStart } from '@mentorhub/domain/bookings/local-start'
import { moves, type Move } from '@mentorhub/domain/bookings/moves'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { describe, expect, it } from 'vitest'
import { demoWorld, type DemoWorld } from '../demo-world.ts'

const saturday = Date.parse('2026-11-21T15:30:00Z')
/** On each day of a week, and around the nights in which clocks change. */
const sowings = [0, 1, 2, 3, 4, 5, 6, 126, 127, 128, 344, 345].map((later) => saturday + days(later))
const midnight = (now: number) => now - (now % days(1))

type Row = DemoWorld['bookings'][number]
const isActive = ({ status }: Row) => activeStatuses.some((active) => active === status)
const blockedUntil = ({ endsAt, gapMin = 0 }: Row) => endsAt + minutes(gapMin)
const byBooking = <T extends { readonly bookingId: string }>(rows: readonly T[]) =>
  Map.groupBy(rows, ({ bookingId }) => bookingId)

describe.for(sowings)('Bookings of a world that was sown at %d', (now) => {
  const world = demoWorld({ seed: 1, now })
  const { bookings, bookingMoves, bookingProposals, timeClaims, bookingReminders, feedback, mentorProfiles } = world
  const movesOf = byBooking(bookingMoves)
  const open = new Map(bookingProposals.filter(({ status }) => status === 'open').map((one) => [one.bookingId, one]))

  it('are about four hundred that came to their end, and others that did not', () => {
    const count = Map.groupBy(bookings, ({ status }) => status)
    const completed = count.get('completed')?.length ?? 0
    expect(completed).toBeGreaterThan(360)
    expect(completed).toBeLessThan(480)
    for (const status of ['pending', 'confirmed', 'declined', 'cancelled', 'no_show', 'expired'] as const)
      expect(count.get(status)?.length, status).toBeGreaterThan(4)
  })

  it('put nobody into two places at once, with the rest of the mentor', () => {
    const taken = bookings.flatMap((row) => [
      { who: row.mentorId, from: row.startsAt, until: blockedUntil(row) },
      { who: row.menteeId, from: row.startsAt, until: row.endsAt },
    ])
    for (const all of Map.groupBy(taken, ({ who }) => who).values()) {
      const inOrder = all.toSorted((a, b) => a.from - b.from)
      expect(inOrder.filter(({ from }, n) => from < (inOrder[n - 1]?.until ?? 0))).toEqual([])
    }
  })

  it('claim exactly their time, and that of an open proposal, while they are active', () => {
    const expected = bookings.filter(isActive).flatMap((row) => {
      const other = open.get(row.id)
      return [
        ...ticks(row.mentorId, row.startsAt, blockedUntil(row)),
        ...ticks(row.menteeId, row.startsAt, row.endsAt),
        ...(other ? ticks(row.mentorId, other.startsAt, other.endsAt + minutes(row.gapMin ?? 0)) : []),
        ...(other ? ticks(row.menteeId, other.startsAt, other.endsAt) : []),
      ]
    })
    const claimed = timeClaims.map(({ userId, tick: at }) => `${userId} ${at}`)
    expect(new Set(claimed)).toEqual(new Set(expected))
    expect(new Set(claimed).size).toBe(claimed.length)
  })

  it('have moves without a gap, each allowed after the one before it, which end where the booking stands', () => {
    for (const row of bookings) {
      const own = movesOf.get(row.id) ?? []
      expect(own.map(({ version }) => version)).toEqual(own.map((_, n) => n + 1))
      expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => at).toSorted((a, b) => a - b))
      for (const [n, { move, from, to, actorKind }] of own.entries()) {
        const rule = moves[nameOf(move)]
        expect(from).toBe(own[n - 1]?.to ?? null)
        expect([...rule.from]).toContain(from)
        if (actorKind !== 'email_link') expect([...rule.by]).toContain(actorKind)
        if (rule.to) expect(to).toBe(rule.to)
      }
      expect([own.at(-1)?.to, own.at(-1)?.version]).toEqual([row.status, row.version])
      expect(Math.max(...own.map(({ at }) => at))).toBeLessThan(midnight(now))
    }
  })

  it('begin within the hours of their mentor, and were asked for in time by somebody who was there', () => {
    for (const profile of mentorProfiles) {
      const compiled = compile({
        zone: profile.timezone,
        rules: world.availabilityRules
          .filter(({ mentorId }) => mentorId === profile.userId)
          .map(({ weekday, startMin, endMin }) => ({ weekday, start: startMin, end: endMin })),
        overrides: world.availabilityOverrides
          .filter(({ mentorId }) => mentorId === profile.userId)
          .map(({ onDate, untilDate, kind, startMin, endMin }) => ({
            on: onDate,
            until: untilDate,
            kind,
            start: startMin,
            end: endMin,
          })),
      })
      const own = bookings.filter(({ mentorId }) => mentorId === profile.userId)
      for (const row of own) {
        const around = windowsOf(compiled, row.startsAt - days(1), row.endsAt + days(1))
        expect(around.some(({ start, end }) => start <= row.startsAt && row.endsAt <= end)).toBe(true)
        expect(row.startsAt - row.requestedAt).toBeGreaterThanOrEqual(minutes(profile.minNoticeMin ?? 720) - hours(1))
        expect(row.requestedAt).toBeGreaterThan(profile.approvedAt ?? Infinity)
        expect(row.requestedAt).toBeGreaterThan(joinedAt(row.menteeId))
        expect(row.mentorLocalStart).toBe(localStart(row.startsAt, row.mentorZone))
      }
      const missed = own.filter(
        ({ status, answerDueAt }) => status === 'expired' && (answerDueAt ?? 0) > now - missesCountFor,
      )
      const waiting = own.filter(({ status }) => status === 'pending')
      expect(missed.length + waiting.length).toBeLessThan(missesUntilPause)
    }
  })

  const joinedAt = (id: string | null | undefined) => world.users.find((user) => user.id === id)?.createdAt ?? Infinity

  it('that wait or are agreed lie ahead, and what waits still has time left on the whole day of sowing', () => {
    const ahead = midnight(now) + days(1)
    for (const row of bookings.filter(isActive)) expect(row.startsAt).toBeGreaterThan(ahead)
    for (const { answerDueAt } of bookings.filter(({ status }) => status === 'pending'))
      expect(answerDueAt).toBeGreaterThan(ahead)
    for (const { dueAt, sentAt } of bookingReminders) expect(sentAt ?? null).toBe(dueAt < ahead ? dueAt : null)
    for (const row of bookings.filter(
      (each) =>
        !isActive(each) && each.status !== 'cancelled' && each.status !== 'declined' && each.status !== 'expired',
    ))
      expect(row.endsAt).toBeLessThan(midnight(now))
    const waiting = Map.groupBy(
      bookings.filter(({ status }) => status === 'pending'),
      ({ menteeId }) => menteeId,
    )
    for (const all of waiting.values()) expect(all.length).toBeLessThanOrEqual(mostOpenRequests)
  })

  it('are thanked for by those who were there, once, in words of their own', () => {
    const byId = new Map(bookings.map((row) => [row.id, row]))
    for (const { bookingId, authorId, subjectId, createdAt } of feedback) {
      expect(byId.get(bookingId)).toMatchObject({ status: 'completed', menteeId: authorId, mentorId: subjectId })
      expect(createdAt).toBeGreaterThan(byId.get(bookingId)?.completedAt ?? Infinity)
      expect(createdAt).toBeLessThan(midnight(now))
    }
    expect(new Set(feedback.map(({ bookingId }) => bookingId)).size).toBe(feedback.length)
    const texts = feedback.flatMap(({ learned, helped }) => [learned, helped].filter(Boolean))
    expect(texts.length).toBeGreaterThan(150)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('give Noor, Sam and Lin something of everything', () => {
    const idOf = (account: string) => world.users.find(({ email }) => email === `${account}@demo.test`)?.id
    const own = (account: string) =>
      bookings.filter(({ mentorId, menteeId }) => [mentorId, menteeId].includes(idOf(account)))
    const noor = own('noor')
    const pending = noor.filter(({ status }) => status === 'pending')
    expect(pending).toHaveLength(2)
    expect(new Set(pending.map(({ menteeId }) => menteeId))).toEqual(new Set([idOf('sam'), idOf('lin')]))
    expect(Math.min(...pending.map(({ answerDueAt }) => answerDueAt ?? Infinity))).toBe(midnight(now) + hours(30))
    const confirmed = noor.filter(({ status }) => status === 'confirmed').toSorted((a, b) => a.startsAt - b.startsAt)
    expect(confirmed.map(({ id, meetingUrl }) => [typeof meetingUrl, open.has(id)])).toEqual([
      ['string', false],
      ['object', false],
      ['string', true],
    ])
    for (const account of ['sam', 'lin']) {
      const mine = own(account)
      for (const status of ['pending', 'confirmed', 'completed', 'declined', 'cancelled'] as const)
        expect(
          mine.some((row) => row.status === status),
          `${account} ${status}`,
        ).toBe(true)
      const thanked = new Set(feedback.map(({ bookingId }) => bookingId))
      const met = mine.filter(({ status }) => status === 'completed').map(({ id }) => thanked.has(id))
      expect(new Set(met)).toEqual(new Set([true, false]))
    }
  })
})

const ticks = (who: string | null | undefined, from: number, until: number) =>
  Array.from({ length: (until - from) / tick }, (_, n) => `${who} ${from / tick + n}`)

const isMove = (name: string): name is Move => name in moves
function nameOf(name: string): Move {
  if (!isMove(name)) throw new Error(`${name} is no move`)
  return name
}
