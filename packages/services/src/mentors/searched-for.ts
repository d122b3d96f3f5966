import { jsonList } from '../json-list.ts'

/** All words (see toldWords) as they were searched, when one was replaced. Signs that stand apart in the index do not in a text. */
export function searchedFor(list: string): string | null {
  const pairs = jsonList<readonly [string, string]>(list)
  if (pairs.every(([word, term]) => word === term)) return null
  return pairs.map(([, term]) => term.replaceAll(' ', '')).join(' ')
}
