import { expect, test } from 'vitest'
import { mergeBlock } from './merge-block.ts'

const day = [
  { id: 'a', start: 540, end: 600 },
  { id: 'b', start: 600, end: 660 },
  { id: 'c', start: 840, end: 900 },
]

test.each([
  ['apart from all', { start: 700, end: 760 }, { start: 700, end: 760 }, []],
  ['touching one', { start: 900, end: 960 }, { start: 840, end: 960 }, ['c']],
  ['within one', { start: 850, end: 860 }, { start: 840, end: 900 }, ['c']],
  ['around one', { start: 800, end: 1000 }, { start: 800, end: 1000 }, ['c']],
  ['touching one that touches the next', { start: 500, end: 540 }, { start: 500, end: 660 }, ['a', 'b']],
  ['bridging a gap', { start: 650, end: 850 }, { start: 540, end: 900 }, ['a', 'b', 'c']],
])('a block %s becomes one with what it meets', (...[, added, whole, ids]) => {
  const { block, joined } = mergeBlock(added, day)
  expect(block).toEqual(whole)
  expect(joined.map(({ id }) => id)).toEqual(ids)
})
