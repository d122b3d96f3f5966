import { expect, test } from 'vitest'
import { days } from '../duration.ts'
import { mentorStatuses } from './mentor.ts'
import { standingOf, standings, whyClosed } from './standing.ts'

const now = Date.parse('2026-11-23T09:00:00Z')

test('whoever never began may begin', () => {
  expect(standingOf({ status: null, decidedAt: null }, now)).toBe('none')
})

test.each(mentorStatuses.filter((status) => status !== 'rejected'))('%s is where one stands, whenever', (status) => {
  expect(standingOf({ status, decidedAt: now }, now)).toBe(status)
})

test.each([
  [days(14) - 1, 'rejected'],
  [days(14), 'may_reapply'],
] as const)('who was rejected %i ms ago stands at %s', (ago, standing) => {
  expect(standingOf({ status: 'rejected', decidedAt: now - ago }, now)).toBe(standing)
})

test('a rejection that nobody dated is long ago', () => {
  expect(standingOf({ status: 'rejected', decidedAt: null }, now)).toBe('may_reapply')
})

test('who is asked for changes writes at once; what is out of hand stays as it was sent', () => {
  expect(standings.filter((standing) => whyClosed(standing) === undefined)).toEqual([
    'none',
    'draft',
    'changes_requested',
    'may_reapply',
  ])
})
