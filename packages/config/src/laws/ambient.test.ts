import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { ambient } from './ambient.ts'

const about = (path: string, line: string) => verdict(ambient, file(path, line))

it.each([
  ['Date.now()', 'Date.now'],
  ['new Date()', 'new Date()'],
  ['Math.random()', 'Math.random'],
  ['performance.now()', 'performance.now'],
  ['crypto.randomUUID()', 'crypto.randomUUID'],
  ['crypto.getRandomValues(bytes)', 'crypto.getRandomValues'],
  ["process.env['PORT']", 'process.env'],
  ["fetch('https://example.com')", 'fetch()'],
  ['setTimeout(f, 10)', 'setTimeout()'],
])('reports %s in a pure layer', (expression, what) => {
  const path = 'packages/services/src/bookings/request-booking.ts'
  expect(about(path, `const a = ${expression}`)).toEqual([
    `${path}:1 reaches for ${what}; take it as an argument or from the context`,
  ])
})

it.each([
  ['packages/domain/src/time.ts', 'const a = new Date(at)'],
  ['packages/domain/src/time.ts', 'const a = ctx.now()'],
  ['packages/domain/src/time.test.ts', 'const a = Date.now()'],
  ['apps/web/app/server/context.ts', 'const a = Date.now()'],
])('accepts in %s: %s', (path, line) => {
  expect(about(path, line)).toEqual([])
})
