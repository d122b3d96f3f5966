import type { Orientation, PhotoHeader, PhotoParts } from './photo-header.ts'
import { readOrientation } from './photo-orientation.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Reads on to the last chunk; what follows it belongs to another file and is not looked at. */
export function readPng(bytes: Uint8Array): PhotoParts | undefined {
  if (!signature.every((byte, at) => bytes[at] === byte)) return undefined
  let [header, orientation, isWhole]: [PhotoHeader | undefined, Orientation, boolean] = [undefined, 1, false]
  for (const { name, body, at, isHere } of chunksOf(bytes)) {
    if (at === signature.length && name === 'IHDR') header = headerIn(body)
    if (name === 'eXIf') orientation = readOrientation(body)
    isWhole = name === 'IEND' && isHere
  }
  return { header: header && { ...header, orientation }, isWhole }
}

const drawn = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/** What the pixels are made of, and nothing else: a colour profile of a megabyte can unpack to a thousand. */
export function barePng(bytes: Uint8Array): Uint8Array {
  const bare = new Uint8Array(bytes.length)
  bare.set(signature)
  let end = signature.length
  for (const { name, body, at } of chunksOf(bytes)) {
    if (!drawn.has(name)) continue
    const chunk = bytes.subarray(at, at + body.length + 12)
    bare.set(chunk, end)
    end += chunk.length
  }
  return bare.subarray(0, end)
}

type Chunk = { readonly name: string; readonly body: Uint8Array; readonly at: number; readonly isHere: boolean }

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = signature.length; at + 8 <= bytes.length;) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const next = at + 12 + length
    yield { name, body: bytes.subarray(at + 8, at + 8 + length), at, isHere: next <= bytes.length }
    if (name === 'IEND') return
    at = next
  }
}

function headerIn(body: Uint8Array): PhotoHeader | undefined {
  if (body.length < 13) return undefined
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  return width > 0 && height > 0 ? { type: 'png', width, height, orientation: 1 } : undefined
}
