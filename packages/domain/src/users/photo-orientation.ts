import type { Orientation } from './photo-header.ts'

const orientationTag = 0x0112
const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** From a block of EXIF, which is a TIFF file without pictures; 1 when it does not say, or nothing sensible. */
export function readOrientation(exif: Uint8Array): Orientation {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  if (exif.length < 8) return 1
  const isLittle = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > exif.length) return 1
  const count = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * 12
    if (at + 12 > exif.length) return 1
    if (view.getUint16(at, isLittle) === orientationTag) return known(view.getUint16(at + 8, isLittle))
  }
  return 1
}

const known = (value: number) => orientations.find((orientation) => orientation === value) ?? 1
