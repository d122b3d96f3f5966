import { initPhoton, PhotonImage } from '@cf-wasm/photon'
import { describe, expect, test } from 'vitest'
import { photoTrouble } from '@mentorhub/domain/users/photo'
import type { Crop } from '@mentorhub/domain/ports'
import { photonImaging } from './photon-imaging.ts'

type Colour = readonly [number, number, number, number?]
const [red, green, blue, white] = [
  [220, 30, 30],
  [30, 160, 60],
  [40, 60, 220],
  [255, 255, 255],
] as const satisfies readonly Colour[]

/** Four fields: red and green above, blue and white below. */
function fields(width: number, height: number, [nw, ne, sw, se]: readonly Colour[] = [red, green, blue, white]) {
  const pixels = new Uint8Array(width * height * 4)
  for (let at = 0; at < width * height; at++) {
    const [isRight, isLow] = [at % width >= width / 2, at / width >= height / 2]
    const [r, g, b, alpha = 255] = (isLow ? (isRight ? se : sw) : isRight ? ne : nw) ?? white
    pixels.set([r, g, b, alpha], at * 4)
  }
  return new PhotonImage(pixels, width, height)
}

const jpeg = (width = 800, height = 600) => fields(width, height).get_bytes_jpeg(90)
const png = (width = 800, height = 600) => fields(width, height).get_bytes()

const text = (words: string) => new TextEncoder().encode(words)
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]))
const four = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]

/** A block of EXIF that lays the picture on its side and tells where it was taken. */
function withExif(picture: Uint8Array): Uint8Array {
  const orientation = [0x01, 0x12, 0, 3, ...four(1), 0, 6, 0, 0]
  const place = [0x88, 0x25, 0, 4, ...four(1), ...four(38)]
  const gps = [0, 1, 0, 1, 0, 2, ...four(2), 0x4e, 0, 0, 0]
  const tiff = [0x4d, 0x4d, 0, 42, ...four(8), 0, 2, ...orientation, ...place, ...four(0), ...gps]
  const body = joined(text('Exif\0\0'), new Uint8Array(tiff), text('52.5200 N 13.4050 E'))
  const segment = new Uint8Array([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255, ...body])
  return joined(picture.subarray(0, 2), segment, picture.subarray(2))
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const named = joined(text(name), body)
  return joined(new Uint8Array(four(body.length)), named, new Uint8Array(four(sumOf(named))))
}

/** The checksum of PNG. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

const afterHeader = 8 + 25
const withChunk = (picture: Uint8Array, added: Uint8Array) =>
  joined(picture.subarray(0, afterHeader), added, picture.subarray(afterHeader))

/** Zeros that pack a thousand times smaller. */
async function packed(bytes: number): Promise<Uint8Array> {
  const zeros = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(zeros).arrayBuffer())
}

const memoryOfPhoton = async () => (await initPhoton.ensure()).memory.buffer.byteLength

/** What happens to an upload: looked at, then made anew. */
async function take(file: Uint8Array, crop?: Crop) {
  const trouble = photoTrouble(file)
  if (trouble) return { refused: trouble }
  const squares = await photonImaging.squares(file, crop)
  return squares ? { ...squares, refused: undefined } : { refused: 'photo.unreadable' }
}

type Taken = Awaited<ReturnType<typeof take>>

/** The colours in the middle of the four quarters, and the side. */
function seen(square: Uint8Array) {
  const image = PhotonImage.new_from_byteslice(square)
  const [side, pixels] = [image.get_width(), image.get_raw_pixels()]
  const near = [red, green, blue, white].map((colour) => colour.join())
  const quarters = [0.25, 0.75].flatMap((y) => [0.25, 0.75].map((x) => (Math.floor(y * side) * side + x * side) * 4))
  const distance = (at: number, colour: string) =>
    colour.split(',').reduce((sum, value, i) => sum + Math.abs(Number(value) - (pixels[at + i] ?? 0)), 0)
  const colours = quarters.map((at) => near.toSorted((a, b) => distance(at, a) - distance(at, b))[0])
  return { side, isSquare: side === image.get_height(), colours }
}

const standing = [red, green, blue, white].map((colour) => colour.join())

function squaresIn(taken: Taken) {
  if (!('large' in taken)) throw new Error(`refused: ${taken.refused}`)
  return taken
}

/** Version, frame, tables: no segment in which anything could be told. */
const onlyPicture = ['c0', 'c4', 'db', 'e0']

function segmentsIn(square: Uint8Array): string[] {
  const codes: string[] = []
  for (
    let at = 2;
    square[at] === 0xff && square[at + 1] !== 0xda;
    at += 2 + (square[at + 2] ?? 0) * 256 + (square[at + 3] ?? 0)
  )
    codes.push((square[at + 1] ?? 0).toString(16))
  return [...new Set(codes)].toSorted()
}

describe('X4: pictures are made anew', () => {
  test.each([
    ['a JPEG', jpeg()],
    ['a PNG', png()],
    ['a JPEG of one pixel', jpeg(1, 1)],
  ])('%s becomes two clean squares', async (_, file) => {
    const { large, small } = squaresIn(await take(file))
    expect([seen(large).side, seen(large).isSquare, seen(small).side, seen(small).isSquare]).toEqual([
      512,
      true,
      128,
      true,
    ])
    for (const square of [large, small]) expect(segmentsIn(square)).toEqual(onlyPicture)
  })

  test('a phone picture stands upright, and no longer tells where it was taken', async () => {
    const { large, small } = squaresIn(await take(withExif(jpeg())))
    for (const square of [large, small]) {
      expect(seen(square).colours).toEqual([blue, red, white, green].map((colour) => colour.join()))
      const words = String.fromCharCode(...square)
      expect(['Exif', '52.5200'].filter((word) => words.includes(word))).toEqual([])
      expect(segmentsIn(square)).toEqual(onlyPicture)
    }
  })

  test('what a PNG tells of its author is gone', async () => {
    const { large } = squaresIn(await take(withChunk(png(), chunk('tEXt', text('Author\0Noor of the secret street')))))
    expect(String.fromCharCode(...large)).not.toContain('secret street')
    expect(seen(large).colours).toEqual(standing)
  })

  test('a colour profile that unpacks to a hundred megabytes is never unpacked', async () => {
    const before = await memoryOfPhoton()
    const profile = joined(text('name\0\0'), await packed(100_000_000))
    const { large } = squaresIn(await take(withChunk(png(), chunk('iCCP', profile))))
    expect(seen(large).colours).toEqual(standing)
    expect((await memoryOfPhoton()) - before).toBeLessThan(20_000_000)
  })

  test('a file that is a page and an archive as well is only a picture afterwards', async () => {
    const tail = text('<script>alert(1)</script>PK-archive')
    const { large } = squaresIn(await take(joined(jpeg(), tail)))
    expect(String.fromCharCode(...large)).not.toMatch(/<script|PK-/)
    expect(seen(large).colours).toEqual(standing)
  })

  test('what is transparent becomes white', async () => {
    const picture = fields(400, 400, [red, green, blue, [0, 0, 0, 0]]).get_bytes()
    expect(seen(squaresIn(await take(picture)).large).colours).toEqual(standing)
  })

  test('the chosen part is what is kept, as it is seen and not as it is stored', async () => {
    const crop = { x: 0, y: 0, size: 0.4 }
    const colours = async (file: Uint8Array) => [...new Set(seen(squaresIn(await take(file, crop)).large).colours)]
    expect(await colours(jpeg())).toEqual([red.join()])
    expect(await colours(withExif(jpeg()))).toEqual([blue.join()])
  })
})

describe('X4: everything else is refused, and the reason is said', () => {
  const cut = (picture: Uint8Array) => picture.subarray(0, picture.length / 2)
  const header = joined(
    png().subarray(0, 8),
    chunk('IHDR', new Uint8Array([...four(30_000), ...four(30_000), 8, 6, 0, 0, 0])),
    chunk('IEND', new Uint8Array()),
  )
  const scrambled = jpeg()
  scrambled.fill(0, scrambled.indexOf(0xc4), scrambled.indexOf(0xc4) + 12)
  const damaged = png()
  damaged.fill(0, damaged.length / 2, damaged.length / 2 + 9)

  test.each([
    ['a PDF named .png', text('%PDF-1.7\n1 0 obj'), 'photo.wrong_type'],
    ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'photo.wrong_type'],
    ['a HEIC', joined(new Uint8Array([0, 0, 0, 24]), text('ftypheic')), 'photo.wrong_type'],
    ['a GIF', text('GIF89a'), 'photo.wrong_type'],
    ['a WebP', text('RIFF\0\0\0\0WEBPVP8 '), 'photo.wrong_type'],
    ['a truncated JPEG', cut(jpeg()), 'photo.unreadable'],
    ['a JPEG without its tables', scrambled, 'photo.unreadable'],
    ['a truncated PNG', cut(png()), 'photo.unreadable'],
    ['a PNG that is damaged within', damaged, 'photo.unreadable'],
    ['a PNG of 30,000 × 30,000', header, 'photo.too_many_pixels'],
    ['6 MB', joined(jpeg(), new Uint8Array(6_000_000)), 'photo.too_large'],
  ])('%s', async (_, file, reason) => {
    const began = performance.now()
    expect((await take(file)).refused).toBe(reason)
    expect(performance.now() - began).toBeLessThan(500)
  })

  test('after what could not be decoded, the next picture can', async () => {
    for (let i = 0; i < 3; i++) await take(damaged)
    expect(seen(squaresIn(await take(jpeg())).large).colours).toEqual(standing)
  })
})
