import { sql, type SQL } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { Calendar, Override, OverrideKind, Rule } from '@mentorhub/domain/availability/availability'
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
export const calendarColumns = {
  zone: mentorProfiles.timezone,
  ...limitColumns,
  rules: rows(
    sql`select json_group_array(json_array(weekday, start_min, end_min)) from availability_rules where mentor_id = ${mentorProfiles.userId}`,
  ).mapWith(rulesIn),
  overrides: rows(
    sql`select json_group_array(json_array(on_date, until_date, kind, start_min, end_min)) from availability_overrides where mentor_id = ${mentorProfiles.userId}`,
  ).mapWith(overridesIn),
}

type CalendarRow = Calendar['limits'] & Calendar['schedule']

export const calendarOf = ({ zone, rules, overrides, ...limits }: CalendarRow): Calendar => ({
  schedule: { zone, rules, overrides },
  limits,
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
