/** Letters that are no letter with an accent, so that taking accents off does not reach them. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** In lower case, Latin letters without their accents; other scripts keep all their marks, which are half of a word. */
export const plainLetters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})[\u0300-\u036F]+/gu, '')
    .normalize('NFC')
    .replaceAll(/[ßæœøđðþłı]/g, (letter) => spelled[letter] ?? letter)
