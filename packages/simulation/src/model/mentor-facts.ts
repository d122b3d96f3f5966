import type { Limits, Rule } from '@mentorhub/domain/availability/availability'
import { compile, openSlots } from '@mentorhub/domain/availability/open-slots'
import { day } from './life.ts'
import type { World } from '../world.ts'

export type MentorFacts = {
  readonly id: string
  readonly zone: string
  readonly isOpen: boolean
  readonly autoConfirm: boolean
  readonly hasCaps: boolean
  readonly limits: Limits
  readonly rules: readonly Rule[]
}

/** What a mentor has set, as it stands in the database at this moment. */
export function mentorFacts({ database }: Pick<World, 'database'>, id: string): MentorFacts {
  const [row = {}] = database.rows(
    `select m.*, u.status as user_status, u.deletion_due_at,
       (select json_group_array(json_object('weekday', weekday, 'start', start_min, 'end', end_min))
          from availability_rules where mentor_id = m.user_id) as rules
     from mentor_profiles m join users u on u.id = m.user_id where user_id = ?`,
    id,
  )
  const isHere = row['user_status'] === 'active' && row['deletion_due_at'] === null
  return {
    id,
    zone: String(row['timezone'] ?? 'UTC'),
    isOpen: isHere && row['status'] === 'approved' && row['accepting'] === 1,
    autoConfirm: row['auto_confirm'] === 1,
    hasCaps: row['daily_cap'] !== null || row['weekly_cap'] !== null,
    limits: {
      minNoticeMin: Number(row['min_notice_min']),
      horizonDays: Number(row['horizon_days']),
      gapMin: Number(row['gap_min']),
      slotStepMin: Number(row['slot_step_min']),
      dailyCap: null,
      weeklyCap: null,
    },
    rules: rulesIn(String(row['rules'] ?? '[]')),
  }
}

/** Written by the query above alone. */
function rulesIn(list: string): Rule[] {
  return JSON.parse(list) as Rule[]
}

type Asked = { readonly lengthMin: number; readonly from: number; readonly to: number; readonly now: number }

/** The starts within their hours, after the notice and before the horizon, whatever is booked. */
export const startsWithin = ({ zone, rules, limits }: MentorFacts, asked: Asked): number[] =>
  openSlots(compile({ zone, rules, overrides: [] }), { ...asked, limits, busy: [], booked: [] })

/** The next few of them: people who want the same thing meet there. */
export const nextStarts = (facts: MentorFacts, lengthMin: number, now: number): number[] => {
  const from = now + facts.limits.minNoticeMin * 60_000
  return startsWithin(facts, { lengthMin, from, to: from + 3 * day, now })
}
