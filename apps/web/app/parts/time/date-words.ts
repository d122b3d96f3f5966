import { counted } from '../counted.ts'

const utc = { timeZone: 'UTC' } as const
const ofDay = new Intl.DateTimeFormat('en-GB', { ...utc, weekday: 'long', day: 'numeric', month: 'long' })
const whole = new Intl.DateTimeFormat('en-GB', {
  ...utc,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const short = new Intl.DateTimeFormat('en-GB', { ...utc, weekday: 'short', day: 'numeric', month: 'short' })
const ofMonth = new Intl.DateTimeFormat('en-GB', { ...utc, month: 'long', year: 'numeric' })
const ofWeek = new Intl.DateTimeFormat('en-GB', { ...utc, weekday: 'short' })

/** "Thursday 3 December", of "2026-12-03". */
export const dayWords = (date: string): string => ofDay.format(Date.parse(date))

/** "Saturday 5 December 2026" */
export const dateWords = (date: string): string => whole.format(Date.parse(date)).replace(',', '')

/** "Monday 21 December 2026 to Sunday 3 January 2027" */
export const datesWords = ({ on, until }: { readonly on: string; readonly until: string }): string =>
  on === until ? dateWords(on) : `${dateWords(on)} to ${dateWords(until)}`

/** "Thu 3 Dec" */
export const shortDay = (date: string): string => short.format(Date.parse(date)).replace(',', '')

/** "Thu" */
export const weekdayWord = (date: string): string => ofWeek.format(Date.parse(date))

/** "December 2026", of "2026-12". */
export const monthWords = (month: string): string => ofMonth.format(Date.parse(`${month}-01`))

/** "Thursday 3 December, 5 times" */
export const dayLabel = (date: string, count: number): string => `${dayWords(date)}, ${counted(count, 'time')}`
