import { squeezed, unleeted, unpadded, withoutWalks } from './plain-words.ts'

export type Owner = { readonly email: string; readonly username: string; readonly name: string }

/** Whether little is left of a password when everything is taken out that others know of its owner. */
export function isAboutOwner(password: string, owner: Owner): boolean {
  const words = wordsAbout(owner)
  return unleeted(squeezed(password)).some((form, reading) => {
    let left = form
    for (const word of words) left = left.replaceAll(unleeted(word)[reading] ?? word, '')
    return left.length < form.length && hasLittle(left)
  })
}

const hasLittle = (left: string) => unpadded(withoutWalks(left)).some((rest) => Array.from(rest).length < 5)

/** Longest first, so that a short name does not break a long one. */
function wordsAbout({ email, username, name }: Owner): string[] {
  const parts = [email, username, name].flatMap((text) => text.normalize('NFC').split(/[^\p{L}\p{N}]+/u))
  return [email, username, name, ...parts]
    .map(squeezed)
    .filter((word) => word.length > 1)
    .toSorted((a, b) => b.length - a.length)
}
