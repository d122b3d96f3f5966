import { ArcticFetchError, OAuth2RequestError, type OAuth2Tokens, UnexpectedResponseError } from 'arctic'
import { ProviderDown } from '@mentorhub/domain/errors'

/** What is wrong with a code, its verifier or its age. Anything else that is refused is about our own settings. */
const codeRefused: ReadonlySet<string> = new Set(['invalid_grant', 'invalid_request'])

/** The id token for a code; undefined when Google refuses the code. */
export async function exchangeCode(ask: () => Promise<OAuth2Tokens>, patience: number): Promise<string | undefined> {
  try {
    return (await within(patience, ask())).idToken()
  } catch (error) {
    if (error instanceof OAuth2RequestError && codeRefused.has(error.code)) return undefined
    throw isPassing(error) ? new ProviderDown('google: the token endpoint gave no answer', { cause: error }) : error
  }
}

const isPassing = (error: unknown) =>
  error instanceof ArcticFetchError || (error instanceof UnexpectedResponseError && saysLater(error.status))

/** An answer of 200 is unexpected only when it broke off or is not JSON. */
const saysLater = (status: number) => status < 400 || status === 429 || status >= 500

/** Arctic's request cannot be ended from outside, so one that takes too long is left alone. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new ProviderDown(`google: no answer within ${ms} ms`)), ms)
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
