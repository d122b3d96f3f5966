import { blockWords, weekdayName } from './schedule-words.ts'

type Rule = { readonly weekday: number; readonly start: number; readonly end: number }
type Overnight = { readonly from: Rule; readonly into: Rule }

/** Which hours run into those of the next day, carried over the redirect: "7.1320.1920.1.420.660". */
export function overnightPart(overnights: readonly Overnight[]): { readonly into?: string } {
  const pairs = overnights.map(({ from, into }) => [from, into].map(partOf).join('.'))
  return pairs.length > 0 ? { into: pairs.join(',') } : {}
}

const partOf = ({ weekday, start, end }: Rule) => [weekday, start, end].join('.')

/** " Sunday's 22:00–08:00 (next day) runs into Monday's 07:00–11:00; together they count once." */
export const overnightWords = (said: string | null): string =>
  [...(said ?? '').matchAll(/(?:^|,)([1-7])\.(\d{1,4})\.(\d{1,4})\.([1-7])\.(\d{1,4})\.(\d{1,4})(?=,|$)/g)]
    .map((found) => {
      const [day = 0, start = 0, end = 0, next = 0, first = 0, last = 0] = found.slice(1).map(Number)
      return ` ${hoursOf(day, { start, end })} runs into ${hoursOf(next, { start: first, end: last })}; together they count once.`
    })
    .join('')

const hoursOf = (weekday: number, block: { readonly start: number; readonly end: number }) =>
  `${weekdayName(weekday)}’s ${blockWords(block)}`
