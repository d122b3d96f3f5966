import { describe, expect, test } from 'vitest'
import { bookingProposals } from '@mentorhub/db/schema/bookings'
import { bookingStatuses } from '@mentorhub/domain/bookings/booking'
import type { BookingRow } from '@mentorhub/services/bookings/make-move'
import { booked } from '@mentorhub/testing/booked'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import type { Api } from './actions/attempt.ts'
import { isLegal, isSure, legalMoves } from './model/legal-moves.ts'
import { day, hour, type Life, type Offer, type Party } from './model/life.ts'
import type { Seen } from './actions/verb.ts'

const text = 'Which of your plans is it about?'
const meetingUrl = 'https://meet.google.com/abc-defg-hij'

/** How each move is made by people. */
const calls: Readonly<Record<string, (api: Api, seen: Seen, startsAt: number) => Promise<unknown>>> = {
  confirm: (api, seen) => api.bookings.confirm(seen),
  decline: (api, seen) => api.bookings.decline(seen),
  ask: (api, seen) => api.bookings.askInformation({ ...seen, text }),
  reply: (api, seen) => api.bookings.reply({ ...seen, text }),
  extend: (api, seen) => api.bookings.extend(seen),
  propose: (api, seen, startsAt) => api.bookings.propose({ ...seen, startsAt }),
  accept: (api, seen) => api.bookings.answerProposal({ ...seen, answer: 'accept' }),
  refuse: (api, seen) => api.bookings.answerProposal({ ...seen, answer: 'refuse' }),
  withdraw: (api, seen) => api.bookings.withdrawProposal(seen),
  set_link: (api, seen) => api.bookings.setMeetingLink({ ...seen, meetingUrl }),
  reconfirm: (api, seen) => api.bookings.reconfirm(seen),
  complete: (api, seen) => api.bookings.complete(seen),
  report_absence: (api, seen) => api.bookings.reportAbsence(seen),
}

const allDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMin: 0, endMin: 1440 }))
const statuses = bookingStatuses.filter((status) => status !== 'held')
type Status = (typeof statuses)[number]
const whens = ['before it begins', 'after it has ended'] as const
type When = (typeof whens)[number]

type Case = { readonly move: string; readonly who: Party | 'stranger'; readonly offeredBy: Party | null }

/** Every move by everybody; where another time can be offered, with nobody's offer and with that of either. */
const casesOf = (status: Status): Case[] => {
  const offers = status === 'pending' || status === 'confirmed' ? ([null, 'mentor', 'mentee'] as const) : [null]
  const people = ['mentor', 'mentee', 'stranger'] as const
  return Object.keys(calls).flatMap((move) =>
    offers.flatMap((offeredBy) => people.map((who) => ({ move, who, offeredBy }))),
  )
}

async function stage() {
  const app = await createTestApp()
  const mentor = await bookableMentor(app, 'noor', { rules: allDay })
  return {
    app,
    began: app.clock.now,
    mentor,
    mentee: await app.person('sam'),
    stranger: await bookableMentor(app, 'lin'),
  }
}

type Stage = Awaited<ReturnType<typeof stage>>
type Played = Case & { readonly status: Status; readonly when: When; readonly nth: number }

/** What the model and the verbs disagree on, if they do. */
async function disagreement(here: Stage, { status, when, nth, ...one }: Played): Promise<string | undefined> {
  const { app, began, ...people } = here
  const startsAt = began + 3 * day + nth * 3 * hour
  app.clock.now = began
  const row = await booked(app, people, { status, startsAt })
  app.clock.now = when === 'before it begins' ? startsAt - 20 * hour : startsAt + 2 * hour
  const offer = one.offeredBy && offerBy(one.offeredBy, row)
  if (offer) await app.db.insert(bookingProposals).values({ ...proposalOf(offer), bookingId: row.id, createdAt: began })
  const said = await sayingOf(here, one, { row, address: `${nth}` })
  const trouble = judge({ said, life: lifeOf(row, offer), now: app.clock.now }, one)
  const then =
    said === 'done' ? (await app.as(people.mentor, `look ${nth}`).bookings.get({ id: row.id })).status : status
  const expected = said === 'done' ? (legalMoves[one.move]?.to ?? status) : status
  const told = `${one.move} by the ${one.who}, with an offer by ${one.offeredBy ?? 'nobody'}: ${said}, ${then}`
  return trouble || then !== expected ? told : undefined
}

type At = { readonly row: BookingRow; readonly address: string }

async function sayingOf({ app, ...people }: Stage, { move, who }: Case, { row, address }: At): Promise<string> {
  const made = calls[move]?.(app.as(people[who], address), { id: row.id, version: 1 }, row.startsAt + hour)
  return made?.then(() => 'done').catch(String) ?? 'nothing'
}

type Judged = { readonly said: string; readonly life: Life; readonly now: number }

/** Legal moves are made, others are refused with a reason; where the table leaves it open, either will do. */
function judge({ said, life, now }: Judged, { move, who }: Case): boolean {
  const isRefused = /^(?:TRPC)?Error: (?:booking|mentor)\.\w+/.test(said)
  if (who === 'stranger') return !isRefused
  const moment = { by: who, at: now, present: [] }
  if (isSure(move, life, moment)) return said !== 'done'
  return isLegal(move, life, moment) ? !isRefused && said !== 'done' : !isRefused
}

describe.each(statuses)('B5: of what is %s', (status) => {
  test.each(whens)('%s, every move by everybody does what the model says', async (when) => {
    const here = await stage()
    const found: (string | undefined)[] = []
    for (const [nth, one] of casesOf(status).entries())
      found.push(await disagreement(here, { ...one, status, when, nth }))
    expect(found.filter((words) => words !== undefined)).toEqual([])
  })
})

const offerBy = (by: Party, { id, startsAt, endsAt }: BookingRow): Offer => ({
  id: `offer-of-${id}`.slice(-26),
  by,
  start: startsAt + 90 * 60_000,
  end: endsAt + 90 * 60_000,
  expires: endsAt + day,
})

const proposalOf = ({ id, by, start, end, expires }: Offer) => ({
  id,
  proposedBy: by,
  startsAt: start,
  endsAt: end,
  expiresAt: expires,
})

/** Nobody reads of these bookings what the model does not know. */
function lifeOf(row: BookingRow, offer: Offer | null): Life {
  return {
    id: row.id,
    mentor: row.mentorId ?? '',
    mentee: row.menteeId ?? '',
    gap: 0,
    status: row.status === 'held' ? 'pending' : row.status,
    version: 1,
    time: { start: row.startsAt, end: row.endsAt },
    due: row.answerDueAt,
    asked: false,
    replied: false,
    reconfirmed: false,
    extended: false,
    moved: 0,
    offer,
  }
}
