import { goalTypes } from '@mentorhub/domain/mentors/mentor'
import { describe, expect, it } from 'vitest'
import { demoWorld } from './demo-world.ts'

const world = demoWorld({ seed: 1, now: Date.parse('2026-11-21T15:30:00Z') })
const { users, mentorProfiles } = world
const approved = mentorProfiles.filter(({ status }) => status === 'approved')
const userAt = (email: string) => users.find((user) => user.email === email)

describe('The mentors of the demo world', () => {
  const { mentorApplications, availabilityRules, availabilityOverrides, sessionTypes, consents } = world
  const ofMentor = <Row extends { readonly mentorId: string }>(rows: readonly Row[], { userId }: { userId: string }) =>
    rows.filter(({ mentorId }) => mentorId === userId)

  it('live in at least twenty zones of their own, some of them of half an hour', () => {
    const zones = new Set(approved.map(({ timezone }) => timezone))
    expect(zones.size).toBeGreaterThanOrEqual(20)
    expect([...zones]).toEqual(expect.arrayContaining(['Asia/Kolkata', 'Australia/Adelaide', 'America/St_Johns']))
  })

  it('offer one to four session types each, and hours that are as different as their lives', () => {
    const types = approved.map((mentor) => ofMentor(sessionTypes, mentor).length)
    expect([Math.min(...types), Math.max(...types)]).toEqual([1, 4])
    const weeks = approved.map((mentor) =>
      JSON.stringify(
        ofMentor(availabilityRules, mentor).map(({ weekday, startMin, endMin }) => [weekday, startMin, endMin]),
      ),
    )
    expect(new Set(weeks).size).toBe(approved.length)
    expect(availabilityRules.some(({ endMin }) => endMin > 1440)).toBe(true)
    expect(new Set(sessionTypes.map(({ goalType }) => goalType)).size).toBe(goalTypes.length)
    expect(sessionTypes.some(({ questions = [] }) => questions.length > 1)).toBe(true)
  })

  it('do not all take requests, and for one of them people wait', () => {
    expect(approved.filter(({ accepting }) => !accepting)).toHaveLength(2)
    const closed = approved.filter((mentor) => ofMentor(availabilityRules, mentor).length === 0)
    expect(closed.map(({ userId }) => userId)).toEqual([world.mentorWaitlist[0]?.mentorId])
    expect(world.mentorWaitlist).toHaveLength(3)
  })

  it('have special days ahead of them, told from the day of sowing', () => {
    const dates = availabilityOverrides.map(({ onDate, untilDate }) => [onDate, untilDate])
    expect(dates.filter(([on = '', until = '']) => on <= '2026-11-21' || until < on)).toEqual([])
    const kinds = new Set(availabilityOverrides.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['add', 'replace', 'block']))
    const saturdays = availabilityOverrides.filter(({ onDate }) => new Date(onDate).getUTCDay() === 6)
    expect(saturdays.map(({ onDate }) => onDate)).toEqual(expect.arrayContaining(['2026-12-05', '2026-11-28']))
  })

  it('were approved by Ada with everything ticked, and agreed to the guidelines', () => {
    const decided = approved.map(({ userId, approvedAt }) => {
      const application = mentorApplications.find((row) => row.userId === userId)
      return { ...application, isRight: application?.decidedAt === approvedAt }
    })
    const ada = userAt('ada@demo.test')?.id
    for (const { isRight, decision, checklist: ticked, decidedBy, submittedAt = Infinity, userId } of decided) {
      expect([isRight, decision, ticked?.length, decidedBy]).toEqual([true, 'approved', 5, ada])
      expect(submittedAt).toBeGreaterThan(users.find(({ id }) => id === userId)?.createdAt ?? Infinity)
    }
    const agreed = new Set(consents.map(({ userId }) => userId))
    expect(mentorProfiles.filter(({ userId }) => !agreed.has(userId))).toEqual([])
  })

  it('have applied in the past, and those who are none yet wait or were told why', () => {
    const ends = mentorApplications.map(({ submittedAt, decidedAt }) => [submittedAt, decidedAt ?? submittedAt])
    expect(ends.filter(([from = 0, until = 0]) => until < from || until > Date.parse('2026-11-21'))).toEqual([])
    const waiting = mentorApplications.filter(({ decidedAt }) => !decidedAt).map(({ userId }) => userId)
    const pending = mentorProfiles.filter(({ status }) => status === 'pending').map(({ userId }) => userId)
    expect(waiting.toSorted()).toEqual(pending.toSorted())
    expect(pending).toHaveLength(3)
    const told = mentorApplications.filter(({ decision }) => decision && decision !== 'approved')
    expect(told.filter(({ reasonText = '' }) => reasonText.length < 100)).toEqual([])
  })
})
