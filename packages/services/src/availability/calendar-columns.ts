import { sql, type SQL } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { Calendar, Override, OverrideKind, Rule } from '@mentorhub/domain/availability/availability'
import { days } from '@mentorhub/domain/duration'
import { busyOf } from '../bookings/busy-of.ts'
import { jsonList } from '../json-list.ts'

export const limitColumns = {
  minNoticeMin: mentorProfiles.minNoticeMin,
  horizonDays: mentorProfiles.horizonDays,
  gapMin: mentorProfiles.gapMin,
  slotStepMin: mentorProfiles.slotStepMin,
  dailyCap: mentorProfiles.dailyCap,
  weeklyCap: mentorProfiles.weeklyCap,
}

/** A mentor's calendar as columns of any query over their profiles, so that it costs no round trip of its own. */
export const calendarColumns = (now: number, except?: string | SQL) => ({
  zone: mentorProfiles.timezone,
  ...limitColumns,
  ...takenColumns(now, except),
  rules: rows(
    sql`select json_group_array(json_array(weekday, start_min, end_min)) from availability_rules where mentor_id = ${mentorProfiles.userId}`,
  ).mapWith(rulesIn),
  overrides: rows(
    sql`select json_group_array(json_array(on_date, until_date, kind, start_min, end_min)) from availability_overrides where mentor_id = ${mentorProfiles.userId}`,
  ).mapWith(overridesIn),
})

/** Longer than any week that a limit counts. */
const countedBack = days(8)

/** What is given away of a mentor's time, but for what a booking takes that may move. */
export const takenColumns = (now: number, except: string | SQL = '') => ({
  busy: busyOf(mentorProfiles.userId, except),
  booked: rows(sql`
    select json_group_array(starts_at) from bookings
    where mentor_id = ${mentorProfiles.userId} and starts_at > ${now - countedBack} and id <> ${except}
      and status in ('held', 'pending', 'confirmed', 'completed', 'no_show')`).mapWith(jsonList<number>),
})

type CalendarRow = Calendar['limits'] & Calendar['schedule'] & Calendar['taken']

export const calendarOf = ({ zone, rules, overrides, busy, booked, ...limits }: CalendarRow): Calendar => ({
  schedule: { zone, rules, overrides },
  limits,
  taken: { busy, booked },
})

function rows(select: SQL) {
  return sql<readonly never[]>`(${select})`
}

function rulesIn(list: string): Rule[] {
  return jsonList<[number, number, number]>(list).map(([weekday, start, end]) => ({ weekday, start, end }))
}

function overridesIn(list: string): Override[] {
  return jsonList<[string, string, OverrideKind, number, number]>(list).map(([on, until, kind, start, end]) => ({
    on,
    until,
    kind,
    start,
    end,
  }))
}
