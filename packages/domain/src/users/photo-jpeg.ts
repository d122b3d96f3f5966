import type { Orientation, PhotoParts, Size } from './photo-header.ts'
import { readOrientation } from './photo-orientation.ts'

const [exif, scan, end] = [0xe1, 0xda, 0xd9]

/** Of two frames one is a lie, and a decoder may believe the other. */
const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code)

/** Baseline, extended and progressive; nothing that shows photos reads the others. */
const isUsualFrame = (code: number) => code >= 0xc0 && code <= 0xc2

/** Each scan is work for every pixel, however few bytes it has; encoders make about ten, for progressive pictures. */
const mostScans = 50

/** Reads on to the end marker; what follows it belongs to another file and is not looked at. */
export function readJpeg(bytes: Uint8Array): PhotoParts | undefined {
  if (!beginsWith(bytes, signature)) return undefined
  const frames: (Size | undefined)[] = []
  let [orientation, isWhole, scans]: [Orientation | undefined, boolean, number] = [undefined, false, 0]
  for (const { code, body } of segmentsOf(bytes)) {
    if (isFrame(code)) frames.push(isUsualFrame(code) ? sizeIn(body) : undefined)
    if (code === scan) scans++
    if (frames.length > 1 || scans > mostScans) break
    if (code === exif) orientation ??= orientationIn(body)
    isWhole = code === end
  }
  return { header: headerOf(frames, orientation), isWhole }
}

function headerOf([size, ...others]: readonly (Size | undefined)[], orientation: Orientation = 1) {
  return size && others.length === 0 ? { type: 'jpeg' as const, ...size, orientation } : undefined
}

type Segment = { readonly code: number; readonly body: Uint8Array }

function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  for (let at = 2; bytes[at] === 0xff;) {
    const code = bytes[at + 1] ?? 0
    const length = ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    if (code === 0xff) at++
    else {
      yield { code, body: bytes.subarray(at + 4, at + 2 + length) }
      if (code === end) return
      at = code === scan ? endOfScan(bytes, at + 2 + length) : at + 2 + length
    }
  }
}

/** Within a scan only restart markers and an escaped 0xff begin with 0xff. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1 && isInScan(bytes[at + 1])) at = bytes.indexOf(0xff, at + 2)
  return at === -1 ? bytes.length : at
}

const isInScan = (code: number | undefined) => code === 0 || (code !== undefined && code >= 0xd0 && code <= 0xd7)

function sizeIn(frame: Uint8Array): Size | undefined {
  if (frame.length < 6) return undefined
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const [precision, height, width] = [view.getUint8(0), view.getUint16(1), view.getUint16(3)]
  return precision === 8 && width > 0 && height > 0 ? { width, height } : undefined
}

const signature = [0xff, 0xd8, 0xff]
const exifName = [0x45, 0x78, 0x69, 0x66, 0, 0]

/** Other data may stand in the same kind of segment. */
const orientationIn = (body: Uint8Array) =>
  beginsWith(body, exifName) ? readOrientation(body.subarray(exifName.length)) : undefined

const beginsWith = (bytes: Uint8Array, name: readonly number[]) => name.every((byte, at) => bytes[at] === byte)
