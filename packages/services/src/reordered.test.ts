import { expect, test } from 'vitest'
import { reordered } from './reordered.ts'

const were = ['a', 'b', 'c'].map((id, position) => ({ id, position }))

test('who stays in place is not named', () => {
  expect(reordered(['a', 'b', 'c'], were, 0)).toEqual([])
  expect(reordered(['b', 'a', 'c'], were, 0)).toEqual([
    { id: 'b', position: 0 },
    { id: 'a', position: 1 },
  ])
})

test('a new one has its place, and those behind it move', () => {
  expect(reordered(['a', 'b', 'new', 'c'], were, 0)).toEqual([
    { id: 'new', position: 2 },
    { id: 'c', position: 3 },
  ])
})
