import type { Crop } from '../ports.ts'
import type { Size } from './photo-header.ts'

/** Whole pixels, and never outside of the picture. */
export type Square = { readonly left: number; readonly top: number; readonly side: number }

/** In a portrait the face is above the middle. */
const aboveMiddle = 0.4
const leastSide = 128

/** The square of the upright picture that a crop means; without one, or with one that is nonsense, the largest. */
export function squareOf(crop: Crop | undefined, { width, height }: Size): Square {
  const largest = Math.min(width, height)
  if (!crop || !isSensible(crop)) {
    return { left: Math.round((width - largest) / 2), top: Math.round((height - largest) * aboveMiddle), side: largest }
  }
  const side = between(Math.min(leastSide, largest), Math.round(crop.size * largest), largest)
  return {
    left: between(0, Math.round(crop.x * width), width - side),
    top: between(0, Math.round(crop.y * height), height - side),
    side,
  }
}

const isSensible = ({ x, y, size }: Crop) => Number.isFinite(x) && Number.isFinite(y) && size > 0 && size <= 1

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most))

/** What a form says of the crop; a browser without script says nothing. */
export function cropIn(field: (name: 'cropX' | 'cropY' | 'cropSize') => unknown): Crop | undefined {
  const [x, y, size] = [numberIn(field('cropX')), numberIn(field('cropY')), numberIn(field('cropSize'))]
  return x === undefined || y === undefined || size === undefined ? undefined : { x, y, size }
}

const numberIn = (value: unknown) =>
  typeof value === 'string' && /^\d{1,2}(\.\d{1,9})?$/.test(value) ? Number(value) : undefined
