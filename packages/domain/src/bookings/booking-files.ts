import { inOneLine } from '../text-inputs.ts'
import { fileLimits } from './booking.ts'

type File = { readonly name: string; readonly bytes: Uint8Array }

const isText = (bytes: Uint8Array) => !bytes.subarray(0, 4096).includes(0)
const beginsWith =
  (...signature: readonly number[]) =>
  (bytes: Uint8Array) =>
    signature.every((byte, at) => bytes[at] === byte)

const kinds = [
  { type: 'application/pdf', ending: /\.pdf$/i, isOne: beginsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  { type: 'image/png', ending: /\.png$/i, isOne: beginsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { type: 'image/jpeg', ending: /\.jpe?g$/i, isOne: beginsWith(0xff, 0xd8, 0xff) },
  { type: 'text/plain', ending: /\.txt$/i, isOne: isText },
  { type: 'text/markdown', ending: /\.md$/i, isOne: isText },
] as const

/** Name and first bytes have to agree; undefined for what is none of the kinds that may come along. */
export const typeOfFile = ({ name, bytes }: File): string | undefined =>
  kinds.find(({ ending, isOne }) => ending.test(name) && isOne(bytes))?.type

/** Why these files may not come along, together with so many bytes that are there already. */
export function filesTrouble(files: readonly File[], there: { readonly count: number; readonly bytes: number }) {
  if (files.length + there.count > fileLimits.count) return 'files.too_many'
  if (files.reduce((sum, { bytes }) => sum + bytes.length, there.bytes) > fileLimits.bytes) return 'files.too_large'
  if (files.some(({ bytes }) => bytes.length === 0)) return 'files.empty'
  return files.every(typeOfFile) ? undefined : 'files.wrong_type'
}

const longest = 120

/** The last part of a path, without signs that no name has; of a name that is too long the ending stays. */
export function fileNameOf(given: string): string {
  const letters = Array.from(given.split(/[/\\]/).at(-1) ?? '').filter((letter) => inOneLine.test(letter))
  const name = letters.join('').trim()
  const ending = /\.\w+$/.exec(name)?.[0] ?? ''
  const shortened = Array.from(name.slice(0, name.length - ending.length))
    .slice(0, longest - ending.length)
    .join('')
  return `${shortened || 'file'}${ending}`
}
