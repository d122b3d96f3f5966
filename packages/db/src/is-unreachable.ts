import { LibsqlError } from '@libsql/client/http'

/** True when the database gave no answer at all, so that the person is told to come back, not that we have a bug. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    (error instanceof LibsqlError && error.code.startsWith('SERVER_ERROR')) ||
    /fetch failed|network connection|ECONNREFUSED|due to timeout/i.test(error.message) ||
    isUnreachable(error.cause)
  )
}
