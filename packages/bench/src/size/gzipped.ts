import { gzipSync } from 'node:zlib'

/** Kilobytes on the wire. */
export const gzipped = (content: Buffer | string) => gzipSync(content).length / 1024
