/** "3 words": the plural is regular. */
export const counted = (n: number, word: string) => (n === 1 ? `1 ${word}` : `${n} ${word}s`)
