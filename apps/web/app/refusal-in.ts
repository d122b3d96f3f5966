/** What a loader throws for a page that cannot be shown; `typed` is what would be lost with it. */
export type PageRefusal = {
  readonly reason?: string
  readonly retryAfterSeconds?: number
  readonly typed?: Readonly<Record<string, string | readonly string[]>>
}

/** The router itself throws bare words for what it cannot match. */
export const refusalIn = (data: unknown): PageRefusal => (typeof data === 'object' && data !== null ? data : {})
