const take = async () => ({ success: true })

/** What the Worker is given with a request, by nobody in particular. */
export const workerRequest = (request: Request, waitUntil: (work: Promise<unknown>) => void = () => undefined) => ({
  request,
  settings: {
    APP_URL: 'https://hub.test',
    LIBSQL_URL: 'https://database.test',
    RESEND_API_KEY: 're_test',
    EMAIL_FROM: 'hub@hub.test',
    GOOGLE_CLIENT_ID: 'id',
    GOOGLE_CLIENT_SECRET: 'secret',
    ENCRYPTION_KEY: 'a key for tests, and for nothing else',
    CLOCK_OFFSET_MS: 0,
    local: false,
  },
  bindings: {
    PER_MINUTE_60: { limit: take },
    PER_MINUTE_300: { limit: take },
    FILES: { put: async () => undefined, get: async () => null, delete: async () => undefined },
  },
  execution: { waitUntil },
  requestId: 'test',
})
