import type { Db } from '@mentorhub/db/connect'
import type { Log, Mailer, MinuteLimiter } from '@mentorhub/domain/ports'
import type { Viewer } from './auth/viewer.ts'

/** Everything of the outside world that a verb may touch. Nothing else is ambient. */
export type Ctx = {
  readonly db: Db
  readonly viewer: Viewer
  readonly now: () => number
  readonly newId: () => string
  readonly mailer: Mailer
  readonly perMinute: MinuteLimiter
  readonly cookies: Cookies
  /** Where absolute links point, without a trailing slash; never taken from a request. */
  readonly appUrl: string
  /** Derives the tokens of mailed links; never leaves the server. */
  readonly linkKey: CryptoKey
  /** The client's network address as the platform tells it. */
  readonly address: string
  /** Settles once the rate limits have let this call in; `commit` waits for it, so reads need not. */
  readonly admission: Promise<unknown>
  readonly requestId: string
  /** Which build answers. */
  readonly version: string
  readonly log: Log
  /** Asks that the outbox is emptied right after the answer, not only at the next tick. */
  readonly tellSoon: () => void
  /** Goes on after the answer was sent. */
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** Cookies that the answer will carry; the route or the tRPC endpoint applies them. */
export type Cookies = {
  set(name: string, value: string, maxAgeSeconds: number): void
  clear(name: string): void
}
