import type { Auth } from '@mentorhub/api/meta'

/** What a procedure answers to those whom its gate lets in; `allowed` is any answer that is no refusal. */
export type Answer =
  | 'allowed'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_REQUEST'
  | 'TOO_MANY_REQUESTS'

export type Row = {
  /** Written here once more, so that a gate which is loosened by mistake is seen. */
  readonly gate: Auth
  readonly input?: unknown
  readonly answer?: Answer
  /** When somebody whose address is not confirmed hears something else. */
  readonly unverified?: Answer
}

export const everybody: Row = { gate: 'public' }
export const members: Row = { gate: 'signedIn' }
export const noSuchLink: Row = { gate: 'public', input: { token: 'no-such-token' }, answer: 'NOT_FOUND' }
