import { isDate } from '@mentorhub/domain/time/dates'
import { dateWords } from '../time/date-words.ts'
import { blockWords, weekdayName } from './schedule-words.ts'

type Block = { readonly start: number; readonly end: number }
type Added = Block & { readonly weekday: number; readonly joined: number }
type AddedOnDate = Block & { readonly on: string; readonly joined: number }

/** What has become one with hours that were there, carried over the redirect: "1.780.960", "2026-12-01.120.210". */
export const joinedPart = (added: readonly Added[]): { readonly joined?: string } =>
  partOf(added.map((block) => ({ ...block, day: String(block.weekday) })))

export const joinedOnDate = (added: AddedOnDate): { readonly joined?: string } => partOf([{ ...added, day: added.on }])

function partOf(added: readonly (Block & { readonly day: string; readonly joined: number })[]) {
  const joined = added.filter((block) => block.joined > 0).map(({ day, start, end }) => [day, start, end].join('.'))
  return joined.length > 0 ? { joined: joined.join(',') } : {}
}

/** " It joined hours that were there: Monday is now 13:00–16:00." Nothing of what an address makes up. */
export function joinedWords(said: string | null): string {
  const blocks = [...(said ?? '').matchAll(/(?:^|,)([1-7]|[\d-]{10})\.(\d{1,4})\.(\d{1,4})(?=,|$)/g)].flatMap(
    ([, day = '', start, end]) => {
      const name = dayName(day)
      return name ? `${name} is ${blockWords({ start: Number(start), end: Number(end) })} now` : []
    },
  )
  return blocks.length === 0 ? '' : ` It joined hours that were there: ${blocks.join(', ')}.`
}

function dayName(day: string): string {
  if (day.length === 1) return weekdayName(Number(day))
  return isDate(day) ? dateWords(day) : ''
}
