/** Neighbours on keyboards, in alphabets and among digits; they are read backwards, too. */
const walks = [
  '01234567890',
  '!@#$%^&*()_+',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop[]',
  "asdfghjkl;'",
  'zxcvbnm,./',
  'qwertzuiopü',
  'azertyuiop',
  'qsdfghjklm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
].flatMap((walk) => [walk, Array.from(walk).toReversed().join('')])

/** Without case, spaces and the signs that stand for spaces. */
export const squeezed = (text: string) => text.toLowerCase().replaceAll(/[\s._-]+/gu, '')

/** What is said twice or more is said once, also when it breaks off at the end. */
export function folded(text: string): string {
  for (let length = 1; length * 2 <= text.length; length += 1)
    if (text.slice(length) === text.slice(0, -length)) return text.slice(0, length)
  return text
}

/** Without what a finger or a child makes by going on: qwerty, 12345, edcba, aaa. */
export function withoutWalks(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length;) {
    const length = walkAt(text, at)
    if (length < 3) rest += text.charAt(at)
    at += length < 3 ? 1 : length
  }
  return rest.replaceAll(/(.)\1{2,}/gsu, '')
}

function walkAt(text: string, at: number): number {
  const goesOn = (length: number) =>
    at + length < text.length && walks.some((walk) => walk.includes(text.slice(at, at + length + 1)))
  let length = 0
  while (goesOn(length)) length += 1
  return length
}

/** Without up to eight digits and signs at the end, and without those at the beginning. */
export function unpadded(text: string): string[] {
  const end = text.replace(/[\p{N}\p{P}\p{S}]{1,8}$/u, '')
  return [end, end.replace(/^[\p{N}\p{P}\p{S}]{1,8}/u, '')]
}

const letters: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' }

/** As it stands, and with the letters that digits and signs stand for; a 1 may be an i or an l. */
export function unleeted(text: string): string[] {
  const read = (one: string) =>
    text.replaceAll(/[0134575@$!]/g, (sign) => (sign === '1' ? one : (letters[sign] ?? sign)))
  return [text, read('i'), read('l')]
}
