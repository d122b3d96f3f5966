/** An address that remembers where somebody wanted to go. */
export const withNext = (path: string, next: string) => (next ? `${path}?next=${encodeURIComponent(next)}` : path)
