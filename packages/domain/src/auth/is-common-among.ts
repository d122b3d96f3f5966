import { folded, squeezed, unleeted, unpadded, withoutWalks } from './plain-words.ts'

/** A common password stays common with digits or signs around it, written with digits for letters, or said twice. */
export function isCommonAmong(known: string, password: string): boolean {
  const plain = folded(squeezed(password))
  const forms = [plain, withoutWalks(plain)]
  if (isDate(plain) || forms.some(isHardlyAnything)) return true
  return forms.flatMap(coresOf).some((core) => known.includes(` ${core} `))
}

const isDate = (form: string) => /^\p{Nd}{8}$/u.test(form)

const isHardlyAnything = (form: string) => /^.{0,4}$/su.test(form)

/** What it may be made of, without padding and disguise. */
const coresOf = (form: string) => [form, ...unpadded(form)].flatMap(unleeted).map(folded)
