import type { Person } from './people/person.ts'

/** What the alphabet of addresses lacks and Unicode does not take apart into a letter and its mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
}

export function demoAddress({ account, name }: Person): { email: string; username: string } {
  const words = plainWords(name)
  return { email: `${account ?? words.join('.')}@demo.test`, username: account ?? words.join('-') }
}

function plainWords(name: string): string[] {
  const unmarked = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return unmarked.replace(/[^a-z]/g, (letter) => plainLetters[letter] ?? letter).match(/[a-z]+/g) ?? []
}
