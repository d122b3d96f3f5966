import type { Answer, ErrorBody } from './hrana.ts'

/** A refusal in the protocol's own words; the status counts only where it ends the whole HTTP request. */
export class HranaError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

/** The real server tells SQLite's primary code and says whose error it is; so do we, or tests would learn wrong words. */
export function errorBody(error: unknown): ErrorBody {
  if (error instanceof HranaError) return { message: error.message, code: error.code }
  const code = primaryCode(error)
  if (code) return { message: `SQLite error: ${wordsOf(error)}`, code }
  return { message: wordsOf(error), code: 'INTERNAL_ERROR' }
}

export function errorAnswer(error: unknown): Answer {
  return { status: error instanceof HranaError ? error.status : 500, body: errorBody(error) }
}

/** `SQLITE_CONSTRAINT` out of `SQLITE_CONSTRAINT_UNIQUE`; undefined for what SQLite did not say. */
export function primaryCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return /^SQLITE_[A-Z]+/.exec(error.code)?.[0]
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
