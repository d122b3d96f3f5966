export type ErrorKind = 'unauthenticated' | 'forbidden' | 'not_found' | 'conflict' | 'invalid' | 'limited'

/** A "no" that the user may be told. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: ErrorKind
  readonly retryAfterSeconds: number | undefined

  constructor(kind: ErrorKind, reason: string, retryAfterSeconds?: number) {
    super(reason)
    this.kind = kind
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** A provider gave no answer, or asked to come back later: not the fault of what was sent, so it is tried again soon. */
export class ProviderDown extends Error {
  override readonly name = 'ProviderDown'
}
