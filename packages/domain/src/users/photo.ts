import type { PhotoHeader, PhotoParts, Size } from './photo-header.ts'
import { readJpeg } from './photo-jpeg.ts'
import { readPng } from './photo-png.ts'

export const mostPhotoBytes = 5 * 1024 * 1024

/** What phones call 12 megapixels is 4032 × 3024 or 4080 × 3072. */
export const mostPhotoPixels = 12 * 1024 * 1024

/** A picture with a shorter side is shown enlarged: worth a warning, no reason to refuse it. */
export const sharpPhotoSide = 400

export const photoTypes = ['image/jpeg', 'image/png'] as const

/** The squares that are kept, by the length of their side. */
export const photoSides = { large: 512, small: 128 } as const

export type PhotoTrouble = 'photo.too_large' | 'photo.wrong_type' | 'photo.too_many_pixels' | 'photo.unreadable'

/** Read without decoding a pixel. Undefined for what is no JPEG or PNG, whatever its name says. */
export const readPhotoHeader = (bytes: Uint8Array): PhotoHeader | undefined => partsOf(bytes)?.header

/** Why these bytes are refused before anything decodes them. */
export function photoTrouble(bytes: Uint8Array): PhotoTrouble | undefined {
  if (bytes.length > mostPhotoBytes) return 'photo.too_large'
  const parts = partsOf(bytes)
  if (!parts) return 'photo.wrong_type'
  if (!parts.header) return 'photo.unreadable'
  if (parts.header.width * parts.header.height > mostPhotoPixels) return 'photo.too_many_pixels'
  return parts.isWhole ? undefined : 'photo.unreadable'
}

export const isSmallPhoto = ({ width, height }: Size) => Math.min(width, height) < sharpPhotoSide

/** A key that somebody made up never reaches the storage. */
export const isPhotoKey = (key: string) => /^[0-9A-Za-z]{26}-(?:512|128)$/.test(key)

const partsOf = (bytes: Uint8Array): PhotoParts | undefined => readJpeg(bytes) ?? readPng(bytes)
