/** What a loader throws for a page that cannot be shown. */
export type PageRefusal = { readonly reason?: string; readonly retryAfterSeconds?: number }

/** The router itself throws bare words for what it cannot match. */
export const refusalIn = (data: unknown): PageRefusal => (typeof data === 'object' && data !== null ? data : {})
