import type { Db } from '@mentorhub/db/connect'
import type {
  GoogleSignIn,
  Imaging,
  Log,
  Mailer,
  MinuteLimiter,
  Passwords,
  Storage,
  Vault,
} from '@mentorhub/domain/ports'
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
  readonly passwords: Passwords
  readonly vault: Vault
  readonly google: GoogleSignIn
  readonly storage: Storage
  readonly imaging: Imaging
  /** The client's network address as the platform tells it. */
  readonly address: string
  /** Tells two addresses apart without saying which they are; what is kept for long keeps this. */
  readonly network: string
  /** What the client calls itself. */
  readonly userAgent: string
  /** Files come with forms only, never over the endpoint for scripts. */
  readonly transport: 'page' | 'http'
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

/** All that a verb needs which reads and nothing else. */
export type Looking = Pick<Ctx, 'db' | 'viewer' | 'now'>

/** Cookies that came with the request, and those that the answer will carry. */
export type Cookies = {
  read(name: string): string | undefined
  set(name: string, value: string, maxAgeSeconds: number): void
  clear(name: string): void
}
