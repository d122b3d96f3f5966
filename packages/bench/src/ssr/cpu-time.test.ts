import { expect, test } from 'vitest'
import { readStat } from './cpu-time.ts'

test('user and system time are added up, in milliseconds', () => {
  const line = '4242 (workerd) S 17 4242 4242 0 -1 4194304 900 0 3 0 120 30 7 9 20 0 14 0 5000 1000 200'
  expect(readStat(line)).toEqual({ name: 'workerd', parent: 17, cpuMs: 1500 })
})

test('a name with brackets and blanks does not shift the fields', () => {
  const line = '4242 (a (b) c) S 17 4242 4242 0 -1 4194304 900 0 3 0 1 2 0 0 20 0 14'
  expect(readStat(line)).toEqual({ name: 'a (b) c', parent: 17, cpuMs: 30 })
})
