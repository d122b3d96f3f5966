import { describe, expect, test } from 'vitest'
import type { Orientation } from './photo-header.ts'
import { cropIn, squareOf } from './photo-square.ts'
import { storedSquare } from './stored-square.ts'

const landscape = { width: 4000, height: 3000 }
const portrait = { width: 3000, height: 4000 }

describe('the square of a picture', () => {
  test('is the largest one in the middle, and a little above it in a portrait', () => {
    expect(squareOf(undefined, landscape)).toEqual({ left: 500, top: 0, side: 3000 })
    expect(squareOf(undefined, portrait)).toEqual({ left: 0, top: 400, side: 3000 })
  })

  test('is the one that was chosen', () => {
    expect(squareOf({ x: 0.25, y: 0.1, size: 0.5 }, landscape)).toEqual({ left: 1000, top: 300, side: 1500 })
  })

  test.each([
    { x: Number.NaN, y: 0, size: 1 },
    { x: 0, y: Number.POSITIVE_INFINITY, size: 1 },
    { x: 0, y: 0, size: 0 },
    { x: 0, y: 0, size: -1 },
    { x: 0, y: 0, size: 7 },
    { x: 0, y: 0, size: Number.NaN },
  ])('is the usual one when the choice is nonsense: %o', (crop) => {
    expect(squareOf(crop, landscape)).toEqual(squareOf(undefined, landscape))
  })

  test.each([
    [
      { x: -5, y: -5, size: 0.5 },
      { left: 0, top: 0, side: 1500 },
    ],
    [
      { x: 0.9, y: 9e9, size: 0.5 },
      { left: 2500, top: 1500, side: 1500 },
    ],
    [
      { x: 0.999, y: 0.999, size: 0.000001 },
      { left: 3872, top: 2872, side: 128 },
    ],
  ])('stays inside of the picture: %o', (crop, square) => expect(squareOf(crop, landscape)).toEqual(square))

  test('is found in a picture of one pixel', () => {
    const square = { left: 0, top: 0, side: 1 }
    expect(squareOf(undefined, { width: 1, height: 1 })).toEqual(square)
    expect(squareOf({ x: 1, y: 1, size: 0.1 }, { width: 1, height: 1 })).toEqual(square)
  })
})

/** The upper left pixel of the upright picture, by orientation, in a stored one of 3 × 2. */
const topLeftLies: readonly [Orientation, number, number][] = [
  [1, 0, 0],
  [2, 2, 0],
  [3, 2, 1],
  [4, 0, 1],
  [5, 0, 0],
  [6, 0, 1],
  [7, 2, 1],
  [8, 2, 0],
]

test.each(topLeftLies)(
  'with orientation %i the upper left pixel is stored at column %i, row %i',
  (orientation, left, top) => {
    const stored = { width: 3, height: 2 }
    expect(storedSquare({ left: 0, top: 0, side: 1 }, stored, orientation)).toEqual({ left, top, side: 1 })
  },
)

test('a square that is moved down in an upright phone picture moves right in the stored one', () => {
  expect(storedSquare({ left: 100, top: 400, side: 2000 }, landscape, 6)).toEqual({ left: 400, top: 900, side: 2000 })
})

describe('the crop of a form', () => {
  const form = (fields: Readonly<Record<string, unknown>>) => cropIn((name) => fields[name])

  test('is read when all of it is there', () => {
    expect(form({ cropX: '0.25', cropY: '0', cropSize: '1' })).toEqual({ x: 0.25, y: 0, size: 1 })
  })

  test.each([
    {},
    { cropX: '', cropY: '', cropSize: '' },
    { cropX: '0.1', cropY: '0.1' },
    { cropX: '1e3', cropY: '0', cropSize: '1' },
    { cropX: '-1', cropY: '0', cropSize: '1' },
    { cropX: 'NaN', cropY: '0', cropSize: '1' },
  ])('is not there in %o', (fields) => expect(form(fields)).toBeUndefined())
})
