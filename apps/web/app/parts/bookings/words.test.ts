import { expect, test } from 'vitest'
import { hours, minutes } from '@mentorhub/domain/duration'
import { shareWords } from '../share-words.ts'
import { besideWords } from './beside-words.ts'
import type { Summary } from './booking-data.ts'
import { turnTodos } from './turn-todos.ts'
import { turnWords } from './turn-words.ts'

const now = Date.parse('2026-11-23T09:00:00Z')
const reader = { zone: 'UTC', now }
const startsAt = now + hours(50)

const person = (name: string) => ({ username: name.toLowerCase(), name, headline: null, photo: null })

const booking = (turn: Summary['turn'], more: Partial<Summary> = {}): Summary => ({
  id: 'B'.repeat(26),
  version: 1,
  status: 'pending',
  as: 'mentee',
  topic: 'How to grow',
  startsAt,
  endsAt: startsAt + minutes(30),
  zones: { mentor: 'UTC', mentee: 'UTC' },
  mentor: person('Noor de Wit'),
  mentee: person('Sam Whitfield'),
  requestedAt: now,
  answerDueAt: null,
  meetingUrl: null,
  absent: null,
  proposal: null,
  isFirst: true,
  turn,
  ...more,
})

const until = now + hours(21)
const answer = { whose: ['mentor'], what: 'answer', until } as const

test('whose turn it is reads as whoever looks would say it, with the time that is left', () => {
  expect(turnWords(booking(answer), reader)).toBe(
    'Awaiting mentor confirmation: Noor answers by tomorrow, 06:00 (21 hours left).',
  )
  expect(turnWords(booking(answer, { as: 'mentor' }), reader)).toBe(
    'Your answer is due by tomorrow, 06:00 (21 hours left).',
  )
  expect(turnWords(booking({ ...answer, until: now - 1 }, { as: 'mentor' }), reader)).toBe(
    'Your answer is due by today, 08:59.',
  )
  const gone = booking({ whose: ['mentor'], what: 'add_link', until: null }, { mentor: null })
  expect(turnWords(gone, reader)).toContain('Somebody')
  expect(turnWords(booking({ whose: [], what: 'nothing', until: null }), reader)).toBe('')
})

test('of many things to do the first four stand there, and the way to the rest', () => {
  const turns = Array.from({ length: 6 }, (_, nth) => booking(answer, { as: 'mentor', id: `${nth}`.repeat(26) }))
  const todos = turnTodos(turns, reader)
  expect(todos.map(({ title }) => title)).toEqual([
    ...Array.from({ length: 4 }, () => 'Sam Whitfield asks for a session'),
    '2 more bookings waiting for you',
  ])
  expect(todos.at(-1)?.action.to).toBe('/mentor/bookings')
  expect(turnTodos(turns.slice(0, 4), reader)).toHaveLength(4)
})

test('who meets now is led to the meeting, and who was left to say how it was, to the form', () => {
  const join = { whose: ['mentee'], what: 'join', until } as const
  const linked = { status: 'confirmed', meetingUrl: 'https://meet.example/' } as const
  expect(turnTodos([booking(join, linked)], reader)[0]?.action).toEqual({
    label: 'Join Meeting',
    to: `/bookings/${'B'.repeat(26)}/join`,
  })
  const feedback = { whose: ['mentee'], what: 'feedback', until: null } as const
  expect(turnTodos([booking(feedback, { status: 'completed' })], reader)[0]?.action).toEqual({
    label: 'Leave Feedback',
    to: `/bookings/${'B'.repeat(26)}#feedback`,
  })
})

test.each([
  [-30, 'Right after your session with Lin, 10:30–11:00.'],
  [-60, '30 minutes after your session with Lin, 10:00–10:30.'],
  [30, 'Right before your session with Lin, 11:30–12:00.'],
  [15, 'Overlaps with your session with Lin, 11:15–11:45.'],
])('what lies %i minutes beside a request is told', (away, words) => {
  const halfHour = (at: number) => ({ startsAt: at, endsAt: at + minutes(30) })
  const other = { ...halfHour(startsAt + minutes(away)), name: 'Lin' }
  expect(besideWords(halfHour(startsAt), other, 'UTC')).toBe(words)
})

test('nobody who has missed anything answers all of it', () => {
  expect([1, 0.999, 0.5, 0.29, 0].map(shareWords)).toEqual(['100 %', '99 %', '50 %', '29 %', '0 %'])
})
