import { z } from 'zod'
import { isAboutOwner, type Owner } from './is-about-owner.ts'
import { isCommonPassword } from './is-common-password.ts'
import { passwordLengths } from './password-lengths.ts'

const lengthOf = (password: string) => Array.from(password).length

const isLongEnough = (password: string) => lengthOf(password) >= passwordLengths.least
const isShortEnough = (password: string) => lengthOf(password) <= passwordLengths.most

/** Whatever keyboard it comes from: two ways of writing an é are one password. */
const AnyPassword = z.string().max(4096, 'password.too_long').normalize('NFC')

/** One that shall be set. It may hold any characters, also spaces, and needs no particular ones. */
export const Password = AnyPassword.refine(isLongEnough, 'password.too_short').refine(
  isShortEnough,
  'password.too_long',
)

/** One that was set, under whatever rules were in force then. */
export const GivenPassword = AnyPassword.min(1)

export type PasswordTrouble = 'password.too_short' | 'password.too_long' | 'password.common' | 'password.about_you'

/** Why somebody may not have this password. */
export function passwordTrouble(password: string, owner: Owner): PasswordTrouble | undefined {
  const chosen = password.normalize('NFC')
  if (!isLongEnough(chosen)) return 'password.too_short'
  if (!isShortEnough(chosen)) return 'password.too_long'
  if (isCommonPassword(chosen)) return 'password.common'
  return isAboutOwner(chosen, owner) ? 'password.about_you' : undefined
}
