/** What may be kept of an error's words: failed queries carry their parameters, and providers repeat addresses. */
export const scrubbed = (message: string) =>
  message
    .replace(/\nparams:[\s\S]*/u, '')
    .replace(/[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@<>"',;:]+/gu, '<address>')
    .slice(0, 500)

export const wordsOf = (error: unknown) => (error instanceof Error ? scrubbed(error.message) : 'unknown')
