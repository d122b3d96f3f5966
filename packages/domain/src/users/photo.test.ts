import { describe, expect, test } from 'vitest'
import { isPhotoKey, isSmallPhoto, mostPhotoBytes, photoTrouble, readPhotoHeader } from './photo.ts'
import { uprightSize } from './photo-header.ts'
import { barePng } from './photo-png.ts'

const bytes = (...parts: readonly (number | string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)),
  )
const two = (value: number) => [value >> 8, value & 255]
const four = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]

const segment = (code: number, body: readonly number[]) => [0xff, code, ...two(body.length + 2), ...body]
const frame = (width: number, height: number, code = 0xc0) =>
  segment(code, [8, ...two(height), ...two(width), 1, 1, 17, 0])
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]
const end = [0xff, 0xd9]
const jpeg = (...segments: readonly (readonly number[])[]) => bytes([0xff, 0xd8], ...segments, scan, end)

const exif = (orientation: number, isLittle = false) => {
  const order = (value: readonly number[]) => (isLittle ? value.toReversed() : value)
  const entry = [...order(two(0x0112)), ...order(two(3)), ...order(four(1)), ...order(two(orientation)), 0, 0]
  const tiff = [...(isLittle ? [0x49, 0x49] : [0x4d, 0x4d]), ...order(two(42)), ...order(four(8)), ...order(two(1))]
  return segment(0xe1, [...bytes('Exif', [0, 0]), ...tiff, ...entry])
}

const chunk = (name: string, body: readonly number[]) => [...four(body.length), ...bytes(name), ...body, 0, 0, 0, 0]
const png = (width: number, height: number, ...chunks: readonly (readonly number[])[]) =>
  bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], chunk('IHDR', [...four(width), ...four(height), 8, 6, 0, 0, 0]), ...chunks)
const wholePng = (width: number, height: number) => png(width, height, chunk('IDAT', [1, 2, 3]), chunk('IEND', []))

describe('the header of a picture', () => {
  test('tells type and size of a JPEG and of a PNG', () => {
    const size = { width: 640, height: 480, orientation: 1 }
    expect(readPhotoHeader(jpeg(frame(640, 480)))).toEqual({ type: 'jpeg', ...size })
    expect(readPhotoHeader(jpeg(segment(0xe0, [1, 2]), frame(640, 480, 0xc2)))).toEqual({ type: 'jpeg', ...size })
    expect(readPhotoHeader(wholePng(640, 480))).toEqual({ type: 'png', ...size })
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('tells orientation %i in either order of bytes', (orientation) => {
    for (const isLittle of [true, false])
      expect(readPhotoHeader(jpeg(exif(orientation, isLittle), frame(4, 3)))).toMatchObject({ orientation })
  })

  test('takes an orientation that does not exist, or a broken one, for none', () => {
    for (const strange of [exif(0), exif(9), exif(6).slice(0, 20), segment(0xe1, [...bytes('http://ns')])]) {
      const whole = strange.length === 20 ? segment(0xe1, strange.slice(4)) : strange
      expect(readPhotoHeader(jpeg(whole, frame(4, 3)))).toMatchObject({ orientation: 1 })
    }
  })

  test('says how large the picture is once it stands upright', () => {
    const seen = [1, 4, 5, 6, 8].map((orientation) => {
      const header = readPhotoHeader(jpeg(exif(orientation), frame(40, 30)))
      return header && uprightSize(header).width
    })
    expect(seen).toEqual([40, 40, 30, 30, 30])
  })
})

describe('a picture is refused before it is decoded', () => {
  test.each([
    ['nothing', bytes()],
    ['PDF named .png', bytes('%PDF-1.7\n')],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['HEIC', bytes([0, 0, 0, 24], 'ftypheic')],
    ['GIF', bytes('GIF89a')],
    ['WebP', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ')],
  ])('X4: %s has the wrong type', (_, file) => expect(photoTrouble(file)).toBe('photo.wrong_type'))

  test('X4: by its weight, whatever it is', () => {
    expect(photoTrouble(new Uint8Array(mostPhotoBytes + 1))).toBe('photo.too_large')
    expect(photoTrouble(new Uint8Array(mostPhotoBytes))).toBe('photo.wrong_type')
  })

  test('X4: by its pixels, although its file is small or not even whole', () => {
    expect(photoTrouble(wholePng(30_000, 30_000))).toBe('photo.too_many_pixels')
    expect(photoTrouble(png(30_000, 30_000))).toBe('photo.too_many_pixels')
    expect(photoTrouble(jpeg(frame(4097, 3072)))).toBe('photo.too_many_pixels')
    expect(photoTrouble(jpeg(frame(4096, 3072)))).toBeUndefined()
  })

  test('X4: when its end is missing; what follows the end does not matter', () => {
    for (const whole of [jpeg(frame(40, 30)), wholePng(40, 30)]) {
      expect(photoTrouble(whole)).toBeUndefined()
      expect(photoTrouble(bytes([...whole], 'PK'))).toBeUndefined()
      for (let length = 8; length < whole.length; length++)
        expect(photoTrouble(whole.subarray(0, length))).toBe('photo.unreadable')
    }
  })

  test.each([
    ['no frame', jpeg()],
    ['two frames', jpeg(frame(4, 3), frame(30_000, 30_000))],
    ['a frame that nobody reads', jpeg(frame(4, 3, 0xc9))],
    ['a thousand scans, each work for every pixel', jpeg(frame(4, 3), ...Array.from({ length: 1000 }, () => scan))],
    ['a frame without pixels', jpeg(frame(0, 3))],
    ['a frame that is cut off', jpeg(segment(0xc0, [8, 0, 4]))],
    ['a PNG without pixels', wholePng(4, 0)],
  ])('X4: with %s it cannot be read', (_, file) => expect(photoTrouble(file)).toBe('photo.unreadable'))
})

test('X4: a PNG is reduced to what its pixels are made of', () => {
  const palette = chunk('PLTE', [1, 2, 3])
  const pixels = chunk('IDAT', [1, 2, 3])
  const full = png(4, 3, chunk('iCCP', [1]), palette, chunk('zTXt', [1, 2]), pixels, chunk('IEND', []))
  expect(barePng(bytes([...full], 'PK'))).toEqual(png(4, 3, palette, pixels, chunk('IEND', [])))
})

test('a small picture is told, by its shorter side', () => {
  expect(isSmallPhoto({ width: 399, height: 4000 })).toBe(true)
  expect(isSmallPhoto({ width: 400, height: 400 })).toBe(false)
})

test('a key that we did not make is no key', () => {
  const own = '01K9ZZZZZZZZZZZZZZZZZZZZZZ'
  expect([`${own}-512`, `${own}-128`].every(isPhotoKey)).toBe(true)
  for (const other of [own, `${own}-256`, `${own}-512.jpg`, `x${own}-512`, `../${own}-512`, `${own}-512\n`, ''])
    expect(isPhotoKey(other)).toBe(false)
})
