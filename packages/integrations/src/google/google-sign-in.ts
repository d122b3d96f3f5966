import { CodeChallengeMethod, generateCodeVerifier, generateState, OAuth2Client } from 'arctic'
import { createRemoteJWKSet } from 'jose'
import { seconds } from '@mentorhub/domain/duration'
import type { GoogleSignIn } from '@mentorhub/domain/ports'
import { checkIdToken } from './check-id-token.ts'
import { endpointsAt } from './endpoints.ts'
import { exchangeCode } from './exchange-code.ts'

export type GoogleClient = {
  readonly clientId: string
  readonly clientSecret: string
  /** Where Google sends people back to; exactly as it is registered there. */
  readonly redirectUri: string
  /** A Google elsewhere; unset, Google itself. */
  readonly authBase?: string | undefined
}

const patience = seconds(3)
const scopes = ['openid', 'email', 'profile']

export function googleSignIn({ clientId, clientSecret, redirectUri, authBase }: GoogleClient): GoogleSignIn {
  const endpoints = endpointsAt(authBase)
  const client = new OAuth2Client(clientId, clientSecret, redirectUri)
  const keys = createRemoteJWKSet(new URL(endpoints.certs), { timeoutDuration: patience })
  return {
    begin() {
      const way = { state: generateState(), verifier: generateCodeVerifier(), nonce: generateState() }
      const { S256 } = CodeChallengeMethod
      const url = client.createAuthorizationURLWithPKCE(endpoints.authorize, way.state, S256, way.verifier, scopes)
      url.searchParams.set('nonce', way.nonce)
      // Somebody with several accounts says which one; Google would take the one that was used last.
      url.searchParams.set('prompt', 'select_account')
      return { ...way, url: url.href }
    },
    async identify(code, { verifier, nonce, now }) {
      const idToken = await exchangeCode(
        () => client.validateAuthorizationCode(endpoints.token, code, verifier),
        patience,
      )
      return idToken === undefined ? undefined : checkIdToken(idToken, { keys, clientId, nonce, now })
    },
  }
}
