import { expect, test } from 'vitest'
import { hours, minutes } from '../duration.ts'
import { byUrgency } from './by-urgency.ts'
import { turnOf, type Standing } from './turn.ts'

const now = Date.parse('2026-11-23T09:00:00Z')
const [startsAt, answerDueAt] = [now + hours(50), now + hours(40)]

const asked: Standing = {
  status: 'pending',
  startsAt,
  endsAt: startsAt + minutes(30),
  answerDueAt,
  meetingUrl: null,
  openProposal: null,
  awaitsReply: false,
  checkedIn: [],
  saidBy: [],
}
const agreed: Standing = { ...asked, status: 'confirmed', answerDueAt: null, meetingUrl: 'https://meet.example/' }
const met: Standing = { ...agreed, status: 'completed' }
const offer = { by: 'mentor', expiresAt: now + hours(9) } as const

test.each([
  ['a request is the mentor’s to answer', asked, 0, ['mentor'], 'answer', answerDueAt],
  ['a question is the mentee’s', { ...asked, awaitsReply: true }, 0, ['mentee'], 'reply', answerDueAt],
  ['an offer is the other’s', { ...asked, openProposal: offer }, 0, ['mentee'], 'choose_time', offer.expiresAt],
  [
    'also once agreed',
    { ...agreed, openProposal: { ...offer, by: 'mentee' as const } },
    0,
    ['mentor'],
    'choose_time',
    offer.expiresAt,
  ],
  ['a link is the mentor’s to add', { ...agreed, meetingUrl: null }, 0, ['mentor'], 'add_link', startsAt],
  ['what is prepared is nobody’s turn', agreed, 0, [], 'nothing', null],
  ['a quarter before, both may come', agreed, hours(50) - minutes(15), ['mentee', 'mentor'], 'join', agreed.endsAt],
  [
    'who is there waits for the other',
    { ...agreed, checkedIn: ['mentor'] as const },
    hours(50),
    ['mentee'],
    'join',
    agreed.endsAt,
  ],
  ['both are there', { ...agreed, checkedIn: ['mentor', 'mentee'] as const }, hours(50), [], 'nothing', null],
  ['what is over is the mentor’s to complete', agreed, hours(51), ['mentor'], 'complete', null],
  ['then the mentee says how it was', met, hours(52), ['mentee'], 'feedback', null],
  ['and then nothing is left', { ...met, saidBy: ['mentee'] as const }, hours(53), [], 'nothing', null],
  [
    'what came to nothing is nobody’s',
    { ...asked, status: 'declined', openProposal: offer } as const,
    0,
    [],
    'nothing',
    null,
  ],
])('%s', (...[, booking, later, whose, what, until]) => {
  expect(turnOf(booking, now + later)).toEqual({ whose, what, until })
})

test('who meets now comes first, then what waits for an answer by its clock, then the rest', () => {
  const of = (booking: Standing, at = now) => ({ turn: turnOf(booking, at), startsAt: booking.startsAt })
  const begun = { ...agreed, startsAt: now, endsAt: now + minutes(30) }
  const [join, late, soon] = [of(begun), of(asked), of({ ...asked, awaitsReply: true, answerDueAt: now + 1 })]
  const [link, over, said] = [of({ ...agreed, meetingUrl: null }), of(agreed, now + hours(51)), of(met)]
  expect([said, over, link, late, soon, join].toSorted(byUrgency)).toEqual([join, soon, late, link, over, said])
})
