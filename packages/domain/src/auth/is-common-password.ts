import { commonPasswords } from './common-passwords.ts'
import { isCommonAmong } from './is-common-among.ts'

/** Whether it would be among the first that somebody tries who knows nothing about its owner. */
export const isCommonPassword = (password: string) => isCommonAmong(commonPasswords, password)
