import type { Row } from './row.ts'

const mentors: Row = { gate: 'mentor' }
const nobodys = { id: '0'.repeat(26) }
const day = '2026-12-24'

/** When and what mentors offer. */
export const scheduleRows: Readonly<Record<string, Row>> = {
  'availability.get': mentors,
  'availability.preview': { ...mentors, input: { timezone: 'Asia/Tokyo' } },
  'availability.rules.add': { ...mentors, input: { weekdays: [1], start: '15:00', end: '17:00' } },
  'availability.rules.remove': { ...mentors, input: nobodys, answer: 'NOT_FOUND' },
  'availability.rules.copyDay': { ...mentors, input: { from: 1, to: [2] }, answer: 'BAD_REQUEST' },
  'availability.overrides.add': { ...mentors, input: { kind: 'add', on: day, start: '15:00', end: '17:00' } },
  'availability.overrides.remove': { ...mentors, input: nobodys, answer: 'NOT_FOUND' },
  'availability.limits.set': {
    ...mentors,
    input: { version: 1, minNoticeMin: 720, horizonDays: 60, gapMin: 0, slotStepMin: 30 },
  },
  'availability.zone.set': { ...mentors, input: { version: 1, timezone: 'Asia/Tokyo' } },
  'mentors.sessionTypes.list': mentors,
  'mentors.sessionTypes.upsert': {
    ...mentors,
    input: { name: 'Mock interview', goalType: 'mock_interview', durationMin: 60 },
  },
  'mentors.sessionTypes.archive': { ...mentors, input: nobodys, answer: 'NOT_FOUND' },
}
