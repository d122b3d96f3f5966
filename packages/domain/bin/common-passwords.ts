import { dictionary } from '@zxcvbn-ts/language-common'
import { isCommonAmong } from '../src/auth/is-common-among.ts'
import { passwordLengths } from '../src/auth/password-lengths.ts'
import { packed } from '../src/auth/packed-words.ts'
import { folded, squeezed, unpadded } from '../src/auth/plain-words.ts'

// Writes src/auth/common-passwords.ts to the standard output.

/** The long ones all, the short ones as far as people pad them out. */
const leaked = dictionary['passwords-common'].filter(
  (word, rank) => word.length >= passwordLengths.least || rank < 3400,
)

/** A core of one or two letters says nothing: such a word is kept as it is. */
const coreOf = (word: string) => {
  const plain = folded(squeezed(word))
  return (
    unpadded(plain)
      .map(folded)
      .findLast((core) => core.length > 2) ?? plain
  )
}

/** In the order of rank; what the rules or an earlier word refuse already is left out. */
let known = ' mentorhub mentor mentee mentorship '
for (const word of leaked) if (!isCommonAmong(known, word)) known += `${coreOf(word)} `

const sorted = known.trim().split(' ').toSorted()

console.info(`// Made by packages/domain/bin/common-passwords.ts from @zxcvbn-ts/language-common (MIT, Dropbox and zxcvbn-ts).
/** Passwords that leaked most often, without what people put around them, packed. */
export const commonPasswords =
  '${packed(sorted)}'`)
