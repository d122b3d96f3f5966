import type { Crop } from '@mentorhub/domain/ports'
import type { Size } from '@mentorhub/domain/users/photo-header'
import type { Square } from '@mentorhub/domain/users/photo-square'

type Step = { readonly right: number; readonly down: number }

/** By pixels of the picture, and never over its edge. */
export const moved = ({ left, top, side }: Square, { right, down }: Step, { width, height }: Size): Square => ({
  left: between(left + right, width - side),
  top: between(top + down, height - side),
  side,
})

/** Around the middle of what is seen. */
export function zoomed({ left, top, side: before }: Square, zoom: number, picture: Size): Square {
  const side = Math.min(picture.width, picture.height) / zoom
  const step = { right: (before - side) / 2, down: (before - side) / 2 }
  return moved({ left, top, side }, step, picture)
}

export const cropOf = ({ left, top, side }: Square, { width, height }: Size): Crop => ({
  x: left / width,
  y: top / height,
  size: side / Math.min(width, height),
})

const between = (value: number, most: number) => Math.max(0, Math.min(value, most))
