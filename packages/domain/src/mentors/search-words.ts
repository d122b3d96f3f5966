import { plainLetters } from '../plain-letters.ts'

/** A word of a search as the index has it. */
export type SearchWord = {
  /** The tokens that stand one behind the other; more than one only where a script sets no spaces. */
  readonly text: string
  /** Found at the beginning of a word, too; single letters are words of their own: "R", "C". */
  readonly begins: boolean
  /** What a slip of the finger may have hit, for words that are long enough to tell what was meant. */
  readonly letters: string
}

const mostWords = 8
const longestWord = 40
const mostRead = 1000

/** The words that say something, each once. Marks, signs and operators of any language are none. */
export function searchWords(q: string): SearchWord[] {
  const words = plainLetters(q.slice(0, mostRead)).match(wordsAndSigns) ?? []
  const told = [...new Set(words)].filter((word) => /[\p{L}\p{N}]/u.test(word))
  const telling = told.filter((word) => !tellsNothing.has(word))
  return (telling.length > 0 ? telling : told).slice(0, mostWords).map(wordOf)
}

const cjk = '\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af'
const wordsAndSigns = new RegExp(`[${cjk}]+|(?:(?![${cjk}])[\\p{L}\\p{M}\\p{N}+#])+`, 'gu')
const isSigns = new RegExp(`^[${cjk}]`, 'u')

function wordOf(word: string): SearchWord {
  const letters = Array.from(word).slice(0, longestWord)
  if (isSigns.test(word)) return { text: letters.join(' '), begins: true, letters: '' }
  return { text: letters.join(''), begins: letters.length > 1, letters: alphabetOf(letters) }
}

/** Fewer letters are somebody's short word, more are no slip. */
const [shortest, longest] = [4, 20]

function alphabetOf(letters: readonly string[]): string {
  if (letters.length < shortest || letters.length > longest) return ''
  return alphabets.find((alphabet) => letters.every((letter) => alphabet.includes(letter))) ?? ''
}

const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґў', 'αβγδεζηθικλμνξοπρστυφχψως']

/** Nearly everybody's text has these. */
const tellsNothing = new Set(
  'a an and are as at by for from i in is it me my of on or our the to we with you'.split(' '),
)
