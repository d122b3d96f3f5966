import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [number, number, number]

export const red: Colour = [200, 30, 30]
export const blue: Colour = [30, 30, 200]

/** A PNG whose left half has one colour and whose right half the other. */
export function twoColours(width: number, height: number): Buffer {
  const line = Buffer.from([0, ...Array.from({ length: width }, (_, x) => (x < width / 2 ? red : blue)).flat()])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits of red, green and blue each.
  header.set([8, 2, 0, 0, 0], 8)
  const lines = Buffer.concat(Array.from({ length: height }, () => line))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
