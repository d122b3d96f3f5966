import type { Orientation } from '@mentorhub/domain/users/photo-header'
import { storedSquare } from '@mentorhub/domain/users/stored-square'

/** The pixels of a small square as they are seen: turned upright, and on white where they were transparent. */
export function uprightPixels(stored: Uint8Array, side: number, orientation: Orientation): Uint8Array {
  const upright = new Uint8Array(stored.length)
  for (let at = 0; at < side * side; at++) {
    const pixel = { left: at % side, top: Math.floor(at / side), side: 1 }
    const from = storedSquare(pixel, { width: side, height: side }, orientation)
    copyOnWhite(stored, (from.top * side + from.left) * 4, upright.subarray(at * 4, at * 4 + 4))
  }
  return upright
}

function copyOnWhite(stored: Uint8Array, from: number, to: Uint8Array): void {
  const alpha = (stored[from + 3] ?? 255) / 255
  for (let colour = 0; colour < 3; colour++) to[colour] = 255 - alpha * (255 - (stored[from + colour] ?? 0))
  to[3] = 255
}
