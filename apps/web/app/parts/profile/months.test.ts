import { expect, test } from 'vitest'
import { spanWords } from './months.ts'

test.each([
  ['2022-03', '2024-05', ['March 2022 to May 2024', 'March 2022 to May 2024']],
  ['2022-03', '2022-03', ['March 2022', 'March 2022']],
  ['2022-03', null, ['March 2022 to today', 'March 2022']],
  [null, '2024-05', ['until May 2024', 'May 2024']],
  [null, null, [undefined, undefined]],
])('from %s to %s: what lasts, and what happened, are said as %j', (startedOn, endedOn, words) => {
  expect([true, false].map((lasts) => spanWords({ startedOn, endedOn }, lasts))).toEqual(words)
})
