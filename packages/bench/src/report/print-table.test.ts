import { expect, test } from 'vitest'
import { tableLines } from './print-table.ts'

test('words stand left, numbers right, and each column is as wide as its widest cell', () => {
  const lines = tableLines(
    ['route', 'depth', 'TTFB'],
    [
      ['/', 1, '54 ms'],
      ['/mentors', 0, '7 ms'],
    ],
  )
  expect(lines).toEqual([
    'route     depth   TTFB',
    '────────  ─────  ─────',
    '/             1  54 ms',
    '/mentors      0   7 ms',
  ])
})

test('one word among numbers keeps the column left', () => {
  expect(tableLines(['n'], [['12'], ['none']])).toEqual(['n', '────', '12', 'none'])
})
