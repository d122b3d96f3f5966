import { expect, test } from 'vitest'
import { parseMove } from './parse-move.ts'

test.each([
  ['+48h', 172_800_000],
  ['90s', 90_000],
  ['-30m', -1_800_000],
  ['+2d', 172_800_000],
])('%s moves the clock by %i ms', (text, ms) => expect(parseMove(text)).toBe(ms))

test.each(['', '48', '+h', 'tomorrow', '+1.5h'])('"%s" is no move', (text) => expect(parseMove(text)).toBeUndefined())
