import { commonPasswords } from './common-passwords.ts'
import { isCommonAmong } from './is-common-among.ts'
import { unpacked } from './packed-words.ts'

/** Whether it would be among the first that somebody tries who knows nothing about its owner. */
export const isCommonPassword = (password: string) => isCommonAmong((between ??= betweenSpaces()), password)

/** Unpacked when the first password is asked about. */
let between: string | undefined

const betweenSpaces = () => ` ${unpacked(commonPasswords).join(' ')} `
