import { inflateRawSync } from 'node:zlib'

/** What is in an archive, by name, as its table of contents at the end says. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) throw new Error('This is no archive')
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  while (files.size < archive.readUInt16LE(end + 10)) {
    const entry = archive.subarray(at)
    const named = 46 + entry.readUInt16LE(28)
    files.set(entry.toString('utf8', 46, named), contentOf(archive, entry))
    at += named + entry.readUInt16LE(30) + entry.readUInt16LE(32)
  }
  return files
}

function contentOf(archive: Buffer, entry: Buffer): Buffer {
  const file = archive.subarray(entry.readUInt32LE(42))
  const start = 30 + file.readUInt16LE(26) + file.readUInt16LE(28)
  const content = file.subarray(start, start + entry.readUInt32LE(20))
  const isPacked = entry.readUInt16LE(10) === 8
  return isPacked ? inflateRawSync(content) : content
}
