const first = 'A'.codePointAt(0) ?? 0
const mostShared = 25

/** Small letters, digits and signs in order; before each word a capital tells how many letters it shares with the last. */
export function packed(sorted: readonly string[]): string {
  return sorted
    .map((word, nth) => {
      const shared = sharedBy(sorted[nth - 1] ?? '', word)
      return String.fromCodePoint(first + shared) + word.slice(shared)
    })
    .join('')
}

export function unpacked(text: string): string[] {
  const words: string[] = []
  for (const [, capital = '', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/g))
    words.push((words.at(-1) ?? '').slice(0, (capital.codePointAt(0) ?? first) - first) + rest)
  return words
}

function sharedBy(before: string, word: string): number {
  let shared = 0
  while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared += 1
  return shared
}
