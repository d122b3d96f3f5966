const format = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "2024-05" reads as "May 2024". */
export const monthWords = (month: string) => format.format(Date.parse(`${month}-01`))

type Span = { readonly startedOn: string | null; readonly endedOn: string | null }

/** "May 2022 to today" where something lasts; where it happened, one month says it. */
export function spanWords({ startedOn, endedOn }: Span, lasts: boolean): string | undefined {
  const [start, end] = [startedOn && monthWords(startedOn), endedOn && monthWords(endedOn)]
  if (start && end) return start === end ? start : `${start} to ${end}`
  if (start) return lasts ? `${start} to today` : start
  return end ? (lasts ? `until ${end}` : end) : undefined
}
