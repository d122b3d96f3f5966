import { errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose'
import { ProviderDown } from '@mentorhub/domain/errors'
import type { GoogleIdentity } from '@mentorhub/domain/ports'

const issuer = ['https://accounts.google.com', 'accounts.google.com']

export type Expected = {
  readonly keys: JWTVerifyGetKey
  readonly clientId: string
  readonly nonce: string
  readonly now: number
}

/** Who the token names; undefined unless Google signed it, for us, for this way, and it holds now. */
export async function checkIdToken(
  idToken: string,
  { keys, clientId, nonce, now }: Expected,
): Promise<GoogleIdentity | undefined> {
  try {
    const { payload } = await jwtVerify(idToken, keys, {
      issuer,
      audience: clientId,
      algorithms: ['RS256'],
      requiredClaims: ['exp'],
      currentDate: new Date(now),
    })
    return payload['nonce'] === nonce ? identityIn(payload) : undefined
  } catch (error) {
    if (isAboutToken(error)) return undefined
    throw new ProviderDown('google: the keys cannot be fetched', { cause: error })
  }
}

/** What jose says when the keys did not arrive; all its other errors are about the token. */
const withoutKeys: ReadonlySet<string> = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'])

const isAboutToken = (error: unknown) => error instanceof errors.JOSEError && !withoutKeys.has(error.code)

function identityIn({ sub, email, email_verified, name }: JWTPayload): GoogleIdentity | undefined {
  if (!isText(sub) || !isText(email)) return undefined
  return { sub, email, emailVerified: email_verified === true, name: isText(name) ? name : email.replace(/@.*/, '') }
}

const isText = (claim: unknown): claim is string => typeof claim === 'string' && claim !== ''
