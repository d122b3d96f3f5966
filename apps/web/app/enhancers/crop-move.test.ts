import { expect, test } from 'vitest'
import { squareOf } from '@mentorhub/domain/users/photo-square'
import { cropOf, moved, zoomed } from './crop-move.ts'

const picture = { width: 4000, height: 3000 }
const all = squareOf(undefined, picture)

test('the picture moves as far as its edges', () => {
  expect(moved(all, { right: 100, down: 50 }, picture)).toEqual({ left: 600, top: 0, side: 3000 })
  expect(moved(all, { right: -9000, down: 0 }, picture).left).toBe(0)
  expect(moved(all, { right: 9000, down: 9000 }, picture)).toEqual({ left: 1000, top: 0, side: 3000 })
})

test('zoom keeps the middle, and comes back to where it was', () => {
  const near = zoomed(all, 2, picture)
  expect(near).toEqual({ left: 1250, top: 750, side: 1500 })
  expect(zoomed(near, 1, picture)).toEqual(all)
  const corner = moved(near, { right: 9000, down: 9000 }, picture)
  expect(zoomed(corner, 1, picture)).toEqual({ left: 1000, top: 0, side: 3000 })
})

test('the server cuts out what was seen', () => {
  for (const square of [all, zoomed(all, 3, picture), moved(zoomed(all, 2, picture), { right: 7, down: 9 }, picture)])
    expect(squareOf(cropOf(square, picture), picture)).toEqual(square)
})
